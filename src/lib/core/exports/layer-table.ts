/**
 * A layer as a table with a shape per row: what GeoJSON and CSV both write. Each kind of layer says here which columns it
 * has, in which unit, and how many reported crimes stand behind each item.
 */
import type { MultiPolygon, Point, Polygon } from 'geojson';
import { centreX, centreY } from '../geo/grid.ts';
import { createProjection, unproject, type Position } from '../geo/projection.ts';
import type {
  AreasContent,
  CellsContent,
  LayerContent,
  PlacesContent,
  SurfaceContent,
  ZonesContent,
} from './layer-content.ts';
import type { Fact } from './layer-facts.ts';
import { crimesAround, leaveOutSmall, SMALL_COUNT, type Kept } from './small-counts.ts';
import { cellPolygon, ellipseRing, multiPolygonOf, polygonOf, roundDegrees } from './shapes.ts';

export interface LayerColumn {
  readonly name: string;
  /** Unit or meaning, for people. */
  readonly unit: string;
  readonly value: (item: number) => Fact;
}

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
  readonly geometry: (item: number) => Polygon | MultiPolygon | Point | null;
}

/** What a layer becomes. Small counts are those of a cell itself in a file, of its surroundings in a smooth picture. */
export type Becomes = 'file' | 'picture';

/** Columns, shapes and the items to be written or drawn of a layer. Cost O(items log items). */
export function layerTable(content: LayerContent, leaveOut: boolean, becomes: Becomes = 'file'): LayerTable {
  const { crimes, candidates, ...shape } = describe(content, leaveOut);
  const kept = leaveOut
    ? leaveOutIn(content, crimes, candidates, becomes)
    : { items: Uint32Array.from(candidates), small: 0, alsoLeftOut: 0 };
  return { ...shape, count: candidates.length, items: kept.items, kept };
}

function leaveOutIn(content: LayerContent, crimes: ArrayLike<number>, candidates: Uint32Array, becomes: Becomes): Kept {
  if (becomes === 'file' || content.kind !== 'surface') return leaveOutSmall(crimes, candidates);
  const around = crimesAround(content.grid, crimes, content.reachMeters);
  const items = candidates.filter((cell) => around[cell] >= SMALL_COUNT);
  return { items, small: candidates.length - items.length, alsoLeftOut: 0 };
}

interface Described extends Pick<LayerTable, 'columns' | 'position' | 'geometry'> {
  readonly crimes: ArrayLike<number>;
  readonly candidates: Uint32Array;
}

function describe(content: LayerContent, leaveOut: boolean): Described {
  switch (content.kind) {
    case 'surface':
      return surface(content);
    case 'cells':
      return cells(content);
    case 'zones':
      return zones(content, leaveOut);
    case 'areas':
      return areas(content);
    case 'places':
      return places(content);
  }
}

const DENSITY = 'reported crimes per km² per year';

function column(name: string, unit: string, value: (item: number) => Fact): LayerColumn {
  return { name, unit, value };
}

function crimesColumn(where: string, crimes: ArrayLike<number>): LayerColumn {
  return column('crimes', `reported crimes of the selection ${where}`, (item) => crimes[item]);
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
      column('cell', 'number of the cell: row × columns + column, from the south-west', (cell) => cell),
      column('crimes_per_km2_per_year', DENSITY, (cell) => figures(value[cell])),
      column('percentile', 'per cent of the cells of the study area that have a lower value', percentile),
      crimesColumn('in the cell', crimes),
    ],
    position: (cell) => {
      const at = cell % grid.columns;
      return unproject(projection, centreX(grid, at), centreY(grid, (cell - at) / grid.columns));
    },
    geometry: (cell) => cellPolygon(grid, cell, projection),
  };
}

