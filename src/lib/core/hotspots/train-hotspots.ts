/** Trains and scores the hot spots of a data set. */
import type { Geography } from '../geo/geography.ts';
import { cellCount } from '../geo/grid.ts';
import { chooseBandwidth, scottBandwidth } from '../kde/bandwidth.ts';
import { weekBlock } from '../metrics/bootstrap.ts';
import { createRandom } from '../random/random.ts';
import type { NotAvailable, OnProgress, Trained } from '../records/model-record.ts';
import { dayOfMinute, isoDate, monthIndexOf } from '../table/calendar.ts';
import { isLocated, MISSING, type IncidentTable } from '../table/incident-table.ts';
import { scoredSpan } from '../table/lag.ts';
import { recordedDays, spanOf, splitPeriods, type Period, type Periods } from '../table/periods.ts';
import { MAPS, type ContestPoints } from './contest.ts';
import { densitySurface } from './density-surface.ts';
import { forecastGrid, forecastSurface } from './forecast-surface.ts';
import { FEWEST_CELLS, scoreMaps, type HeldOut, type LaterPoints } from './held-out.ts';
import { HOTSPOTS_MODEL_VERSION, type HotspotsModel, type TypeHitRates } from './hotspots-model.ts';
import { hotspotsScorecard } from './scorecard.ts';
import { selectPoints, type SelectedPoints } from './select-points.ts';
import { zonesOf } from './zones-of.ts';

export interface TrainHotspotsOptions {
  readonly seed: number;
  readonly onProgress?: OnProgress;
}

const ZONES = 8;
const SURFACE_CELL_METERS = 100;
/**
 * The default map is not finer than two of its cells. Records are placed at the middle of a block, so the choosing
 * period would often like a bandwidth that merely recognises the block points.
 */
const LEAST_BANDWIDTH = 2 * SURFACE_CELL_METERS;
const FEWEST_CRIMES = 100;
const FEWEST_DAYS = 28;
/** Frequent types are scored one by one: at most so many, each with at least so many held-out crimes. */
const MOST_TYPES = 6;
const FEWEST_TYPE_CRIMES = 50;
/** Types of a larger place are scored on one grid origin only: a county would take a minute on a phone. */
const MOST_CELLS_FOR_ALL_ORIGINS = 100_000;

/**
 * Bandwidth on the choosing period, hit rates on the held-out one, then everything anew from all records.
 *
 * @returns a sentence instead where the data has too few located records, too few days or too small an area
 * Cost: about 3 s for 800,000 rows.
 */
export function trainHotspots(
  table: IncidentTable,
  geography: Geography,
  options: TrainHotspotsOptions,
): Trained<HotspotsModel> | NotAvailable {
  const report = options.onProgress ?? (() => undefined);
  report(0, 'Sorting records into periods');
  const points = table.rows === 0 ? undefined : selectPoints(table, geography);
  const refusal = whyNot(table, geography, points);
  if (!points || refusal !== undefined) return { available: false, reason: refusal ?? '' };

  const span = spanOf(table);
  const scoredOn = scoredSpan(table, span);
  const periods = splitPeriods(scoredOn);
  const earlier = pointsIn(table, points, periods.train);
  const later = laterPoints(table, points, periods.test);

  const { grid, inside } = geography;
  const choice = chooseBandwidth(
    pointsIn(table, points, periods.fit),
    pointsIn(table, points, periods.choose),
    grid,
    inside,
    undefined,
    (done) => report(0.05 + 0.4 * done, 'Choosing the bandwidth'),
  );
  const scott = scottBandwidth(points.x, points.y).isotropic;
  const autoBandwidth = choice?.bandwidth ?? scott;
  const bandwidth = Math.max(LEAST_BANDWIDTH, Math.round(autoBandwidth / 10) * 10);

  report(0.45, 'Scoring the maps on later records');
  const heldOut = scoreMaps(geography, earlier, later, bandwidth, createRandom(options.seed));
  if (!heldOut) {
    return { available: false, reason: 'No located record of the last months lies in the study area to score a map.' };
  }
  const types = scoreTypes(table, geography, points, periods, bandwidth, (done) =>
    report(0.55 + 0.25 * done, 'Scoring frequent types'),
  );

  report(0.8, 'Drawing the maps from all records');
  const density = densitySurface(
    table,
    geography,
    {},
    { bandwidthMeters: bandwidth, cellSizeMeters: SURFACE_CELL_METERS },
  );
  const forecast = forecastSurface(table, geography, {});
  report(0.9, 'Finding zones');
  const zones = zonesOf(table, geography, {}, { k: ZONES, seed: options.seed });
  report(1, 'Hot spots are ready');

  return {
    available: true,
    payload: {
      version: HOTSPOTS_MODEL_VERSION,
      density,
      forecast,
      zones,
      curves: heldOut.curves,
      types,
      autoBandwidthMeters: autoBandwidth,
      scottBandwidthMeters: scott,
      bandwidthCandidates: Float64Array.from(choice?.candidates ?? []),
      bandwidthLogLikelihood: choice?.logLikelihood ?? new Float64Array(0),
    },
    parameters: {
      bandwidthMeters: bandwidth,
      autoBandwidthMeters: Math.round(autoBandwidth),
      scottBandwidthMeters: Math.round(scott),
      kernel: density.kernel,
      edgeCorrection: density.edgeCorrection,
      cellSizeMeters: density.cellSizeMeters,
      forecastCellSizeMeters: forecast.grid.cellSize,
      forecastBandwidthMeters: forecast.bandwidthMeters,
      forecastStrength: forecast.strength,
      zones: zones.zones.length,
    },
    trainedOn: { rows: points.x.length, from: isoDate(span.firstDay), to: isoDate(span.lastDay) },
    scorecard: hotspotsScorecard(heldOut, {
      train: { ...ofPeriod(periods.train), rows: earlier.x.length },
      test: { ...ofPeriod(periods.test), rows: later.x.length },
      unlocated: unlocatedRows(table),
      setAsideFar: geography.setAsideFar,
      lags: scoredOn !== span,
      autoBandwidth,
      bandwidth,
    }),
  };
}

