/** Trains the count model: chooses shrinkage, scores on the last period, then fits on everything. */
import { areaSums } from '#lib/core/glm/panel/area-sums.ts';
import { countsScorecard } from '#lib/core/glm/score/counts-scorecard.ts';
import { countResolution, resolutionNotes } from '#lib/core/glm/panel/count-resolution.ts';
import type { CountsModel } from '#lib/core/glm/answers/counts-model.ts';
import { expectedCounts } from '#lib/core/glm/score/expected-counts.ts';
import type { HolidayCalendar } from '#lib/core/glm/panel/holiday-calendar.ts';
import { LEAST_CRIMES, LEAST_IN_PERIOD, tooFewOfTypes } from '#lib/core/glm/panel/least-crimes.ts';
import { overdispersionWords } from '#lib/core/glm/uncertainty/overdispersion-test.ts';
import { levelDrift } from '#lib/core/glm/uncertainty/level-drift.ts';
import { buildPanel, monthsOfYear, type CountPanel, type CountResolution } from '#lib/core/glm/panel/panel.ts';
import { scoreCounts } from '#lib/core/glm/score/score-counts.ts';
import { driftWords, sumScores } from '#lib/core/glm/score/sum-scores.ts';
import { groupsOf, termsOf, type GroupPenalties, type ShrunkGroup } from '#lib/core/glm/terms/terms.ts';
import { createRandom } from '#lib/core/random/random.ts';
import type { NotAvailable, OnProgress, Trained } from '#lib/core/records/model-record.ts';
import { isoDate } from '#lib/core/table/calendar.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { recordsOfTypes } from '#lib/core/table/filter.ts';
import { LAG_NOTE, scoredSpan } from '#lib/core/table/lag.ts';
import {
  lengthInDays,
  rowsInPeriod,
  spanOf,
  splitPeriods,
  type Period,
  type Periods,
  type Span,
} from '#lib/core/table/periods.ts';
import { countWithoutTime, inNoHourWords, recordsWithTime } from '#lib/core/table/time-of-day.ts';
import { choosePenalties } from './choose-penalties.ts';
import { fitAdditive } from './fit-additive.ts';
import { fitCountsModel } from './fit-counts-model.ts';

/** Shorter records leave no later week to score on. */
const LEAST_DAYS = 56;
/** Fits after which choosing is mostly done; only the progress depends on it. */
const USUAL_FITS = 15;
/** λ says how alike levels are, not how many records there are: so many areas, evenly taken, are enough to choose it. */
const MOST_AREAS_TO_CHOOSE = 200;

export interface TrainCountsOptions {
  /** Seeds the randomised coverage and the bootstrap. */
  readonly seed: number;
  /**
   * Codes of crime types, ascending: the model is fitted to those alone. What the whole source holds still decides its
   * span, its gaps, its lag and its resolution: a month that has records, but none of these types, has zero crimes.
   */
  readonly types?: readonly number[];
  /** Public holidays of the data's country, from the first record on, where it is known. */
  readonly holidays?: HolidayCalendar | undefined;
  readonly onProgress?: OnProgress;
}

/**
 * Forecasts by the hour, by the day or by the month, whichever the records can tell (core/glm/panel/count-resolution.ts).
 * Records without a time of day are in no hour: a forecast by the hour is made and scored as if they were not there,
 * months in which no record has a time are a gap, and the scorecard says how many were left out.
 *
 * @param records with areas
 * @returns the model with its held-out scorecard, or a sentence on why these records cannot support it
 */
