/**
 * Scores of class predictions. Probabilities are row-major, rows × nClasses; labels are classes 0..nClasses-1.
 * Every function of many rows throws where there is no row to score.
 */

/** The smallest probability that log loss counts with, as scikit-learn clipped: one sure mistake costs 34.5 nats. */
const SMALLEST = 1e-15;

/** Loss of every row: -ln(probability of the true class). In nats, 0 or more. */
export function logLosses(probabilities: Float64Array, labels: ArrayLike<number>, nClasses: number): Float64Array {
  checkShape('logLosses', probabilities, labels, nClasses);
  const losses = new Float64Array(labels.length);
  for (let r = 0; r < labels.length; r++) {
    losses[r] = -Math.log(Math.max(SMALLEST, probabilities[r * nClasses + labels[r]]));
  }
  return losses;
}

/** Mean of `logLosses`: 0 is perfect, ln(nClasses) is what equal probabilities get. */
export function logLoss(probabilities: Float64Array, labels: ArrayLike<number>, nClasses: number): number {
  return mean(logLosses(probabilities, labels, nClasses));
}

/** The likeliest class of every row; of equal ones the lowest. */
export function likeliest(probabilities: Float64Array, nClasses: number): Uint16Array {
  const rows = probabilities.length / nClasses;
  const best = new Uint16Array(rows);
  for (let r = 0; r < rows; r++) {
    let at = 0;
    for (let k = 1; k < nClasses; k++) if (probabilities[r * nClasses + k] > probabilities[r * nClasses + at]) at = k;
    best[r] = at;
  }
  return best;
}

/**
 * 1 for every row whose true class is among its `k` likeliest, else 0. Among equal probabilities the lower class goes
 * first, as in a stable sort.
 */
export function topHits(
  probabilities: Float64Array,
  labels: ArrayLike<number>,
  nClasses: number,
  k: number,
): Uint8Array {
  checkShape('topHits', probabilities, labels, nClasses);
  const hits = new Uint8Array(labels.length);
  for (let r = 0; r < labels.length; r++) {
    const base = r * nClasses;
    const own = probabilities[base + labels[r]];
    let before = 0;
    for (let c = 0; c < nClasses; c++) {
      const other = probabilities[base + c];
      if (other > own || (other === own && c < labels[r])) before++;
    }
    hits[r] = before < k ? 1 : 0;
  }
  return hits;
}

/** Share of rows where prediction and label agree, 0-1. */
export function accuracy(predicted: ArrayLike<number>, labels: ArrayLike<number>): number {
  checkPair('accuracy', predicted, labels);
  let right = 0;
  for (let r = 0; r < labels.length; r++) if (predicted[r] === labels[r]) right++;
  return right / labels.length;
}

/** Counts of label i predicted as j at [i × nClasses + j]. */
export function confusionMatrix(
  predicted: ArrayLike<number>,
  labels: ArrayLike<number>,
  nClasses: number,
): Float64Array {
  checkPair('confusionMatrix', predicted, labels);
  const counts = new Float64Array(nClasses * nClasses);
  for (let r = 0; r < labels.length; r++) counts[labels[r] * nClasses + predicted[r]]++;
  return counts;
}

/**
 * Mean over classes of F1 = 2 × precision × recall / (precision + recall), over the classes that occur among labels or
 * predictions (as scikit-learn's f1_score with average 'macro'). 0-1.
 */
export function macroF1(predicted: ArrayLike<number>, labels: ArrayLike<number>, nClasses: number): number {
  checkPair('macroF1', predicted, labels);
  const { right, mentions } = f1Counts(predicted, labels, nClasses);
  return macroF1Of(right, mentions);
}

/**
 * What F1 is made of: rows predicted rightly, and rows labelled so plus rows predicted so. Both add up over rows, and stand
 * by block (week) and class at [block × nClasses + class].
 */
export interface F1Counts {
  readonly right: Float64Array;
  readonly mentions: Float64Array;
}

/** @param block block of every row, 0..blocks-1; without it all rows are of one */
export function f1Counts(
  predicted: ArrayLike<number>,
  labels: ArrayLike<number>,
  nClasses: number,
  block?: ArrayLike<number>,
  blocks = 1,
): F1Counts {
  const right = new Float64Array(blocks * nClasses);
  const mentions = new Float64Array(blocks * nClasses);
  for (let r = 0; r < labels.length; r++) {
    const base = (block?.[r] ?? 0) * nClasses;
    if (predicted[r] === labels[r]) right[base + labels[r]]++;
    mentions[base + labels[r]]++;
    mentions[base + predicted[r]]++;
  }
  return { right, mentions };
}

/** Macro-F1 of counts by class, which a bootstrap may have weighted. */
export function macroF1Of(right: Float64Array, mentions: Float64Array): number {
  let sum = 0;
  let classes = 0;
  for (let k = 0; k < right.length; k++) {
    if (mentions[k] === 0) continue;
    classes++;
    sum += (2 * right[k]) / mentions[k];
  }
  return sum / classes;
}

/**
 * Cohen's kappa with quadratic weights for ordered classes, of a confusion matrix (weights allowed: what a bootstrap of
 * matrices needs): 1 - Σ (i-j)² observed / Σ (i-j)² expected by chance.
 * 1 is perfect, 0 is chance; NaN where labels and predictions are all one class.
 */
export function quadraticKappaOf(counts: Float64Array, nClasses: number): number {
  const labelled = new Float64Array(nClasses);
  const said = new Float64Array(nClasses);
  let total = 0;
  for (let i = 0; i < nClasses; i++) {
    for (let j = 0; j < nClasses; j++) {
      labelled[i] += counts[i * nClasses + j];
      said[j] += counts[i * nClasses + j];
      total += counts[i * nClasses + j];
    }
  }
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < nClasses; i++) {
    for (let j = 0; j < nClasses; j++) {
      const distance = (i - j) ** 2;
      observed += distance * counts[i * nClasses + j];
      expected += (distance * labelled[i] * said[j]) / total;
    }
  }
  return expected === 0 ? NaN : 1 - observed / expected;
}

/** Share of rows that miss by two classes or more, for ordered classes (LOW taken for HIGH). 0-1. */
export function twoLevelErrors(predicted: ArrayLike<number>, labels: ArrayLike<number>): number {
  checkPair('twoLevelErrors', predicted, labels);
  let far = 0;
  for (let r = 0; r < labels.length; r++) if (Math.abs(predicted[r] - labels[r]) >= 2) far++;
  return far / labels.length;
}

function mean(values: ArrayLike<number>): number {
  if (values.length === 0) throw new Error('classification: expected at least one row to score, got 0');
  let sum = 0;
  for (let r = 0; r < values.length; r++) sum += values[r];
  return sum / values.length;
}

function checkShape(name: string, probabilities: Float64Array, labels: ArrayLike<number>, nClasses: number): void {
  if (probabilities.length !== labels.length * nClasses) {
    throw new Error(`${name}: expected ${labels.length} × ${nClasses} probabilities, got ${probabilities.length}`);
  }
}

function checkPair(name: string, predicted: ArrayLike<number>, labels: ArrayLike<number>): void {
  if (predicted.length !== labels.length || labels.length === 0) {
    throw new Error(
      `${name}: expected as many predictions as labels and at least one, got ${predicted.length} and ${labels.length}`,
    );
  }
}
