/** The content of a layer as a worker is given it: plain arrays, so that it survives postMessage. */
import type { Zone } from '../cluster/zones.ts';
import type { Grid } from '../geo/grid.ts';
import type { Position } from '../geo/projection.ts';
import type { EmergingClass } from '../hotspots/significance/emerging.ts';

/** A density or forecast surface: crimes per km² per year per cell, NaN outside the study area. */
export interface SurfaceContent {
  readonly kind: 'surface';
  readonly grid: Grid;
  readonly centre: Position;
  readonly value: Float64Array;
  /** Reported crimes in each cell. */
  readonly crimes: Uint32Array;
  /** How far a crime reaches in it: the bandwidth. */
  readonly reachMeters: number;
}

/** Cells with their Gi*; see `SignificantMap` of the contract. */
export interface CellsContent {
  readonly kind: 'cells';
  /** Latitude, longitude per cell. */
  readonly centre: Float64Array;
  /** Latitude, longitude pairs, from `cornerStart[cell]` on. */
  readonly corners: Float64Array;
  readonly cornerStart: Uint32Array;
  readonly crimes: Float64Array;
  readonly z: Float64Array;
  readonly q: Float64Array;
  /** One class a cell, where there are twelve months or more. */
  readonly emerging?: readonly EmergingClass[];
}

export interface ZonesContent {
  readonly kind: 'zones';
  readonly zones: readonly Zone[];
  /** Names of the types that a zone's top types refer to, by code. */
  readonly typeLabels: readonly string[];
  /** What the page draws. Hulls are written only with small counts: their corners are places of single crimes. */
  readonly shape: 'ellipse' | 'hull';
}

export interface AreasContent {
  readonly kind: 'areas';
  readonly areas: readonly {
    readonly id: number;
    readonly name: string;
    /** Reported crimes of the selection, with or without coordinates. */
    readonly crimes: number;
    readonly km2: number;
    /** Crimes per km² per year. */
    readonly density: number;
    readonly middle: Position;
    /** Polygons of rings of latitude, longitude pairs; the first ring of each is its outer one. */
    readonly polygons: readonly (readonly Float64Array[])[];
  }[];
}

export interface PlacesContent {
  readonly kind: 'places';
  /** Latitude, longitude, crimes, one after the other. */
  readonly places: Float64Array;
}

export type LayerContent = SurfaceContent | CellsContent | ZonesContent | AreasContent | PlacesContent;

/** The surface whose values make the colours of another one: what its values are multiplied by first. */
export interface ScaleOf {
  readonly value: Float64Array;
  readonly times: number;
}
