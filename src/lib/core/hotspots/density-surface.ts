/** The density map: crimes per km² per year. */
import { gridOver, type Grid } from '../geo/grid.ts';
import type { Geography } from '../geo/geography.ts';
import { studyAreaBox, studyAreaMask } from '../geo/study-area.ts';
import type { Kernel } from '../kde/kernels.ts';
import { kernelSurface, type EdgeCorrection } from '../kde/surface.ts';
import type { IncidentFilter } from '../table/filter.ts';
import type { IncidentTable } from '../table/incident-table.ts';
import { exposureYears, selectPoints } from './select-points.ts';

export interface DensityOptions {
  /** Standard deviation of the Gaussian, support radius of the other kernels. */
  readonly bandwidthMeters: number;
  /** Wished side of a cell; enlarged where the study area would need more than `MOST_CELLS`. */
  readonly cellSizeMeters: number;
  /** Gaussian by default. */
  readonly kernel?: Kernel;
  /** Uniform by default. */
  readonly edgeCorrection?: EdgeCorrection;
}

export interface DensitySurface {
  readonly version: 1;
  /** Metres of the geography's projection. */
  readonly grid: Grid;
  /** Crimes per km² per year at each cell centre; NaN outside the study area. */
  readonly value: Float64Array;
  /** The highest value, 0 where there are no crimes. */
  readonly maximum: number;
  /** How many crimes went in. */
  readonly crimes: number;
  /** Years that they stand for. */
  readonly years: number;
  readonly bandwidthMeters: number;
  readonly cellSizeMeters: number;
  readonly kernel: Kernel;
  readonly edgeCorrection: EdgeCorrection;
}

/** A finer grid than this shows nothing more on a screen and would not fit a phone. */
const MOST_SURFACE_CELLS = 1_000_000;

/**
 * Density of the crimes that pass a filter. Cost: see `kernelSurface`; a year of a large city takes about 50 ms.
 */
export function densitySurface(
  table: IncidentTable,
  geography: Geography,
  filter: IncidentFilter,
  options: DensityOptions,
): DensitySurface {
  const { kernel = 'gaussian', edgeCorrection = 'uniform', bandwidthMeters } = options;
  const points = selectPoints(table, geography, filter);
  const years = exposureYears(table, filter);
  const grid = gridOver(studyAreaBox(geography), options.cellSizeMeters, 0, MOST_SURFACE_CELLS);
  const inside = studyAreaMask(geography, grid);
  const value = kernelSurface({ ...points, grid, inside, kernel, bandwidth: bandwidthMeters, edgeCorrection });
  const scale = years > 0 ? 1e6 / years : 0;
  let maximum = 0;
  for (let i = 0; i < value.length; i++) {
    // cubic binning may leave a trace below zero beyond the reach of a kernel
    value[i] = value[i] < 0 ? 0 : value[i] * scale;
    if (value[i] > maximum) maximum = value[i];
  }
  return {
    version: 1,
    grid,
    value,
    maximum,
    crimes: points.x.length,
    years,
    bandwidthMeters,
    cellSizeMeters: grid.cellSize,
    kernel,
    edgeCorrection,
  };
}
