/** Scores the maps on a later period: hit rates over the share of the area, and how far other weeks could move them. */
import type { Geography } from '../../geo/geography.ts';
import { cellAt, cellCount, cellKm2, type Grid } from '../../geo/grid.ts';
import { FEWEST_BLOCKS, quantileSorted } from '../../metrics/bootstrap.ts';
import { flaggedCells, hitsByShare } from '../../metrics/hit-rate.ts';
import type { Random } from '../../random/random.ts';
import type { DensitySettings } from './cell-density.ts';
import { drawMaps, MAPS, type ContestPoints, type MapName } from './contest.ts';
import { FORECAST_CELL_METERS, forecastGrid } from '../surfaces/forecast-surface.ts';
import type { DifferenceCurves, HeldOut, HitRateCurves } from '../hotspots-model.ts';
import { fitZones, type FittedZones } from './zone-densities.ts';

/** The share of the area that the scorecard reports. */
export const FLAGGED_SHARE = 0.05;
/** Fewest cells of the study area of which 5 % is at least one. */
export const FEWEST_CELLS = 20;

const DRAWS = 200;
/** The interval's ends, as quantiles. */
const ENDS = [0.05, 0.95] as const;

/**
 * The shares of the area that are scored: every tenth of a per cent up to 5 %, every half up to 50 %, every five beyond.
 * Written as quotients: 50 / 1000 is exactly 0.05.
 */
export const SHARES = Float64Array.from(
  [...steps(0, 50, 1), ...steps(55, 500, 5), ...steps(550, 1000, 50)],
  (thousandths) => thousandths / 1000,
);

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: (to - from) / by + 1 }, (_, i) => from + i * by);
}

export interface LaterPoints extends ContestPoints {
  /** Block (week) of each point, 0..blocks-1. */
  readonly block: Int32Array;
  readonly blocks: number;
}

/** Cells of the contest, and which of them lie in the study area. */
export interface ContestGrid {
  readonly grid: Grid;
  readonly inside: Uint8Array;
}

