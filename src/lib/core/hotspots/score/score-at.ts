/** The score of the maps at one share of the area. */
import type { Interval } from '../../metrics/bootstrap.ts';
import { predictiveAccuracyIndex, predictiveEfficiencyIndex } from '../../metrics/hit-rate.ts';
import { MAPS, type MapName } from './contest.ts';
import type { DifferenceCurves, HeldOut, IntervalCurve } from '../hotspots-model.ts';

export interface ScoreAt {
  /** The share asked for, of those that are stored. */
  readonly share: number;
  /** The share really flagged, floor(share × cells) / cells; PAI counts with it. */
  readonly flagged: number;
  readonly areaKm2: number;
  readonly hitRate: Readonly<Record<MapName, number>>;
  /** Hit rate / share of the area; NaN where no cell is flagged. */
  readonly accuracyIndex: Readonly<Record<MapName, number>>;
  /** Hit rate / oracle's hit rate; NaN where no cell is flagged. */
  readonly efficiencyIndex: Readonly<Record<MapName, number>>;
  /** To the count map, with 90 % intervals, where there are enough weeks. `efficiency` is the forecast's in PEI. */
  readonly difference: { readonly [Which in keyof DifferenceCurves]?: Interval };
}

/**
 * The score where `share` of the area is flagged: as the scorecard's at 5 %. Of the shares that are stored the
 * nearest is taken.
 */
export function scoreAt(heldOut: HeldOut, share: number): ScoreAt {
  const { curves, difference } = heldOut;
  const at = nearestIndex(curves.share, share);
  const flagged = curves.flagged[at];
  const of = (value: (map: MapName) => number): Record<MapName, number> =>
    Object.fromEntries(MAPS.map((map) => [map, value(map)])) as Record<MapName, number>;
  const hitRate = of((map) => curves[map][at]);
  const efficiencyIndex = of((map) => predictiveEfficiencyIndex(hitRate[map], hitRate.oracle));
  const values = {
    forecast: hitRate.forecast - hitRate.countMap,
    density: hitRate.density - hitRate.countMap,
    zones: hitRate.zones - hitRate.countMap,
    efficiency: efficiencyIndex.forecast - efficiencyIndex.countMap,
  };
  const intervals = Object.entries(difference ?? {}) as [keyof DifferenceCurves, IntervalCurve][];
  return {
    share: curves.share[at],
    flagged,
    areaKm2: flagged * heldOut.areaKm2,
    hitRate,
    accuracyIndex: of((map) => predictiveAccuracyIndex(hitRate[map], flagged)),
    efficiencyIndex,
    difference: Object.fromEntries(
      intervals.map(([which, { lower, upper }]) => [
        which,
        { value: values[which], lower: lower[at], upper: upper[at] },
      ]),
    ),
  };
}

function nearestIndex(ascending: Float64Array, wanted: number): number {
  let nearest = 0;
  for (let i = 1; i < ascending.length; i++) {
    if (Math.abs(ascending[i] - wanted) < Math.abs(ascending[nearest] - wanted)) nearest = i;
  }
  return nearest;
}
