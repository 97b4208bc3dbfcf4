import { describe, expect, test } from 'vitest';
import type { EmergingMap, SignificantMap } from '#lib/contract/hotspot-map.ts';
import { borderOf, findCell, ringsOf, type CellShapes } from '#lib/map/cell-rings.ts';
import { cellsByClass, cellsByLevel, type CellColors } from '#lib/map/cell-styles.ts';
import { studyAreaHexagons } from '#lib/hexagons/study-area-hexagons.ts';
import { deriveGeography } from '#lib/core/geo/geography.ts';
import { studyAreaSquares } from '#lib/core/hotspots/significance/study-area-squares.ts';
import { syntheticTable } from '../../support/synthetic-table.ts';

const geography = deriveGeography(syntheticTable())!;
const shapes: readonly (readonly [string, () => Promise<CellShapes & { centre: Float64Array }>])[] = [
  ['squares', () => Promise.resolve(studyAreaSquares(geography))],
  ['hexagons', () => studyAreaHexagons(geography)],
];

describe.each(shapes)('%s on the map', (_name, make) => {
  test('the cell under a place is the one whose middle it is', async () => {
    const cells = await make();
    const rings = ringsOf(cells);
    for (let i = 0; i < cells.centre.length / 2; i++) {
      expect(findCell(rings, cells.centre[2 * i], cells.centre[2 * i + 1])).toBe(i);
    }
  });

  test('far away there is none', async () => {
    const rings = ringsOf(await make());
    expect(findCell(rings, 0, 0)).toBe(-1);
    expect(findCell(rings, 52.5, -2.6)).toBe(-1);
  });

  test('the border of one cell is its sides, that of two neighbours leaves out the side between them', async () => {
    const cells = await make();
    const rings = ringsOf(cells);
    const sides = rings.start[1] - rings.start[0];
    expect(borderOf(rings, [0])).toHaveLength(2 * sides);
    // the nearest other cell is a neighbour
    const away = Float64Array.from({ length: cells.centre.length / 2 }, (_, i) =>
      Math.hypot(cells.centre[2 * i] - cells.centre[0], (cells.centre[2 * i + 1] - cells.centre[1]) * 0.62),
    );
    away[0] = Infinity;
    const next = away.indexOf(Math.min(...away));
    expect(borderOf(rings, [0, next])).toHaveLength(2 * (2 * sides - 2));
    expect(borderOf(rings, [])).toHaveLength(0);
  });
});

test('no cells: nothing under any place', () => {
  const rings = ringsOf({ corners: new Float64Array(0), cornerStart: Uint32Array.of(0) });
  expect(findCell(rings, 51, -2)).toBe(-1);
});

const colors: CellColors = {
  ...{ hot: 'red', cold: 'blue', strong: 'purple', ink: 'black' },
  ...{ onHot: 'white', onCold: 'white', onStrong: 'white', onInk: 'white', rim: 'white' },
};

/** Cells with these z and q; where they lie does not matter. */
function cellsWith(z: number[], q: number[]): SignificantMap {
  return {
    ...{ shape: 'squares', cellSizeMeters: 250, method: 'normal', coldImpossible: false, crimesLeftOut: 0 },
    ...{ centre: new Float64Array(2 * z.length), corners: new Float64Array(8 * z.length) },
    cornerStart: Uint32Array.from({ length: z.length + 1 }, (_, i) => 4 * i),
    ...{ crimes: new Float64Array(z.length), z: Float64Array.from(z), q: Float64Array.from(q) },
  };
}

describe('how cells look', () => {
  const cells = cellsWith([5, 3, 2, -5, -3, -2, 0.5, 0], [0.01, 0.05, 0.1, 0.001, 0.02, 0.09, 0.5, 0]);
  const { styleOf, styles } = cellsByLevel(cells, colors);

  test('each level has its own fill, the surer the fuller; what is not significant is not drawn', () => {
    expect(Array.from(styleOf)).toEqual([0, 1, 2, 3, 4, 5, -1, -1]);
    for (const [surer, less] of [
      [0, 1],
      [1, 2],
      [3, 4],
      [4, 5],
    ]) {
      // prettier-ignore
      expect(styles[surer].opacity).toBeGreaterThan(styles[less].opacity + 0.15);
    }
  });

  test('cold cells differ from hot ones without their colour', () => {
    expect(styles.slice(0, 3).every(({ hatched }) => hatched === false)).toBe(true);
    expect(styles.slice(3).every(({ hatched }) => hatched === true)).toBe(true);
  });

  test('each class of development has a letter of its own; a cell that was never hot is not drawn', () => {
    const emerging: EmergingMap = {
      cells: ['never', 'new', 'intensifying', 'persistent', 'diminishing', 'sporadic'],
      ...{ hotMonths: Uint16Array.of(0, 1, 12, 12, 12, 3), months: 12, partialMonths: [], missingMonths: [] },
    };
    const picture = cellsByClass(cells, emerging.cells, colors);
    expect(picture.styleOf[0]).toBe(-1);
    const letters = Array.from(picture.styleOf.subarray(1), (style) => picture.styles[style].letter);
    expect(letters).toEqual(['N', 'I', 'P', 'D', 'S']);
  });
});
