import { expect, test } from 'vitest';
import { createProjection, unproject } from '#lib/core/geo/projection.ts';
import { densityAt } from '#lib/core/hotspots/density-at.ts';

const centre = { latitude: 41.88, longitude: -87.63 };
const grid = { originX: -200, originY: -100, cellSize: 100, columns: 4, rows: 2 };
const surface = { grid, centre, value: Float64Array.of(NaN, 5, 1, 1, 8, 2, 0, NaN) };
const at = (x: number, y: number) => unproject(createProjection(centre.latitude, centre.longitude), x, y);

test('a place has the density of its cell and is denser than the share of cells below it', () => {
  expect(densityAt(surface, at(-50, -50))).toEqual({ density: 5, denserThan: 4 / 6 });
  expect(densityAt(surface, at(-150, 50))).toEqual({ density: 8, denserThan: 5 / 6 });
});

test('equal cells are not less dense, and the emptiest place is denser than none', () => {
  expect(densityAt(surface, at(50, -50))).toEqual({ density: 1, denserThan: 1 / 6 });
  expect(densityAt(surface, at(50, 50))).toEqual({ density: 0, denserThan: 0 });
});

test('outside the study area nothing is known, inside the grid or beyond it', () => {
  expect(densityAt(surface, at(-150, -50))).toBeUndefined();
  expect(densityAt(surface, at(5000, 0))).toBeUndefined();
});
