/** Scores the maps on a later period: hit rates, their curves, and how far other weeks could move the difference. */
import type { Geography } from '../geo/geography.ts';
import { cellAt } from '../geo/grid.ts';
import { differenceInterval, type Interval } from '../metrics/bootstrap.ts';
import { hitRateCurve, predictiveEfficiencyIndex } from '../metrics/hit-rate.ts';
import type { Random } from '../random/random.ts';
import { drawMaps, flagMaps, MAPS, type ContestPoints, type MapName } from './contest.ts';
import { FORECAST_CELL_METERS, forecastGrid } from './forecast-surface.ts';
import type { HitRateCurves } from './hotspots-model.ts';

/** The share of the area that hit rates are reported for. */
export const FLAGGED_SHARE = 0.05;
/** Fewest cells of the study area of which 5 % is at least one. */
export const FEWEST_CELLS = 20;

const CURVE_STEPS = 200;

export interface LaterPoints extends ContestPoints {
  /** Block (week) of each point, 0..blocks-1. */
  readonly block: Int32Array;
  readonly blocks: number;
}

export interface HeldOut {
  /** 0..1 in the top 5 %, mean of four grid origins. */
  readonly hitRate: Record<MapName, number>;
  /** Share of the area that really was flagged: floor(5 % of the cells) / cells, mean of the origins. */
  readonly share: number;
  /** Later crimes in the study area's cells, first origin. */
  readonly testCrimes: number;
  readonly curves: HitRateCurves;
  /**
   * forecast - count map and density - count map, in hit rate 0..1, and forecast - count map in share of the oracle's
   * hits (its cells are those of the whole period, whichever weeks are drawn); absent with too few weeks.
   */
  readonly difference?: { readonly forecast: Interval; readonly density: Interval; readonly efficiency: Interval };
}

/**
 * Contest of the maps on four grid origins, each shifted by half a cell: where the grid happens to lie moves a hit rate
 * by a point or two.
 *
 * @param random for the bootstrap of the difference; undefined = no interval is wanted
 * @param origins how many of the four are used
 * @returns undefined where the study area is too small or no later crime lies in it
 */
export function scoreMaps(
  geography: Geography,
  earlier: ContestPoints,
  later: LaterPoints,
  bandwidth: number,
  random?: Random,
  origins = 4,
): HeldOut | undefined {
  const half = Math.max(FORECAST_CELL_METERS, geography.grid.cellSize) / 2;
  const share = Float64Array.from({ length: CURVE_STEPS + 1 }, (_, i) => i / CURVE_STEPS);
  const curves = { share } as Record<MapName | 'share', Float64Array>;
  for (const map of MAPS) curves[map] = new Float64Array(share.length);
  // hits of each map, then all later crimes, by origin and block
  const hits: Record<MapName | 'all', Float64Array>[] = [];
  let flagged = 0;
  let testCrimes = 0;
  for (const [shiftX, shiftY] of [
    [0, 0],
    [half, 0],
    [0, half],
    [half, half],
  ].slice(0, origins)) {
    const { grid, inside } = forecastGrid(geography, FORECAST_CELL_METERS, shiftX, shiftY);
    const contest = drawMaps(grid, inside, earlier, later, bandwidth);
    const flags = flagMaps(contest, grid, FLAGGED_SHARE);
    const byBlock = { all: new Float64Array(later.blocks) } as Record<MapName | 'all', Float64Array>;
    for (const map of MAPS) byBlock[map] = new Float64Array(later.blocks);
    let crimes = 0;
    for (let i = 0; i < later.x.length; i++) {
      const cell = cellAt(grid, later.x[i], later.y[i]);
      if (!(cell >= 0 && inside[cell])) continue;
      crimes++;
      byBlock.all[later.block[i]]++;
      for (const map of MAPS) byBlock[map][later.block[i]] += flags[map][cell];
    }
    if (contest.cells.length < FEWEST_CELLS || crimes === 0) return undefined;
    for (const map of MAPS) {
      const curve = hitRateCurve(contest.value[map], contest.later, share);
      for (let i = 0; i < curve.length; i++) curves[map][i] += curve[i] / origins;
    }
    flagged += Math.floor(FLAGGED_SHARE * contest.cells.length) / contest.cells.length / origins;
    if (hits.length === 0) testCrimes = crimes;
    hits.push(byBlock);
  }

  const once = new Uint16Array(later.blocks).fill(1);
  const rates = Object.fromEntries(MAPS.map((map) => [map, meanRate(hits, map, once)])) as Record<MapName, number>;
  // a week without any later crime on some origin has no hit rate and takes no part
  const held = Array.from(once.keys()).filter((block) => hits.every((origin) => origin.all[block] > 0));
  const weekly = hits.map((origin) => pickBlocks(origin, held));
  const against = (map: MapName, generator: Random): Interval | undefined =>
    differenceInterval(
      held.length,
      (drawn) => meanRate(weekly, map, drawn) - meanRate(weekly, 'countMap', drawn),
      generator,
    );
  const forecast = random && against('forecast', random);
  const density = random && against('density', random);
  const efficiency =
    random &&
    differenceInterval(
      held.length,
      (drawn) =>
        predictiveEfficiencyIndex(meanRate(weekly, 'forecast', drawn), meanRate(weekly, 'oracle', drawn)) -
        predictiveEfficiencyIndex(meanRate(weekly, 'countMap', drawn), meanRate(weekly, 'oracle', drawn)),
      random,
    );
  return {
    hitRate: rates,
    share: flagged,
    testCrimes,
    curves,
    ...(forecast && density && efficiency ? { difference: { forecast, density, efficiency } } : {}),
  };
}

function pickBlocks(
  hits: Record<MapName | 'all', Float64Array>,
  blocks: readonly number[],
): Record<MapName | 'all', Float64Array> {
  const picked = {} as Record<MapName | 'all', Float64Array>;
  for (const map of [...MAPS, 'all'] as const) picked[map] = Float64Array.from(blocks, (block) => hits[map][block]);
  return picked;
}

/** Hit rate of a map, mean over the origins, with each block counted as often as it was drawn. */
function meanRate(hits: readonly Record<MapName | 'all', Float64Array>[], map: MapName, drawn: Uint16Array): number {
  let mean = 0;
  for (const origin of hits) {
    let caught = 0;
    let all = 0;
    for (let block = 0; block < drawn.length; block++) {
      caught += drawn[block] * origin[map][block];
      all += drawn[block] * origin.all[block];
    }
    mean += all > 0 ? caught / all / hits.length : 0;
  }
  return mean;
}
