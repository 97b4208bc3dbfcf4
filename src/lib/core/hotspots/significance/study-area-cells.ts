/** Cells that the study area is tested in, whatever their shape: numbered 0..n-1, plain typed arrays. */
import type { Neighbours } from './neighbours.ts';

export interface StudyAreaCells {
  /** Squares: side in metres; hexagons: mean length of an edge in metres. */
  readonly sizeMeters: number;
  /** Latitude and longitude of the middle of each cell, two values a cell. */
  readonly centre: Float64Array;
  /** Latitude, longitude pairs, ring after ring, not closed; the longitudes of a ring never jump by 360°. */
  readonly corners: Float64Array;
  /** First corner of each cell, and the number of corners at the end. */
  readonly cornerStart: Uint32Array;
  /** Cells that touch each cell, and itself. */
  readonly neighbours: Neighbours;
}

/** More cells than this say no more on a map, and 10 years of months of them would not fit a phone. */
export const MOST_TESTED_CELLS = 60_000;

/** Crimes per cell. @param cellOf cell of each crime, -1 for one in none; @param cells how many. Cost O(crimes). */
export function countByCell(cellOf: Int32Array, cells: number): Float64Array {
  const counts = new Float64Array(cells);
  for (let i = 0; i < cellOf.length; i++) if (cellOf[i] >= 0) counts[cellOf[i]]++;
  return counts;
}
