/**
 * How hot cells have developed over the months: hot months by Gi*, trend by Mann-Kendall.
 *
 * A month is tested for itself, over the same cells: Gi* of that month's counts, and a cell is *hot in the month* where
 * its z is above 0 and the false discovery rate over all cells of that month is at most 10 %, the loosest of the three
 * levels of the map. Cold months do not count: this is about places where more is reported than elsewhere. Most of a
 * month's cells are quiet and no more than chance, so the rate is controlled within the month, as it is for the whole
 * period; the three levels differ in how sure they are, and a class needs one rule.
 */
import { discoveryThreshold } from './false-discovery.ts';
import { giStar } from './gi-star.ts';
import { mannKendall } from './mann-kendall.ts';
import type { Neighbours } from './neighbours.ts';

/** How the significance of a cell has developed over the months. */
export type EmergingClass = 'new' | 'intensifying' | 'persistent' | 'diminishing' | 'sporadic' | 'never';

/** Fewer months than this show no development. */
export const FEWEST_MONTHS = 12;

export interface EmergingCells {
  readonly cells: readonly EmergingClass[];
  /** In how many of the months each cell was hot. */
  readonly hotMonths: Uint16Array;
  /** Months without a crime, or with as many in every neighbourhood: nothing could be hot in them. */
  readonly flatMonths: number;
}

const RATE = 0.1;
/** No cell is marked at that rate whose own p is above it; this z has p = .11. */
const LEAST_Z = 1.6;
const TREND_P = 0.05;
/** Share of the months in which a cell is hot that counts as "always". */
const MOST_MONTHS = 0.9;

/**
 * @param counts crimes of each month in each cell, at [month × cells + cell], months in order
 * @param months how many; 12 at least for a meaningful answer
 * @param neighbours of each cell, itself included
 * @param onProgress share done
 * Cost O(months × cells log cells), and O(months²) for each cell that is hot in most months: 36 months of 9,600 cells
 * take about 0.3 s.
 */
export function emergingCells(
  counts: Uint32Array,
  months: number,
  neighbours: Neighbours,
  onProgress?: (share: number) => void,
): EmergingCells {
  const n = neighbours.start.length - 1;
  if (counts.length !== months * n) {
    throw new Error(`emergingCells: expected ${months} × ${n} counts, got ${counts.length}`);
  }
  const z = new Float64Array(months * n);
  const hot = new Uint8Array(months * n);
  const hotMonths = new Uint16Array(n);
  let flatMonths = 0;
  for (let month = 0; month < months; month++) {
    const tested = giStar(Float64Array.from(counts.subarray(month * n, (month + 1) * n)), neighbours, LEAST_Z);
    z.set(tested.z, month * n);
    const threshold = discoveryThreshold(tested.p, RATE);
    if (tested.lowestZ === 0) flatMonths++;
    for (let i = 0; i < n; i++) {
      if (tested.z[i] > 0 && tested.p[i] <= threshold) {
        hot[month * n + i] = 1;
        hotMonths[i]++;
      }
    }
    onProgress?.((month + 1) / months);
  }
  const series = new Float64Array(months);
  const cells = Array.from(hotMonths, (times, i): EmergingClass => {
    const hotLast = months > 0 && hot[(months - 1) * n + i] === 1;
    if (!isConstantlyHot(times, months, hotLast)) return classOf(times, months, hotLast, 0);
    for (let month = 0; month < months; month++) series[month] = z[month * n + i];
    const trend = mannKendall(series);
    return classOf(times, months, hotLast, trend.p <= TREND_P ? Math.sign(trend.s) : 0);
  });
  return { cells, hotMonths, flatMonths };
}

/**
 * *new*: hot only in the last month. *intensifying*, *diminishing*: hot in at least 90 % of the months, the last
 * included, with a trend up or down; *persistent*: the same without a trend. *sporadic*: ever hot otherwise.
 *
 * @param hotMonths in how many of the months the cell was hot; @param hotLast whether in the last one
 * @param trend -1, 0 or 1: direction of a significant trend
 */
export function classOf(hotMonths: number, months: number, hotLast: boolean, trend: number): EmergingClass {
  if (hotMonths === 0) return 'never';
  if (hotMonths === 1 && hotLast) return 'new';
  if (!isConstantlyHot(hotMonths, months, hotLast)) return 'sporadic';
  return trend > 0 ? 'intensifying' : trend < 0 ? 'diminishing' : 'persistent';
}

function isConstantlyHot(hotMonths: number, months: number, hotLast: boolean): boolean {
  // 9 of 10 is 90 %, whatever 0.9 × 10 comes to
  return hotLast && hotMonths >= MOST_MONTHS * months - 1e-9;
}
