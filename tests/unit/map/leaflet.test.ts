/** The canvas of the heat layer is made to be read back often, before leaflet.heat asks for its context. */
import { expect, test } from 'vitest';
import { readCanvasOften } from '#lib/map/leaflet.ts';

test('the first context of the heat canvas is one that is read often, and the plugin draws on that canvas', () => {
  const asked: unknown[] = [];
  const canvas = { getContext: (...how: unknown[]) => void asked.push(how) } as unknown as HTMLCanvasElement;
  const globals = { simpleheat: (on: HTMLCanvasElement) => (on.getContext('2d'), { on }) as unknown };
  readCanvasOften(globals);
  expect(globals.simpleheat(canvas)).toEqual({ on: canvas });
  expect(asked).toEqual([['2d', { willReadFrequently: true }], ['2d']]);
});
