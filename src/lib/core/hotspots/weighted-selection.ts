/** The points of a selection as maps use them: distinct places with what lies there, and the years they stand for. */
import { distinctPoints, type WeightedPoints } from '../geo/distinct-points.ts';
import type { IncidentFilter } from '../table/filter.ts';
import type { IncidentTable } from '../table/incident-table.ts';
import { coveredSpan, recencyWeights, weightedDays } from './recency.ts';
import type { SelectedPoints } from './select-points.ts';

export interface WeightedSelection extends WeightedPoints {
  /** Crimes at each place, each once: `weight` where all weigh 1. */
  readonly count: Float64Array;
  /** How many crimes lie at all places together. */
  readonly crimes: number;
  /** Calendar years that the filter covers. */
  readonly years: number;
  /** Those years as the crimes are weighed: what a sum of weights is divided by for a rate per year. */
  readonly weightedYears: number;
  /** Σ w² over the crimes; equals `crimes` where all weigh 1. */
  readonly squaredWeights: number;
}

/**
 * @param points of the table that pass the filter
 * @param halfLifeDays days after which a crime weighs half as much as one of the last day; undefined = all weigh 1
 * Cost O(rows + points): 30 ms for a year of a large city.
 */
export function weightSelection(
  table: IncidentTable,
  points: SelectedPoints,
  filter: IncidentFilter = {},
  halfLifeDays?: number,
): WeightedSelection {
  const span = coveredSpan(table, filter);
  const crimes = points.x.length;
  const years = span ? weightedDays(span) / 365.25 : 0;
  if (!span || halfLifeDays === undefined) {
    const places = distinctPoints(points.x, points.y);
    return { ...places, count: places.weight, crimes, years, weightedYears: years, squaredWeights: crimes };
  }
  const weights = recencyWeights(table, points.rows, span, halfLifeDays);
  const placeOf = new Int32Array(crimes);
  const { x, y, weight: count } = distinctPoints(points.x, points.y, placeOf);
  const weight = new Float64Array(x.length);
  let squaredWeights = 0;
  for (let i = 0; i < crimes; i++) {
    weight[placeOf[i]] += weights[i];
    squaredWeights += weights[i] * weights[i];
  }
  const weightedYears = weightedDays(span, halfLifeDays) / 365.25;
  return { x, y, weight, count, crimes, years, weightedYears, squaredWeights };
}
