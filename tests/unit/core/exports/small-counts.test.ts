/** Which items of a layer go into a file. */
import { describe, expect, test } from 'vitest';
import type { LayerContent } from '#lib/core/exports/layer-content.ts';
import { layerTable } from '#lib/core/exports/layer-table.ts';
import { leftOutWords } from '#lib/core/exports/left-out-words.ts';
import { crimesAround, leaveOutSmall } from '#lib/core/exports/small-counts.ts';

const all = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe('small counts', () => {
  test('are those under three, none included, so that a gap does not say whether something happened', () => {
    const { items, small, alsoLeftOut } = leaveOutSmall([0, 1, 2, 3, 4, 100], all(6));
    expect([...items]).toEqual([3, 4, 5]);
    expect(small).toBe(3);
    expect(alsoLeftOut).toBe(0);
  });

  test('take the smallest of the others with them where the total would give them away', () => {
    // 2 is the total less the others: 9 goes too, and then only 11 for both is known
    const { items, small, alsoLeftOut } = leaveOutSmall([20, 2, 9, 30], all(4));
    expect([...items]).toEqual([0, 3]);
    expect([small, alsoLeftOut]).toEqual([1, 1]);
    expect(leaveOutSmall([20, 1, 1, 9, 30], all(5)).alsoLeftOut).toBe(1);
    // three or more together: nobody knows which of them
    expect(leaveOutSmall([20, 2, 2, 9, 30], all(5)).alsoLeftOut).toBe(0);
    // nothing happened there: there is nothing to give away
    expect(leaveOutSmall([20, 0, 9, 30], all(4)).alsoLeftOut).toBe(0);
  });

  test('are looked for among the items of the layer alone', () => {
    const { items, small } = leaveOutSmall([0, 0, 5, 7, 0], [2, 3]);
    expect([...items]).toEqual([2, 3]);
    expect(small).toBe(0);
  });

  test('leave nothing of a layer without a larger count', () => {
    expect(leaveOutSmall([1], [0]).items).toHaveLength(0);
    expect(leaveOutSmall([], []).items).toHaveLength(0);
  });
});

describe('crimes around a cell', () => {
  const grid = { originX: 0, originY: 0, cellSize: 100, columns: 5, rows: 4 };

  test('are those of the cells whose middle is within reach, as counting one by one has it', () => {
    const crimes = Array.from({ length: 20 }, (_, i) => (i * 7) % 5);
    for (const reach of [0, 99, 100, 150, 230, 1000]) {
      const around = crimesAround(grid, crimes, reach);
      for (let cell = 0; cell < 20; cell++) {
        const expected = crimes.filter((_, other) => {
          const [dx, dy] = [(other % 5) - (cell % 5), Math.floor(other / 5) - Math.floor(cell / 5)];
          return 100 * Math.hypot(dx, dy) <= reach;
        });
        expect(around[cell]).toBe(expected.reduce((sum, n) => sum + n, 0));
      }
    }
  });

  test('decide what a smooth picture shows: a lone pair leaves no spot, three within reach do', () => {
    const crimes = Uint32Array.from({ length: 20 }, (_, i) => (i === 0 ? 2 : i === 13 || i === 14 ? 2 : 0));
    const centre = { latitude: 41.85, longitude: -87.65 };
    const content = {
      kind: 'surface',
      grid,
      centre,
      value: new Float64Array(20).fill(1),
      crimes,
      reachMeters: 100,
    } as const;
    const drawn = layerTable(content, true, 'picture');
    expect([...drawn.items]).toEqual([13, 14]);
    expect(leftOutWords(content, drawn, 'cells', 'picture')).toBe(
      'Blank where fewer than 3 lie within 100 m: 18 of 20 cells.',
    );
    // a file names each cell's own count
    expect(layerTable(content, true, 'file').items).toHaveLength(0);
    expect(layerTable(content, false, 'picture').items).toHaveLength(20);
  });
});

test('what is left out is said in words', () => {
  const content: LayerContent = { kind: 'places', places: new Float64Array(0) };
  const kept = leaveOutSmall([20, 2, 9, 30], all(4));
  const none = { ...kept, small: 0, alsoLeftOut: 0 };
  expect(leftOutWords(content, { kept: none, count: 4 }, 'areas', 'file')).toBe('Leaves out none of 4 areas.');
  expect(leftOutWords(content, { kept, count: 4 }, 'areas', 'file')).toBe(
    'Leaves out 1 of 4 areas, and 1 more whose count would give theirs away.',
  );
});
