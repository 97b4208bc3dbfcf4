/**
 * Shapley values of a forest's answer (Shapley 1953; as SHAP, Lundberg and Lee 2017): how much each group of columns
 * moves the probabilities of one row away from those of a background. A group's value is its mean effect over all orders
 * in which the groups can be taken from the row instead of from a background row (interventional).
 *
 * Exact, with every group a player and not every column. Subsets of groups are not asked one by one: a walk through a
 * tree parts only where the row and the background row disagree, so that one walk finds the leaves of all subsets (as
 * the interventional TreeSHAP of Lundberg et al. 2020 does).
 */
import { featureCount } from '../rows/bins.ts';
import type { Forest } from '../forest.ts';
import { scaleToOne } from '../predict.ts';

/** Subsets double with every group. */
export const MOST_GROUPS = 8;

/** What stands for "nothing is known of the row": rows in the forest's codes. */
export interface Background {
  /** Row-major: rows × features. */
  readonly codes: ArrayLike<number>;
  /** How much each row counts, 0 or more, not all 0. */
  readonly weights: ArrayLike<number>;
}

/**
 * Class probabilities for every subset of the groups: columns of its groups as in `row`, all others as in the background,
 * averaged over the background.
 *
 * @param row code of every column of the row asked about
 * @param groups columns of every group, at most `MOST_GROUPS` groups (or none), no column twice; columns in none stay
 *   the background's
 * @returns row-major, 2^groups × nClasses: bit g of the subset's position tells whether group g is the row's. The first
 *   is the background mean, the last the answer where all columns are in a group
 * Cost: trees × background rows that differ × the leaves where they part; at most 2^groups of those, mostly two to five.
 * @throws Error if there is no background, too many groups, or a column that does not exist or is in two groups
 */
export function subsetProbabilities(
  forest: Forest,
  row: ArrayLike<number>,
  background: Background,
  groups: readonly (readonly number[])[],
): Float64Array {
  const groupBit = bitOfColumn(forest, groups);
  const { codes, weights } = distinctRows(background, groupBit.length);
  const { nClasses } = forest;
  const sums = leafSums(forest, row, codes, weights, groupBit, groups.length);
  const subsets = 1 << groups.length;
  const values = new Float64Array(subsets * nClasses);
  for (let ours = 0; ours < subsets; ours++) {
    const rest = subsets - 1 - ours;
    for (let theirs = rest; ; theirs = (theirs - 1) & rest) {
      // leaves that need the groups `ours` from the row and `theirs` from the background: every subset in between
      const from = leafKey(ours, theirs) * nClasses;
      const free = rest - theirs;
      for (let more = free; ; more = (more - 1) & free) {
        const to = (ours | more) * nClasses;
        for (let k = 0; k < nClasses; k++) values[to + k] += sums[from + k];
        if (more === 0) break;
      }
      if (theirs === 0) break;
    }
  }
  for (let s = 0; s < subsets; s++) scaleToOne(values, s * nClasses, nClasses);
  return values;
}

/**
 * Shapley values of a game that is given by the value of every subset of its players.
 *
 * @param values row-major, 2^players × size, as `subsetProbabilities` gives them; each may be calibrated or smoothed first
 * @param size numbers that are shared out side by side (the classes), 1 or more
 * @returns row-major, players × size; over all players they sum to the last value less the first
 * Cost O(2^players × players × size).
 * @throws Error if the values are not those of `players` players, or the players are none or more than `MOST_GROUPS`
 */
export function shapleyValues(values: Float64Array, players: number, size: number): Float64Array {
  if (players < 1) throw new Error(`shapleyValues: expected at least one player, got ${players}`);
  checkGroups(players);
  const subsets = 1 << players;
  if (values.length !== subsets * size) {
    throw new Error(`shapleyValues: expected ${subsets} × ${size} values, got ${values.length}`);
  }
  const share = orderShares(players);
  const out = new Float64Array(players * size);
  for (let s = 0; s < subsets; s++) {
    for (let p = 0; p < players; p++) {
      if (s & (1 << p)) continue;
      const weight = share[bits(s)];
      const without = s * size;
      const joined = (s | (1 << p)) * size;
      for (let k = 0; k < size; k++) out[p * size + k] += weight * (values[joined + k] - values[without + k]);
    }
  }
  return out;
}

/** Share of all orders in which a player comes right after a given set of n others: n! (players - n - 1)! / players!. */
function orderShares(players: number): Float64Array {
  const factorial = [1];
  for (let n = 1; n <= players; n++) factorial.push(factorial[n - 1] * n);
  return Float64Array.from(
    { length: players },
    (_, n) => (factorial[n] * factorial[players - n - 1]) / factorial[players],
  );
}

/**
 * Weighted leaf shares by what they need: [key × nClasses + class], where digit g of the key in base 3 is 1 if group g
 * must be the row's, 2 if it must be the background's, 0 if it may be either.
 */
