import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binFeatures } from '#lib/core/forest/rows/bins.ts';
import { fitForest, type Forest } from '#lib/core/forest/forest.ts';
import { addCodes, scaleToOne } from '#lib/core/forest/predict.ts';
import { quantizeForest } from '#lib/core/forest/quantize.ts';
import { MOST_GROUPS, shapleyValues, subsetProbabilities, type Background } from '#lib/core/forest/inspect/shapley.ts';
import { trainingSet } from '#lib/core/forest/rows/training-set.ts';
import { createRandom } from '#lib/core/random/random.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const CLASSES = 4;

/** A forest on five columns that all say something, and rows of codes to ask it about. */
async function fittedForest(seed: number): Promise<{ forest: Forest; draw: (rows: number) => Uint16Array }> {
  const random = createRandom(seed);
  const columns = NAMES.map(() => Float64Array.from({ length: 600 }, () => random.below(9)));
  const label = Uint16Array.from({ length: 600 }, (_, r) => {
    const sum = columns[0][r] + (columns[1][r] > 4 ? columns[2][r] : 8 - columns[3][r]) + columns[4][r] / 3;
    return Math.min(CLASSES - 1, Math.floor(sum / 6));
  });
  const set = trainingSet(binFeatures(NAMES, columns), label, CLASSES);
  const forest = await fitForest(set, { nEstimators: 9, minSamplesLeaf: 3, maxFeatures: 2 }, random);
  const draw = (rows: number): Uint16Array => Uint16Array.from({ length: rows * NAMES.length }, () => random.below(9));
  return { forest: quantizeForest(forest), draw };
}

/** The definition: every subset's rows made and asked one by one. */
function asked(forest: Forest, row: Uint16Array, background: Background, columns: readonly number[]): Float64Array {
  const width = NAMES.length;
  const sums = new Float64Array(CLASSES);
  for (let b = 0; b < background.weights.length; b++) {
    const mixed = Array.from({ length: width }, (_, f) =>
      columns.includes(f) ? row[f] : background.codes[b * width + f],
    );
    addCodes(forest, mixed, 0, 1, background.weights[b], sums);
  }
  return scaleToOne(sums, 0, CLASSES);
}

describe('Probabilities by subset of groups', () => {
  test('are those of asking the forest about every mixture of the row and the background', async () => {
    const { forest, draw } = await fittedForest(1);
    const groups = [[0, 3], [1], [4]];
    for (let round = 0; round < 10; round++) {
      const row = draw(1);
      const background = { codes: draw(7), weights: [1, 2, 0.5, 0, 3, 1, 1] };
      const values = subsetProbabilities(forest, row, background, groups);
      for (let s = 0; s < 8; s++) {
        const expected = asked(forest, row, background, groups.filter((_, g) => s & (1 << g)).flat());
        for (let k = 0; k < CLASSES; k++) expect(values[s * CLASSES + k]).toBeCloseTo(expected[k], 12);
      }
    }
  });

  test('count a background row twice where it stands twice, and with its weight', async () => {
    const { forest, draw } = await fittedForest(2);
    const [row, first, second] = [draw(1), draw(1), draw(1)];
    const groups = [[0], [1, 2]];
    const twice = { codes: [...first, ...second, ...first], weights: [1, 1, 1] };
    const weighted = { codes: [...first, ...second], weights: [2, 1] };
    expect(subsetProbabilities(forest, row, twice, groups)).toEqual(subsetProbabilities(forest, row, weighted, groups));
  });

  test('take no group or eight, and refuse nine, and columns that do not exist or come twice', async () => {
    const { forest, draw } = await fittedForest(3);
    const background = { codes: draw(2), weights: [1, 1] };
    const empty = Array.from({ length: MOST_GROUPS - 5 }, (): number[] => []);
    const eight = [[0], [1], [2], [3], [4], ...empty];
    expect(subsetProbabilities(forest, draw(1), background, eight)).toHaveLength(256 * CLASSES);
    expect(subsetProbabilities(forest, draw(1), background, [])).toEqual(asked(forest, draw(1), background, []));
    const refused = (groups: number[][]): (() => unknown) => {
      return () => subsetProbabilities(forest, draw(1), background, groups);
    };
    expect(refused([...eight, []])).toThrow('expected at most 8 groups, got 9');
    expect(refused([[5]])).toThrow('expected columns under 5, got 5');
    expect(refused([[1], [2, 1]])).toThrow('expected each column once, got 1 again');
  });

  test('refuse a background without rows, without weight, or of another width', async () => {
    const { forest, draw } = await fittedForest(4);
    const refused = (background: Background): (() => unknown) => {
      return () => subsetProbabilities(forest, draw(1), background, [[0]]);
    };
    expect(refused({ codes: [], weights: [] })).toThrow('expected a background row with weight, got none');
    expect(refused({ codes: draw(2), weights: [0, 0] })).toThrow('expected a background row with weight, got none');
    expect(refused({ codes: draw(2), weights: [1] })).toThrow('expected 1 × 5 background codes, got 10');
  });
});

