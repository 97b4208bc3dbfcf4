/**
 * A layer as a table with a shape per row: what GeoJSON and CSV both write. Each kind of layer says here which columns it
 * has, in which unit, and how many reported crimes stand behind each item.
 */
import { createProjection, unproject, type Position } from '../geo/projection.ts';
import {
  cellPolygon,
  ellipseRing,
  middleOf,
  polygonOf,
  roundDegrees,
  type LonLat,
  type PolygonGeometry,
} from './shapes.ts';
import type {
  AreasContent,
  CellsContent,
  LayerContent,
  PlacesContent,
  SurfaceContent,
  ZonesContent,
} from './layer-content.ts';
import type { Fact } from './layer-facts.ts';
import { leaveOutSmall, type Kept } from './small-counts.ts';

export interface LayerColumn {
  readonly name: string;
  /** Unit or meaning, for people. */
  readonly unit: string;
  readonly value: (item: number) => Fact;
}

export type Geometry =
  | PolygonGeometry
  | { readonly type: 'MultiPolygon'; readonly coordinates: LonLat[][][] }
  | { readonly type: 'Point'; readonly coordinates: LonLat };

export interface LayerTable {
  /** How many items the layer has at all. */
  readonly count: number;
  /** Positions of the items that are written, ascending. */
  readonly items: Uint32Array;
  readonly kept: Kept;
  readonly columns: readonly LayerColumn[];
  /** A position inside or at the middle of an item, WGS84. */
  readonly position: (item: number) => Position;
  /** null where an item has no shape. */
  readonly geometry: (item: number) => Geometry | null;
}

/** Columns, shapes and the items to be written of a layer. Cost O(items log items). */
export function layerTable(content: LayerContent, leaveOutSmallCounts: boolean): LayerTable {
  const { crimes, candidates, ...shape } = describe(content);
  const kept = leaveOutSmallCounts
    ? leaveOutSmall(crimes, candidates)
    : { items: Uint32Array.from(candidates), small: 0, alsoLeftOut: 0 };
  return { ...shape, count: candidates.length, items: kept.items, kept };
}

interface Described extends Pick<LayerTable, 'columns' | 'position' | 'geometry'> {
  readonly crimes: ArrayLike<number>;
  readonly candidates: ArrayLike<number>;
}

function describe(content: LayerContent): Described {
  switch (content.kind) {
    case 'surface':
      return surface(content);
    case 'cells':
      return cells(content);
    case 'zones':
      return zones(content);
    case 'areas':
      return areas(content);
    case 'places':
      return places(content);
  }
}

const CRIMES = 'reported crimes of the selection';
const DENSITY = 'reported crimes per km² per year';

/** A column of counts. */
function crimesColumn(crimes: ArrayLike<number>, where: string): LayerColumn {
  return { name: 'crimes', unit: `${CRIMES} ${where}`, value: (item) => crimes[item] };
}

function surface({ grid, centre, value, crimes }: SurfaceContent): Described {
  const projection = createProjection(centre.latitude, centre.longitude);
  const candidates = positionsWhere(value.length, (cell) => !Number.isNaN(value[cell]));
  // sorted for the first row that is written: counting small cells needs no percentiles
  let sorted: Float64Array | undefined;
  const percentile = (cell: number): number => {
    sorted ??= Float64Array.from(candidates, (each) => value[each]).sort();
    return Math.round((10_000 * countBelow(sorted, value[cell])) / sorted.length) / 100;
  };
  return {
    crimes,
    candidates,
    columns: [
      { name: 'cell', unit: 'number of the cell in the grid, row × columns + column from the south-west', value: (cell) => cell },
      { name: 'crimes_per_km2_per_year', unit: DENSITY, value: (cell) => significant(value[cell], 6) },
      {
        name: 'percentile',
        unit: 'per cent of the cells of the study area that have a lower value',
        value: percentile,
      },
      crimesColumn(crimes, 'in the cell'),
    ], // prettier-ignore
    position: (cell) => {
      const column = cell % grid.columns;
      const row = (cell - column) / grid.columns;
      return unproject(projection, grid.originX + (column + 0.5) * grid.cellSize, grid.originY + (row + 0.5) * grid.cellSize); // prettier-ignore
    },
    geometry: (cell) => cellPolygon(grid, cell, projection),
  };
}

