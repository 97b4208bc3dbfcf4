/** What a person chose to see on the map of hot spots. All of it but the streets is kept in the page's address. */
import type { CellShape } from '#lib/contract/hotspot-map.ts';
import type { Position } from '#lib/core/geo/projection.ts';
import type { Kernel } from '#lib/core/kde/kernels.ts';
import type { EdgeCorrection } from '#lib/core/kde/surface.ts';

export const LAYERS = ['Density', 'Forecast', 'Heat', 'Zones', 'Significant cells', 'Areas', 'Incidents'] as const;
export type LayerName = (typeof LAYERS)[number];

export interface HotspotFilter {
  /** As spelled in the data; '' = all types. */
  type: string;
  /** `YYYY-MM-DD`, '' = from the first or to the last day. */
  from: string;
  to: string;
  /** 0-23, both included. */
  hourFrom: number;
  hourTo: number;
}

/** A picture of the time player: one month of the records, or one hour of the day. */
export type Frame =
  { readonly by: 'month'; /** `YYYY-MM`. */ readonly month: string } | { readonly by: 'hour'; readonly hour: number };

export interface MapPosition extends Position {
  readonly zoom: number;
}

export const NO_FILTER: Readonly<HotspotFilter> = { type: '', from: '', to: '', hourFrom: 0, hourTo: 23 };

const SHOWN_FIRST: readonly LayerName[] = ['Density', 'Zones', 'Areas'];

export class MapChoices {
  shown = $state<Record<LayerName, boolean>>(shownLayers(SHOWN_FIRST));
  /** Street tiles from the network, only on request: the tile server sees which part of the world is shown. */
  streets = $state(false);
  filter = $state.raw<HotspotFilter>({ ...NO_FILTER });
  kernel = $state<Kernel>('gaussian');
  /** Metres, of the kernel chosen: standard deviation of the Gaussian, support radius of the others; undefined = default. */
  bandwidthMeters = $state<number | undefined>(undefined);
  edgeCorrection = $state<EdgeCorrection>('uniform');
  /** Days; undefined = all weeks weigh the same. */
  halfLifeDays = $state<number | undefined>(undefined);
  /** Number of zones, 2-20. */
  zones = $state(8);
  zoneShape = $state<'ellipse' | 'hull'>('ellipse');
  cellShape = $state<CellShape>('squares');
  /** How hot cells have developed over the months. */
  emerging = $state(false);
  /** Share of the area that the score is read at, 0..1. */
  scoreShare = $state(0.05);
  frame = $state.raw<Frame | undefined>(undefined);
  /** Where the map stands; undefined = the whole study area. */
  position = $state.raw<MapPosition | undefined>(undefined);
  /** The place that was picked. */
  place = $state.raw<Position | undefined>(undefined);

  /** Back to what a page without an address of its own shows; streets stay as they are. */
  reset(): void {
    const fresh = new MapChoices();
    const { streets } = this;
    Object.assign(this, snapshotOf(fresh));
    this.streets = streets;
  }
}

export function shownLayers(names: readonly LayerName[]): Record<LayerName, boolean> {
  return Object.fromEntries(LAYERS.map((name) => [name, names.includes(name)])) as Record<LayerName, boolean>;
}

/** Plain values of all choices. */
export function snapshotOf(choices: MapChoices): ChoiceValues {
  const { streets, filter, kernel, bandwidthMeters, edgeCorrection, halfLifeDays, zones, zoneShape } = choices;
  const { cellShape, emerging, scoreShare, frame, position, place } = choices;
  return {
    shown: { ...choices.shown },
    ...{ streets, filter: { ...filter }, kernel, bandwidthMeters, edgeCorrection, halfLifeDays, zones, zoneShape },
    ...{ cellShape, emerging, scoreShare, frame, position, place },
  };
}

export type ChoiceValues = {
  -readonly [Key in Exclude<keyof MapChoices, 'reset'>]: MapChoices[Key];
};
