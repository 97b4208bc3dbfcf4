/** Whether cells that were expected to hold few crimes held few, and those expected to hold many held many. */
import type { CalibrationGroup } from '../../records/model-record.ts';
import { nb1Quantiles } from '../uncertainty/nb1.ts';

const GROUPS = 10;
/** Ends of the central 90 % band. */
const BAND = [0.05, 0.95];

/**
 * Cells in the order of what was expected of them, cut into ten groups of about equal numbers, each with its mean count
 * beside the mean expected. Cells of which (nearly) the same was expected stay together, so the groups may be uneven,
 * and fewer than ten where there are few different forecasts.
 *
 * The band of a group is the central 90 % interval of its mean if the model is right: the sum of NB1 counts with one φ
 * is NB1 again. What moves many cells at once (a year with more crime than the last) is in no NB1 band.
 *
 * @param counts whole numbers ≥ 0
 * @param expected as long; cells with 0 have no exposure and are skipped
 * @param dispersion φ ≥ 1
 * Cost O(n log n). Memory 4 bytes a cell.
 */
export function calibrationGroups(
  counts: ArrayLike<number>,
  expected: Float64Array,
  dispersion: number,
): CalibrationGroup[] {
  const cuts = tenths(expected);
  const cells = new Float64Array(GROUPS);
  const expectedSum = new Float64Array(GROUPS);
  const reportedSum = new Float64Array(GROUPS);
  for (let i = 0; i < counts.length; i++) {
    if (!(expected[i] > 0)) continue;
    const value = Math.fround(expected[i]);
    let group = 0;
    while (group < cuts.length && value >= cuts[group]) group++;
    cells[group]++;
    expectedSum[group] += expected[i];
    reportedSum[group] += counts[i];
  }
  const groups: CalibrationGroup[] = [];
  for (let group = 0; group < GROUPS; group++) {
    const size = cells[group];
    if (size === 0) continue;
    const [lower, upper] = nb1Quantiles(expectedSum[group], dispersion, BAND);
    groups.push({
      cells: size,
      expected: expectedSum[group] / size,
      reported: reportedSum[group] / size,
      lower: lower.count / size,
      upper: upper.count / size,
    });
  }
  return groups;
}

/** The nine values at which a new tenth of the cells with exposure begins, rising; float32, of which seven digits do. */
function tenths(expected: Float64Array): Float32Array {
  const sorted = Float32Array.from(expected).sort();
  // cells without exposure come first
  let first = 0;
  while (first < sorted.length && !(sorted[first] > 0)) first++;
  const size = sorted.length - first;
  if (size === 0) return new Float32Array(0);
  return Float32Array.from({ length: GROUPS - 1 }, (_, i) => sorted[first + Math.floor(((i + 1) * size) / GROUPS)]);
}
