/** The held-out score of the map that a person has set up: their incidents, kernel, bandwidth and number of zones. */
import type { Geography } from '../../geo/geography.ts';
import { createRandom } from '../../random/random.ts';
import { dateInWords, isoDate } from '../../table/calendar.ts';
import type { IncidentFilter } from '../../table/filter.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import { splitPeriods } from '../../table/periods.ts';
import type { DensitySettings } from './cell-density.ts';
import { laterPoints, pointsIn } from './held-out-points.ts';
import { contestGrids, scoreMaps } from './held-out.ts';
import type { HeldOut } from '../hotspots-model.ts';
import { recencyWeights } from '../recency.ts';
import { selectPoints } from '../select-points.ts';
import { selectionSpan } from '../selection-span.ts';
import { fitZones } from './zone-densities.ts';

export interface SelectionScoreOptions {
  readonly density: DensitySettings;
  /** Number of zones. */
  readonly zones: number;
  /** Days after which a crime counts half in density and forecast; absent = all count alike. */
  readonly halfLifeDays?: number;
  readonly seed: number;
  readonly onProgress?: (done: number) => void;
}

export interface SelectionScore {
  readonly heldOut: HeldOut;
  /** What the maps were drawn from, and what scored them; days as `YYYY-MM-DD`. */
  readonly train: { readonly from: string; readonly to: string; readonly rows: number };
  readonly test: { readonly from: string; readonly to: string; readonly rows: number };
  /** True where the last days look incomplete and were left out. */
  readonly lags: boolean;
}

/** Fewer later crimes than this make a hit rate of chance. */
const FEWEST_LATER = 20;
const FEWEST_DAYS = 28;

/**
 * Draws the maps of a selection from the earlier three quarters of its dates and scores them on the last quarter, as
 * training does for the default map. Nothing is chosen on the later part.
 *
 * @returns a sentence where the selection cannot be scored
 * Cost: 0.2-0.4 s for a year of a large city.
 */
export function scoreSelection(
  table: IncidentTable,
  geography: Geography,
  filter: IncidentFilter,
  options: SelectionScoreOptions,
): SelectionScore | string {
  const report = options.onProgress ?? (() => undefined);
  if (table.rows === 0) return 'There are no records to score a map with.';
  const span = selectionSpan(table, filter);
  const { days, lags } = span;
  if (days < FEWEST_DAYS) {
    return `A map is scored on the last quarter of its dates, which needs at least ${FEWEST_DAYS} days; this selection spans ${days}. Choose a longer time.`;
  }
  const points = selectPoints(table, geography, filter);
  const periods = splitPeriods(span);
  const earlier = pointsIn(table, points, periods.train);
  const later = pointsIn(table, points, periods.test);
  if (later.rows.length < FEWEST_LATER || earlier.rows.length === 0) {
    const [few, when] =
      earlier.rows.length === 0 ? [0, 'before its last quarter'] : [later.rows.length, 'in its last quarter'];
    return `A score needs at least ${FEWEST_LATER} later reported crimes and some earlier ones; this selection has ${few} ${when} (${dateInWords(periods.test.firstDay)} to ${dateInWords(periods.test.lastDay)}). Choose more types, hours or days.`;
  }
  report(0.1);
  const { halfLifeDays } = options;
  const train = { ...periods.train, missingMonths: span.missingMonths };
  const heldOut = scoreMaps(contestGrids(geography), earlier, laterPoints(table, later, periods.test), {
    density: options.density,
    random: createRandom(options.seed),
    zones: fitZones(earlier, options.zones),
    ...(halfLifeDays === undefined ? {} : { weights: recencyWeights(table, earlier.rows, train, halfLifeDays) }),
    onProgress: (done) => report(0.2 + 0.7 * done),
  });
  if (!heldOut) return 'The study area is too small to score a map, or no later crime lies in it.';
  const period = (of: typeof periods.train, rows: number): SelectionScore['train'] => ({
    from: isoDate(of.firstDay),
    to: isoDate(of.lastDay),
    rows,
  });
  return {
    heldOut,
    train: period(periods.train, earlier.rows.length),
    test: period(periods.test, later.rows.length),
    lags,
  };
}
