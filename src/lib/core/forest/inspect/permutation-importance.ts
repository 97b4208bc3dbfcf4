/**
 * Permutation importance (Breiman 2001): how much worse held-out rows are predicted once a group of columns is shuffled
 * among them. Columns that say the same belong in one group: apart, each would stand in for the other and both would
 * look dispensable.
 */
import { shuffle, type Random } from '../../random/random.ts';
import { featureCount, type BinnedFeatures } from '../rows/bins.ts';

export interface PermutationOptions {
  /** Columns of every group; a column may be in several groups or in none. */
  readonly groups: readonly (readonly number[])[];
  /** Mean loss of predictions from these columns (log loss in nats, say); called once, then once a group and repeat. */
  readonly lossOf: (features: BinnedFeatures) => number;
  readonly random: Random;
  /** Shuffles per group that are averaged, 1 or more; 1 if left out. */
  readonly repeats?: number;
}

/**
 * Increase of the mean loss by group, in the unit of the loss: 0 for columns that say nothing, and by chance a little
 * below it.
 *
 * @param features held-out rows, coded with the forest's bins; unchanged afterwards
 * Cost: groups × repeats + 1 calls of `lossOf`, and one copy of the codes. The same `random` gives the same figures.
 * @throws Error if there is no row, no repeat, or a group names a column that does not exist
 */
export function permutationImportances(
  features: BinnedFeatures,
  { groups, lossOf, random, repeats = 1 }: PermutationOptions,
): Float64Array {
  const { bins, rows, codes } = features;
  if (rows === 0) throw new Error('permutationImportances: expected at least one row, got 0');
  if (!(Number.isInteger(repeats) && repeats >= 1)) {
    throw new Error(`permutationImportances: expected repeats from 1, got ${repeats}`);
  }
  for (const column of groups.flat()) {
    if (!(Number.isInteger(column) && column >= 0 && column < featureCount(bins))) {
      throw new Error(`permutationImportances: expected columns under ${featureCount(bins)}, got ${column}`);
    }
  }
  const shuffled = { bins, rows, codes: codes.slice() };
  const order = Uint32Array.from({ length: rows }, (_, r) => r);
  const before = lossOf(features);
  return Float64Array.from(groups, (columns) => {
    let after = 0;
    for (let i = 0; i < repeats; i++) {
      shuffle(order, random);
      // one order for all columns of the group: what they say together stays together
      for (const column of columns) {
        const from = column * rows;
        for (let r = 0; r < rows; r++) shuffled.codes[from + r] = codes[from + order[r]];
      }
      after += lossOf(shuffled) / repeats;
    }
    for (const column of columns) {
      shuffled.codes.set(codes.subarray(column * rows, (column + 1) * rows), column * rows);
    }
    return after - before;
  });
}
