import { expect, test } from 'vitest';
import type { Geography } from '#lib/core/geo/geography.ts';
import { createProjection, unproject } from '#lib/core/geo/projection.ts';
import { densityAt } from '#lib/core/hotspots/surfaces/density-at.ts';

const centre = { latitude: 41.88, longitude: -87.63 };
const grid = { originX: -200, originY: -100, cellSize: 100, columns: 4, rows: 2 };
const surface = { grid, value: Float64Array.of(NaN, 5, 1, 1, 8, 2, 0, NaN) };
/** The study area is finer than the surface: of its north-eastern cell only the corner below on the left belongs to it. */
const fine = { originX: -200, originY: -100, cellSize: 50, columns: 8, rows: 4 };
const inside = Uint8Array.from({ length: 32 }, (_, i) => {
  const cell = (i >> 4) * 4 + ((i % 8) >> 1);
  return cell === 7 ? (i === 22 ? 1 : 0) : cell === 0 ? 0 : 1;
});
const geography = { centre, grid: fine, inside } as unknown as Geography;
const at = (x: number, y: number) =>
  densityAt(geography, surface, unproject(createProjection(centre.latitude, centre.longitude), x, y));

test('a place has the density of its cell and is denser than the share of cells below it', () => {
  expect(at(-50, -50)).toEqual({ density: 5, denserThan: 4 / 6 });
  expect(at(-150, 50)).toEqual({ density: 8, denserThan: 5 / 6 });
});

test('equal cells are not less dense, and the emptiest place is denser than none', () => {
  expect(at(50, -50)).toEqual({ density: 1, denserThan: 1 / 6 });
  expect(at(50, 50)).toEqual({ density: 0, denserThan: 0 });
});

test('on the rim of the study area, where the middle of its cell lies outside, a place has the nearest density', () => {
  expect(at(110, 30)?.density).toBe(0);
  expect(at(140, 10)?.density).toBe(1);
});

test('outside the study area nothing is known, inside the grid or beyond it', () => {
  expect(at(-150, -50)).toBeUndefined();
  expect(at(180, 80)).toBeUndefined();
  expect(at(5000, 0)).toBeUndefined();
});
