/**
 * What a forest learns from: binned rows with labels and whole-number weights. Rows that are alike in every code, label
 * and weight are folded into one row that carries how many source rows it stands for: exact, and fewer rows to count.
 */
import { featureCount, type BinnedFeatures } from './bins.ts';

export interface TrainingSet {
  readonly features: BinnedFeatures;
  /** Class 0..nClasses-1 of every row. */
  readonly label: Uint16Array;
  readonly nClasses: number;
  /** Whole-number weight of every row: the sum over the source rows it stands for. */
  readonly weight: Int32Array;
  /** Source rows that every row stands for; `minSamplesLeaf` and the bootstrap count these. */
  readonly sourceRows: Int32Array;
}

/**
 * A training set with one row per source row.
 *
 * @param weight whole-number sample weights, 1 each if left out
 */
export function trainingSet(
  features: BinnedFeatures,
  label: Uint16Array,
  nClasses: number,
  weight: Int32Array = new Int32Array(features.rows).fill(1),
): TrainingSet {
  if (label.length !== features.rows || weight.length !== features.rows) {
    throw new Error(
      `trainingSet: expected ${features.rows} labels and weights, got ${label.length} and ${weight.length}`,
    );
  }
  for (let r = 0; r < label.length; r++) {
    if (label[r] >= nClasses) throw new Error(`trainingSet: expected labels under ${nClasses}, got ${label[r]}`);
  }
  return { features, label, nClasses, weight, sourceRows: new Int32Array(features.rows).fill(1) };
}

/** Folding less than a tenth away costs more than it saves: rows that stand for one source row are cheaper to count. */
const WORTH_FOLDING = 0.9;

/**
 * Folds rows that are alike in codes, label and weight per source row. Without bootstrap the trees grown from the result
 * are those of the rows themselves (splits that are equally good apart); with it they are other trees of the same kind,
 * because the sample is drawn in the order of the folded rows. Cost O(rows × features), by hashing.
 */
export function collapseRows(set: TrainingSet): TrainingSet {
  const { features, label, weight, sourceRows } = set;
  const { rows, codes } = features;
  const width = featureCount(features.bins);
  let capacity = 16;
  while (capacity < rows * 2) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  const representative = new Int32Array(rows);
  const foldedWeight = new Int32Array(rows);
  const foldedSources = new Int32Array(rows);
  let folded = 0;
  for (let r = 0; r < rows; r++) {
    let hash = Math.imul(label[r] + 1, 0x9e3779b1);
    for (let f = 0; f < width; f++) hash = Math.imul(hash ^ codes[f * rows + r], 0x01000193) ^ (hash >>> 15);
    let slot = (hash ^ (hash >>> 13)) & (capacity - 1);
    while (slots[slot] >= 0 && !alike(set, width, representative[slots[slot]], r)) slot = (slot + 1) & (capacity - 1);
    if (slots[slot] < 0) {
      slots[slot] = folded;
      representative[folded++] = r;
    }
    foldedWeight[slots[slot]] += weight[r];
    foldedSources[slots[slot]] += sourceRows[r];
  }
  if (folded > WORTH_FOLDING * rows) return set;
  const foldedCodes = codes instanceof Uint8Array ? new Uint8Array(width * folded) : new Uint16Array(width * folded);
  const foldedLabel = new Uint16Array(folded);
  for (let i = 0; i < folded; i++) {
    foldedLabel[i] = label[representative[i]];
    for (let f = 0; f < width; f++) foldedCodes[f * folded + i] = codes[f * rows + representative[i]];
  }
  return {
    features: { bins: features.bins, rows: folded, codes: foldedCodes },
    label: foldedLabel,
    nClasses: set.nClasses,
    weight: foldedWeight.slice(0, folded),
    sourceRows: foldedSources.slice(0, folded),
  };
}

function alike(set: TrainingSet, width: number, a: number, b: number): boolean {
  if (set.label[a] !== set.label[b]) return false;
  // equal weight per source row, compared without dividing
  if (set.weight[a] * set.sourceRows[b] !== set.weight[b] * set.sourceRows[a]) return false;
  const { rows, codes } = set.features;
  for (let f = 0; f < width; f++) if (codes[f * rows + a] !== codes[f * rows + b]) return false;
  return true;
}
