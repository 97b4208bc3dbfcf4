/** Training the crime-type model: choose on the choosing period, score once on the last one, refit on everything. */
import { growHere, type GrowTrees } from '../forest/grow-trees.ts';
import { createRandom } from '../random/random.ts';
import type { NotAvailable, OnProgress, Score, Trained } from '../records/model-record.ts';
import { isoDate } from '../table/calendar.ts';
import { MISSING, type IncidentTable } from '../table/incident-table.ts';
import { LAG_NOTE, scoredSpan } from '../table/lag.ts';
import { recordedDays, rowsInPeriod, spanOf, splitPeriods, type Period, type Periods } from '../table/periods.ts';
import { countWithoutTime, withoutTimeWords } from '../table/time-of-day.ts';
import { fitTypeTable, TABLE_STRENGTHS, tableProbabilities } from './baselines.ts';
import { hasHours } from './features.ts';
import type { CrimeTypeModel } from './crime-type-model.ts';
import { fitCrimeTypes, recordProbabilities, type CrimeTypeSettings } from './fit-crime-types.ts';
import { askQuestions, labelledRows, scoreCrimeTypes, scoreRecords } from './score-crime-types.ts';

export interface CrimeTypeOptions {
  /** Whole number; the same seed gives the same model. */
  readonly seed: number;
  /** Trees, 50 by default. */
  readonly nEstimators?: number;
  readonly onProgress?: OnProgress;
  /** Where trees grow; in this thread if left out. */
  readonly grow?: GrowTrees;
}

const MAX_LEAF_NODES = 2000;
const MIN_SAMPLES_LEAF = 20;

/** Smaller leaves are tried only up to this many records: above it they never paid and cost another fit. */
const SMALL_DATA_ROWS = 60_000;
const SMALL_DATA_LEAVES = [20, 10, 5];
const TRIAL_TREES = 20;

/** A quick forest is enough to choose how far records of other hours speak. */
const QUICK = { nEstimators: 5, maxLeafNodes: 500 };
const HOUR_REACHES = [1, 2, 3, 4];
const TRIAL_QUESTIONS = 800;

/** Fewest records that leave enough to learn from and to score on. */
const FEWEST_ROWS = 200;

/**
 * Trains the crime-type model of a data set.
 *
 * @returns the model fitted on all records, with scores on the last quarter of the span from a model that did not see
 *   it; or why this data cannot have one
 * Cost: two fits (five where the data is small); see `fitCrimeTypes`.
 */
export async function trainCrimeTypes(
  table: IncidentTable,
  options: CrimeTypeOptions,
): Promise<Trained<CrimeTypeModel> | NotAvailable> {
  const { seed, nEstimators = 50, onProgress = () => {}, grow = growHere } = options;
  const reason = whyNotAvailable(table);
  if (reason) return { available: false, reason };

  const span = spanOf(table);
  const scoredOn = scoredSpan(table, span);
  const periods = splitPeriods(scoredOn);
  const typed = (period: Period): Uint32Array =>
    rowsInPeriod(table, period).filter((row) => table.type[row] !== MISSING);
  const train = typed(periods.train);
  const all = typed(span);
  if (new Set(train.map((row) => table.type[row])).size < 2) {
    return {
      available: false,
      reason:
        'The earlier three quarters of the records hold one type only: nothing to learn from. Import a longer span, or choose another column as Crime type on the Data page.',
    };
  }

  onProgress(0, 'Choosing settings');
  const notes: string[] = [];
  const chosen = await chooseSettings(table, periods, seed, {
    grow,
    onProgress: (done) => onProgress(0.1 * done, 'Choosing settings'),
  });
  const settings: CrimeTypeSettings = {
    nEstimators,
    maxLeafNodes: MAX_LEAF_NODES,
    minSamplesLeaf: chosen.minSamplesLeaf,
    hourReach: chosen.hourReach,
  };

  const earlier = await fitCrimeTypes(table, train, settings, seed, {
    grow,
    onProgress: (done) => onProgress(0.1 + 0.4 * done, 'Learning from the earlier period'),
  });
  onProgress(0.5, 'Scoring on the later period');
  const learnt = labelledRows(earlier, table, train);
  const held = labelledRows(earlier, table, typed(periods.test));
  if (held.rows.length === 0) {
    return {
      available: false,
      reason:
        'The last quarter of the records holds no type that was seen before: nothing to score on. Choose another column as Crime type on the Data page.',
    };
  }
  const fitted = fitTypeTable(table, learnt.rows, learnt.label, earlier.types.length, createRandom(seed));
  const random = createRandom(seed + 1);
  const scores = scoreCrimeTypes(earlier, fitted, chosen.tableStrength, table, held.rows, held.label, random);
  const model = await fitCrimeTypes(table, all, settings, seed, {
    grow,
    onProgress: (done) => onProgress(0.55 + 0.45 * done, 'Learning from all records'),
  });

  if (!model.coding.features.includes('hour')) notes.push('These records hold no hour of day: it is left out.');
  else notes.push(...withoutTimeNotes(table));
  if (!model.coding.features.includes('place')) notes.push('No kind of place in these records: it is left out.');
  const unseen = typed(periods.test).length - held.rows.length;
  if (unseen > 0) notes.push(`${unseen} later records of types that the earlier period lacks are not scored.`);
  if (scoredOn !== span) notes.push(LAG_NOTE);
  if (all.length < table.rows) notes.push(`${table.rows - all.length} records without a type are left out.`);
  return {
    available: true,
    payload: model,
    parameters: {
      features: [...model.coding.features],
      nEstimators,
      maxLeafNodes: MAX_LEAF_NODES,
      minSamplesLeaf: chosen.minSamplesLeaf,
      types: model.types.length,
      tableStrength: chosen.tableStrength,
      ...(hasHours(table) ? { hourReach: chosen.hourReach } : {}),
    },
    trainedOn: { rows: all.length, from: isoDate(span.firstDay), to: isoDate(span.lastDay) },
    scorecard: {
      test: { from: isoDate(periods.test.firstDay), to: isoDate(periods.test.lastDay), rows: held.rows.length },
      train: { from: isoDate(periods.train.firstDay), to: isoDate(periods.train.lastDay), rows: train.length },
      scores,
      sentence: sentenceOf(scores),
      notes,
    },
  };
}

