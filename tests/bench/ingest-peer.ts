/** `npm run bench -- ingest --peer pandas`: the import beside `pandas.read_csv` of the same columns, in one run. */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { UsageProblem } from './load.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** Times that a program reads the file in one process. */
const GOES = 3;

interface Run {
  readonly first_seconds: number;
  /** The best of all goes. */
  readonly seconds: number;
  readonly rows: number;
}

/**
 * Both read the file as it is (.gz) and unpacked (.csv), in turns, each turn in a process of its own in which it is read
 * three times. The best of all counts, since other programs only ever add time; the best of all first goes stands
 * beside it, where JavaScript is still being compiled and pandas still loading. Starting the process and loading the
 * programs is left out on both sides. The import's seconds are all of it: unpacking, every byte of every row, table,
 * repeats, report and hash.
 *
 * @returns seconds of both, and ratios: how many times as fast as pandas the import is
 * @throws UsageProblem if there is no Python with pandas, or the file is not in the columns of Chicago's portal
 */
export async function benchIngestPeer(options: {
  readonly path: string;
  readonly turns: number;
}): Promise<Record<string, unknown>> {
  const python = findPython();
  const folder = mkdtempSync(join(tmpdir(), 'streetlight-bench-'));
  try {
    const paths: Record<string, string> = {};
    if (options.path.endsWith('.gz')) {
      paths.gz = options.path;
      paths.csv = join(folder, basename(options.path, '.gz'));
      await pipeline(createReadStream(options.path), createGunzip(), createWriteStream(paths.csv));
    } else {
      paths.csv = options.path;
    }
    const record: Record<string, unknown> = { pandas: python.version, turns: options.turns };
    for (const [form, path] of Object.entries(paths)) {
      const ours: Run[] = [];
      const theirs: Run[] = [];
      for (let turn = 0; turn < options.turns; turn++) {
        ours.push(
          run(process.execPath, [
            ...process.execArgv,
            join(here, 'main.ts'),
            'ingest',
            '--data',
            path,
            '--goes',
            String(GOES),
            '--json',
          ]),
        );
        theirs.push(run(python.command, [join(here, 'read_with_pandas.py'), path, String(GOES)]));
      }
      record.rows = ours[0].rows;
      record.pandas_rows = theirs[0].rows;
      for (const [name, key] of [
        ['', 'seconds'],
        ['first_', 'first_seconds'],
      ] as const) {
        const seconds = Math.min(...ours.map((go) => go[key]));
        const pandasSeconds = Math.min(...theirs.map((go) => go[key]));
        record[`${form}_${name}seconds`] = seconds;
        record[`${form}_pandas_${name}seconds`] = pandasSeconds;
        record[`${form}_${name}ratio`] = pandasSeconds / seconds;
      }
    }
    return record;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function findPython(): { command: string; version: string } {
  for (const command of ['python3', '/usr/bin/python3', 'python']) {
    const found = spawnSync(command, ['-c', 'import pandas; print(pandas.__version__)'], { encoding: 'utf8' });
    if (found.status === 0) return { command, version: found.stdout.trim() };
  }
  throw new UsageProblem(
    'There is NO COMPARISON: no python3 with pandas was found. Install it (Debian: apt-get install python3-pandas) and run again.',
  );
}

/** @returns the last line that the program prints, which is JSON */
function run(command: string, args: readonly string[]): Run {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  if (done.status !== 0) {
    throw new UsageProblem(`${basename(command)} ${args.join(' ')} failed:\n${done.stderr.trim()}`);
  }
  return JSON.parse(done.stdout.trim().split('\n').at(-1)!) as Run;
}
