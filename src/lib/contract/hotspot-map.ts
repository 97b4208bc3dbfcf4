/**
 * What the page of hot spots asks its worker for, and gets. The worker keeps the records in memory between calls; every
 * call names the whole selection, so answers never depend on what was asked before. Arrays are transferred.
 */
import type { Zones } from '#lib/core/cluster/zones.ts';
import type { Grid } from '#lib/core/geo/grid.ts';
import type { Position } from '#lib/core/geo/projection.ts';
import type { BandwidthAdvice } from '#lib/core/hotspots/surfaces/bandwidth-advice.ts';
import type { EmergingClass } from '#lib/core/hotspots/significance/emerging.ts';
import type { SelectionScore } from '#lib/core/hotspots/score/score-selection.ts';
import type { NearRepeats } from '#lib/core/hotspots/near-repeats/near-repeats.ts';
import type { Kernel } from '#lib/core/kde/kernels.ts';
import type { EdgeCorrection } from '#lib/core/kde/surface.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import type { IncidentFilter } from '#lib/core/table/filter.ts';

/** Which incidents of which data set, and how they weigh. */
export interface Selection {
  readonly dataSetId: string;
  readonly filter: IncidentFilter;
  /** Days after which a crime weighs half as much as one of the last day; absent: all weigh the same. */
  readonly halfLifeDays?: number;
}

/** One value per cell of a metric grid about a centre; NaN outside the study area. */
export interface CellSurface {
  readonly grid: Grid;
  readonly centre: Position;
  readonly value: Float64Array;
}

export interface DensityChoice {
  /** Gaussian where absent. */
  readonly kernel?: Kernel;
  /** Metres: standard deviation of the Gaussian, support radius of the others; absent: the default of the data set. */
  readonly bandwidthMeters?: number;
  /** Uniform where absent. */
  readonly edgeCorrection?: EdgeCorrection;
}

/** Crimes per km² per year. */
export interface DensityMap extends CellSurface {
  readonly maximum: number;
  readonly crimes: number;
  readonly years: number;
  readonly kernel: Kernel;
  readonly bandwidthMeters: number;
  readonly edgeCorrection: EdgeCorrection;
  /** Scott's rule of thumb for these crimes, as a standard deviation in metres; 0 where they share one place. */
  readonly scottMeters: number;
  /** True where the study area is so large that cells had to be made larger than the bandwidth asks for. */
  readonly cellsCapped: boolean;
}

/** Where the next crimes are expected: crimes per km² per year. */
export interface ForecastMap extends CellSurface {
  readonly maximum: number;
  readonly crimes: number;
  readonly years: number;
  /** Fitted: metres of the neighbourhood, and how many crimes it weighs. */
  readonly bandwidthMeters: number;
  readonly strength: number;
}

/** Bandwidths to choose from, as standard deviations in metres. */
export type { BandwidthAdvice };

export interface ZonesChoice {
  /** 2 to 20. */
  readonly k: number;
}

/** Zones of the selection; each with its hull or ellipse and top types (see core/cluster/zones.ts). */
export type ZonesMap = Zones;

/** How well each number of zones fits: mean silhouette of a sample, -1..1. */
export interface ZonesAdvice {
  /** What was tried; empty where there are fewer than three different places. */
  readonly k: Uint8Array;
  readonly silhouette: Float64Array;
  /** The best one; absent where none was tried. */
  readonly suggested?: number;
  /** Other numbers that do better than one more and one fewer, by more than chance in the sample. */
  readonly peaks: Uint8Array;
}

export type CellShape = 'squares' | 'hexagons';

export interface SignificantChoice {
  readonly shape: CellShape;
}

/** Gi* of each cell of the study area. Cells are listed; corners as latitude, longitude pairs, ring after ring. */
export interface SignificantMap {
  readonly shape: CellShape;
  /** Squares: side in metres; hexagons: mean edge length in metres. */
  readonly cellSizeMeters: number;
  /** Latitude and longitude of the middle of each cell, two values a cell. */
  readonly centre: Float64Array;
  /** Latitude, longitude pairs. */
  readonly corners: Float64Array;
  /** First corner of each cell, and the number of corners at the end. */
  readonly cornerStart: Uint32Array;
  readonly crimes: Float64Array;
  readonly z: Float64Array;
  /** False discovery rate at which the cell would be marked. */
  readonly q: Float64Array;
  readonly method: 'normal' | 'permutation';
  /** True where no cell could be significantly cold. */
  readonly coldImpossible: boolean;
  /** Crimes at the rim, in cells whose middle lies outside the study area. */
  readonly crimesLeftOut: number;
  /** A sentence where no cell can stand out whatever the test (no crimes, one cell, equal counts); z is 0 and q 1 then. */
  readonly untestable?: string;
}

