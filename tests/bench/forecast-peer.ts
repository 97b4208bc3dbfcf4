/** `npm run bench -- forecast --peer sklearn`: the fit of the count model beside scikit-learn's, in one run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectedCounts } from '#lib/core/glm/score/expected-counts.ts';
import { buildPanel, collapsePanel, monthsOfYear, panelCell, type CountPanel } from '#lib/core/glm/panel/panel.ts';
import { MONTHS, shrunkPenalties, termsOf, type GroupPenalties } from '#lib/core/glm/terms/terms.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf, splitPeriods } from '#lib/core/table/periods.ts';
import { prepareBackend } from '#lib/tensor/backend.ts';
import { choosePenalties } from '#lib/tensor/choose-penalties.ts';
import { fitCounts } from '#lib/tensor/fit-counts.ts';
import { findPython, runPython } from './sklearn.ts';

const program = join(dirname(fileURLToPath(import.meta.url)), 'poisson_with_sklearn.py');

/**
 * Solver and tolerance of each fit of scikit-learn. `newton-cholesky` needs no more than its default to settle. `lbfgs`
 * stops early at its default of 1e-4: that fit is shown, but only one that is as good as ours is compared with it.
 */
const SOLVERS = ['newton-cholesky:1e-4', 'lbfgs:1e-4', 'lbfgs:1e-6'] as const;

/** A fit counts as the same where its objective is not more than this above ours, relative to the deviance. */
const AS_GOOD = 1e-5;

interface PeerFit {
  readonly solver: string;
  readonly tol: number;
  readonly seconds: number;
  readonly iterations: number;
  readonly deviance: number;
  readonly objective: number;
}

interface PeerRun {
  readonly version: string;
  readonly columns: number;
  readonly fits: readonly PeerFit[];
}

/** The cells that both sides fit: one for each area, hour, weekday and month of the year, over all years. */
interface YearCells {
  /** 6 numbers a cell: area, hour, weekday, month 0-11, crimes, exposure in hours. */
  readonly rows: Float64Array;
  readonly expected: Float64Array;
}

/**
 * The same penalised likelihood on both sides: intercept, area, hour, weekday, month, area × hour, hour × weekday and
 * area × weekday, with the same penalties, on the same zero-filled panel. scikit-learn's `PoissonRegressor` gets sparse
 * one-hot columns that were made beforehand, years already added up, and fits in one thread with either solver. Ours is
 * timed from the panel of counts. In turns, the best of all turns on both sides, since other programs only add time.
 *
 * @returns `ratio`: how many times as fast ours is as the quickest of scikit-learn's fits that found the same optimum
 *   (its objective at most 1e-5 of the deviance above ours); `early_ratio` beside its quickest fit of all, however far
 *   from the optimum it stopped; `fits` has each solver with its distance from our objective
 * @throws UsageProblem if there is no Python with scikit-learn
 */
