/** The study area in hexagons: those of H3 whose centre lies in it. */
import { distinctPoints } from '#lib/core/geo/distinct-points.ts';
import { projectionOf, type Geography } from '#lib/core/geo/geography.ts';
import { cellAt } from '#lib/core/geo/grid.ts';
import { createProjection, project, projectAll } from '#lib/core/geo/projection.ts';
import { insideBoundaries } from '#lib/core/geo/boundaries.ts';
import { FORECAST_CELL_METERS } from '#lib/core/hotspots/surfaces/forecast-surface.ts';
import { MOST_TESTED_CELLS, type StudyAreaCells } from '#lib/core/hotspots/significance/study-area-cells.ts';
import { nearLongitude, studyAreaSquares } from '#lib/core/hotspots/significance/study-area-squares.ts';
import { loadH3 } from './h3.ts';

export interface StudyAreaHexagons extends StudyAreaCells {
  readonly resolution: number;
  /** H3 index of each cell, ascending. */
  readonly labels: readonly string[];
}

/** Coarsest (about 1,770 km² a hexagon) to finest (0.015 km²). */
const COARSEST = 4;
const FINEST = 10;

/**
 * Hexagons at the finest resolution that is no finer than the squares would be, and at which about `MOST_TESTED_CELLS` at most cover it:
 * for a city resolution 9, about 0.1 km² each with edges of about 200 m. One of the twelve pentagons of each resolution
 * has five neighbours instead of six; nothing else differs.
 *
 * Cost: about 40 µs a hexagon, 0.3 s for a large city.
 */
export async function studyAreaHexagons(geography: Geography): Promise<StudyAreaHexagons> {
  const h3 = await loadH3();
  const squares = studyAreaSquares(geography);
  const side = Math.max(FORECAST_CELL_METERS, squares.sizeMeters);
  let resolution = FINEST;
  const km2 = (): number => h3.getHexagonAreaAvg(resolution, 'km2');
  while (resolution > COARSEST && (km2() < side ** 2 / 1e6 || geography.studyAreaKm2 / km2() > MOST_TESTED_CELLS)) {
    resolution--;
  }

  // a hexagon with its centre in the study area holds the centre of a square there, or touches one that does
  const near = new Map<string, readonly string[]>();
  const touching = (label: string): readonly string[] => {
    let disk = near.get(label);
    if (!disk) near.set(label, (disk = h3.gridDisk(label, 1)));
    return disk;
  };
  const holding = new Set<string>();
  for (let i = 0; i < squares.centre.length; i += 2) {
    holding.add(h3.latLngToCell(squares.centre[i], squares.centre[i + 1], resolution));
  }
  const candidates = new Set<string>();
  for (const label of holding) for (const other of touching(label)) candidates.add(other);
  const labels = centredInside(geography, [...candidates].sort(), h3.cellToLatLng);

  const number = new Map(labels.map((label, i) => [label, i]));
  const start = new Uint32Array(labels.length + 1);
  const cell: number[] = [];
  const centre = new Float64Array(2 * labels.length);
  const corners: number[] = [];
  const cornerStart = new Uint32Array(labels.length + 1);
  labels.forEach((label, i) => {
    for (const other of touching(label)) {
      const at = number.get(other);
      if (at !== undefined) cell.push(at);
    }
    start[i + 1] = cell.length;
    const [latitude, longitude] = h3.cellToLatLng(label);
    centre[2 * i] = latitude;
    centre[2 * i + 1] = longitude;
    for (const [cornerLatitude, cornerLongitude] of h3.cellToBoundary(label)) {
      corners.push(cornerLatitude, nearLongitude(cornerLongitude, longitude));
    }
    cornerStart[i + 1] = corners.length / 2;
  });
  const rings = Float64Array.from(corners);
  return {
    sizeMeters: meanEdge(centre, rings, cornerStart),
    centre,
    corners: rings,
    cornerStart,
    neighbours: { start, cell: Uint32Array.from(cell) },
    resolution,
    labels,
  };
}

/**
 * Number of the hexagon that holds each place, -1 in none of the study area. NaN lies in none.
 *
 * @param latitude degrees; @param longitude degrees
 * Cost: about 3 µs a distinct place, 1 s for 800,000 records of a large city.
 */
export async function hexagonsOf(
  { labels, resolution }: StudyAreaHexagons,
  latitude: Float64Array,
  longitude: Float64Array,
): Promise<Int32Array> {
  const { latLngToCell } = await loadH3();
  const number = new Map(labels.map((label, i) => [label, i]));
  const pointOf = new Int32Array(latitude.length);
  const points = distinctPoints(latitude, longitude, pointOf);
  const cellOf = Int32Array.from(points.x, (lat, i) => number.get(latLngToCell(lat, points.y[i], resolution)) ?? -1);
  return pointOf.map((point) => (point >= 0 ? cellOf[point] : -1));
}

/** Of these hexagons the ones whose centre lies in the study area. */
function centredInside(
  geography: Geography,
  labels: readonly string[],
  centreOf: (label: string) => readonly [number, number] | readonly number[],
): readonly string[] {
  const latitude = new Float64Array(labels.length);
  const longitude = new Float64Array(labels.length);
  labels.forEach((label, i) => ([latitude[i], longitude[i]] = centreOf(label)));
  if (geography.boundaries) {
    const inside = insideBoundaries(geography.boundaries, latitude, longitude);
    return labels.filter((_, i) => inside[i] === 1);
  }
  const x = new Float64Array(labels.length);
  const y = new Float64Array(labels.length);
  projectAll(projectionOf(geography), latitude, longitude, x, y);
  return labels.filter((_, i) => {
    const at = cellAt(geography.grid, x[i], y[i]);
    return at >= 0 && geography.inside[at] === 1;
  });
}

/** Mean length of an edge in metres, over at most a hundred cells spread through the list. */
function meanEdge(centre: Float64Array, corners: Float64Array, cornerStart: Uint32Array): number {
  const cells = cornerStart.length - 1;
  const step = Math.max(1, Math.floor(cells / 100));
  let sum = 0;
  let edges = 0;
  for (let i = 0; i < cells; i += step) {
    const projection = createProjection(centre[2 * i], centre[2 * i + 1]);
    for (let k = cornerStart[i]; k < cornerStart[i + 1]; k++) {
      const next = k + 1 < cornerStart[i + 1] ? k + 1 : cornerStart[i];
      const from = project(projection, corners[2 * k], corners[2 * k + 1]);
      const to = project(projection, corners[2 * next], corners[2 * next + 1]);
      sum += Math.hypot(to.x - from.x, to.y - from.y);
      edges++;
    }
  }
  return edges > 0 ? sum / edges : 0;
}
