/** What the cells say of a picked place. */
import { describe, expect, test } from 'vitest';
import type { SignificantMap } from '#lib/contract/hotspot-map.ts';
import { cellNear, levelOf } from '#lib/state/hotspots/place-facts.ts';

/** 4 × 4 squares of 250 m about 60° north, where a degree of longitude is half as long. */
const STEP = 250 / 111_195;
const centre = Float64Array.from({ length: 32 }, (_, i) => {
  const cell = i >> 1;
  return i % 2 === 0 ? 60 + STEP * (cell >> 2) : 10 + 2 * STEP * (cell % 4);
});
const cells = { cellSizeMeters: 250, centre } as unknown as SignificantMap;

describe('the cell of a place', () => {
  test.each([
    [0, 0, 0],
    [0.4, 0.4, 0],
    [0.6, 0.4, 4],
    [0.4, 0.6, 1],
    [3.4, 3.4, 15],
  ])('%f cells north and %f east of the first middle is number %i', (north, east, cell) => {
    expect(cellNear(cells, { latitude: 60 + north * STEP, longitude: 10 + 2 * east * STEP })).toBe(cell);
  });

  test('is none far outside', () => {
    expect(cellNear(cells, { latitude: 60 + 6 * STEP, longitude: 10 })).toBeUndefined();
    expect(cellNear(cells, { latitude: 0, longitude: 0 })).toBeUndefined();
  });
});

test('the level is the strictest that the false discovery rate reaches, hot above and cold below zero', () => {
  const z = Float64Array.of(9.4, 2.9, -3, 1, NaN);
  const q = Float64Array.of(0.01, 0.03, 0.1, 0.1001, NaN);
  const of = { z, q } as unknown as SignificantMap;
  expect(Array.from(z, (_, cell) => levelOf(of, cell))).toEqual([
    '9.4 · hot (99 %)',
    '2.9 · hot (95 %)',
    '−3.0 · cold (90 %)',
    '1.0 · not significant',
    'not defined',
  ]);
});