export interface ScoreMapsOptions {
  readonly density: DensitySettings;
  /** For the bootstrap; undefined = no intervals are wanted. */
  readonly random?: Random;
  /** Which differences get an interval; all where absent. */
  readonly compared?: 'all' | 'forecast';
  /** Of the earlier crimes; fitted here where absent. */
  readonly zones?: FittedZones;
  /** Of the earlier crimes in density and forecast; absent = 1 each. */
  readonly weights?: Float64Array;
  /** Reports work done, 0..1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * The four grids of the contest, each shifted by half a cell: where the grid happens to lie moves a hit rate by a point
 * or two. Types of a larger place than `mostCells` are scored on the first alone.
 */
export function contestGrids(geography: Geography, mostCells = Infinity): ContestGrid[] {
  const half = Math.max(FORECAST_CELL_METERS, geography.grid.cellSize) / 2;
  const first = forecastGrid(geography);
  if (cellCount(first.grid) > mostCells) return [first];
  return [
    first,
    forecastGrid(geography, FORECAST_CELL_METERS, half, 0),
    forecastGrid(geography, FORECAST_CELL_METERS, 0, half),
    forecastGrid(geography, FORECAST_CELL_METERS, half, half),
  ];
}

/**
 * Contest of the maps: drawn from the earlier crimes, scored on the later ones, mean of the grids.
 *
 * @returns undefined where the study area is too small or no later crime lies in it
 * Cost: 25 ms a grid for a city of 9,000 cells, 50 ms more for the intervals of nine months.
 */
export function scoreMaps(
  grids: readonly ContestGrid[],
  earlier: ContestPoints,
  later: LaterPoints,
  options: ScoreMapsOptions,
): HeldOut | undefined {
  const zones = options.zones ?? fitZones(earlier);
  const scored: GridHits[] = [];
  for (const each of grids) {
    const hits = hitsOnGrid(each, earlier, later, zones, options);
    if (!hits) return undefined;
    scored.push(hits);
    options.onProgress?.(scored.length / grids.length);
  }
  const difference = options.random && differences(scored, later.blocks, options.random, options.compared);
  return {
    testCrimes: scored[0].crimes,
    areaKm2: meanOf(scored, (grid) => grid.areaKm2),
    origins: grids.length,
    curves: curvesOf(scored),
    forecast: scored[0].forecast,
    ...(difference ? { difference } : {}),
  };
}

/** What the maps caught on one grid. */
interface GridHits {
  readonly cells: number;
  readonly areaKm2: number;
  readonly crimes: number;
  /** Later crimes by block. */
  readonly all: Float64Array;
  /** By block and share. */
  readonly hits: Readonly<Record<MapName, Float64Array>>;
  readonly forecast: HeldOut['forecast'];
}

function hitsOnGrid(
  { grid, inside }: ContestGrid,
  earlier: ContestPoints,
  later: LaterPoints,
  zones: FittedZones,
  options: ScoreMapsOptions,
): GridHits | undefined {
  const contest = drawMaps(grid, inside, earlier, later, options.density, zones, options.weights);
  const cells = contest.cells.length;
  const position = new Int32Array(inside.length).fill(-1);
  for (let i = 0; i < cells; i++) position[contest.cells[i]] = i;
  const cell = new Int32Array(later.x.length);
  const block = new Int32Array(later.x.length);
  const all = new Float64Array(later.blocks);
  let crimes = 0;
  for (let i = 0; i < later.x.length; i++) {
    const at = cellAt(grid, later.x[i], later.y[i]);
    if (at < 0 || position[at] < 0) continue;
    cell[crimes] = position[at];
    block[crimes++] = later.block[i];
    all[later.block[i]]++;
  }
  if (cells < FEWEST_CELLS || crimes === 0) return undefined;
  const [inCell, inBlock] = [cell.subarray(0, crimes), block.subarray(0, crimes)];
  const hits = {} as Record<MapName, Float64Array>;
  for (const map of MAPS) hits[map] = hitsByShare(contest.value[map], SHARES, inCell, inBlock, later.blocks);
  return { cells, areaKm2: cells * cellKm2(grid), crimes, all, hits, forecast: contest.forecast };
}

function curvesOf(scored: readonly GridHits[]): HitRateCurves {
  const steps = SHARES.length;
  const curves = { share: SHARES.slice() } as Record<MapName | 'share' | 'flagged', Float64Array>;
  curves.flagged = SHARES.map((share) => meanOf(scored, ({ cells }) => flaggedCells(share, cells) / cells));
  for (const map of MAPS) {
    const curve = new Float64Array(steps);
    for (const { hits, crimes } of scored) {
      const byBlock = hits[map];
      for (let i = 0; i < byBlock.length; i++) curve[i % steps] += byBlock[i] / crimes / scored.length;
    }
    curves[map] = curve;
  }
  return curves;
}

/**
 * 90 % intervals by seeded bootstrap of whole weeks (Künsch 1989), the same weeks for all maps and shares. A week without
 * any later crime on some grid has no hit rate and takes no part.
 *
 * @returns undefined with fewer than `FEWEST_BLOCKS` weeks, where nothing can be told from chance
 */
function differences(
  scored: readonly GridHits[],
  blocks: number,
  random: Random,
  compared: ScoreMapsOptions['compared'] = 'all',
): DifferenceCurves | undefined {
  const held = Array.from({ length: blocks }, (_, block) => block).filter((block) =>
    scored.every(({ all }) => all[block] > 0),
  );
  if (held.length < FEWEST_BLOCKS) return undefined;
  // by grid: hits more than the count map's; last the oracle's own
  const lists = scored.map(({ hits, all }) => {
    const more = (map: MapName): Float64Array => hits[map].map((value, i) => value - hits.countMap[i]);
    return {
      all,
      values: compared === 'all' ? [more('forecast'), more('density'), more('zones'), hits.oracle] : [more('forecast')],
    };
  });
  const [forecast, density, zones, oracle] = drawWeeks(lists, held, random);
  if (compared === 'forecast') return { forecast: intervalsOf(forecast) };
  const efficiency = forecast.map((value, i) => (oracle[i] > 0 ? value / oracle[i] : 0));
  return {
    forecast: intervalsOf(forecast),
    density: intervalsOf(density),
    zones: intervalsOf(zones),
    efficiency: intervalsOf(efficiency),
  };
}

/** Rates of the bootstrap by draw and share, mean of the grids, for each of their lists of hits by block and share. */
function drawWeeks(
  lists: readonly { readonly all: Float64Array; readonly values: readonly Float64Array[] }[],
  held: readonly number[],
  random: Random,
): Float64Array[] {
  const steps = SHARES.length;
  const drawn = lists[0].values.map(() => new Float64Array(DRAWS * steps));
  const multiplicity = new Uint16Array(held.length);
  for (let draw = 0; draw < DRAWS; draw++) {
    multiplicity.fill(0);
    for (let i = 0; i < held.length; i++) multiplicity[random.below(held.length)]++;
    for (const { all, values } of lists) {
      let crimes = 0;
      for (let i = 0; i < held.length; i++) crimes += multiplicity[i] * all[held[i]];
      values.forEach((value, which) => {
        const to = drawn[which].subarray(draw * steps, (draw + 1) * steps);
        for (let i = 0; i < held.length; i++) {
          if (multiplicity[i] === 0) continue;
          const times = multiplicity[i] / crimes / lists.length;
          const from = held[i] * steps;
          for (let s = 0; s < steps; s++) to[s] += times * value[from + s];
        }
      });
    }
  }
  return drawn;
}

/** @param drawn by draw and share */
function intervalsOf(drawn: Float64Array): { lower: Float64Array; upper: Float64Array } {
  const steps = SHARES.length;
  const lower = new Float64Array(steps);
  const upper = new Float64Array(steps);
  const ascending = new Float64Array(DRAWS);
  for (let s = 0; s < steps; s++) {
    for (let draw = 0; draw < DRAWS; draw++) ascending[draw] = drawn[draw * steps + s];
    ascending.sort();
    lower[s] = quantileSorted(ascending, ENDS[0]);
    upper[s] = quantileSorted(ascending, ENDS[1]);
  }
  return { lower, upper };
}

function meanOf(scored: readonly GridHits[], value: (grid: GridHits) => number): number {
  return scored.reduce((sum, grid) => sum + value(grid) / scored.length, 0);
}
