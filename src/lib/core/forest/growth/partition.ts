/** Parting the rows of a node: each word is copied into the other buffer, to the front or to the back. */
import type { RowStore, Words } from '../rows/row-store.ts';

/** What the two sides of a split hold; made once, filled by every split. */
export interface Sides {
  /** Class weights of the left side, then of the right: length 2 × classes. */
  readonly classWeight: Int32Array;
  /** In-bag source rows left and right. */
  readonly sources: Int32Array;
}

/**
 * Moves the rows start..end of a node of this depth into the other buffer: those whose code is up to `threshold` to the
 * front, the others to the back (in reverse). Fills `sides`.
 *
 * @returns where the right side begins
 */
export function partitionRows(
  store: RowStore,
  depth: number,
  feature: number,
  threshold: number,
  start: number,
  end: number,
  sides: Sides,
): number {
  const from = store.buffers[depth & 1];
  const to = store.buffers[(depth + 1) & 1];
  const field = store.codes[feature];
  const codes = from[field.stream];
  const streams = from.length;
  sides.classWeight.fill(0);
  const nClasses = sides.classWeight.length >> 1;
  let middle = start;
  let s = 0;
  if (store.oneWord) {
    const second = streams > 1 ? 1 : 0;
    middle = moveAndSum(
      codes,
      field.shift,
      field.mask,
      threshold,
      from[0],
      to[0],
      from[second],
      to[second],
      start,
      end,
      store.label.mask,
      store.weight.shift,
      sides.classWeight,
      nClasses,
    );
    s = 2;
  }
  for (; s + 1 < streams; s += 2) {
    middle = moveTwo(codes, field.shift, field.mask, threshold, from[s], to[s], from[s + 1], to[s + 1], start, end);
  }
  if (s < streams) middle = moveOne(codes, field.shift, field.mask, threshold, from[s], to[s], start, end);
  if (store.oneWord) {
    sides.sources[0] = middle - start + extraSources(store, to, start, middle);
    sides.sources[1] = end - middle + extraSources(store, to, middle, end);
  } else {
    sides.sources[0] = addClassWeights(store, to, start, middle, sides.classWeight, 0);
    sides.sources[1] = addClassWeights(store, to, middle, end, sides.classWeight, nClasses);
  }
  return middle;
}

/** Adds the weights of start..end to `classWeight[offset + class]`; returns how many source rows there are. */
export function addClassWeights(
  store: RowStore,
  words: Words,
  start: number,
  end: number,
  classWeight: Int32Array,
  offset: number,
): number {
  const { label, weight, sources } = store;
  const labels = words[label.stream];
  const weights = words[weight.stream];
  const labelMask = label.mask;
  const weightShift = weight.shift;
  for (let i = start; i < end; i++) classWeight[offset + (labels[i] & labelMask)] += weights[i] >>> weightShift;
  return sources.mask === 0 ? end - start : end - start + extraSources(store, words, start, end);
}

/** Source rows of start..end beyond one per row. */
function extraSources(store: RowStore, words: Words, start: number, end: number): number {
  const { stream, shift, mask } = store.sources;
  if (mask === 0) return 0;
  const from = words[stream];
  let extra = 0;
  for (let i = start; i < end; i++) extra += (from[i] >>> shift) & mask;
  return extra;
}

// `goesRight` is 0 or -1 and used as a mask: a branch on it would be mispredicted every other row

function moveAndSum(
  codes: Int32Array,
  shift: number,
  mask: number,
  threshold: number,
  fromA: Int32Array,
  toA: Int32Array,
  fromB: Int32Array,
  toB: Int32Array,
  start: number,
  end: number,
  labelMask: number,
  weightShift: number,
  classWeight: Int32Array,
  nClasses: number,
): number {
  let left = start;
  let right = end - 1;
  for (let i = start; i < end; i++) {
    const goesRight = (threshold - ((codes[i] >>> shift) & mask)) >> 31;
    const at = left ^ ((left ^ right) & goesRight);
    const a = fromA[i];
    toA[at] = a;
    toB[at] = fromB[i];
    classWeight[(a & labelMask) + (nClasses & goesRight)] += a >>> weightShift;
    left += 1 + goesRight;
    right += goesRight;
  }
  return left;
}

function moveTwo(
  codes: Int32Array,
  shift: number,
  mask: number,
  threshold: number,
  fromA: Int32Array,
  toA: Int32Array,
  fromB: Int32Array,
  toB: Int32Array,
  start: number,
  end: number,
): number {
  let left = start;
  let right = end - 1;
  for (let i = start; i < end; i++) {
    const goesRight = (threshold - ((codes[i] >>> shift) & mask)) >> 31;
    const at = left ^ ((left ^ right) & goesRight);
    toA[at] = fromA[i];
    toB[at] = fromB[i];
    left += 1 + goesRight;
    right += goesRight;
  }
  return left;
}

function moveOne(
  codes: Int32Array,
  shift: number,
  mask: number,
  threshold: number,
  from: Int32Array,
  to: Int32Array,
  start: number,
  end: number,
): number {
  let left = start;
  let right = end - 1;
  for (let i = start; i < end; i++) {
    const goesRight = (threshold - ((codes[i] >>> shift) & mask)) >> 31;
    const at = left ^ ((left ^ right) & goesRight);
    to[at] = from[i];
    left += 1 + goesRight;
    right += goesRight;
  }
  return left;
}
