/** `npm run bench -- kde --peer spatstat`: our density surface beside spatstat's `density.ppp`, in one run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boxOfGrid } from '#lib/core/geo/grid.ts';
import type { ProjectedPolygon } from '#lib/core/geo/polygons.ts';
import { prepareKde, projected, type BenchKdeOptions } from './kde.ts';
import { UsageProblem } from './load.ts';

const program = join(dirname(fileURLToPath(import.meta.url)), 'density_with_spatstat.R');

/** Surfaces that each side draws in a turn. */
const CALLS = 3;

interface Calls {
  readonly seconds: readonly number[];
  readonly peak: number;
  readonly sum: number;
}

interface PeerRun {
  readonly version: string;
  /** The study area given as cells of the very grid, and as polygons that `density.ppp` has to turn into cells. */
  readonly mask: Calls;
  readonly polygons?: Calls;
}

/**
 * The same points, grid, study area, bandwidth and uniform edge correction on both sides, in turns. Ours is timed from
 * degrees: projection and the mask from the polygons included. Theirs is `density.ppp` alone, points and window made
 * beforehand, once with the window as a mask of the grid (nothing left to do about it) and once as polygons. The best of
 * all calls counts on both sides, since other programs only ever add time.
 *
 * @returns seconds of both; `ratio` is how many times as fast ours is as spatstat with the mask, its quickest way;
 *   `polygons_ratio` as spatstat with polygons. `peak_difference` and `sum_difference` are relative
 * @throws UsageProblem if there is no R with spatstat, or no boundaries are given
 */
export function benchKdePeer(options: BenchKdeOptions & { readonly turns: number }): Record<string, unknown> {
  requireSpatstat();
  const { area, grid, inArea, draw } = prepareKde(options);
  if (!area.polygons) throw new UsageProblem('--peer spatstat needs a study area: add --areas boundaries.geojson.');
  const { x, y } = projected(area.projection, inArea);
  const box = boxOfGrid(grid);
  const folder = mkdtempSync(join(tmpdir(), 'streetlight-bench-'));
  try {
    const [points, mask, rings] = ['points.f64', 'mask.u8', 'rings.json'].map((name) => join(folder, name));
    writeFileSync(points, Buffer.concat([bytesOf(x), bytesOf(y)]));
    writeFileSync(mask, area.maskOn(grid));
    writeFileSync(
      rings,
      JSON.stringify({
        columns: grid.columns,
        rows: grid.rows,
        x: [box.minX, box.maxX],
        y: [box.minY, box.maxY],
        rings: area.polygons.flatMap(ringsForSpatstat),
      }),
    );
    const ours: number[] = [];
    const theirs: PeerRun[] = [];
    let surface: Float64Array = new Float64Array(0);
    for (let turn = 0; turn < options.turns; turn++) {
      for (let call = 0; call < CALLS; call++) {
        const start = performance.now();
        surface = draw();
        ours.push((performance.now() - start) / 1000);
      }
      // with polygons a call takes many seconds: one is enough
      const calls = [CALLS, turn === 0 ? 1 : 0].map(String);
      theirs.push(run([program, points, mask, rings, String(options.bandwidth), ...calls]));
    }
    const seconds = Math.min(...ours);
    const masked = Math.min(...theirs.flatMap((turn) => turn.mask.seconds));
    const polygons = theirs[0].polygons!.seconds[0];
    let [peak, sum] = [0, 0];
    for (const value of surface) {
      if (Number.isNaN(value)) continue;
      sum += value;
      if (value > peak) peak = value;
    }
    const { mask: reference } = theirs[0];
    return {
      spatstat: theirs[0].version,
      points: x.length,
      cells: grid.columns * grid.rows,
      turns: options.turns,
      seconds,
      median_seconds: ours.sort((a, b) => a - b)[ours.length >> 1],
      spatstat_seconds: masked,
      spatstat_polygons_seconds: polygons,
      ratio: masked / seconds,
      polygons_ratio: polygons / seconds,
      peak_difference: peak / reference.peak - 1,
      sum_difference: sum / reference.sum - 1,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Outer rings anticlockwise, holes clockwise, without the closing point, as spatstat wants them. */
function ringsForSpatstat(polygon: ProjectedPolygon): { x: number[]; y: number[] }[] {
  return polygon.map(({ x, y }, ring) => {
    const n = x[0] === x[x.length - 1] && y[0] === y[y.length - 1] ? x.length - 1 : x.length;
    let twiceArea = 0;
    for (let i = 0, j = n - 1; i < n; j = i++) twiceArea += x[j] * y[i] - x[i] * y[j];
    const points = { x: Array.from(x.subarray(0, n)), y: Array.from(y.subarray(0, n)) };
    return twiceArea > 0 === (ring === 0) ? points : { x: points.x.reverse(), y: points.y.reverse() };
  });
}

function bytesOf(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function requireSpatstat(): void {
  const found = spawnSync('Rscript', ['-e', 'library(spatstat.explore); library(jsonlite)'], { encoding: 'utf8' });
  if (found.status !== 0) {
    throw new UsageProblem(
      'There is NO COMPARISON: no R with spatstat and jsonlite was found. Install them (Debian: apt-get install r-cran-spatstat r-cran-jsonlite) and run again.',
    );
  }
}

/** @returns the last line that the program prints, which is JSON */
function run(args: readonly string[]): PeerRun {
  const done = spawnSync('Rscript', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new UsageProblem(`Rscript ${args.join(' ')} failed:\n${done.stderr.trim()}`);
  return JSON.parse(done.stdout.trim().split('\n').at(-1)!) as PeerRun;
}
