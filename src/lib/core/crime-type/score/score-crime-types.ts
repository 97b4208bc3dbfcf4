/** Held-out scores of a crime-type model beside the class prior and the area × hour table, on the same records. */
import { f1Counts, likeliest, logLosses, macroF1, macroF1Of, topHits } from '../../metrics/classification.ts';
import { denseBlocks, differenceField, differenceInterval, weekBlock, type Interval } from '../../metrics/bootstrap.ts';
import type { Random } from '../../random/random.ts';
import type { Score } from '../../records/model-record.ts';
import { dateOf, dayOfMinute, hourOfMinute, monthIndexOf, weekdayOf } from '../../table/calendar.ts';
import { hasTimeOfDay, MISSING, type IncidentTable } from '../../table/incident-table.ts';
import { tableProbabilities, type TypeTable } from '../training/baselines.ts';
import { hasHours } from '../inputs/features.ts';
import { answerOfShares, classLookup, type CrimeTypeModel } from '../answers/crime-type-model.ts';
import { recordShares } from '../training/fit-crime-types.ts';
import { queryProbabilities, type CrimeTypeQuery } from '../answers/predict-crime-type.ts';

/** Probabilities held at once, 8 bytes each: some 20,000 records of 33 types. */
const PIECE_VALUES = 660_000;

/** Questions with area, hour and date alone that are asked for their score. */
const QUESTIONS = 1_000;

/** Per-record results of one predictor. */
export interface RecordScores {
  readonly losses: Float64Array;
  readonly top1: Uint8Array;
  readonly top3: Uint8Array;
  readonly predicted: Uint16Array;
  /** Probability of the class that is predicted. */
  readonly stated: Float64Array;
  /** Mean probability of every class over all records. */
  readonly meanProbability: Float64Array;
}

/** Scores any source of probabilities (row-major, for a piece of the rows) record by record. */
export function scoreRecords(
  rows: Uint32Array,
  label: Uint16Array,
  nClasses: number,
  probabilitiesOf: (rows: Uint32Array) => Float64Array,
): RecordScores {
  const scores: RecordScores = {
    losses: new Float64Array(rows.length),
    top1: new Uint8Array(rows.length),
    top3: new Uint8Array(rows.length),
    predicted: new Uint16Array(rows.length),
    stated: new Float64Array(rows.length),
    meanProbability: new Float64Array(nClasses),
  };
  const piece = Math.max(1, Math.floor(PIECE_VALUES / nClasses));
  for (let from = 0; from < rows.length; from += piece) {
    const labels = label.subarray(from, from + piece);
    const probabilities = probabilitiesOf(rows.subarray(from, from + piece));
    scores.losses.set(logLosses(probabilities, labels, nClasses), from);
    scores.top1.set(topHits(probabilities, labels, nClasses, 1), from);
    scores.top3.set(topHits(probabilities, labels, nClasses, 3), from);
    const predicted = likeliest(probabilities, nClasses);
    scores.predicted.set(predicted, from);
    for (let i = 0; i < labels.length; i++) scores.stated[from + i] = probabilities[i * nClasses + predicted[i]];
    for (let i = 0; i < probabilities.length; i++) {
      scores.meanProbability[i % nClasses] += probabilities[i] / rows.length;
    }
  }
  return scores;
}

/** Rows whose type the model knows, with their classes. */
export function labelledRows(
  model: CrimeTypeModel,
  table: IncidentTable,
  rows: Uint32Array,
): { rows: Uint32Array; label: Uint16Array } {
  const classOf = classLookup(model.types, table.typeLabels.length);
  const known = rows.filter((row) => table.type[row] !== MISSING && classOf[table.type[row]] !== MISSING);
  return { rows: known, label: Uint16Array.from(known, (row) => classOf[table.type[row]]) };
}

/** What a forest says of held-out records, calibrated, and of its likeliest class what it would state uncalibrated. */
export interface ForestScores extends RecordScores {
  readonly statedBefore: Float64Array;
  /** Whether that class, which smoothing may make another one, is right. */
  readonly top1Before: Uint8Array;
}

