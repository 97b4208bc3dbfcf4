/** `npm run bench -- types --sizes 100000,400000,1600000`: how the fit of the crime-type forest grows with the rows. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { growthOf } from './growth.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

interface Run {
  readonly rows: number;
  readonly seconds: number;
  readonly peak_rss_mb: number;
}

/**
 * Fits on two of the three years of the simulated sample in each size, each fit in a process of its own; the best of all
 * turns counts, since other programs only ever add time.
 *
 * @param sizes rows of the sample, ascending; two thirds of them are trained on
 * @param settings further arguments of the bench, like --depth 16
 * @returns one line per size: rows trained on, seconds, microseconds a row and tree, growth since the size before
 */
export function benchTypesSizes(
  sizes: readonly number[],
  turns: number,
  trees: number,
  settings: readonly string[],
  log: (line: string) => void,
): Record<string, unknown>[] {
  const best = new Map<number, Run>();
  for (let turn = 0; turn < turns; turn++) {
    for (const size of sizes) {
      const run = fit(size, [...settings, '--trees', String(trees)]);
      log(`${size.toLocaleString('en-US')} rows, turn ${turn + 1}: ${run.seconds.toFixed(2)} s`);
      if (run.seconds < (best.get(size)?.seconds ?? Infinity)) best.set(size, run);
    }
  }
  const runs = sizes.map((size) => best.get(size)!);
  return growthOf(runs).map((growth, i) => ({
    sample_rows: sizes[i],
    rows: runs[i].rows,
    seconds: runs[i].seconds,
    us_per_row_and_tree: (runs[i].seconds * 1e6) / runs[i].rows / trees,
    peak_rss_mb: Math.round(runs[i].peak_rss_mb),
    exponent: growth?.exponent ?? '',
    over_n_log_n: growth?.over_n_log_n ?? '',
    within_n_log_n: growth ? growth.over_n_log_n <= 1 : '',
  }));
}

function fit(size: number, settings: readonly string[]): Run {
  const arguments_ = [...process.execArgv, main, 'types', '--sample', String(size), '--json', ...settings];
  const child = spawnSync(process.execPath, arguments_, { encoding: 'utf8', maxBuffer: 1e8 });
  const last = child.stdout.trim().split('\n').at(-1) ?? '';
  if (child.status !== 0 || !last.startsWith('{')) throw new Error(`types, ${size} rows: ${child.stderr.trim()}`);
  return JSON.parse(last) as Run;
}
