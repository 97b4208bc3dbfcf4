/** The density map: crimes per km² per year. */
import { gridOver, type Grid } from '../../geo/grid.ts';
import type { Geography } from '../../geo/geography.ts';
import { studyAreaBox, studyAreaMask } from '../../geo/study-area.ts';
import type { Kernel } from '../../kde/kernels.ts';
import { edgeMass, kernelSurface, type EdgeCorrection } from '../../kde/surface.ts';
import type { IncidentFilter } from '../../table/filter.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import { selectPoints } from '../select-points.ts';
import { weightSelection, type WeightedSelection } from '../weighted-selection.ts';

export interface DensityOptions {
  /** Standard deviation of the Gaussian, support radius of the other kernels. */
  readonly bandwidthMeters: number;
  /** Wished side of a cell; enlarged where the study area would need more than `MOST_SURFACE_CELLS`. */
  readonly cellSizeMeters: number;
  /** Gaussian by default. */
  readonly kernel?: Kernel;
  /** Uniform by default. */
  readonly edgeCorrection?: EdgeCorrection;
  /** Days after which a crime weighs half as much as one of the selection's last day; undefined = all weigh the same. */
  readonly halfLifeDays?: number;
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
/** Grids and masses that a drawer keeps, the last used: some 10 MB each for a large city. */
const KEPT = 4;

/**
 * Density of the crimes that pass a filter. Cost: see `kernelSurface`; a year of a large city takes about 60 ms.
 */
export function densitySurface(
  table: IncidentTable,
  geography: Geography,
  filter: IncidentFilter,
  options: DensityOptions,
): DensitySurface {
  const points = selectPoints(table, geography, filter);
  const selection = weightSelection(table, points, filter, options.halfLifeDays);
  return createDensityDrawer(geography)(selection, options);
}

/** Draws surfaces of selections of one geography. Half-lives are in the weights of the selection. */
export type DensityDrawer = (
  selection: WeightedSelection,
  options: Omit<DensityOptions, 'halfLifeDays'>,
) => DensitySurface;

/**
 * A drawer that keeps what does not depend on the crimes: the study area on the last grids, and the mass of the last
 * kernels inside it. The months of a year, or other types, then take half the time.
 */
export function createDensityDrawer(geography: Geography): DensityDrawer {
  const box = studyAreaBox(geography);
  const areas = keepLast((cellSizeMeters: number) => {
    const grid = gridOver(box, cellSizeMeters, 0, MOST_SURFACE_CELLS);
    return { grid, inside: studyAreaMask(geography, grid) };
  });
  const masses = keepLast((cell: number, kernel: Kernel, bandwidth: number, edgeCorrection: EdgeCorrection) =>
    edgeMass({ ...areas(cell), kernel, bandwidth, edgeCorrection }),
  );
  return (selection, options) => {
    const { kernel = 'gaussian', edgeCorrection = 'uniform', bandwidthMeters, cellSizeMeters } = options;
    const { grid, inside } = areas(cellSizeMeters);
    const mass = masses(cellSizeMeters, kernel, bandwidthMeters, edgeCorrection);
    const { x, y, weight, crimes, years, weightedYears } = selection;
    const value = kernelSurface({
      ...{ x, y, weight, grid, inside, kernel, edgeCorrection },
      bandwidth: bandwidthMeters,
      ...(mass ? { edgeMass: mass } : {}),
    });
    const scale = weightedYears > 0 ? 1e6 / weightedYears : 0;
    let maximum = 0;
    for (let i = 0; i < value.length; i++) {
      // cubic binning may leave a trace below zero beyond the reach of a kernel
      value[i] = value[i] < 0 ? 0 : value[i] * scale;
      if (value[i] > maximum) maximum = value[i];
    }
    return {
      version: 1,
      ...{ grid, value, maximum, crimes, years, bandwidthMeters, kernel, edgeCorrection },
      cellSizeMeters: grid.cellSize,
    };
  };
}

/** The function, with its last results kept by its arguments. */
function keepLast<Arguments extends readonly (string | number)[], Result>(
  make: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const kept = new Map<string, Result>();
  return (...given) => {
    const key = given.join(' ');
    const result = kept.has(key) ? (kept.get(key) as Result) : make(...given);
    // the newest stands last
    kept.delete(key);
    kept.set(key, result);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return result;
  };
}
