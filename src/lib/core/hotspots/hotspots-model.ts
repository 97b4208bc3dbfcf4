/** What training leaves of the hot spots: a plain record of typed arrays, stored and posted as it is. */
import type { Zones } from '../cluster/zones.ts';
import type { MapName } from './contest.ts';
import type { DensitySurface } from './density-surface.ts';
import type { ForecastSurface } from './forecast-surface.ts';

/** Hit rates 0..1 of each map at each share of the area. */
export type HitRateCurves = Readonly<Record<MapName, Float64Array>> & {
  /** Shares of the area, ascending from 0 to 1. */
  readonly share: Float64Array;
};

/** Held-out hit rates (0..1) of one crime type in the top 5 % of the area. */
export interface TypeHitRates {
  /** Code into `typeLabels`. */
  readonly type: number;
  readonly testCrimes: number;
  readonly hitRate: Readonly<Record<MapName, number>>;
}

export const HOTSPOTS_MODEL_VERSION = 1;

export interface HotspotsModel {
  readonly version: typeof HOTSPOTS_MODEL_VERSION;
  /** All records, all types: the default map. */
  readonly density: DensitySurface;
  /** All records, all types: where the next crimes are expected. */
  readonly forecast: ForecastSurface;
  readonly zones: Zones;
  /** From the held-out period, mean of four grid origins. */
  readonly curves: HitRateCurves;
  /** The most frequent types, most frequent first. */
  readonly types: readonly TypeHitRates[];
  /** Metres: what the choosing period prefers, before the lower limit of the default map. */
  readonly autoBandwidthMeters: number;
  readonly scottBandwidthMeters: number;
  /** Mean log density per km² of a held-out crime, beside the bandwidths in metres that were tried. */
  readonly bandwidthCandidates: Float64Array;
  readonly bandwidthLogLikelihood: Float64Array;
}