export async function benchForecastPeer(options: {
  readonly train: IncidentTable;
  readonly turns: number;
}): Promise<Record<string, unknown>> {
  const python = findPython();
  const { train: table } = options;
  const span = spanOf(table);
  const panel = buildPanel(table, span, { missingMonths: span.missingMonths });
  await prepareBackend(panel.counts.length);
  const withMonth = monthsOfYear(panel).size === MONTHS;
  const { train, test } = splitPeriods(span);
  const [fit, choose] = [train, test].map((period) => buildPanel(table, period, { missingMonths: span.missingMonths }));
  const heldMonths = monthsOfYear(fit);
  const { penalties: chosen } = await choosePenalties(
    fit,
    choose,
    [...monthsOfYear(choose)].every((month) => heldMonths.has(month)),
  );
  // the peer has no columns of these
  const penalties = {
    ...chosen,
    areaHourWeekend: Infinity,
    areaPart: Infinity,
    partSeason: Infinity,
    hourSpecial: Infinity,
    holiday: Infinity,
    year: Infinity,
  };
  const ofColumns = shrunkPenalties(termsOf(panel), penalties, withMonth);

  const once = async () => {
    const start = performance.now();
    const fitted = await fitCounts(collapsePanel(panel), ofColumns);
    return { ...fitted, seconds: (performance.now() - start) / 1000 };
  };
  const first = await once();
  const cells = yearCells(panel, expectedCounts(panel, first.coefficients, termsOf(panel)));
  const objective = objectiveOf(cells, first.coefficients, ofColumns);
  const deviance = devianceOf(cells);

  const folder = mkdtempSync(join(tmpdir(), 'streetlight-bench-'));
  try {
    const path = join(folder, 'cells.f64');
    writeFileSync(path, new Uint8Array(cells.rows.buffer));
    const args = [program, path, JSON.stringify(peerPenalties(penalties, withMonth)), ...SOLVERS];
    const ours: number[] = [];
    const theirs: PeerRun[] = [];
    for (let turn = 0; turn < options.turns; turn++) {
      for (let call = 0; call < 3; call++) ours.push((await once()).seconds);
      theirs.push(runPython<PeerRun>(python, args));
    }
    const seconds = Math.min(...ours);
    const fits = theirs[0].fits.map((each, i) => ({
      ...each,
      seconds: Math.min(...theirs.map((turn) => turn.fits[i].seconds)),
      above_ours: (each.objective - objective) / deviance,
    }));
    const quickest = (among: typeof fits): number => Math.min(...among.map((each) => each.seconds));
    const same = quickest(fits.filter((each) => each.above_ours <= AS_GOOD));
    return {
      sklearn: theirs[0].version,
      cells: cells.expected.length,
      columns: theirs[0].columns,
      penalties,
      turns: options.turns,
      seconds,
      first_seconds: first.seconds,
      iterations: first.iterations,
      deviance,
      objective,
      sklearn_seconds: same,
      ratio: same / seconds,
      early_ratio: quickest(fits) / seconds,
      fits,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds the years up: nothing in these terms tells them apart. */
function yearCells(panel: CountPanel, expected: Float64Array): YearCells {
  const rows: number[] = [];
  const sums: number[] = [];
  const ofMonth = Array.from({ length: MONTHS }, (_, month) =>
    Array.from(panel.monthIndex.keys()).filter((step) => panel.monthIndex[step] % MONTHS === month),
  );
  for (let area = 0; area < panel.shape.areas; area++) {
    for (let hour = 0; hour < 24; hour++) {
      for (let weekday = 0; weekday < 7; weekday++) {
        ofMonth.forEach((steps, month) => {
          let [crimes, exposure, sum] = [0, 0, 0];
          for (const step of steps) {
            const cell = panelCell(panel, area, hour, step, weekday);
            crimes += panel.counts[cell];
            exposure += panel.exposure[step * 7 + weekday];
            sum += expected[cell];
          }
          if (exposure === 0) return;
          rows.push(area, hour, weekday, month, crimes, exposure);
          sums.push(sum);
        });
      }
    }
  }
  return { rows: Float64Array.from(rows), expected: Float64Array.from(sums) };
}

/** Σ(μ - y log μ) + ½ Σ λ b². */
function objectiveOf(cells: YearCells, coefficients: Float64Array, penalties: Float64Array): number {
  let total = 0;
  cells.expected.forEach((mean, i) => (total += mean - cells.rows[6 * i + 4] * Math.log(mean)));
  coefficients.forEach((value, i) => (total += value === 0 ? 0 : 0.5 * penalties[i] * value * value));
  return total;
}

function devianceOf({ rows, expected }: YearCells): number {
  let total = 0;
  expected.forEach((mean, i) => {
    const crimes = rows[6 * i + 4];
    total += 2 * ((crimes > 0 ? crimes * Math.log(crimes / mean) : 0) - crimes + mean);
  });
  return total;
}

function peerPenalties(penalties: GroupPenalties, withMonth: boolean): Record<string, number | null> {
  const { main, areaHour, hourWeekday, areaWeekday } = penalties;
  return {
    area: main,
    hour: main,
    weekday: main,
    month: withMonth ? main : null,
    area_hour: areaHour,
    hour_weekday: hourWeekday,
    area_weekday: areaWeekday,
  };
}
