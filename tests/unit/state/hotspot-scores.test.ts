/** The scores of the model in use, while data sets and models come and go. */
import { beforeEach, expect, test, vi } from 'vitest';
import { HotspotScores } from '#lib/state/hotspot-scores.svelte.ts';

interface Reading {
  readonly answer: (record: unknown) => void;
  readonly fail: (error: Error) => void;
}
const { app, saved, readings } = vi.hoisted(() => {
  const readings: Reading[] = [];
  const app = {
    active: { id: 'town' } as { id: string } | undefined,
    model: undefined as string | undefined,
    summary: () => (app.model === undefined ? undefined : { id: app.model }),
  };
  const saved = { model: () => new Promise((answer, fail) => readings.push({ answer, fail })) };
  return { app, saved, readings };
});
vi.mock('#lib/state/app.svelte.ts', () => ({ app }));
vi.mock('#lib/state/services.ts', () => ({ saved }));

const record = (bandwidthMeters: number) => ({
  payload: { heldOut: {}, types: [{}], density: { bandwidthMeters }, autoBandwidthMeters: bandwidthMeters / 2 },
});

beforeEach(() => {
  readings.length = 0;
  app.model = 'first';
});

test('another data set without a model has no score, and no bandwidth of the former one', async () => {
  const scores = new HotspotScores();
  const read = scores.refresh();
  readings[0].answer(record(400));
  await read;
  expect(scores).toMatchObject({ scoredBandwidth: 400, autoBandwidth: 200 });
  app.model = undefined;
  await scores.refresh();
  expect(scores).toMatchObject({ heldOut: undefined, types: [], scoredBandwidth: undefined, autoBandwidth: undefined });
});

test('while another model is read nothing of the former one is shown, and a late answer or failure is not heard', async () => {
  const scores = new HotspotScores();
  const reads = [scores.refresh()];
  app.model = 'second';
  reads.push(scores.refresh());
  expect(scores.heldOut).toBeUndefined();
  readings[0].fail(new Error('The record is gone.'));
  readings[1].answer(record(300));
  await Promise.all(reads);
  expect(scores).toMatchObject({ scoredBandwidth: 300, problem: '' });
});
