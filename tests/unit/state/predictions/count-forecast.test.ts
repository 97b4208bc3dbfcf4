/** Which stored model stands behind the charts of the Predictions page, with storage that a test answers by hand. */
import { expect, test, vi } from 'vitest';
import { CountForecast } from '#lib/state/predictions/count-forecast.svelte.ts';

const { app, reads } = vi.hoisted(() => ({
  app: {
    active: { id: 'a', areas: [], typeLabels: ['BATTERY', 'THEFT'] },
    summary: () => ({ id: `all of ${app.active.id}` }),
    fittedTo: (_kind: string, types: readonly number[]) => ({ id: `types ${types.join(' ')}` }),
  },
  reads: [] as { types: readonly number[] | undefined; answer: (record: unknown) => void }[],
}));
vi.mock('#lib/state/app.svelte.ts', () => ({ app }));
vi.mock('#lib/state/services.ts', () => ({
  saved: {
    model: (_id: string, _kind: string, types: readonly number[] | undefined) =>
      new Promise((answer) => reads.push({ types, answer })),
  },
}));

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('the forecast of all crimes is not called that of some types while theirs is read', async () => {
  const forecast = new CountForecast();
  forecast.asked = { area: 7, date: '2026-03-02', hour: 17 };
  forecast.update(undefined);
  reads[0].answer({ dataSetId: 'a', payload: 'of all crimes' });
  await settled();
  expect([forecast.model, forecast.question?.types]).toEqual(['of all crimes', undefined]);
  forecast.asked = { ...forecast.asked, types: ['THEFT'] };
  forecast.update([1]);
  expect([forecast.model, forecast.question?.types]).toEqual(['of all crimes', undefined]);
  reads[1].answer({ dataSetId: 'a', types: [1], payload: 'of thefts' });
  await settled();
  expect([forecast.model, forecast.question?.types]).toEqual(['of thefts', ['THEFT']]);
});
