/** Rings of cells in Web Mercator, and which of them holds a place. */
import { mercatorX, mercatorY } from './mercator.ts';

/** Cells of any shape as their corners; convex. */
export interface CellShapes {
  /** Latitude, longitude pairs, ring after ring. */
  readonly corners: Float64Array;
  /** First corner of each cell, and the number of corners at the end. */
  readonly cornerStart: Uint32Array;
}

export interface CellRings {
  /** Of each corner, 0..1 of the world. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly start: Uint32Array;
  /** Largest width or height of a cell. */
  readonly size: number;
  /** Cells by the square of a lattice that their first corner lies in, for `findCell`. */
  readonly near: ReadonlyMap<number, readonly number[]>;
}

/** Lattice squares are numbered row × this + column; cells are larger than a 2^-24 part of the world (2.4 m). */
const COLUMNS = 2 ** 26;

/** Cost O(corners): 10 ms for 9,000 cells. */
export function ringsOf({ corners, cornerStart: start }: CellShapes): CellRings {
  const n = corners.length / 2;
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    x[k] = mercatorX(corners[2 * k + 1]);
    y[k] = mercatorY(corners[2 * k]);
  }
  let size = 0;
  for (let cell = 0; cell + 1 < start.length; cell++) {
    for (let k = start[cell] + 1; k < start[cell + 1]; k++) {
      for (let other = start[cell]; other < k; other++) {
        size = Math.max(size, Math.abs(x[k] - x[other]), Math.abs(y[k] - y[other]));
      }
    }
  }
  const near = new Map<number, number[]>();
  for (let cell = 0; cell + 1 < start.length; cell++) {
    const at = squareAt(x[start[cell]], y[start[cell]], size);
    const held = near.get(at);
    if (held) held.push(cell);
    else near.set(at, [cell]);
  }
  return { x, y, start, size, near };
}

/** The cell that holds a place in degrees, -1 outside all of them. Cost: a few cells are looked at. */
export function findCell(rings: CellRings, latitude: number, longitude: number): number {
  const { size, near } = rings;
  if (!(size > 0)) return -1;
  const atX = mercatorX(longitude);
  const atY = mercatorY(latitude);
  // a cell's first corner is at most its size away
  for (let row = -1; row <= 1; row++) {
    for (let column = -1; column <= 1; column++) {
      for (const cell of near.get(squareAt(atX + column * size, atY + row * size, size)) ?? []) {
        if (holds(rings, cell, atX, atY)) return cell;
      }
    }
  }
  return -1;
}

/**
 * The border around some of the cells: sides that no two of them share. Corners of neighbours are one where they lie
 * closer than a thousandth of a cell.
 *
 * @returns pairs of corners, by their positions in `x` and `y`
 * Cost O(sides of these cells).
 */
export function borderOf({ x, y, start, size }: CellRings, cells: readonly number[]): Uint32Array {
  const idOf = new Map<number, number>();
  const corner = (k: number): number => {
    // counted from the first corner of all, so that a key stays a whole number
    const column = Math.round(((x[k] - x[0]) / size) * 1000) + COLUMNS / 2;
    const key = column * COLUMNS + Math.round(((y[k] - y[0]) / size) * 1000) + COLUMNS / 2;
    let id = idOf.get(key);
    if (id === undefined) idOf.set(key, (id = idOf.size));
    return id;
  };
  const sides = new Map<number, readonly [number, number] | undefined>();
  for (const cell of cells) {
    const end = start[cell + 1];
    for (let k = start[cell], before = end - 1; k < end; before = k++) {
      const [one, other] = [corner(before), corner(k)].sort((a, b) => a - b);
      const key = one * COLUMNS + other;
      // a side that comes up again lies between two of the cells
      sides.set(key, sides.has(key) ? undefined : [before, k]);
    }
  }
  const border: number[] = [];
  for (const side of sides.values()) if (side) border.push(...side);
  return Uint32Array.from(border);
}

function squareAt(x: number, y: number, size: number): number {
  return Math.floor(y / size) * COLUMNS + Math.floor(x / size);
}

/** Even-odd rule. */
function holds({ x, y, start }: CellRings, cell: number, atX: number, atY: number): boolean {
  let inside = false;
  const end = start[cell + 1];
  for (let k = start[cell], before = end - 1; k < end; before = k++) {
    if (y[k] > atY !== y[before] > atY && atX < ((x[before] - x[k]) * (atY - y[k])) / (y[before] - y[k]) + x[k]) {
      inside = !inside;
    }
  }
  return inside;
}