export async function trainCounts(
  records: IncidentTable,
  options: TrainCountsOptions,
): Promise<Trained<CountsModel> | NotAvailable> {
  const { seed, types, holidays, onProgress = () => undefined } = options;
  const unsupported = whyUnsupported(records);
  if (unsupported) return unsupported;
  const resolution = countResolution(records);
  const source = resolution === 'hour' ? recordsWithTime(records) : records;
  const span = spanOf(source);
  const days = lengthInDays(span);
  if (days < LEAST_DAYS) {
    return notAvailable(
      `${source === records ? 'These records' : 'The records with a time of day'} span ${days === 1 ? '1 day' : `${days} days`}. A count forecast needs at least ${LEAST_DAYS}, so that a later part can be held out to score it. Import more months.`,
    );
  }
  onProgress(0, `Counting crimes by area, ${STEPS_IN_WORDS[resolution]}`);
  const scoredOn = scoredSpan(source, span);
  const table = types ? recordsOfTypes(source, types) : source;
  const periods = splitPeriods(scoredOn);
  const { missingMonths } = span;
  const panelOptions = { resolution, missingMonths, holidays };
  const panelOf = (period: Period, rows = table): CountPanel => buildPanel(rows, period, panelOptions);
  const whole = panelOf(span);
  const crimesToFit = crimesIn(table, periods.fit);
  const crimesToChoose = crimesIn(table, periods.choose);
  const train = panelOf(periods.train);
  const test = panelOf(periods.test);
  const tooFew =
    types &&
    tooFewOfTypes({ whole: whole.crimes, fit: crimesToFit, choose: crimesToChoose, test: test.crimes }, types.length);
  if (tooFew) return notAvailable(tooFew);
  if (whole.crimes < LEAST_CRIMES || crimesToFit === 0 || crimesToChoose === 0 || test.crimes === 0) {
    return notAvailable(
      `Only ${whole.crimes} of these records ${whole.crimes === 1 ? 'has' : 'have'} an area${source === records ? '' : ' and a time of day'} and ${whole.crimes === 1 ? 'lies' : 'lie'} in the periods that a count forecast is fitted, chosen and scored on; it needs at least ${LEAST_CRIMES}, spread over the whole span. Import a longer history, or records with areas.`,
    );
  }

  const some = areasToChoose(table, periods);
  const fit = panelOf(periods.fit, some);
  const choose = panelOf(periods.choose, some);
  const choosesWithMonth = holdsMonthsOf(fit, choose);
  const chosen = await choosePenalties(fit, choose, choosesWithMonth, (done) =>
    onProgress(0.05 + 0.55 * (1 - Math.exp(-done / USUAL_FITS)), 'Choosing how strongly to shrink the interactions'),
  );
  const { penalties, fits } = chosen;
  onProgress(0.62, 'Fitting on the training period');
  const scoredWithMonth = holdsMonthsOf(train, test);
  const scored = await fitCountsModel(train, penalties, scoredWithMonth, holidays, (done) =>
    onProgress(0.62 + 0.13 * done, 'Fitting on the training period'),
  );
  onProgress(0.75, 'Scoring on the held-out period');
  const expected = expectedCounts(test, scored.coefficients, scored.terms);
  const additive = await fitAdditive(train, scoredWithMonth);
  const { dispersion } = scored.model;
  const { drift, told } = levelDrift(
    areaSums(some, periods.choose, panelOptions, chosen.coefficients, termsOf(fit)),
    dispersion,
  );
  const scores = scoreCounts(
    table,
    train,
    test,
    periods.test,
    expected,
    dispersion,
    createRandom(seed),
    () => expectedCounts(test, additive, scored.terms),
    resolution === 'hour' ? 0 : drift,
  );
  const ofWeeks =
    resolution === 'month'
      ? []
      : sumScores(
          areaSums(table, periods.test, panelOptions, scored.coefficients, scored.terms),
          dispersion,
          drift,
          createRandom(seed),
        );
  onProgress(0.85, 'Fitting on all records');
  const withMonth = monthsOfYear(whole).size === 12;
  const { model } = await fitCountsModel(whole, penalties, withMonth, holidays, (done) =>
    onProgress(0.85 + 0.15 * done, 'Fitting on all records'),
  );
  onProgress(1, 'Count forecast ready');
  return {
    available: true,
    payload: { ...model, levelDrift: drift, ...(types ? { types } : {}) },
    parameters: {
      ...(types ? { crime_types: types.map((code) => records.typeLabels[code]) } : {}),
      resolution,
      ...lambdaParameters(penalties, groupsOf(termsOf(whole), withMonth)),
      month_factor: withMonth,
      holidays: model.holidays ? model.holidays.country : 'none',
      dispersion: model.dispersion,
      level_drift: drift,
      overdispersion_statistic: model.overdispersion.statistic,
      overdispersion_p: model.overdispersion.pValue,
      fits_to_choose: fits,
    },
    trainedOn: described(span, whole),
    scorecard: countsScorecard(
      scores,
      described(periods.train, train),
      described(periods.test, test),
      [
        ...resolutionNotes(records, resolution),
        ...notesOf(span, whole, scoredWithMonth, withMonth, source !== records),
        ...(resolution === 'hour' ? withoutTimeNotes(types ? recordsOfTypes(records, types) : records) : []),
        overdispersionWords(model.dispersion, model.overdispersion),
        driftWords(drift, told, resolution),
        ...(scoredOn === span ? [] : [LAG_NOTE]),
      ],
      ofWeeks,
    ),
  };
}