/** For each cell of `SignificantMap`, in its order; no cells where fewer than 12 whole months can be compared. */
export interface EmergingMap {
  readonly cells: readonly EmergingClass[];
  /** In how many months each cell was hot. */
  readonly hotMonths: Uint16Array;
  /** Whole months that were compared, or could be if they were 12. */
  readonly months: number;
  /** Year × 12 + month - 1; absent where there is no whole month. */
  readonly firstMonth?: number;
  readonly lastMonth?: number;
  /** Months of the selection that are left out: known only in part, or without any record in the source. */
  readonly partialMonths: readonly number[];
  readonly missingMonths: readonly number[];
}

/** What is known of a circle about a place. */
export interface NearPlace {
  readonly radiusMeters: number;
  readonly crimes: number;
  /** By type, most frequent first. */
  readonly byType: readonly { readonly type: number; readonly crimes: number }[];
}

/** Reported crimes of a selection, each counted once however it weighs. */
export interface SelectionCounts {
  /** Of each cell of the grid that was given, none without one. */
  readonly perCell: Uint32Array;
  /** By area code, with or without coordinates. */
  readonly perArea: Uint32Array;
  /** In the study area. */
  readonly onMap: number;
  readonly withoutCoordinates: number;
  readonly outsideStudyArea: number;
  /** Years that the selection's dates cover. */
  readonly years: number;
}

/** Counts of the located incidents for the time player. */
export interface Timeline {
  /** `YYYY-MM`, ascending; months that the records lack altogether are left out. */
  readonly months: readonly string[];
  /** Those months, `YYYY-MM`, ascending: a gap in the source, not zero crime. Absent without any. */
  readonly missingMonths?: readonly string[];
  readonly perMonth: Uint32Array;
  /** By hour of the day; incidents without a time of day are in none. */
  readonly perHour: Uint32Array;
}

/** How the maps of a selection are drawn that its score is asked for. */
export interface ScoreChoice extends DensityChoice {
  /** Number of zones, 2 to 20. */
  readonly zones: number;
}

/** What the maps of a selection caught on the last quarter of its dates, drawn from the time before. */
export interface MapScore extends SelectionScore {
  /** Of the density that was scored. */
  readonly kernel: Kernel;
  readonly bandwidthMeters: number;
  readonly edgeCorrection: EdgeCorrection;
}

export interface HotspotMapWorkerApi {
  density(selection: Selection, choice: DensityChoice): Promise<DensityMap>;
  forecast(selection: Selection): Promise<ForecastMap>;
  bandwidths(selection: Selection): Promise<BandwidthAdvice>;
  zones(selection: Selection, choice: ZonesChoice): Promise<ZonesMap>;
  zonesAdvice(selection: Selection): Promise<ZonesAdvice>;
  significant(selection: Selection, choice: SignificantChoice): Promise<SignificantMap>;
  /** No cells in the answer where the selection holds fewer than 12 whole months. */
  emerging(selection: Selection, choice: SignificantChoice): Promise<EmergingMap>;
  /** @returns a sentence where the selection cannot be tested */
  nearRepeats(selection: Selection, seed: number, onProgress: OnProgress): Promise<NearRepeats | string>;
  /** @returns a sentence where the selection cannot be scored */
  score(selection: Selection, choice: ScoreChoice, onProgress: OnProgress): Promise<MapScore | string>;
  /** Distinct places of the incidents: latitude, longitude, count, one after the other. */
  points(selection: Selection): Promise<Float64Array>;
  /** What stands behind the cells of a grid and the areas; for exports. */
  counts(selection: Selection, grid?: Grid): Promise<SelectionCounts>;
  timeline(selection: Selection): Promise<Timeline>;
  nearPlace(selection: Selection, place: Position, radiusMeters: number): Promise<NearPlace>;
}
