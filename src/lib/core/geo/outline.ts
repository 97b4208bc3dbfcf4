/**
 * The study area that records outline themselves: cells with records, closed morphologically (Serra 1982), so that the
 * gaps between neighbouring streets belong to it while a lake, a runway or open country stays out.
 */
import { distanceTransform } from './distance-transform.ts';

/** Closing radius in cells: gaps up to about twice as wide are filled. */
const LEAST_RADIUS = 2.5;
const MOST_RADIUS = 10;

/** Cells to leave free around the occupied ones, so that closing never meets the border of the grid. */
export const OUTLINE_PADDING_CELLS = MOST_RADIUS + 2;

/**
 * Mask of the study area.
 *
 * Sparse records leave wider gaps inside a city, so the radius follows them: 1.5 times the distance within which 95 %
 * of the occupied cells have another one, between 2.5 and 10 cells.
 *
 * @param occupied 1 where a cell holds a record; the outer `OUTLINE_PADDING_CELLS` cells on each side are empty
 * @returns 1 inside the study area; every occupied cell is inside
 * Cost O(cells).
 */
export function outlineOf(occupied: Uint8Array, columns: number, rows: number): Uint8Array {
  const radius = Math.min(MOST_RADIUS, Math.max(LEAST_RADIUS, 1.5 * gapOf(occupied, columns, rows)));
  const reach = radius * radius + 1e-9;
  const { squared } = distanceTransform(occupied, columns, rows);
  const beyond = new Uint8Array(occupied.length);
  for (let i = 0; i < beyond.length; i++) beyond[i] = squared[i] > reach ? 1 : 0;
  const back = distanceTransform(beyond, columns, rows).squared;
  const inside = new Uint8Array(occupied.length);
  for (let i = 0; i < inside.length; i++) inside[i] = occupied[i] || back[i] > reach ? 1 : 0;
  return inside;
}

/** Distance in cells within which 95 % of the occupied cells have another occupied cell; at most `MOST_RADIUS`. */
function gapOf(occupied: Uint8Array, columns: number, rows: number): number {
  const offsets = neighbourOffsets();
  const histogram = new Uint32Array(offsets.length + 1);
  let total = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!occupied[row * columns + column]) continue;
      total++;
      let k = 0;
      for (; k < offsets.length; k++) {
        const c = column + offsets[k].dx;
        const r = row + offsets[k].dy;
        if (c >= 0 && c < columns && r >= 0 && r < rows && occupied[r * columns + c]) break;
      }
      histogram[k]++;
    }
  }
  if (total < 2) return 0;
  for (let k = 0, sum = 0; k < offsets.length; k++) {
    sum += histogram[k];
    if (sum >= 0.95 * total) return offsets[k].distance;
  }
  return MOST_RADIUS;
}

function neighbourOffsets(): { dx: number; dy: number; distance: number }[] {
  const offsets: { dx: number; dy: number; distance: number }[] = [];
  for (let dy = -MOST_RADIUS; dy <= MOST_RADIUS; dy++) {
    for (let dx = -MOST_RADIUS; dx <= MOST_RADIUS; dx++) {
      const distance = Math.hypot(dx, dy);
      if (distance > 0 && distance <= MOST_RADIUS) offsets.push({ dx, dy, distance });
    }
  }
  return offsets.sort((a, b) => a.distance - b.distance);
}
