/**
 * Small counts in what leaves the device. A place with one or two reported crimes can point to a person or a home, so
 * cells, zones, areas and places with fewer than three are left out unless the person wants them.
 *
 * Those without any crime are left out as well: a gap then does not say whether something happened there.
 */
import type { Grid } from '../geo/grid.ts';

/** Fewer reported crimes than this are a small count. */
export const SMALL_COUNT = 3;

export interface Kept {
  /** Positions of what goes into the file, ascending. */
  readonly items: Uint32Array;
  /** How many have fewer than `SMALL_COUNT` crimes and are left out. */
  readonly small: number;
  /**
   * How many more are left out because the count of the others could be had by subtracting from the total
   * (complementary suppression).
   */
  readonly alsoLeftOut: number;
}

/**
 * What is kept of a layer.
 *
 * Where the left-out counts add up to one or two, whoever knows the total has them by subtraction: the smallest of the
 * others is then left out too.
 *
 * @param crimes reported crimes of each item, unweighted
 * @param candidates positions that the layer has at all (cells of the study area), ascending
 * Cost O(n).
 */
export function leaveOutSmall(crimes: ArrayLike<number>, candidates: ArrayLike<number>): Kept {
  const items: number[] = [];
  let [small, together] = [0, 0];
  for (let i = 0; i < candidates.length; i++) {
    const item = candidates[i];
    if (crimes[item] < SMALL_COUNT) {
      small++;
      together += crimes[item];
    } else items.push(item);
  }
  let alsoLeftOut = 0;
  if (together > 0 && together < SMALL_COUNT && items.length > 0) {
    let smallest = 0;
    for (let i = 1; i < items.length; i++) if (crimes[items[i]] < crimes[items[smallest]]) smallest = i;
    items.splice(smallest, 1);
    alsoLeftOut = 1;
  }
  return { items: Uint32Array.from(items), small, alsoLeftOut };
}

/**
 * Crimes in the cells whose middle lies within a distance of each cell's middle, itself included. A picture of a smooth
 * surface shows no single cell: what its colour rests on is what lies within the bandwidth.
 *
 * @param crimes one count per cell of the grid
 * Cost O(cells × rows within reach).
 */
export function crimesAround(grid: Grid, crimes: ArrayLike<number>, reachMeters: number): Float64Array {
  const { columns, rows, cellSize } = grid;
  const reach = reachMeters / cellSize;
  const around = new Float64Array(columns * rows);
  // sums from the west end of a row, so that any run of cells is one difference
  const sums = new Float64Array(rows * (columns + 1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * (columns + 1) + column;
      sums[at + 1] = sums[at] + crimes[row * columns + column];
    }
  }
  for (let step = -Math.floor(reach); step <= reach; step++) {
    const half = Math.floor(Math.sqrt(reach * reach - step * step));
    for (let row = Math.max(0, -step); row < Math.min(rows, rows - step); row++) {
      const base = (row + step) * (columns + 1);
      for (let column = 0; column < columns; column++) {
        const [from, to] = [Math.max(0, column - half), Math.min(columns, column + half + 1)];
        around[row * columns + column] += sums[base + to] - sums[base + from];
      }
    }
  }
  return around;
}
