/** `npm run bench -- kde`: the density surface of incident records, and what the maps catch of later ones. */
import { readFileSync } from 'node:fs';
import { distinctPoints } from '#lib/core/geo/distinct-points.ts';
import { deriveGeography, projectionOf } from '#lib/core/geo/geography.ts';
import { boxOfGrid, cellAt, cellCount, gridOver, resampleMask, type Box, type Grid } from '#lib/core/geo/grid.ts';
import {
  boxOfPolygons,
  maskOfPolygons,
  projectPolygons,
  type PolygonCollection,
  type ProjectedPolygon,
} from '#lib/core/geo/polygons.ts';
import { createEquirectangular, projectAll, type Projection } from '#lib/core/geo/projection.ts';
import { drawMaps, MAPS, type ContestPoints } from '#lib/core/hotspots/score/contest.ts';
import { fitZones } from '#lib/core/hotspots/score/zone-densities.ts';
import { studyAreaBox } from '#lib/core/geo/study-area.ts';
import { kernelSurface, type EdgeCorrection } from '#lib/core/kde/surface.ts';
import { flagTopCells, hitRate } from '#lib/core/metrics/hit-rate.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';

export interface BenchKdeOptions {
  readonly table: IncidentTable;
  /** Later records: adds the hit rates. Codes mean the same as in `table`. */
  readonly test?: IncidentTable;
  /** Standard deviation of the Gaussian, metres. */
  readonly bandwidth: number;
  /** Side of a cell in metres, 100 by default; or `grid` × `grid` cells over the study area. */
  readonly cell?: number;
  readonly grid?: number;
  /** `reference`: the projection and grid origin of the published Chicago figures. */
  readonly projection?: string;
  /** GeoJSON of the study area, or its path; without it, an outline of the records. */
  readonly areas?: PolygonCollection | string;
}

/** Types whose hit rates are reported: all together, then the most frequent ones, and homicide. */
const FREQUENT_TYPES = 12;
const CONTEST_CELL = 250;
const SHARE = 0.05;

/** From chicago.json: `hot_spots.projection`. */
const REFERENCE = { latitude0: 41.84, longitude0: -87.68, radius: 6_371_008.8 };
const REFERENCE_GRID: Grid = { originX: -26_000, originY: -23_000, cellSize: CONTEST_CELL, columns: 200, rows: 200 };

interface StudyArea {
  readonly projection: Projection;
  readonly box: Box;
  readonly maskOn: (grid: Grid) => Uint8Array;
  /** Where `areas` gave boundaries. */
  readonly polygons?: readonly ProjectedPolygon[];
}

/**
 * @returns figures of the bench contract. `seconds` covers projection, mask on the surface's grid, surface and uniform
 *   edge correction, the median of five runs after a first one; `mass` is the integral of the uncorrected surface on a
 *   grid padded by 5 σ and `mass_diggle` that of the Diggle-corrected one inside the area, both in crimes;
 *   `peak_per_km2` is of the corrected surface, in crimes per km² over the whole period
 */
export function benchKde(options: BenchKdeOptions): Record<string, unknown> {
  const { bandwidth } = options;
  const task = prepareKde(options);
  const { area, grid, inArea } = task;
  const times: number[] = [];
  let surface: Float64Array = new Float64Array(0);
  for (let run = 0; run < 6; run++) {
    const start = performance.now();
    surface = task.draw();
    if (run > 0) times.push((performance.now() - start) / 1000);
  }
  times.sort((a, b) => a - b);

  const points = projected(area.projection, inArea);
  const integral = (on: Grid, edgeCorrection: EdgeCorrection, inside?: Uint8Array): number =>
    sumOf(
      kernelSurface({
        ...points,
        grid: on,
        kernel: 'gaussian',
        bandwidth,
        edgeCorrection,
        ...(inside ? { inside } : {}),
      }),
    ) *
    on.cellSize ** 2;
  return {
    points: inArea.latitude.length,
    distinct: distinctPoints(inArea.latitude, inArea.longitude).x.length,
    cells: cellCount(grid),
    seconds: times[2],
    mass: integral(gridOver(boxOfGrid(grid), grid.cellSize, 5 * bandwidth, Infinity), 'none'),
    mass_diggle: integral(grid, 'diggle', area.maskOn(grid)),
    peak_per_km2: 1e6 * surface.reduce((most, value) => (value > most ? value : most), 0),
    ...(options.test ? hitsOf(options, area, options.test) : {}),
  };
}

export interface KdeTask {
  readonly area: StudyArea;
  readonly grid: Grid;
  /** Degrees of the records in the study area's box. */
  readonly inArea: Degrees;
  /** Projection, mask on the grid, surface and uniform edge correction: everything but parsing. */
  readonly draw: () => Float64Array;
}

/** What is timed, here and beside spatstat. */
export function prepareKde(options: BenchKdeOptions): KdeTask {
  const { table, bandwidth } = options;
  const area = studyAreaOf(options);
  const inArea = locatedInside(table, area);
  const { box } = area;
  const side =
    options.grid === undefined
      ? (options.cell ?? 100)
      : Math.max(box.maxX - box.minX, box.maxY - box.minY) / options.grid;
  const grid: Grid =
    options.grid === undefined
      ? gridOver(box, side)
      : { originX: box.minX, originY: box.minY, cellSize: side, columns: options.grid, rows: options.grid };
  const draw = (): Float64Array =>
    kernelSurface({
      ...projected(area.projection, inArea),
      grid,
      inside: area.maskOn(grid),
      kernel: 'gaussian',
      bandwidth,
      edgeCorrection: 'uniform',
    });
  return { area, grid, inArea, draw };
}

