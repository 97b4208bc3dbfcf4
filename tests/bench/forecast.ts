/** `npm run bench -- forecast`: fits the count model on one file and scores it on a later one. */
import { areaSums } from '#lib/core/glm/panel/area-sums.ts';
import { expectedFromAreaHour } from '#lib/core/glm/panel/baselines.ts';
import { expectedCounts } from '#lib/core/glm/score/expected-counts.ts';
import { dispersionOfSum, levelDrift } from '#lib/core/glm/uncertainty/level-drift.ts';
import { buildPanel, collapsePanel, monthsOfYear, observedCells, type CountPanel } from '#lib/core/glm/panel/panel.ts';
import { additivePenalties, columnNames, termsOf } from '#lib/core/glm/terms/terms.ts';
import { countCoverage } from '#lib/core/metrics/count-coverage.ts';
import { poissonDeviance } from '#lib/core/metrics/poisson-deviance.ts';
import { createRandom } from '#lib/core/random/random.ts';
import { MISSING, type Area, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf, splitPeriods } from '#lib/core/table/periods.ts';
import { prepareBackend } from '#lib/tensor/backend.ts';
import { choosePenalties } from '#lib/tensor/choose-penalties.ts';
import { fitCounts } from '#lib/tensor/fit-counts.ts';
import { fitCountsModel } from '#lib/tensor/fit-counts-model.ts';

/**
 * @param options.train records to fit on; shrinkage is chosen on the last quarter of their months
 * @param options.test later records, scored once
 * @param options.additive the plain additive model with a year trend (where there are two years) instead, with its
 *   coefficients by name
 * @returns the figures of the bench contract; `seconds` is the fit on all of `train` from nothing, dispersion included,
 *   tfjs start-up, panel and choice of the penalties apart (`choose_seconds`)
 */
export async function benchForecast(options: {
  readonly train: IncidentTable;
  readonly test: IncidentTable;
  readonly additive: boolean;
}): Promise<Record<string, unknown>> {
  // areas by id, so that the base level of the additive model does not hang on the order of the records
  const areas = [...options.train.areas].sort((a, b) => a.id - b.id);
  const train = withAreas(options.train, areas);
  const span = spanOf(train);
  const trainPanel = buildPanel(train, span, { missingMonths: span.missingMonths });
  const testTable = withAreas(options.test, areas);
  const testSpan = spanOf(testTable);
  const testPanel = buildPanel(testTable, testSpan, { missingMonths: testSpan.missingMonths });
  await prepareBackend(trainPanel.counts.length);
  return options.additive
    ? additive(train, trainPanel, testPanel)
    : shipping(train, span, trainPanel, testTable, testPanel);
}

async function shipping(
  table: IncidentTable,
  span: ReturnType<typeof spanOf>,
  train: CountPanel,
  testTable: IncidentTable,
  test: CountPanel,
): Promise<Record<string, unknown>> {
  const periods = splitPeriods(span);
  const fit = buildPanel(table, periods.train, { missingMonths: span.missingMonths });
  const choose = buildPanel(table, periods.test, { missingMonths: span.missingMonths });
  const beforeChoice = performance.now();
  const { penalties, fits, coefficients } = await choosePenalties(fit, choose, holdsMonths(fit, choose));
  const beforeFit = performance.now();
  const { model } = await fitCountsModel(train, penalties, holdsMonths(train, test));
  const seconds = (performance.now() - beforeFit) / 1000;
  const expected = expectedCounts(test, model.coefficients, termsOf(train));
  const [coverage] = countCoverage(test.counts, expected, model.dispersion, [0.8], createRandom(1));
  const options = { missingMonths: span.missingMonths };
  const { drift } = levelDrift(areaSums(table, periods.test, options, coefficients, termsOf(fit)), model.dispersion);
  const dates = { firstDay: test.firstDay, lastDay: test.lastDay };
  const heldOf = (days: number, level: 0.5 | 0.8 | 0.95, ofDrift = drift): number => {
    const sums = areaSums(testTable, dates, {}, model.coefficients, termsOf(train), days);
    const ofMean = (mean: number): number => dispersionOfSum(mean, model.dispersion, ofDrift);
    return countCoverage(sums.reported, sums.expected, ofMean, [level], createRandom(1))[0].pit;
  };
  return {
    cells: observedCells(train),
    seconds,
    choose_seconds: (beforeFit - beforeChoice) / 1000,
    choose_fits: fits,
    penalties,
    train_deviance: poissonDeviance(train.counts, expectedCounts(train, model.coefficients, termsOf(train))),
    test_deviance: poissonDeviance(test.counts, expected),
    test_sum: sumOf(expected),
    test_crimes: test.crimes,
    baseline_test_deviance: poissonDeviance(test.counts, expectedFromAreaHour(train, test)),
    dispersion: model.dispersion,
    pit_80: coverage.pit,
    raw_80: coverage.raw,
    expected_raw_80: coverage.expectedRaw,
    level_drift: drift,
    day_pit_80: heldOf(1, 0.8),
    week_pit_50: heldOf(7, 0.5),
    week_pit_80: heldOf(7, 0.8),
    week_pit_95: heldOf(7, 0.95),
    week_pit_80_without_drift: heldOf(7, 0.8, 0),
  };
}

async function additive(table: IncidentTable, train: CountPanel, test: CountPanel): Promise<Record<string, unknown>> {
  const terms = termsOf(train);
  const years = new Set(Array.from(train.monthIndex, (month) => Math.floor(month / 12)));
  const start = performance.now();
  const collapsed = collapsePanel(train);
  const fit = await fitCounts(collapsed, additivePenalties(collapsed, years.size > 1));
  const seconds = (performance.now() - start) / 1000;
  const expected = expectedCounts(test, fit.coefficients, terms);
  const names = columnNames(
    terms,
    table.areas.map((area) => area.label),
  );
  const coefficients: Record<string, number> = {};
  names.forEach((name, i) => {
    if (fit.penalties[i] !== Infinity) coefficients[name] = fit.coefficients[i];
  });
  return {
    cells: observedCells(train),
    seconds,
    iterations: fit.iterations,
    train_deviance: poissonDeviance(train.counts, expectedCounts(train, fit.coefficients, terms)),
    test_deviance: poissonDeviance(test.counts, expected),
    test_sum: sumOf(expected),
    test_crimes: test.crimes,
    baseline_test_deviance: poissonDeviance(test.counts, expectedFromAreaHour(train, test)),
    coefficients,
  };
}

/** The table with its areas numbered as in `areas`, matched by label; others become missing. */
function withAreas(table: IncidentTable, areas: readonly Area[]): IncidentTable {
  const codeOfLabel = new Map(areas.map((area, code) => [area.label, code]));
  const codes = table.areas.map((area) => codeOfLabel.get(area.label) ?? MISSING);
  return { ...table, areas, area: table.area.map((code) => (code === MISSING ? MISSING : codes[code])) };
}

function holdsMonths(earlier: CountPanel, later: CountPanel): boolean {
  const held = monthsOfYear(earlier);
  return [...monthsOfYear(later)].every((month) => held.has(month));
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
