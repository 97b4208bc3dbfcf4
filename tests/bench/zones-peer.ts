/** `npm run bench -- zones --peer sklearn`: our k-means beside scikit-learn's on the same weighted points, in one run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedCenters } from '#lib/core/cluster/seed.ts';
import { weightedKMeans } from '#lib/core/cluster/weighted-kmeans.ts';
import type { WeightedPoints } from '#lib/core/geo/distinct-points.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { findPython, runPython } from './sklearn.ts';
import { weightedPointsOf, type BenchZonesOptions } from './zones.ts';

const program = join(dirname(fileURLToPath(import.meta.url)), 'kmeans_with_sklearn.py');

interface Fit {
  readonly seconds: number;
  readonly iterations: number;
  readonly inertia: number;
}

interface PeerRun {
  readonly version: string;
  /** From our starting centres. */
  readonly same: readonly Fit[];
  /** From k-means++ of its own. */
  readonly own: readonly Fit[];
}

/**
 * Start s of ours is a whole call with one start: index of the points, seeding, iterations to rest, labels and inertia.
 * scikit-learn's `KMeans(k, n_init = 1, tol = 1e-8, algorithm = 'lloyd')` is fitted on the same points and weights, in
 * one thread, from the very centres that ours began with (no seeding to do) and from k-means++ of its own. Each turn
 * runs both, each start's time is its best over the turns, since other programs only ever add time.
 *
 * @returns seconds, iterations and inertia of each start of both. `ratio` is how many times as fast ours is over all
 *   starts from the same centres, `least_ratio` that of the start that is worst for us, `own_ratio` beside its own
 *   k-means++; `ten_starts_seconds` is what the app does: ten starts, the index built once
 * @throws UsageProblem if there is no Python with scikit-learn
 */
export function benchZonesPeer(options: BenchZonesOptions & { readonly turns: number }): Record<string, unknown> {
  const python = findPython();
  const points = weightedPointsOf(options.table, options.projection);
  const { k } = options;
  const seeds = Array.from({ length: options.starts }, (_, s) => s + 1);
  const folder = mkdtempSync(join(tmpdir(), 'streetlight-bench-'));
  try {
    const paths = { points: join(folder, 'points.f64'), starts: join(folder, 'starts.f64') };
    writeFileSync(paths.points, bytesOf(triples(points)));
    writeFileSync(
      paths.starts,
      bytesOf(Float64Array.from(seeds.flatMap((seed) => [...seedCenters(points, k, createRandom(seed))]))),
    );
    const ours: Fit[][] = [];
    const theirs: PeerRun[] = [];
    const ten: number[] = [];
    for (let turn = 0; turn < options.turns; turn++) {
      ours.push(seeds.map((seed) => fit(points, k, seed, 1)));
      ten.push(fit(points, k, 1, 10).seconds);
      theirs.push(runPython<PeerRun>(python, [program, paths.points, paths.starts, String(k)]));
    }
    const own = seeds.map((_, s) => Math.min(...theirs.map((turn) => turn.own[s].seconds)));
    const starts = seeds.map((_, s) => {
      const seconds = Math.min(...ours.map((turn) => turn[s].seconds));
      const sklearnSeconds = Math.min(...theirs.map((turn) => turn.same[s].seconds));
      return {
        seconds,
        sklearn_seconds: sklearnSeconds,
        ratio: sklearnSeconds / seconds,
        iterations: ours[0][s].iterations,
        sklearn_iterations: theirs[0].same[s].iterations,
        inertia_m2: ours[0][s].inertia,
        sklearn_inertia_m2: theirs[0].same[s].inertia,
      };
    });
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const seconds = sum(starts.map((start) => start.seconds));
    return {
      sklearn: theirs[0].version,
      distinct: points.x.length,
      k,
      turns: options.turns,
      starts,
      first_start_seconds: ours[0][0].seconds,
      ratio: sum(starts.map((start) => start.sklearn_seconds)) / seconds,
      least_ratio: Math.min(...starts.map((start) => start.ratio)),
      own_ratio: sum(own) / seconds,
      own_iterations: theirs[0].own.map((start) => start.iterations),
      ten_starts_seconds: Math.min(...ten),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fit(points: WeightedPoints, k: number, seed: number, starts: number): Fit {
  const start = performance.now();
  const { iterations, inertia } = weightedKMeans(points, { k, starts, random: createRandom(seed) });
  return { seconds: (performance.now() - start) / 1000, iterations, inertia };
}

function triples({ x, y, weight }: WeightedPoints): Float64Array {
  const out = new Float64Array(3 * x.length);
  for (let i = 0; i < x.length; i++) out.set([x[i], y[i], weight[i]], 3 * i);
  return out;
}

function bytesOf(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer);
}