function whyUnsupported(table: IncidentTable): NotAvailable | undefined {
  if (table.rows === 0) return notAvailable('There are no records to forecast from.');
  if (table.areas.length === 0) {
    return notAvailable(
      'These records name no area, so counts per area cannot be forecast. Import the file again with a column chosen as Area, or with coordinates: hexagons are made from those.',
    );
  }
  return undefined;
}

const STEPS_IN_WORDS: Readonly<Record<CountResolution, string>> = {
  hour: 'hour, weekday and month',
  day: 'weekday and month',
  month: 'and month',
};

/** λ of each group that these records can have, by name; one that is left out says so, because infinity is no JSON. */
function lambdaParameters(penalties: GroupPenalties, groups: readonly ShrunkGroup[]): Record<string, number | string> {
  const nameOf = (group: ShrunkGroup): string => group.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries([
    ['lambda_main', penalties.main],
    ...groups.map((group) => [
      `lambda_${nameOf(group)}`,
      penalties[group] === Infinity ? 'left out' : penalties[group],
    ]),
  ]) as Record<string, number | string>;
}

/**
 * The records of the areas that λ is chosen on: `MOST_AREAS_TO_CHOOSE` of them, or all where crimes are so rare that those
 * would hold next to none. Cost O(rows).
 */
function areasToChoose(table: IncidentTable, { fit, choose }: Periods): IncidentTable {
  const some = recordsOfSomeAreas(table, MOST_AREAS_TO_CHOOSE);
  return Math.min(crimesIn(some, fit), crimesIn(some, choose)) < LEAST_IN_PERIOD ? table : some;
}

/** Records of a period that have an area: the crimes of its panel. Cost O(rows). */
function crimesIn(table: IncidentTable, period: Period): number {
  let crimes = 0;
  for (const row of rowsInPeriod(table, period)) if (table.area[row] !== MISSING) crimes++;
  return crimes;
}

/** The records of at most `most` areas, evenly taken; the table itself where it has no more. Cost O(rows). */
function recordsOfSomeAreas(table: IncidentTable, most: number): IncidentTable {
  const count = table.areas.length;
  if (count <= most) return table;
  const taken = Array.from({ length: most }, (_, i) => Math.floor((i * count) / most));
  const codeOf = new Uint16Array(MISSING + 1).fill(MISSING);
  taken.forEach((code, i) => (codeOf[code] = i));
  return { ...table, area: table.area.map((code) => codeOf[code]), areas: taken.map((code) => table.areas[code]) };
}

/** Whether every month of the year that `later` holds occurs in `earlier`: only then can a month factor be estimated. */
function holdsMonthsOf(earlier: CountPanel, later: CountPanel): boolean {
  const held = monthsOfYear(earlier);
  return [...monthsOfYear(later)].every((month) => held.has(month));
}

function described(period: Period, panel: CountPanel): { rows: number; from: string; to: string } {
  return { rows: panel.crimes, from: isoDate(period.firstDay), to: isoDate(period.lastDay) };
}

function notesOf(
  span: Span,
  whole: CountPanel,
  scoredWithMonth: boolean,
  withMonth: boolean,
  someWithoutTime: boolean,
): string[] {
  const notes: string[] = [];
  if (!withMonth) {
    notes.push(
      'Short history: not every month of the year has been seen, so the month is left out and all months are forecast alike.',
    );
  } else if (!scoredWithMonth) {
    notes.push(
      'Short history: the training period lacks months of the held-out period, so the score is that of a model without the month; the model in use has it.',
    );
  }
  if (span.missingMonths.length > 0) {
    const months = span.missingMonths.map((m) => `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`);
    const none = someWithoutTime ? 'No records with a time of day' : 'No records at all';
    notes.push(`${none} in ${months.join(', ')}: taken as a gap in the source, not as no crime.`);
  }
  if (whole.withoutArea > 0) {
    notes.push(
      `${whole.withoutArea === 1 ? '1 record without an area is' : `${whole.withoutArea.toLocaleString('en')} records without an area are`} in no forecast.`,
    );
  }
  notes.push('The interval holds the chance of counts; the uncertainty of the fitted effects is left out.');
  return notes;
}

function withoutTimeNotes(records: IncidentTable): string[] {
  const count = countWithoutTime(records);
  return count === 0 ? [] : [`${inNoHourWords(count, records.rows)}; the forecast counts only those with a time.`];
}

function notAvailable(reason: string): NotAvailable {
  return { available: false, reason };
}
