/** `npm run bench -- all`: every bench on the sample in several sizes, to see how time and memory grow. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { growthOf } from './growth.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

/** One figure beside the time, for each bench. */
const HEADLINES: Readonly<Record<string, string>> = {
  ingest: 'rejected',
  kde: 'distinct',
  zones: 'inertia_m2',
  'near-repeats': 'close_pairs',
  forecast: 'test_deviance',
  types: 'log_loss',
  risk: 'log_loss',
};

/** Pairs grow with the square of the rows: beyond so many the page asks for a type or dates. */
const MOST_ROWS: Readonly<Record<string, number>> = { 'near-repeats': 100_000 };

/**
 * Each bench runs in a process of its own, so that its largest memory is its own (the sample's table included).
 *
 * @param sizes rows of the sample
 * @returns one line per bench and size: seconds as the bench counts them and their growth since the size before, seconds
 *   and memory of the whole process
 */
export function benchAll(sizes: readonly number[], log: (line: string) => void): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  for (const name of Object.keys(HEADLINES)) {
    const most = MOST_ROWS[name] ?? Infinity;
    const runs: { rows: number; seconds: number }[] = [];
    for (const rows of new Set(sizes.map((size) => Math.min(size, most)))) {
      log(`${name}, ${rows.toLocaleString('en-US')} rows …`);
      const started = performance.now();
      const child = spawnSync(process.execPath, [...process.execArgv, main, name, '--sample', String(rows), '--json'], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      const whole = (performance.now() - started) / 1000;
      const last = child.stdout.trim().split('\n').at(-1) ?? '';
      if (child.status !== 0 || !last.startsWith('{')) {
        lines.push({ bench: name, sample_rows: rows, failed: child.stderr.trim().split('\n').at(-1) ?? 'no answer' });
        continue;
      }
      const record = JSON.parse(last) as Record<string, unknown>;
      runs.push({ rows, seconds: Number(record.seconds) });
      const growth = growthOf(runs).at(-1);
      lines.push({
        bench: name,
        sample_rows: rows,
        seconds: record.seconds,
        exponent: growth ? Number(growth.exponent.toFixed(2)) : '',
        whole_seconds: whole,
        peak_rss_mb: Math.round(Number(record.peak_rss_mb)),
        figure: `${HEADLINES[name]} ${shortened(record[HEADLINES[name]])}`,
      });
    }
  }
  return lines;
}

function shortened(value: unknown): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(5))) : String(value);
}