function cells({ centre, corners, cornerStart, crimes, z, q, emerging }: CellsContent): Described {
  const level = (cell: number): number | null =>
    q[cell] <= 0.01 ? 99 : q[cell] <= 0.05 ? 95 : q[cell] <= 0.1 ? 90 : null;
  const side = (cell: number): string => (level(cell) === null ? 'none' : z[cell] > 0 ? 'hot' : 'cold');
  return {
    crimes,
    candidates: positionsWhere(z.length, (cell) => !Number.isNaN(z[cell])),
    columns: [
      column('cell', 'number of the cell in the list of cells', (cell) => cell),
      crimesColumn('in the cell', crimes),
      column('gi_star_z', 'Getis-Ord Gi*: standard deviations from an even spread', (cell) => figures(z[cell], 12)),
      column('q', 'false discovery rate at which the cell would be marked, 0 to 1', (cell) => figures(q[cell], 12)),
      column('significance', 'hot, cold or none', side),
      column('confidence_percent', '90, 95 or 99; empty where not significant', level),
      ...(emerging ? [column('emerging', EMERGING, (cell) => emerging[cell])] : []),
    ],
    position: (cell) => ({ latitude: centre[2 * cell], longitude: centre[2 * cell + 1] }),
    geometry: (cell) => polygonOf([corners.subarray(2 * cornerStart[cell], 2 * cornerStart[cell + 1])]),
  };
}

const EMERGING =
  'how the significance developed over the months: new, intensifying, persistent, diminishing, sporadic or never';

function zones({ zones: list, typeLabels, shape }: ZonesContent, leaveOut: boolean): Described {
  const crimes = list.map((zone) => zone.crimes);
  const topTypes = (i: number): string =>
    (list[i].topTypes ?? [])
      .filter((top) => !leaveOut || top.crimes >= SMALL_COUNT)
      .map((top) => `${typeLabels[top.type] ?? 'unknown'}: ${top.crimes}`)
      .join('; ');
  // the corners of a hull are places of single crimes
  const hulls = shape === 'hull' && !leaveOut;
  const ellipse = (name: 'semiMajorMeters' | 'semiMinorMeters' | 'angleDegrees') => (i: number) =>
    figures(list[i].ellipse[name]);
  return {
    crimes,
    candidates: positionsWhere(list.length, () => true),
    columns: [
      column('zone', 'number of the zone', (i) => list[i].zone),
      column('density_rank', '1 is the densest zone', (i) => list.length + 1 - list[i].rank),
      column('level', 'third of the ranks: LOW, MEDIUM or HIGH', (i) => list[i].level),
      crimesColumn('in the zone', crimes),
      column('area_km2', 'km² of the study area nearest to this centre', (i) => figures(list[i].areaKm2)),
      column('crimes_per_km2_per_year', DENSITY, (i) => figures(list[i].crimesPerKm2PerYear)),
      column('top_types', 'most frequent crime types and how many reported crimes of each', topTypes),
      column(
        'semi_major_m',
        'm, long half-axis of the standard deviational ellipse (√2 σ)',
        ellipse('semiMajorMeters'),
      ),
      column('semi_minor_m', 'm, short half-axis', ellipse('semiMinorMeters')),
      column('angle_degrees', 'degrees of the long axis, counter-clockwise from east', ellipse('angleDegrees')),
    ],
    position: (i) => list[i],
    geometry: (i) => (hulls && polygonOf([list[i].hull ?? []])) || polygonOf([ellipseRing(list[i].ellipse, list[i])]),
  };
}

function areas({ areas: list }: AreasContent): Described {
  const crimes = list.map((area) => area.crimes);
  return {
    crimes,
    candidates: positionsWhere(list.length, () => true),
    columns: [
      column('area_id', 'number of the area, as community_area in the API', (i) => list[i].id),
      column('area_name', 'name of the area', (i) => list[i].name),
      crimesColumn('in the area, with or without coordinates', crimes),
      column('area_km2', 'km²', (i) => figures(list[i].km2)),
      column('crimes_per_km2_per_year', DENSITY, (i) => figures(list[i].density)),
    ],
    position: (i) => list[i].middle,
    geometry: (i) => multiPolygonOf(list[i].polygons),
  };
}

function places({ places: list }: PlacesContent): Described {
  const count = list.length / 3;
  const crimes = Float64Array.from({ length: count }, (_, i) => list[3 * i + 2]);
  const position = (i: number): Position => ({ latitude: list[3 * i], longitude: list[3 * i + 1] });
  return {
    crimes,
    candidates: positionsWhere(count, () => true),
    columns: [crimesColumn('at the place', crimes)],
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

/** A value to so many significant figures; null where there is none (NaN is no JSON). */
function figures(value: number, count = 6): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(count)) : null;
}

/** Unit or meaning of each column, by its name. */
export function unitsOf({ columns }: LayerTable): Record<string, string> {
  return Object.fromEntries(columns.map(({ name, unit }) => [name, unit]));
}