function cells({ centre, corners, cornerStart, crimes, z, q, emerging }: CellsContent): Described {
  const level = (cell: number): number | null =>
    q[cell] <= 0.01 ? 99 : q[cell] <= 0.05 ? 95 : q[cell] <= 0.1 ? 90 : null;
  return {
    crimes,
    candidates: positionsWhere(z.length, (cell) => !Number.isNaN(z[cell])),
    columns: [
      { name: 'cell', unit: 'number of the cell in the list of cells', value: (cell) => cell },
      crimesColumn(crimes, 'in the cell'),
      { name: 'gi_star_z', unit: 'Getis-Ord Gi*, standard deviations from an even spread', value: (cell) => significant(z[cell], 10) },
      { name: 'q', unit: 'false discovery rate at which the cell would be marked, 0 to 1', value: (cell) => significant(q[cell], 10) },
      {
        name: 'significance',
        unit: 'hot, cold or none',
        value: (cell) => (level(cell) === null ? 'none' : z[cell] > 0 ? 'hot' : 'cold'),
      },
      { name: 'confidence_percent', unit: '90, 95 or 99; empty where not significant', value: level },
      ...(emerging
        ? [{ name: 'emerging', unit: 'how the significance developed over the months: new, intensifying, persistent, diminishing, sporadic or never', value: (cell: number): Fact => emerging[cell] }]
        : []),
    ], // prettier-ignore
    position: (cell) => ({ latitude: centre[2 * cell], longitude: centre[2 * cell + 1] }),
    geometry: (cell) => polygonOf([corners.subarray(2 * cornerStart[cell], 2 * cornerStart[cell + 1])]),
  };
}

function zones({ zones: list }: ZonesContent): Described {
  const k = list.length;
  return {
    crimes: list.map((zone) => zone.crimes),
    candidates: positionsWhere(k, () => true),
    columns: [
      { name: 'zone', unit: 'number of the zone', value: (i) => list[i].zone },
      { name: 'density_rank', unit: '1 is the densest zone', value: (i) => k + 1 - list[i].rank },
      { name: 'level', unit: 'third of the ranks: LOW, MEDIUM or HIGH', value: (i) => list[i].level },
      crimesColumn(list.map((zone) => zone.crimes), 'in the zone'),
      { name: 'area_km2', unit: 'km² of the study area nearest to this centre', value: (i) => significant(list[i].areaKm2, 6) },
      { name: 'crimes_per_km2_per_year', unit: DENSITY, value: (i) => significant(list[i].crimesPerKm2PerYear, 6) },
      { name: 'semi_major_m', unit: 'm, long half-axis of the standard deviational ellipse (√2 σ)', value: (i) => significant(list[i].ellipse.semiMajorMeters, 6) },
      { name: 'semi_minor_m', unit: 'm, short half-axis', value: (i) => significant(list[i].ellipse.semiMinorMeters, 6) },
      { name: 'angle_degrees', unit: 'degrees of the long axis, counter-clockwise from east', value: (i) => significant(list[i].ellipse.angleDegrees, 6) },
    ], // prettier-ignore
    position: (i) => list[i],
    geometry: (i) => polygonOf([ellipseRing(list[i].ellipse, list[i])]),
  };
}

function areas({ areas: list }: AreasContent): Described {
  return {
    crimes: list.map((area) => area.crimes),
    candidates: positionsWhere(list.length, () => true),
    columns: [
      { name: 'area_id', unit: 'number of the area, as community_area in the API', value: (i) => list[i].id },
      { name: 'area_name', unit: 'name of the area', value: (i) => list[i].name },
      crimesColumn(list.map((area) => area.crimes), 'in the area, with or without coordinates'),
      { name: 'area_km2', unit: 'km²', value: (i) => significant(list[i].km2, 6) },
      { name: 'crimes_per_km2_per_year', unit: DENSITY, value: (i) => significant(list[i].density, 6) },
    ], // prettier-ignore
    position: (i) => middleOf(list[i].polygons[0]?.[0]),
    geometry: (i) => {
      const polygons = list[i].polygons.flatMap((rings) => {
        const shape = polygonOf(rings);
        return shape ? [shape.coordinates] : [];
      });
      if (polygons.length === 0) return null;
      return polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0] }
        : { type: 'MultiPolygon', coordinates: polygons };
    },
  };
}

function places({ places: list }: PlacesContent): Described {
  const count = list.length / 3;
  const crimes = Float64Array.from({ length: count }, (_, i) => list[3 * i + 2]);
  const position = (i: number): Position => ({ latitude: list[3 * i], longitude: list[3 * i + 1] });
  return {
    crimes,
    candidates: positionsWhere(count, () => true),
    columns: [crimesColumn(crimes, 'at the place')],
    position,
    geometry: (i) => ({
      type: 'Point',
      coordinates: [roundDegrees(list[3 * i + 1]), roundDegrees(list[3 * i])],
    }),
  };
}

function positionsWhere(n: number, holds: (i: number) => boolean): Uint32Array {
  const positions = new Uint32Array(n);
  let found = 0;
  for (let i = 0; i < n; i++) if (holds(i)) positions[found++] = i;
  return positions.subarray(0, found);
}

/** How many of the ascending values are below `value`. */
function countBelow(ascending: Float64Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A value to so many figures; null where there is none (NaN is no JSON). */
function significant(value: number, figures: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(figures)) : null;
}