function leafSums(
  forest: Forest,
  row: ArrayLike<number>,
  codes: ArrayLike<number>,
  weights: Float64Array,
  groupBit: Uint8Array,
  groups: number,
): Float64Array {
  const { nClasses, treeStart, childrenLeft, childrenRight, feature, threshold, valueStart, valueClass, value } =
    forest;
  const coded = forest.squareRootCoded;
  const width = groupBit.length;
  const sums = new Float64Array(3 ** groups * nClasses);
  const keyOfBits = Int32Array.from({ length: 1 << groups }, (_, set) => leafKey(set, 0) * nClasses);
  // branches put off until the present one has reached its leaf: a node, and the groups decided on the way to it
  const nodes = new Int32Array(groups + 1);
  const oursAt = new Int32Array(groups + 1);
  const theirsAt = new Int32Array(groups + 1);
  for (let t = 0; t < forest.nEstimators; t++) {
    const root = treeStart[t];
    for (let b = 0; b < weights.length; b++) {
      const weight = weights[b];
      const offset = b * width;
      nodes[0] = root;
      oursAt[0] = 0;
      theirsAt[0] = 0;
      let waiting = 1;
      while (waiting > 0) {
        waiting--;
        let node = nodes[waiting];
        let ours = oursAt[waiting];
        const theirs = theirsAt[waiting];
        for (let left = childrenLeft[node]; left >= 0; left = childrenLeft[node]) {
          const f = feature[node];
          const cut = threshold[node];
          const bit = groupBit[f];
          let goLeft = codes[offset + f] <= cut;
          if (bit !== 0 && (theirs & bit) === 0) {
            const rowLeft = row[f] <= cut;
            if (rowLeft !== goLeft) {
              if ((ours & bit) === 0) {
                nodes[waiting] = root + (goLeft ? left : childrenRight[node]);
                oursAt[waiting] = ours;
                theirsAt[waiting] = theirs | bit;
                waiting++;
                ours |= bit;
              }
              goLeft = rowLeft;
            }
          }
          node = root + (goLeft ? left : childrenRight[node]);
        }
        const key = keyOfBits[ours] + 2 * keyOfBits[theirs];
        for (let v = valueStart[node], end = valueStart[node + 1]; v < end; v++) {
          const share = value[v];
          sums[key + valueClass[v]] += weight * (coded ? share * share : share);
        }
      }
    }
  }
  return sums;
}

function leafKey(ours: number, theirs: number): number {
  let key = 0;
  for (let g = 0, digit = 1; ours >> g || theirs >> g; g++, digit *= 3) {
    key += digit * (((ours >> g) & 1) + 2 * ((theirs >> g) & 1));
  }
  return key;
}

/** Rows that are alike become one; rows without weight are left out. */
function distinctRows({ codes, weights }: Background, width: number): { codes: Uint16Array; weights: Float64Array } {
  if (codes.length !== weights.length * width) {
    throw new Error(`subsetProbabilities: expected ${weights.length} × ${width} background codes, got ${codes.length}`);
  }
  const position = new Map<string, number>();
  const kept = new Uint16Array(codes.length);
  const sums: number[] = [];
  for (let b = 0; b < weights.length; b++) {
    if (!(weights[b] > 0)) continue;
    let name = '';
    for (let f = 0; f < width; f++) name += String.fromCharCode(codes[b * width + f]);
    const seen = position.get(name);
    if (seen !== undefined) {
      sums[seen] += weights[b];
      continue;
    }
    position.set(name, sums.length);
    for (let f = 0; f < width; f++) kept[sums.length * width + f] = codes[b * width + f];
    sums.push(weights[b]);
  }
  if (sums.length === 0) throw new Error('subsetProbabilities: expected a background row with weight, got none');
  return { codes: kept.subarray(0, sums.length * width), weights: Float64Array.from(sums) };
}

/** Bit of each column's group, 0 for columns in none. */
function bitOfColumn(forest: Forest, groups: readonly (readonly number[])[]): Uint8Array {
  checkGroups(groups.length);
  const bit = new Uint8Array(featureCount(forest.bins));
  groups.forEach((columns, g) => {
    for (const column of columns) {
      if (!(column in bit)) {
        throw new Error(`subsetProbabilities: expected columns under ${bit.length}, got ${column}`);
      }
      if (bit[column] !== 0) throw new Error(`subsetProbabilities: expected each column once, got ${column} again`);
      bit[column] = 1 << g;
    }
  });
  return bit;
}

function checkGroups(groups: number): void {
  if (groups > MOST_GROUPS) {
    throw new Error(`Shapley values: expected at most ${MOST_GROUPS} groups, got ${groups}`);
  }
}

function bits(set: number): number {
  let n = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) n++;
  return n;
}