/** Scores a model's own predictions. Cost: a prediction per row. */
export function scoreForest(
  model: CrimeTypeModel,
  table: IncidentTable,
  rows: Uint32Array,
  label: Uint16Array,
): ForestScores {
  const nClasses = model.types.length;
  const uncalibrated = { ...model, temperature: 1 };
  const statedBefore = new Float64Array(rows.length);
  const top1Before = new Uint8Array(rows.length);
  let done = 0;
  const scores = scoreRecords(rows, label, nClasses, (piece) => {
    const shares = recordShares(model, table, piece);
    const before = answerOfShares(uncalibrated, shares.slice());
    likeliest(before, nClasses).forEach((k, i) => {
      statedBefore[done] = before[i * nClasses + k];
      top1Before[done] = k === label[done] ? 1 : 0;
      done++;
    });
    return answerOfShares(model, shares);
  });
  return { ...scores, statedBefore, top1Before };
}

/**
 * The scorecard's figures, log loss first.
 *
 * @param forest what the model says of `rows`, held-out rows whose classes are `label`
 * @param strength the table's k, chosen before
 * Cost: 1,000 questions, and 200 bootstrap draws over weeks.
 */
export function scoreCrimeTypes(
  model: CrimeTypeModel,
  forest: RecordScores,
  fitted: TypeTable,
  strength: number,
  table: IncidentTable,
  rows: Uint32Array,
  label: Uint16Array,
  random: Random,
): Score[] {
  const nClasses = model.types.length;
  const cells = scoreRecords(rows, label, nClasses, (piece) => tableProbabilities(fitted, table, piece, strength));
  const priorLosses = Float64Array.from(label, (k) => -Math.log(Math.max(1e-15, fitted.prior[k])));
  const { block, blocks } = weeks(table, rows);
  const tableLabel = fitted.hours ? 'area × hour table' : 'table by area';
  const against = (
    measure: string,
    name: string,
    unit: Score['unit'],
    better: Score['better'],
    own: ArrayLike<number>,
    other: ArrayLike<number>,
    baselineLabel = tableLabel,
  ): Score => ({
    measure,
    label: name,
    unit,
    value: (unit === '%' ? 100 : 1) * mean(own),
    baseline: (unit === '%' ? 100 : 1) * mean(other),
    baselineLabel,
    better,
    ...differenceField(meanDifference(own, other, block, blocks, random), unit === '%' ? 100 : 1),
  });
  const questions = askQuestions(model, table, rows, label);
  const askedCells = Float64Array.from(questions.asked, (i) => cells.losses[i]);
  const asked = denseBlocks(Int32Array.from(questions.asked, (i) => block[i]));
  return [
    against('log_loss', 'Log loss, all that a record knows given', 'nats', 'lower', forest.losses, cells.losses),
    against('log_loss_prior', 'Log loss', 'nats', 'lower', forest.losses, priorLosses, 'shares of the types'),
    against('top1', 'The likeliest type is right', '%', 'higher', forest.top1, cells.top1),
    against('top3', 'The right type is among three', '%', 'higher', forest.top3, cells.top3),
    {
      measure: 'macro_f1',
      label: 'Mean F1 over the types',
      unit: 'ratio',
      value: macroF1(forest.predicted, label, nClasses),
      baseline: macroF1(cells.predicted, label, nClasses),
      baselineLabel: tableLabel,
      better: 'higher',
      ...differenceField(macroF1Difference(forest.predicted, cells.predicted, label, nClasses, block, blocks, random)),
    },
    ...(questions.asked.length === 0
      ? []
      : [
          {
            measure: 'log_loss_area_and_time',
            label: 'Log loss, only area and time given',
            unit: 'nats',
            value: mean(questions.losses),
            baseline: mean(askedCells),
            baselineLabel: tableLabel,
            better: 'lower',
            ...differenceField(meanDifference(questions.losses, askedCells, asked.block, asked.blocks, random)),
          } satisfies Score,
        ]),
  ];
}

