/**
 * The in-bag rows of one tree, packed into words of 32 bits that move with the rows, so that every node reads its rows
 * from one end to the other. A code takes only as many bits as its feature has bins; class and weight share the first
 * word with some of them wherever they fit: 8 features, 33 classes and the weight are two words.
 *
 * There are two buffers: a split writes both its sides from one into the other, so that a node of depth d lies in buffer
 * d mod 2 and a row is moved once per level.
 */
import { binCount, featureCount } from './bins.ts';
import type { TrainingSet } from './training-set.ts';

/** Where a number stands among the words of a row: `(words[stream][row] >>> shift) & mask`. */
export interface Field {
  readonly stream: number;
  readonly shift: number;
  readonly mask: number;
}

/** One Int32Array per word, as long as there are rows. */
export type Words = readonly Int32Array[];

export interface RowStore {
  /** Rows of the current tree: those of a node of depth d in buffers[d & 1]. */
  readonly buffers: readonly [Words, Words];
  /** All rows of the set: their class and codes, weight and source rows still 0. */
  readonly packed: Words;
  readonly codes: readonly Field[];
  readonly label: Field;
  readonly weight: Field;
  /** In-bag source rows of a row, less one. */
  readonly sources: Field;
  /** Class, weight and source rows stand in the first word, the class in its lowest bits and the weight in its highest. */
  readonly oneWord: boolean;
  /** Weights are counted in this unit, their greatest common divisor: only their ratios matter to a tree. */
  readonly weightUnit: number;
  /** Largest weight of one in-bag source row of the current tree, in units; set by `loadRows`. */
  heaviest: number;
}

const WORD_BITS = 32;

/** A bootstrap draws a row more often than this with probability 1e-36. */
const MOST_DRAWS = 31;

/**
 * Packs the rows of a training set. Cost O(rows × features). Memory 12 bytes a row and word.
 * @throws Error if the weights are too large to be added up
 */
export function createRowStore(set: TrainingSet): RowStore {
  const { rows, bins } = set.features;
  const { weightUnit, heaviestRow, mostSources } = measure(set);
  const labelBits = bitsFor(set.nClasses - 1);
  const sourceBits = bitsFor(mostSources - 1);
  const weightBits = bitsFor(heaviestRow * MOST_DRAWS);
  const oneWord = heaviestRow * MOST_DRAWS < 2 ** 31 && labelBits + sourceBits + weightBits <= WORD_BITS;
  const whole = (stream: number): Field => ({ stream, shift: 0, mask: -1 });
  const meta = oneWord
    ? {
        label: { stream: 0, shift: 0, mask: maskOf(labelBits) },
        sources: { stream: 0, shift: labelBits, mask: maskOf(sourceBits) },
        weight: { stream: 0, shift: WORD_BITS - weightBits, mask: maskOf(weightBits) },
      }
    : { label: whole(0), sources: whole(1), weight: whole(2) };
  // first fit, widest first; between source rows and weight the first word may have room for codes
  const used = oneWord ? [labelBits + sourceBits] : [WORD_BITS, WORD_BITS, WORD_BITS];
  const room = (stream: number): number => WORD_BITS - used[stream] - (oneWord && stream === 0 ? weightBits : 0);
  const widths = Array.from({ length: featureCount(bins) }, (_, f) => bitsFor(binCount(bins, f) - 1));
  const codes: Field[] = [];
  for (const f of [...widths.keys()].sort((a, b) => widths[b] - widths[a])) {
    let stream = 0;
    while (stream < used.length && room(stream) < widths[f]) stream++;
    if (stream === used.length) used.push(0);
    codes[f] = { stream, shift: used[stream], mask: maskOf(widths[f]) };
    used[stream] += widths[f];
  }
  const words = (): Words => used.map(() => new Int32Array(rows));
  const packed = words();
  codes.forEach((field, f) => {
    const to = packed[field.stream];
    for (let r = 0, at = f * rows; r < rows; r++) to[r] |= set.features.codes[at + r] << field.shift;
  });
  for (let r = 0; r < rows; r++) packed[meta.label.stream][r] |= set.label[r];
  return { buffers: [words(), words()], packed, codes, ...meta, oneWord, weightUnit, heaviest: 1 };
}

/**
 * Puts the rows that are in the bag into buffer 0.
 *
 * @param drawn how often each source row is in the bag
 * @returns how many rows there are
 */
export function loadRows(store: RowStore, set: TrainingSet, drawn: Uint8Array): number {
  const { packed, weightUnit, oneWord } = store;
  const { sourceRows, weight } = set;
  const buffer = store.buffers[0];
  const sourcesShift = store.sources.shift;
  const weightShift = store.weight.shift;
  const sourcesTo = buffer[store.sources.stream];
  const weightTo = buffer[store.weight.stream];
  const [first] = packed;
  const [firstTo] = buffer;
  const last = packed.length - 1;
  const lastFrom = packed[last];
  const lastTo = buffer[last];
  let heaviest = 1;
  let n = 0;
  for (let r = 0, source = 0; r < sourceRows.length; r++) {
    const folded = sourceRows[r];
    let times = drawn[source++];
    let distinct = times === 0 ? 0 : 1;
    for (let i = 1; i < folded; i++) {
      const more = drawn[source++];
      times += more;
      distinct += more === 0 ? 0 : 1;
    }
    if (distinct === 0) continue;
    const w = (weight[r] / folded / weightUnit) * times;
    if (w > heaviest * distinct) heaviest = Math.ceil(w / distinct);
    lastTo[n] = lastFrom[r];
    for (let s = 1; s < last; s++) buffer[s][n] = packed[s][r];
    if (oneWord) firstTo[n] = first[r] | ((distinct - 1) << sourcesShift) | (w << weightShift);
    else {
      firstTo[n] = first[r];
      sourcesTo[n] = distinct - 1;
      weightTo[n] = w;
    }
    n++;
  }
  store.heaviest = heaviest;
  return n;
}

function measure(set: TrainingSet): { weightUnit: number; heaviestRow: number; mostSources: number } {
  const { weight, sourceRows } = set;
  let weightUnit = 0;
  let heaviestRow = 0;
  let mostSources = 1;
  let heaviest = 0;
  let sources = 0;
  for (let r = 0; r < weight.length; r++) {
    const each = weight[r] / sourceRows[r];
    if (weightUnit !== 1) weightUnit = greatestCommonDivisor(each, weightUnit);
    if (weight[r] > heaviestRow) heaviestRow = weight[r];
    if (sourceRows[r] > mostSources) mostSources = sourceRows[r];
    if (each > heaviest) heaviest = each;
    sources += sourceRows[r];
  }
  // a bootstrap may draw the heaviest row only
  if ((heaviest / weightUnit) * sources >= 2 ** 31) {
    throw new Error(
      `createRowStore: expected the largest weight times the rows to stay under 2^31, got ${heaviest / weightUnit} × ${sources}: round the weights to a coarser unit`,
    );
  }
  return { weightUnit, heaviestRow: heaviestRow / weightUnit, mostSources };
}

function bitsFor(largest: number): number {
  return WORD_BITS - Math.clz32(largest);
}

function maskOf(bits: number): number {
  return bits === WORD_BITS ? -1 : 2 ** bits - 1;
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
