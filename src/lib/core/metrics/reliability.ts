/**
 * Whether stated probabilities come true: records in groups of like probability, with the share of each group that was
 * right (reliability curve; DeGroot and Fienberg 1983), and the expected calibration error (Naeini, Cooper and
 * Hauskrecht 2015).
 */
import type { ReliabilityGroup } from '../records/model-record.ts';
import { binomialInterval } from './binomial.ts';

const LEVEL = 0.9;

/**
 * Groups of about equal size by the stated probability, lowest first (scikit-learn's calibration_curve with strategy
 * 'quantile', where no probability is stated twice). Records with the same probability are never parted, so there may be
 * fewer groups than asked for.
 *
 * @param stated probability of every record, 0-1
 * @param right 1 where it came true, else 0
 * @param groups how many, at least 1
 * Cost O(records × log records).
 */
export function reliabilityGroups(
  stated: ArrayLike<number>,
  right: ArrayLike<number>,
  groups = 10,
): readonly ReliabilityGroup[] {
  if (stated.length !== right.length) {
    throw new Error(`reliabilityGroups: expected ${stated.length} outcomes, got ${right.length}`);
  }
  const order = Uint32Array.from({ length: stated.length }, (_, i) => i).sort((a, b) => stated[a] - stated[b]);
  const bins: ReliabilityGroup[] = [];
  let from = 0;
  for (let group = 1; group <= groups; group++) {
    let to = Math.max(from, Math.round((group * order.length) / groups));
    while (to > from && to < order.length && stated[order[to]] === stated[order[to - 1]]) to++;
    if (to === from) continue;
    let sumStated = 0;
    let sumRight = 0;
    for (let i = from; i < to; i++) {
      sumStated += stated[order[i]];
      sumRight += right[order[i]];
    }
    const records = to - from;
    const mean = sumStated / records;
    const [lower, upper] = binomialInterval(records, Math.min(1, mean), LEVEL);
    bins.push({ records, stated: mean, right: sumRight / records, lower: lower / records, upper: upper / records });
    from = to;
  }
  return bins;
}

/** Mean over the records of |stated - right| by group: 0 is perfect. NaN without groups. */
export function expectedCalibrationError(groups: readonly ReliabilityGroup[]): number {
  let records = 0;
  let sum = 0;
  for (const group of groups) {
    records += group.records;
    sum += group.records * Math.abs(group.stated - group.right);
  }
  return sum / records;
}