/**
 * Log loss when a question names only area, hour and date: what the averaging over the area's records is worth.
 *
 * @returns positions among `rows` that were asked, and their losses
 */
function askQuestions(
  model: CrimeTypeModel,
  table: IncidentTable,
  rows: Uint32Array,
  label: Uint16Array,
): { asked: Uint32Array; losses: Float64Array } {
  const asked = questionsAmong(table, rows, QUESTIONS);
  const losses = Float64Array.from(
    asked,
    (i) => -Math.log(queryProbabilities(model, questionOf(table, rows[i]))[label[i]]),
  );
  return { asked, losses };
}

/**
 * Positions among `rows` that can be asked about by area and time: records without an area or a time of day cannot.
 *
 * @param most spread evenly over the rows
 */
export function questionsAmong(table: IncidentTable, rows: Uint32Array, most: number): Uint32Array {
  const step = Math.max(1, rows.length / most);
  return Uint32Array.from({ length: Math.ceil(rows.length / step) }, (_, q) => Math.floor(q * step)).filter(
    (i) => i < rows.length && table.area[rows[i]] !== MISSING && hasTimeOfDay(table, rows[i]),
  );
}

/** The question that names a record's area, hour and date alone. */
export function questionOf(table: IncidentTable, row: number): CrimeTypeQuery {
  const day = dayOfMinute(table.minutes[row]);
  return {
    areaCode: table.area[row],
    month: dateOf(day).month,
    ...(table.timeResolution === 'month' ? {} : { weekday: weekdayOf(day) }),
    ...(hasHours(table) ? { hour: hourOfMinute(table.minutes[row]) } : {}),
  };
}

/** Mean of a - b with its 90 % interval under resampling of weeks; undefined with too few of them. */
function meanDifference(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  block: Uint16Array,
  blocks: number,
  random: Random,
): Interval | undefined {
  const sums = new Float64Array(blocks);
  const counts = new Float64Array(blocks);
  for (let i = 0; i < a.length; i++) {
    sums[block[i]] += a[i] - b[i];
    counts[block[i]]++;
  }
  const statistic = (times: Uint16Array): number => {
    let sum = 0;
    let count = 0;
    for (let w = 0; w < blocks; w++) {
      sum += times[w] * sums[w];
      count += times[w] * counts[w];
    }
    return count === 0 ? 0 : sum / count;
  };
  return differenceInterval(blocks, statistic, random);
}

/** Macro-F1 of one set of predictions less that of another, with its interval from the counts of every week. */
function macroF1Difference(
  own: Uint16Array,
  other: Uint16Array,
  label: Uint16Array,
  nClasses: number,
  block: Uint16Array,
  blocks: number,
  random: Random,
): Interval | undefined {
  const right = new Float64Array(nClasses);
  const mentions = new Float64Array(nClasses);
  const weighted = (predicted: Uint16Array): ((times: Uint16Array) => number) => {
    const weekly = f1Counts(predicted, label, nClasses, block, blocks);
    return (times) => {
      right.fill(0);
      mentions.fill(0);
      for (let i = 0; i < weekly.right.length; i++) {
        const drawn = times[Math.floor(i / nClasses)];
        right[i % nClasses] += drawn * weekly.right[i];
        mentions[i % nClasses] += drawn * weekly.mentions[i];
      }
      return macroF1Of(right, mentions);
    };
  };
  const [ours, theirs] = [weighted(own), weighted(other)];
  return differenceInterval(blocks, (times) => ours(times) - theirs(times), random);
}

/** The week of every row, counted from the first; month-only records go by the month. */
function weeks(table: IncidentTable, rows: Uint32Array): { block: Uint16Array; blocks: number } {
  let firstDay = Infinity;
  for (const row of rows) firstDay = Math.min(firstDay, dayOfMinute(table.minutes[row]));
  return denseBlocks(
    Int32Array.from(rows, (row) => {
      const day = dayOfMinute(table.minutes[row]);
      return table.timeResolution === 'month' ? monthIndexOf(day) : weekBlock(day, firstDay);
    }),
  );
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
