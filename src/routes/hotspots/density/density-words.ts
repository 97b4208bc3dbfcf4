/** What the controls of the density say in words. */
import { formatMeters } from '#lib/components/format.ts';
import type { DensityMap } from '#lib/contract/hotspot-map.ts';
import { standardDeviationOf } from '#lib/core/kde/kernels.ts';

/** Ends of the slider, as standard deviations in metres. */
export const LEAST_DEVIATION = 50;
export const MOST_DEVIATION = 1500;
const STEP = 10;

/** To the steps of the slider. */
export function roundMeters(meters: number): number {
  return Math.round(meters / STEP) * STEP;
}

/** What a person should know of a surface before trusting its details: no sentence where there is nothing. */
export function surfaceNotes({ kernel, bandwidthMeters, grid, cellsCapped }: DensityMap): string[] {
  const cell = formatMeters(grid.cellSize);
  const notes: string[] = [];
  if (cellsCapped) notes.push(`The study area is large, so the map is drawn in cells of ${cell}.`);
  if (standardDeviationOf(kernel, bandwidthMeters) < 2 * grid.cellSize) {
    notes.push(
      `The bandwidth is smaller than two cells${cellsCapped ? '' : ` of ${cell}`}: what you see is partly the cells themselves. Choose a larger one.`,
    );
  }
  return notes;
}
