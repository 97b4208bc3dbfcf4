/** `npm run bench -- near-repeats`: the Knox test of incident records, as the page's worker runs it. */
import { deriveGeography } from '#lib/core/geo/geography.ts';
import { nearRepeats } from '#lib/core/hotspots/near-repeats/near-repeats.ts';
import { createPairCounter } from '#lib/core/hotspots/near-repeats/near-repeats-counter.ts';
import { selectPoints } from '#lib/core/hotspots/select-points.ts';
import { dayOfMinute } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { createFastestPairCounter } from '#lib/jobs/hotspot-map/near-repeats-simd.ts';
import { UsageProblem } from './load.ts';

export interface BenchNearRepeatsOptions {
  readonly table: IncidentTable;
  /** As spelled in the records; absent: all types. */
  readonly type?: string;
  /** At most so many incidents, spread evenly over the records. */
  readonly incidents?: number;
  /** Counts without vectors. */
  readonly plain?: boolean;
}

const SEED = 1;

/**
 * @returns `seconds` is the whole test with 999 permutations, the median of three runs after a first one (one run only
 *   where it takes more than half a minute); pairs are those within 400 m and 28 days
 */
export function benchNearRepeats(options: BenchNearRepeatsOptions): Record<string, unknown> {
  const { table } = options;
  const geography = deriveGeography(table);
  if (!geography) throw new UsageProblem('These records have no coordinates.');
  const type = options.type === undefined ? undefined : table.typeLabels.indexOf(options.type);
  if (type === -1) {
    throw new UsageProblem(`--type ${options.type}: these records have ${table.typeLabels.join(', ')}.`);
  }
  const all = selectPoints(table, geography, type === undefined ? {} : { type });
  const n = Math.min(all.x.length, options.incidents ?? Infinity);
  const chosen = Uint32Array.from({ length: n }, (_, i) => Math.floor((i * all.x.length) / n));
  const x = Float64Array.from(chosen, (point) => all.x[point]);
  const y = Float64Array.from(chosen, (point) => all.y[point]);
  const day = Int32Array.from(chosen, (point) => dayOfMinute(table.minutes[all.rows[point]]));
  const createCounter = options.plain ? createPairCounter : createFastestPairCounter;

  const times: number[] = [];
  let result = run();
  if (times[0] < 30) {
    times.length = 0;
    for (let turn = 0; turn < 3; turn++) result = run();
  }
  return {
    incidents: n,
    places: result.places,
    days: result.days,
    close_pairs: result.observed.reduce((sum, count) => sum + count, 0),
    seconds: times.sort((a, b) => a - b)[times.length >> 1],
    ratio_same_place: result.ratio[0],
    ratio_100_m: result.ratio[4],
    p_100_m: result.p[4],
  };

  function run() {
    const start = performance.now();
    const answer = nearRepeats(x, y, day, { seed: SEED, createCounter });
    if (typeof answer === 'string') throw new UsageProblem(answer);
    times.push((performance.now() - start) / 1000);
    return answer;
  }
}