function studyAreaOf(options: BenchKdeOptions): StudyArea {
  const geography = deriveGeography(options.table);
  if (!geography) throw new Error('benchKde: expected located records, got none');
  const reference = options.projection === 'reference';
  const projection = reference
    ? createEquirectangular(REFERENCE.latitude0, REFERENCE.longitude0, REFERENCE.radius)
    : projectionOf(geography);
  if (options.areas !== undefined) {
    const collection =
      typeof options.areas === 'string'
        ? (JSON.parse(readFileSync(options.areas, 'utf8')) as PolygonCollection)
        : options.areas;
    const polygons = projectPolygons(collection, projection);
    return { projection, polygons, box: boxOfPolygons(polygons), maskOn: (grid) => maskOfPolygons(grid, polygons) };
  }
  if (!reference) {
    return {
      projection,
      box: studyAreaBox(geography),
      maskOn: (grid) => resampleMask(geography.grid, geography.inside, grid),
    };
  }
  // the outline was drawn in another projection: carry its squares over
  const { centre } = geography;
  const [x, y] = [new Float64Array(1), new Float64Array(1)];
  projectAll(projection, Float64Array.of(centre.latitude), Float64Array.of(centre.longitude), x, y);
  const moved = { ...geography.grid, originX: geography.grid.originX + x[0], originY: geography.grid.originY + y[0] };
  const inside = geography.inside;
  return {
    projection,
    box: studyAreaBox({ ...geography, grid: moved }),
    maskOn: (grid) => resampleMask(moved, inside, grid),
  };
}

interface Degrees {
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
}

/** Located records in the study area's box; a coordinate in another state must not stretch anything. */
function locatedInside(table: IncidentTable, area: StudyArea, keep?: (row: number) => boolean): Degrees {
  const all = projected(area.projection, table);
  const { box } = area;
  const inBox = (row: number): boolean =>
    all.x[row] >= box.minX && all.x[row] <= box.maxX && all.y[row] >= box.minY && all.y[row] <= box.maxY;
  const rows = Uint32Array.from(table.minutes, (_, row) => row).filter((row) => inBox(row) && (!keep || keep(row)));
  return {
    latitude: Float64Array.from(rows, (row) => table.latitude[row]),
    longitude: Float64Array.from(rows, (row) => table.longitude[row]),
  };
}

export function projected(projection: Projection, { latitude, longitude }: Degrees): ContestPoints {
  const x = new Float64Array(latitude.length);
  const y = new Float64Array(latitude.length);
  projectAll(projection, latitude, longitude, x, y);
  return { x, y };
}

/** Per cent of the later crimes in the top 5 % of the 250 m cells, at the first grid origin and the mean of four. */
function hitsOf(options: BenchKdeOptions, area: StudyArea, test: IncidentTable): Record<string, unknown> {
  const { table, bandwidth } = options;
  const first = options.projection === 'reference' ? REFERENCE_GRID : gridOver(area.box, CONTEST_CELL, CONTEST_CELL);
  const hits: Record<string, unknown> = {};
  for (const [name, type] of typesToScore(table)) {
    const pick = (from: IncidentTable): ContestPoints =>
      projected(
        area.projection,
        locatedInside(from, area, (row) => type === undefined || from.type[row] === type),
      );
    const [earlier, later] = [pick(table), pick(test)];
    const zones = fitZones(earlier);
    const rates = [0, 1, 2, 3].map((origin) => {
      const grid = {
        ...first,
        originX: first.originX - (origin % 2) * (CONTEST_CELL / 2),
        originY: first.originY - (origin >> 1) * (CONTEST_CELL / 2),
      };
      const contest = drawMaps(grid, area.maskOn(grid), earlier, later, bandwidth, zones);
      return MAPS.map((map) => 100 * hitRate(flagTopCells(contest.value[map], SHARE), contest.later));
    });
    const named = (values: readonly number[]): Record<string, number> => {
      const [forecast, countMap, density, oracle, zones] = values;
      return { forecast, count_map: countMap, density, oracle, zones };
    };
    hits[name] = {
      ...named(rates[0]),
      first_origin: named(rates[0]),
      mean_of_four_origins: named(MAPS.map((_, m) => rates.reduce((sum, rate) => sum + rate[m] / 4, 0))),
    };
  }
  const inMask = area.maskOn(first);
  const later = projected(area.projection, test);
  let testCrimes = 0;
  for (let i = 0; i < later.x.length; i++) {
    const cell = cellAt(first, later.x[i], later.y[i]);
    if (cell >= 0) testCrimes += inMask[cell];
  }
  return { contest_cells: sumOf(inMask), test_crimes_in_cells: testCrimes, hits };
}

function typesToScore(table: IncidentTable): [string, number | undefined][] {
  const counts = new Uint32Array(table.typeLabels.length);
  for (let row = 0; row < table.rows; row++) if (table.type[row] !== MISSING) counts[table.type[row]]++;
  const codes = Array.from(counts, (_, type) => type).sort((a, b) => counts[b] - counts[a]);
  const chosen = codes.filter((type, rank) => rank < FREQUENT_TYPES || table.typeLabels[type] === 'HOMICIDE');
  return [['ALL', undefined], ...chosen.map((type): [string, number] => [table.typeLabels[type], type])];
}

/** Sum of what is not NaN. */
function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === values[i]) sum += values[i];
  return sum;
}
