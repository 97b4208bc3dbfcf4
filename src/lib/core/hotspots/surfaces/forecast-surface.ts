/** The forecast map: where the next crimes are expected, in crimes per km² per year. */
import type { Geography } from '../../geo/geography.ts';
import { cellAt, cellKm2, gridOver, type Grid } from '../../geo/grid.ts';
import { studyAreaBox, studyAreaMask } from '../../geo/study-area.ts';
import type { IncidentFilter } from '../../table/filter.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import { empiricalBayes } from './empirical-bayes.ts';
import { selectPoints } from '../select-points.ts';
import { weightSelection, type WeightedSelection } from '../weighted-selection.ts';

export const FORECAST_CELL_METERS = 250;

export interface ForecastSurface {
  readonly version: 1;
  /** Metres of the geography's projection. */
  readonly grid: Grid;
  /** Crimes per km² per year; NaN outside the study area. */
  readonly value: Float64Array;
  readonly maximum: number;
  /** Crimes that went in. */
  readonly crimes: number;
  readonly years: number;
  /** Neighbourhood and strength of the shrinkage (see `empiricalBayes`). */
  readonly bandwidthMeters: number;
  readonly strength: number;
}

export interface ForecastOptions {
  readonly cellSizeMeters?: number;
  /** Days after which a crime weighs half as much as one of the selection's last day; undefined = all weigh the same. */
  readonly halfLifeDays?: number;
}

/** Forecast of the crimes that pass a filter. About 0.1 s for a year of a large city. */
export function forecastSurface(
  table: IncidentTable,
  geography: Geography,
  filter: IncidentFilter,
  options: ForecastOptions = {},
): ForecastSurface {
  const points = selectPoints(table, geography, filter);
  return forecastOf(weightSelection(table, points, filter, options.halfLifeDays), geography, options.cellSizeMeters);
}

/**
 * Forecast of a selection. Where its crimes weigh differently, a cell's count is Σw × (Σw / Σw² over all crimes): as
 * many crimes as would be known equally well if all weighed the same (Kish 1965, Survey Sampling, 11.7), so that a
 * Poisson count's variance is again its mean and the strength of the shrinkage means the same. A short half-life thus
 * leans more on the neighbourhood.
 */
export function forecastOf(
  selection: WeightedSelection,
  geography: Geography,
  cellSizeMeters = FORECAST_CELL_METERS,
): ForecastSurface {
  const { years, weightedYears, weight, count, squaredWeights } = selection;
  const { grid, inside } = gridWithCells(geography, cellSizeMeters);
  const weighted = weight !== count;
  let [crimes, sum] = [0, 0];
  const counts = new Float64Array(inside.length);
  for (let i = 0; i < selection.x.length; i++) {
    sum += weight[i];
    const cell = cellAt(grid, selection.x[i], selection.y[i]);
    if (!(cell >= 0 && inside[cell])) continue;
    counts[cell] += weight[i];
    crimes += count[i];
  }
  const perWeight = weighted && sum > 0 ? sum / squaredWeights : 1;
  if (weighted) for (let i = 0; i < counts.length; i++) counts[i] *= perWeight;
  const { expected, bandwidthMeters, strength } = empiricalBayes(grid, inside, counts);
  const scale = weightedYears > 0 && crimes > 0 ? 1 / (perWeight * weightedYears * cellKm2(grid)) : 0;
  let maximum = 0;
  const value = expected.map((each) => each * scale);
  for (let i = 0; i < value.length; i++) if (value[i] > maximum) maximum = value[i];
  return { version: 1, grid, value, maximum, crimes, years, bandwidthMeters, strength };
}

/** As `forecastGrid`; a study area that slips between the centres of such cells has those of its outline instead. */
export function gridWithCells(geography: Geography, cellSizeMeters: number): { grid: Grid; inside: Uint8Array } {
  const usual = forecastGrid(geography, cellSizeMeters);
  return usual.inside.includes(1) ? usual : { grid: geography.grid, inside: geography.inside };
}

/** The forecast's grid over the study area, and the cells whose centre lies in it; shifted by metres where asked. */
export function forecastGrid(
  geography: Geography,
  cellSizeMeters = FORECAST_CELL_METERS,
  shiftX = 0,
  shiftY = 0,
): { grid: Grid; inside: Uint8Array } {
  const base = gridOver(studyAreaBox(geography), Math.max(cellSizeMeters, geography.grid.cellSize), 0, 1_000_000);
  const grid = {
    ...base,
    originX: base.originX - shiftX,
    originY: base.originY - shiftY,
    columns: base.columns + (shiftX > 0 ? 1 : 0),
    rows: base.rows + (shiftY > 0 ? 1 : 0),
  };
  return { grid, inside: studyAreaMask(geography, grid) };
}
