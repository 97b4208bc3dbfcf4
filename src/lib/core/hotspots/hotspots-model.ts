/** What training leaves of the hot spots: a plain record of typed arrays, stored and posted as it is. */
import type { Zones } from '../cluster/zones.ts';
import type { MapName } from './score/contest.ts';
import type { DensitySurface } from './surfaces/density-surface.ts';
import type { ForecastSurface } from './surfaces/forecast-surface.ts';

/** Hit rates 0..1 of each map at each share of the area, from the held-out period, mean of the grid's origins. */
export type HitRateCurves = Readonly<Record<MapName, Float64Array>> & {
  /** Shares of the area, ascending from 0: every tenth of a per cent up to 5 %, every half up to 50 %. */
  readonly share: Float64Array;
  /** The share that is really flagged: floor(share × cells) / cells. */
  readonly flagged: Float64Array;
};

/** Ends of a 90 % interval at each share of the curves. */
export interface IntervalCurve {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** How far other weeks could move the difference to the count map. */
export interface DifferenceCurves {
  /** In hit rate, 0..1. */
  readonly forecast: IntervalCurve;
  /** These only where all types are scored together. */
  readonly density?: IntervalCurve;
  readonly zones?: IntervalCurve;
  /** The forecast's, in share of the oracle's hits, whose cells are those of the whole period whichever weeks are drawn. */
  readonly efficiency?: IntervalCurve;
}

/** What the maps caught of later crimes. */
export interface HeldOut {
  /** Later crimes in the study area's cells, first origin of the grid. */
  readonly testCrimes: number;
  /** Area of the cells that compete, mean of the origins. */
  readonly areaKm2: number;
  /** How many of the four origins the grid had: fewer for the types of a very large place. */
  readonly origins: number;
  readonly curves: HitRateCurves;
  /** Absent with too few weeks. */
  readonly difference?: DifferenceCurves;
  /** Fitted on the earlier period, first origin: metres of the neighbourhood, and how many crimes it weighs. */
  readonly forecast: { readonly bandwidthMeters: number; readonly strength: number };
}

/** The same of one crime type. */
export interface TypeHeldOut extends HeldOut {
  /** Code into `typeLabels`. */
  readonly type: number;
}

export const HOTSPOTS_MODEL_VERSION = 2;

export interface HotspotsModel {
  readonly version: typeof HOTSPOTS_MODEL_VERSION;
  /** All records, all types: the default map. */
  readonly density: DensitySurface;
  /** All records, all types: where the next crimes are expected. */
  readonly forecast: ForecastSurface;
  readonly zones: Zones;
  /** All types. Zones take part as `SCORED_ZONES` k-means zones, the density with the bandwidth of the default map. */
  readonly heldOut: HeldOut;
  /** Types with enough held-out crimes, most frequent first. */
  readonly types: readonly TypeHeldOut[];
  /** Metres: what the choosing period prefers, before the lower limit of the default map. */
  readonly autoBandwidthMeters: number;
  readonly scottBandwidthMeters: number;
  /** Mean log density per km² of a held-out crime, beside the bandwidths in metres that were tried. */
  readonly bandwidthCandidates: Float64Array;
  readonly bandwidthLogLikelihood: Float64Array;
}