describe('Shapley values', () => {
  test('sum to the answer less the background mean, for every class, whatever is done to the probabilities', async () => {
    const { forest, draw } = await fittedForest(5);
    const groups = [[0], [1, 4], [2], [3]];
    for (let round = 0; round < 20; round++) {
      const values = subsetProbabilities(forest, draw(1), { codes: draw(6), weights: [1, 1, 2, 1, 1, 3] }, groups);
      // a calibration that bends them: tempered, then scaled to one again
      for (let s = 0; s < 16; s++) {
        for (let k = 0; k < CLASSES; k++) values[s * CLASSES + k] **= 0.7;
        scaleToOne(values, s * CLASSES, CLASSES);
      }
      const shares = shapleyValues(values, 4, CLASSES);
      for (let k = 0; k < CLASSES; k++) {
        let sum = 0;
        for (let g = 0; g < 4; g++) sum += shares[g * CLASSES + k];
        expect(sum).toBeCloseTo(values[15 * CLASSES + k] - values[k], 12);
      }
    }
  });

  test('keep the axioms: sums, nothing for a player that adds nothing, the same for players that add the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MOST_GROUPS }),
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        (players, seed) => {
          const random = createRandom(seed);
          // player 0 adds nothing; players 1 and 2, if there are so many, are worth the same
          const worth = new Map<number, number>();
          const values = Float64Array.from({ length: 2 ** players }, (_, s) => {
            const others = s >> 3;
            const alike = ((s >> 1) & 1) + ((s >> 2) & 1);
            const key = others * 3 + alike;
            if (!worth.has(key)) worth.set(key, random.normal());
            return worth.get(key)!;
          });
          const shares = shapleyValues(values, players, 1);
          expect(shares[0]).toBeCloseTo(0, 12);
          if (players > 2) expect(shares[1]).toBeCloseTo(shares[2], 12);
          const sum = shares.reduce((total, share) => total + share, 0);
          expect(sum).toBeCloseTo(values[values.length - 1] - values[0], 12);
        },
      ),
    );
  });

  test('of the glove game are the textbook ones: 2/3 to the one left glove, 1/6 to each right one', () => {
    // players 0 (left) and 1, 2 (right); a pair is worth 1
    const values = Float64Array.from({ length: 8 }, (_, s) => (s & 1 && s & 6 ? 1 : 0));
    const shares = shapleyValues(values, 3, 1);
    expect(shares[0]).toBeCloseTo(2 / 3, 12);
    expect(shares[1]).toBeCloseTo(1 / 6, 12);
    expect(shares[2]).toBeCloseTo(1 / 6, 12);
  });

  test('refuse nine players, none, and values of another number of them', () => {
    expect(() => shapleyValues(new Float64Array(512), 9, 1)).toThrow('expected at most 8 groups, got 9');
    expect(() => shapleyValues(new Float64Array(1), 0, 1)).toThrow('expected at least one player, got 0');
    expect(() => shapleyValues(new Float64Array(9), 3, 1)).toThrow('expected 8 × 1 values, got 9');
  });
});
