/** `npm run bench -- types --peer sklearn`: our forest beside scikit-learn's on the same rows and columns, in one run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SMOOTHING } from '#lib/core/crime-type/answers/crime-type-model.ts';
import {
  chooseFeatures,
  CRIME_TYPE_FEATURES,
  featureColumns,
  type CrimeTypeFeature,
} from '#lib/core/crime-type/inputs/features.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { joinTables } from './join-tables.ts';
import { findPython, runPython } from './sklearn.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** What both programs read from settings.json; null where the setting is not used. */
export interface PeerSettings {
  readonly columns: readonly string[];
  readonly trees: number;
  readonly leaf: number;
  readonly depth: number | null;
  readonly leaves: number | null;
  /** Columns that a split draws from. */
  readonly drawn: number;
  readonly seed: number;
  /** Share of the prior mixed into each answer, on both sides. */
  readonly smoothing: number;
}

export interface PeerRun {
  readonly version?: string;
  readonly seconds: number;
  readonly log_loss: number;
  readonly log_loss_raw: number;
  /** Mean over the trees. */
  readonly leaves: number;
}

/** The two shapes: that of scikit-learn's reference figures, and that of the model that ships. */
const SHAPES = {
  depth: { plain: true, trees: 100, leaf: 10, depth: 16, leaves: null },
  best_first: { plain: false, trees: 50, leaf: 20, depth: null, leaves: 2000 },
} as const;

/**
 * Fits both shapes on both sides, in turns, each fit in a process of its own and in one thread. The columns are made
 * beforehand and are the same; our seconds hold binning and folding of alike rows, scikit-learn's its own conversion.
 * Each side's time is its best over the turns, since other programs only ever add time; the seed changes with the turn,
 * and log losses are means over the turns.
 *
 * @returns for each shape: seconds of both, `ratio` (how many times as fast ours is), the same for each turn, and log
 *   losses of the test records, smoothed alike and raw
 * @throws UsageProblem if there is no Python with scikit-learn
 */
export function benchTypesPeer(options: {
  readonly train: IncidentTable;
  readonly test: IncidentTable;
  readonly turns: number;
  readonly trees?: number;
  readonly features?: readonly string[];
  readonly log: (line: string) => void;
}): Record<string, unknown> {
  const python = findPython();
  const table = joinTables(options.train, options.test);
  const record: Record<string, unknown> = { turns: options.turns };
  for (const [name, { plain, ...shape }] of Object.entries(SHAPES)) {
    const folder = mkdtempSync(join(tmpdir(), 'streetlight-bench-'));
    try {
      const { columns, rows, testRows } = writeColumns(folder, table, options.train.rows, plain, options.features);
      const drawn = Math.max(1, plain ? Math.floor(Math.sqrt(columns.length)) : Math.round(0.55 * columns.length));
      const ours: PeerRun[] = [];
      const theirs: PeerRun[] = [];
      for (let turn = 0; turn < options.turns; turn++) {
        const settings: PeerSettings = {
          ...shape,
          trees: options.trees ?? shape.trees,
          columns,
          drawn,
          seed: turn + 1,
          smoothing: SMOOTHING,
        };
        writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
        ours.push(runPython<PeerRun>(process.execPath, [...process.execArgv, join(here, 'forest-run.ts'), folder]));
        theirs.push(runPython<PeerRun>(python, [join(here, 'types_with_sklearn.py'), folder]));
        const [own, their] = [ours[turn].seconds, theirs[turn].seconds];
        options.log(`${name}, turn ${turn + 1}: ${own.toFixed(2)} s, scikit-learn ${their.toFixed(2)} s`);
      }
      record.sklearn = theirs[0].version;
      record.rows = rows;
      record.test_rows = testRows;
      record[name] = {
        ...shape,
        trees: options.trees ?? shape.trees,
        columns: columns.length,
        drawn,
        ...compare(ours, theirs),
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return record;
}

function compare(ours: readonly PeerRun[], theirs: readonly PeerRun[]): Record<string, unknown> {
  const best = (runs: readonly PeerRun[]): number => Math.min(...runs.map((run) => run.seconds));
  const mean = (runs: readonly PeerRun[], key: 'log_loss' | 'log_loss_raw' | 'leaves'): number =>
    runs.reduce((sum, run) => sum + run[key], 0) / runs.length;
  return {
    seconds: best(ours),
    sklearn_seconds: best(theirs),
    ratio: best(theirs) / best(ours),
    turn_ratios: ours.map((run, turn) => Number((theirs[turn].seconds / run.seconds).toFixed(2))),
    log_loss: mean(ours, 'log_loss'),
    sklearn_log_loss: mean(theirs, 'log_loss'),
    log_loss_over_sklearn: mean(ours, 'log_loss') / mean(theirs, 'log_loss'),
    log_loss_raw: mean(ours, 'log_loss_raw'),
    sklearn_log_loss_raw: mean(theirs, 'log_loss_raw'),
    leaves_a_tree: mean(ours, 'leaves'),
    sklearn_leaves_a_tree: mean(theirs, 'leaves'),
  };
}

/** Writes what both programs read; records without a type or a place are left out, as in the reference figures. */
function writeColumns(
  folder: string,
  table: IncidentTable,
  trainRows: number,
  plain: boolean,
  only: readonly string[] | undefined,
): { columns: readonly string[]; rows: number; testRows: number } {
  const usable = Uint32Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) =>
      table.type[row] !== MISSING &&
      table.area[row] !== MISSING &&
      table.district[row] !== MISSING &&
      !Number.isNaN(table.latitude[row]),
  );
  const train = usable.filter((row) => row < trainRows);
  const classOf = new Map(
    [...new Set(train.map((row) => table.type[row]))].sort((a, b) => a - b).map((t, k) => [t, k]),
  );
  const test = usable.filter((row) => row >= trainRows && classOf.has(table.type[row]));
  const labelOf = (rows: Uint32Array): Uint16Array => Uint16Array.from(rows, (row) => classOf.get(table.type[row])!);
  const features = (only ?? CRIME_TYPE_FEATURES) as readonly CrimeTypeFeature[];
  const coding = chooseFeatures(table, train, labelOf(train), classOf.size, features, plain);
  for (const [name, rows] of Object.entries({ train, test })) {
    const columns = featureColumns(table, rows, coding);
    const values = new Float64Array(columns.length * rows.length);
    // this scikit-learn takes no missing values: below all others, where ours has them too
    columns.forEach((column, c) =>
      values.set(
        column.map((value) => (Number.isNaN(value) ? -1e9 : value)),
        c * rows.length,
      ),
    );
    writeFileSync(join(folder, `${name}.f64`), new Uint8Array(values.buffer));
    writeFileSync(join(folder, `${name}.u16`), new Uint8Array(labelOf(rows).buffer));
  }
  return { columns: coding.columns, rows: train.length, testRows: test.length };
}
