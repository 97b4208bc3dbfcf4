/** Trains and scores the hot spots of a data set. */
import type { Geography } from '../geo/geography.ts';
import { studyAreaMask } from '../geo/study-area.ts';
import { chooseBandwidth, scottBandwidth } from '../kde/bandwidth.ts';
import { createRandom } from '../random/random.ts';
import type { NotAvailable, OnProgress, Trained } from '../records/model-record.ts';
import { isoDate } from '../table/calendar.ts';
import { isLocated, type IncidentTable } from '../table/incident-table.ts';
import { scoredSpan } from '../table/lag.ts';
import { recordedDays, spanOf, splitPeriods, type Period } from '../table/periods.ts';
import { densitySurface } from './surfaces/density-surface.ts';
import { forecastGrid, forecastSurface } from './surfaces/forecast-surface.ts';
import { laterPoints, pointsByType, pointsIn } from './score/held-out-points.ts';
import { contestGrids, FEWEST_CELLS, scoreMaps, type ScoreMapsOptions } from './score/held-out.ts';
import { HOTSPOTS_MODEL_VERSION, type HotspotsModel, type TypeHeldOut } from './hotspots-model.ts';
import { hotspotsScorecard } from './score/scorecard.ts';
import { selectPoints, type SelectedPoints } from './select-points.ts';
import { zonesOf } from './zones-of.ts';

export interface TrainHotspotsOptions {
  readonly seed: number;
  readonly onProgress?: OnProgress;
}

const ZONES = 8;
const SURFACE_CELL_METERS = 100;
/** Of the default map, and of the density that is scored. */
const EDGE_CORRECTION = 'uniform';
/**
 * The default map is not finer than two of its cells. Records are placed at the middle of a block, so the choosing
 * period would often like a bandwidth that merely recognises the block points.
 */
const LEAST_BANDWIDTH = 2 * SURFACE_CELL_METERS;
const FEWEST_CRIMES = 100;
const FEWEST_DAYS = 28;
/** Types are scored one by one: at most so many, each with at least so many held-out crimes. */
const MOST_TYPES = 20;
const FEWEST_TYPE_CRIMES = 50;
/** Types of a larger place are scored on one grid origin only: a county would take a minute on a phone. */
const MOST_CELLS_FOR_ALL_ORIGINS = 100_000;

/**
 * Bandwidth on the choosing period, hit rates on the held-out one, then everything anew from all records.
 *
 * @returns a sentence instead where the data has too few located records, too few days or too small an area
 * Cost: about 4 s for 800,000 rows.
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
  const later = pointsIn(table, points, periods.test);

  const { grid, inside } = geography;
  const choice = chooseBandwidth(
    pointsIn(table, points, periods.fit),
    pointsIn(table, points, periods.choose),
    grid,
    inside,
    undefined,
    (done) => report(0.05 + 0.35 * done, 'Choosing the bandwidth'),
    (finer) => studyAreaMask(geography, finer),
  );
  const scott = scottBandwidth(points.x, points.y).isotropic;
  const autoBandwidth = choice?.bandwidth ?? scott;
  const bandwidth = Math.max(LEAST_BANDWIDTH, Math.round(autoBandwidth / 10) * 10);

  report(0.4, 'Scoring the maps on later records');
  const settings: ScoreMapsOptions = {
    density: { bandwidth, edgeCorrection: EDGE_CORRECTION },
    random: createRandom(options.seed),
  };
  const heldOut = scoreMaps(contestGrids(geography), earlier, laterPoints(table, later, periods.test), settings);
  if (!heldOut) {
    return { available: false, reason: 'No located record of the last months lies in the study area to score a map.' };
  }
  const types = scoreTypes(table, geography, [earlier, later], periods.test, settings, (done) =>
    report(0.5 + 0.35 * done, 'Scoring types of crime'),
  );

  report(0.85, 'Drawing the maps from all records');
  const density = densitySurface(
    table,
    geography,
    {},
    { bandwidthMeters: bandwidth, cellSizeMeters: SURFACE_CELL_METERS, edgeCorrection: EDGE_CORRECTION },
  );
  const forecast = forecastSurface(table, geography, {});
  report(0.95, 'Finding zones');
  const zones = zonesOf(table, geography, {}, { k: ZONES, seed: options.seed });
  report(1, 'Hot spots are ready');

  return {
    available: true,
    payload: {
      version: HOTSPOTS_MODEL_VERSION,
      density,
      forecast,
      zones,
      heldOut,
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
      train: { ...ofPeriod(periods.train), rows: earlier.rows.length },
      test: { ...ofPeriod(periods.test), rows: later.rows.length },
      unlocated: unlocatedRows(table),
      setAsideFar: geography.setAsideFar,
      lags: scoredOn !== span,
      autoBandwidth,
      bandwidth,
      types,
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
    const few = cells === 0 ? 'less than a cell' : cells === 1 ? 'one cell' : `only ${cells} cells`;
    return `The located records cover ${few} of the map; hot spots need at least ${FEWEST_CELLS} cells.`;
  }
  return undefined;
}

/** Each type's maps, drawn from its own earlier crimes. */
function scoreTypes(
  table: IncidentTable,
  geography: Geography,
  [earlier, later]: readonly [SelectedPoints, SelectedPoints],
  test: Period,
  settings: ScoreMapsOptions,
  onProgress: (done: number) => void,
): TypeHeldOut[] {
  const before = pointsByType(table, earlier);
  const after = pointsByType(table, later);
  const total = (type: number): number => before[type].rows.length + after[type].rows.length;
  const frequent = Array.from(before.keys())
    .filter((type) => after[type].rows.length >= FEWEST_TYPE_CRIMES)
    .sort((a, b) => total(b) - total(a) || a - b)
    .slice(0, MOST_TYPES);
  const grids = contestGrids(geography, MOST_CELLS_FOR_ALL_ORIGINS);
  const scored: TypeHeldOut[] = [];
  frequent.forEach((type, i) => {
    const heldOut = scoreMaps(grids, before[type], laterPoints(table, after[type], test), {
      ...settings,
      compared: 'forecast',
    });
    if (heldOut) scored.push({ type, ...heldOut });
    onProgress((i + 1) / frequent.length);
  });
  return scored;
}

function unlocatedRows(table: IncidentTable): number {
  let rows = 0;
  for (let row = 0; row < table.rows; row++) if (!isLocated(table, row)) rows++;
  return rows;
}

function ofPeriod(period: Period): { from: string; to: string } {
  return { from: isoDate(period.firstDay), to: isoDate(period.lastDay) };
}