/** A sentence on why this data supports no hot-spot model, or undefined if it does. */
function whyNot(table: IncidentTable, geography: Geography, points: SelectedPoints | undefined): string | undefined {
  const located = points?.x.length ?? 0;
  if (located < FEWEST_CRIMES) {
    return `Hot spots need at least ${FEWEST_CRIMES} records with coordinates; this data has ${located}.`;
  }
  const days = recordedDays(spanOf(table));
  if (days < FEWEST_DAYS) {
    return `Hot spots are scored on later records, which needs at least ${FEWEST_DAYS} days; this data spans ${days}.`;
  }
  const cells = forecastGrid(geography).inside.reduce((sum, value) => sum + value, 0);
  if (cells < FEWEST_CELLS) {
    return `The located records cover only ${cells} cells of the map; hot spots need at least ${FEWEST_CELLS}.`;
  }
  return undefined;
}

function scoreTypes(
  table: IncidentTable,
  geography: Geography,
  points: SelectedPoints,
  periods: Periods,
  bandwidth: number,
  onProgress: (done: number) => void,
): TypeHitRates[] {
  const counts = new Uint32Array(table.typeLabels.length);
  for (const row of points.rows) if (table.type[row] !== MISSING) counts[table.type[row]]++;
  const frequent = Array.from(counts, (_, type) => type)
    .sort((a, b) => counts[b] - counts[a])
    .slice(0, MOST_TYPES);
  const origins = cellCount(forecastGrid(geography).grid) <= MOST_CELLS_FOR_ALL_ORIGINS ? 4 : 1;
  const scored: TypeHitRates[] = [];
  frequent.forEach((type, i) => {
    const earlier = pointsIn(table, points, periods.train, type);
    const later = laterPoints(table, points, periods.test, type);
    const heldOut =
      later.x.length >= FEWEST_TYPE_CRIMES
        ? scoreMaps(geography, earlier, later, bandwidth, undefined, origins)
        : undefined;
    if (heldOut) scored.push({ type, testCrimes: heldOut.testCrimes, hitRate: pickRates(heldOut) });
    onProgress((i + 1) / frequent.length);
  });
  return scored;
}

function pickRates(heldOut: HeldOut): TypeHitRates['hitRate'] {
  return Object.fromEntries(MAPS.map((map) => [map, heldOut.hitRate[map]])) as TypeHitRates['hitRate'];
}

function pointsIn(
  table: IncidentTable,
  points: SelectedPoints,
  period: Period,
  type?: number,
): ContestPoints & { rows: Uint32Array } {
  const from = period.firstDay * 1440;
  const to = (period.lastDay + 1) * 1440;
  const at = points.rows.map((row, i) => {
    const minute = table.minutes[row];
    return minute >= from && minute < to && (type === undefined || table.type[row] === type) ? i + 1 : 0;
  });
  const chosen = at.filter((position) => position > 0);
  return {
    x: Float64Array.from(chosen, (position) => points.x[position - 1]),
    y: Float64Array.from(chosen, (position) => points.y[position - 1]),
    rows: chosen.map((position) => points.rows[position - 1]),
  };
}

/** Points of the held-out period with their weeks; month-only records go by the month. */
function laterPoints(table: IncidentTable, points: SelectedPoints, period: Period, type?: number): LaterPoints {
  const chosen = pointsIn(table, points, period, type);
  const blockOf =
    table.timeResolution === 'month'
      ? (day: number): number => monthIndexOf(day) - monthIndexOf(period.firstDay)
      : (day: number): number => weekBlock(day, period.firstDay);
  return {
    x: chosen.x,
    y: chosen.y,
    block: Int32Array.from(chosen.rows, (row) => blockOf(dayOfMinute(table.minutes[row]))),
    blocks: blockOf(period.lastDay) + 1,
  };
}

function unlocatedRows(table: IncidentTable): number {
  let rows = 0;
  for (let row = 0; row < table.rows; row++) if (!isLocated(table, row)) rows++;
  return rows;
}

function ofPeriod(period: Period): { from: string; to: string } {
  return { from: isoDate(period.firstDay), to: isoDate(period.lastDay) };
}