function withoutTimeNotes(table: IncidentTable): string[] {
  const count = countWithoutTime(table);
  if (count === 0) return [];
  const one = count === 1;
  return [
    `${withoutTimeWords(count, table.rows)}: ${one ? 'it is' : 'they are'} learnt and scored with the hour of other records of the same area, so that a missing time does not give the type away.`,
  ];
}

function whyNotAvailable(table: IncidentTable): string | undefined {
  const counts = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    if (table.type[row] !== MISSING) counts.set(table.type[row], (counts.get(table.type[row]) ?? 0) + 1);
  }
  if (counts.size === 0) return 'No record names a type of crime: choose the type column on the Data page.';
  if (counts.size === 1) {
    return `All records are ${table.typeLabels[[...counts.keys()][0]]}: there is no type to tell apart. If the file names more, choose another column as Crime type on the Data page.`;
  }
  let typed = 0;
  for (const count of counts.values()) typed += count;
  if (typed < FEWEST_ROWS) {
    return `${typed} records with a type are too few to learn from: ${FEWEST_ROWS} are needed. Import more records.`;
  }
  if (recordedDays(spanOf(table)) < 4) {
    return 'The records span under four days: no later period is left to score on. Import a longer span.';
  }
  return undefined;
}

/** The table's strength, the reach of an hour, and on small data the leaf size: by log loss on the choosing period. */
async function chooseSettings(
  table: IncidentTable,
  periods: Periods,
  seed: number,
  { grow, onProgress }: { grow: GrowTrees; onProgress: (done: number) => void },
): Promise<{ tableStrength: number; minSamplesLeaf: number; hourReach: number }> {
  const typed = (period: Period): Uint32Array =>
    rowsInPeriod(table, period).filter((row) => table.type[row] !== MISSING);
  const fit = typed(periods.fit);
  const choose = typed(periods.choose);
  const fallback = { tableStrength: 100, minSamplesLeaf: MIN_SAMPLES_LEAF, hourReach: 3 };
  if (fit.length === 0) return fallback;
  const small = fit.length <= SMALL_DATA_ROWS;
  const leaves = small ? SMALL_DATA_LEAVES : [MIN_SAMPLES_LEAF];
  const trials: { minSamplesLeaf: number; model: CrimeTypeModel }[] = [];
  for (const minSamplesLeaf of leaves) {
    const settings = small
      ? { nEstimators: TRIAL_TREES, maxLeafNodes: MAX_LEAF_NODES, minSamplesLeaf }
      : { ...QUICK, minSamplesLeaf };
    const model = await fitCrimeTypes(table, fit, settings, seed, {
      grow,
      onProgress: (done) => onProgress((trials.length + done) / leaves.length),
    });
    trials.push({ minSamplesLeaf, model });
  }
  const { rows, label } = labelledRows(trials[0].model, table, choose);
  if (rows.length === 0) return fallback;
  const nClasses = trials[0].model.types.length;
  const learnt = labelledRows(trials[0].model, table, fit);
  const fitted = fitTypeTable(table, learnt.rows, learnt.label, nClasses, createRandom(seed));
  const meanLoss = (probabilitiesOf: (rows: Uint32Array) => Float64Array): number => {
    const { losses } = scoreRecords(rows, label, nClasses, probabilitiesOf);
    return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  };
  const tableStrength = lowest(TABLE_STRENGTHS, (k) =>
    meanLoss((piece) => tableProbabilities(fitted, table, piece, k)),
  );
  const best = small
    ? lowest(trials, ({ model }) => meanLoss((piece) => recordProbabilities(model, table, piece)))
    : trials[0];
  const hourReach = hasHours(table)
    ? lowest(HOUR_REACHES, (reach) => {
        const { losses } = askQuestions({ ...best.model, hourReach: reach }, table, rows, label, TRIAL_QUESTIONS);
        return losses.reduce((sum, loss) => sum + loss, 0);
      })
    : fallback.hourReach;
  return { tableStrength, minSamplesLeaf: best.minSamplesLeaf, hourReach };
}

function lowest<Item>(items: readonly Item[], lossOf: (item: Item) => number): Item {
  const losses = items.map(lossOf);
  return items[losses.indexOf(Math.min(...losses))];
}

function sentenceOf(scores: readonly Score[]): string {
  const top3 = scores.find((score) => score.measure === 'top3')!;
  const [own, other] = [top3.value.toFixed(0), top3.baseline.toFixed(0)];
  const figures = `Names the right type among its first three for ${own} % of later records; the ${top3.baselineLabel} does for ${other} %.`;
  return top3.difference ? figures : `${figures} The held-out period is too short to tell whether that is chance.`;
}
