/**
 * Places of incidents gathered into clusters where they would cover one another on the screen.
 *
 * Our own and not supercluster, which was tried: it wants a GeoJSON feature for each place and builds an index of every
 * zoom beforehand (132,000 places: 0.2 s on the thread of the page, a second on a phone), for a selection that the
 * next touch of a filter replaces. Here one pass over all places finds those in the window, in about two milliseconds, and
 * the rest is work on some hundred cells of the screen; there is no index to keep, and a place counts as often as crimes
 * were reported there.
 */
import { mercatorX, mercatorY } from './mercator.ts';

export interface IncidentPlaces {
  /** Parts of the world's square, 0..1. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly crimes: Float64Array;
}

export interface IncidentCluster {
  /** Middle of its crimes; parts of the world's square. */
  readonly x: number;
  readonly y: number;
  readonly crimes: number;
  readonly places: number;
  /** Number of its place where it is a single one, else of any of them. */
  readonly place: number;
  /** Box of its places. */
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** @param points latitude, longitude, count, one after the other. Cost O(places): 132,000 take 10 ms. */
export function placesOf(points: Float64Array): IncidentPlaces {
  const n = points.length / 3;
  const places = { x: new Float64Array(n), y: new Float64Array(n), crimes: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    places.x[i] = mercatorX(points[3 * i + 1]);
    places.y[i] = mercatorY(points[3 * i]);
    places.crimes[i] = points[3 * i + 2];
  }
  return places;
}

/** Part of the world, as parts of its square. */
export interface WorldWindow {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/**
 * Clusters of the places in a window, the ones with most crimes first.
 *
 * Places are counted in square cells that stand fast in the world, so that nothing jumps while the map is moved; then
 * each cell, the fullest first, takes in the neighbouring ones whose middle lies nearer than a cell's side.
 *
 * @param side of a cell in parts of the world
 * Cost O(places + cells).
 */
export function clustersIn(places: IncidentPlaces, window: WorldWindow, side: number): IncidentCluster[] {
  const { x, y, crimes } = places;
  const { west, north, east, south } = window;
  if (!(side > 0)) throw new Error(`clustersIn: expected a side above 0, got ${side}`);
  const firstColumn = Math.floor(west / side) - 1;
  const firstRow = Math.floor(north / side) - 1;
  const columns = Math.floor(east / side) - firstColumn + 2;
  const rows = Math.floor(south / side) - firstRow + 2;
  const cells = new Array<Gathered | undefined>(columns * rows);
  const filled: Gathered[] = [];
  for (let i = 0; i < x.length; i++) {
    const [px, py] = [x[i], y[i]];
    if (px < west || px >= east || py < north || py >= south) continue;
    const at = (Math.floor(py / side) - firstRow) * columns + Math.floor(px / side) - firstColumn;
    let cell = cells[at];
    if (!cell) {
      cell = { at, place: i, places: 0, crimes: 0, sumX: 0, sumY: 0, west: px, east: px, north: py, south: py, taken: false }; // prettier-ignore
      cells[at] = cell;
      filled.push(cell);
    }
    cell.places++;
    cell.crimes += crimes[i];
    cell.sumX += crimes[i] * px;
    cell.sumY += crimes[i] * py;
    if (px < cell.west) cell.west = px;
    if (px > cell.east) cell.east = px;
    if (py < cell.north) cell.north = py;
    if (py > cell.south) cell.south = py;
  }
  filled.sort((a, b) => b.crimes - a.crimes || a.at - b.at);
  const clusters: IncidentCluster[] = [];
  for (const cell of filled) {
    if (cell.taken) continue;
    cell.taken = true;
    const [middleX, middleY] = [cell.sumX / cell.crimes, cell.sumY / cell.crimes];
    for (let dy = -columns; dy <= columns; dy += columns) {
      for (let dx = -1; dx <= 1; dx++) {
        const near = cells[cell.at + dy + dx];
        if (!near || near.taken) continue;
        if (Math.hypot(near.sumX / near.crimes - middleX, near.sumY / near.crimes - middleY) < side) take(cell, near);
      }
    }
    clusters.push({ ...cell, x: cell.sumX / cell.crimes, y: cell.sumY / cell.crimes });
  }
  return clusters.sort((a, b) => b.crimes - a.crimes);
}

interface Gathered {
  readonly at: number;
  readonly place: number;
  places: number;
  crimes: number;
  sumX: number;
  sumY: number;
  west: number;
  east: number;
  north: number;
  south: number;
  taken: boolean;
}

function take(cell: Gathered, other: Gathered): void {
  other.taken = true;
  cell.places += other.places;
  cell.crimes += other.crimes;
  cell.sumX += other.sumX;
  cell.sumY += other.sumY;
  cell.west = Math.min(cell.west, other.west);
  cell.east = Math.max(cell.east, other.east);
  cell.north = Math.min(cell.north, other.north);
  cell.south = Math.max(cell.south, other.south);
}
