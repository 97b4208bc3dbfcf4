/** Training the crime-type model: choose on the choosing period, score once on the last one, refit on everything. */
import { growHere, type GrowTrees } from '../../forest/growth/grow-trees.ts';
import { createRandom } from '../../random/random.ts';
import type { NotAvailable, OnProgress, Score, Trained } from '../../records/model-record.ts';
import { isoDate } from '../../table/calendar.ts';
import { MISSING, type IncidentTable } from '../../table/incident-table.ts';
import { LAG_NOTE, scoredSpan } from '../../table/lag.ts';
import { recordedDays, rowsInPeriod, spanOf, splitPeriods, type Period } from '../../table/periods.ts';
import { countWithoutTime, withoutTimeWords } from '../../table/time-of-day.ts';
import { fitTypeTable } from './baselines.ts';
import { chooseSettings, MAX_LEAF_NODES } from './choose-settings.ts';
import type { CrimeTypeModel } from '../answers/crime-type-model.ts';
import { hasHours, type CrimeTypeFeature } from '../inputs/features.ts';
import { fitCrimeTypes, type CrimeTypeSettings } from './fit-crime-types.ts';
import { classScores, confusionOf, reliabilityOf } from '../score/held-out-types.ts';
import { inputImportances } from '../score/input-importances.ts';
import { labelledRows, scoreCrimeTypes, scoreForest } from '../score/score-crime-types.ts';
import { NO_AREA, NO_DISTRICT, NO_PLACE, NO_POINT, unknownOf } from '../inputs/unknown-values.ts';

export interface CrimeTypeOptions {
  /** Whole number; the same seed gives the same model. */
  readonly seed: number;
  /** Trees, 50 by default. */
  readonly nEstimators?: number;
  /** Codes of the types to tell apart; records of others are neither learnt nor scored. All if left out. */
  readonly types?: readonly number[];
  readonly onProgress?: OnProgress;
  /** Where trees grow; in this thread if left out. */
  readonly grow?: GrowTrees;
}

/** Fewest records that leave enough to learn from and to score on. */
const FEWEST_ROWS = 200;

/**
 * Trains the crime-type model of a data set.
 *
 * @returns the model fitted on all records, with scores on the last quarter of the span from a model that did not see
 *   it; or why this data cannot have one
 * Cost: two fits and the trials of `chooseSettings`; see `fitCrimeTypes`.
 */
export async function trainCrimeTypes(
  records: IncidentTable,
  options: CrimeTypeOptions,
): Promise<Trained<CrimeTypeModel> | NotAvailable> {
  const { seed, nEstimators = 50, types, onProgress = () => {}, grow = growHere } = options;
  const table = types ? withTypes(records, types) : records;
  const reason = whyNotAvailable(table, types !== undefined);
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
  const { tableStrength, ...chosen } = await chooseSettings(table, typed(periods.fit), typed(periods.choose), seed, {
    grow,
    onProgress: (done) => onProgress(0.1 * done, 'Choosing settings'),
  });
  const settings: CrimeTypeSettings = { nEstimators, maxLeafNodes: MAX_LEAF_NODES, ...chosen };

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
  const said = scoreForest(earlier, table, held.rows, held.label);
  const scores = scoreCrimeTypes(earlier, said, fitted, tableStrength, table, held.rows, held.label, random);
  const importances = inputImportances(earlier, table, held.rows, held.label, random);
  const model = await fitCrimeTypes(table, all, settings, seed, {
    grow,
    onProgress: (done) => onProgress(0.55 + 0.45 * done, 'Learning from all records'),
  });

  if (!model.coding.features.includes('hour')) notes.push('These records hold no hour of day: it is left out.');
  else notes.push(...withoutTimeNotes(table));
  if (!model.coding.features.includes('place')) notes.push('No kind of place in these records: it is left out.');
  notes.push(...lackingNotes(table, all, model.coding.features));
  const unseen = typed(periods.test).length - held.rows.length;
  if (unseen > 0) notes.push(`${unseen} later records of types that the earlier period lacks are not scored.`);
  if (scoredOn !== span) notes.push(LAG_NOTE);
  const untyped = countMissing(records.type);
  if (untyped > 0) notes.push(`${untyped} records without a type are left out.`);
  if (types) notes.unshift(variantNote(records, table, all.length));
  return {
    available: true,
    payload: model,
    parameters: {
      features: [...model.coding.features],
      nEstimators,
      maxLeafNodes: MAX_LEAF_NODES,
      minSamplesLeaf: chosen.minSamplesLeaf,
      types: model.types.length,
      tableStrength,
      temperature: chosen.temperature,
      smoothing: chosen.smoothing,
      ...(hasHours(table) ? { hourReach: chosen.hourReach } : {}),
    },
    trainedOn: { rows: all.length, from: isoDate(span.firstDay), to: isoDate(span.lastDay) },
    scorecard: {
      test: { from: isoDate(periods.test.firstDay), to: isoDate(periods.test.lastDay), rows: held.rows.length },
      train: { from: isoDate(periods.train.firstDay), to: isoDate(periods.train.lastDay), rows: train.length },
      scores,
      sentence: sentenceOf(scores, types !== undefined),
      notes,
      classes: classScores(said, earlier.types, held.label),
      confusion: confusionOf(said, earlier.types, held.label),
      reliability: reliabilityOf(said),
      importances,
    },
  };
}

/** The table with the type of all other records blanked. */
function withTypes(table: IncidentTable, types: readonly number[]): IncidentTable {
  const chosen = new Set(types);
  return { ...table, type: table.type.map((code) => (chosen.has(code) ? code : MISSING)) };
}

function countMissing(codes: Uint16Array): number {
  let count = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row] === MISSING) count++;
  return count;
}

function variantNote(records: IncidentTable, table: IncidentTable, rows: number): string {
  const typesOf = ({ type }: IncidentTable): number => new Set(type.filter((code) => code !== MISSING)).size;
  const others = records.rows - countMissing(records.type) - rows;
  return `Learnt and scored on records of ${typesOf(table)} of the ${typesOf(records)} types alone; the ${others.toLocaleString('en')} records of the others are left out.`;
}

function withoutTimeNotes(table: IncidentTable): string[] {
  const count = countWithoutTime(table);
  if (count === 0) return [];
  const one = count === 1;
  return [
    `${withoutTimeWords(count, table.rows)}: ${one ? 'it is' : 'they are'} learnt and scored with the hour of other records of the same area, so that a missing time does not give the type away.`,
  ];
}

const LACKING: readonly (readonly [bit: number, words: string])[] = [
  [NO_AREA, 'an area'],
  [NO_POINT, 'coordinates'],
  [NO_DISTRICT, 'a district'],
  [NO_PLACE, 'the kind of place'],
];

/** What became of records that lack something else than their time. */
function lackingNotes(table: IncidentTable, rows: Uint32Array, features: readonly CrimeTypeFeature[]): string[] {
  const unknown = unknownOf(table, rows, features);
  const parts: string[] = [];
  for (const [bit, words] of LACKING) {
    let count = 0;
    for (let i = 0; i < unknown.length; i++) if (unknown[i] & bit) count++;
    if (count === 0) continue;
    const noun = parts.length > 0 ? '' : count === 1 ? 'record lacks ' : 'records lack ';
    parts.push(`${count.toLocaleString('en')} ${noun}${words}`);
  }
  if (parts.length === 0) return [];
  const listed = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return [
    `${listed}: learnt with those of other records of the same type and area, and scored by averaging over the area, so that what is missing does not give the type away.`,
  ];
}

function whyNotAvailable(table: IncidentTable, variant: boolean): string | undefined {
  const counts = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    if (table.type[row] !== MISSING) counts.set(table.type[row], (counts.get(table.type[row]) ?? 0) + 1);
  }
  if (variant && counts.size < 2) {
    return 'The records hold fewer than two of the chosen types: there is no type to tell apart. Choose more types.';
  }
  if (counts.size === 0) return 'No record names a type of crime: choose the type column on the Data page.';
  if (counts.size === 1) {
    return `All records are ${table.typeLabels[[...counts.keys()][0]]}: there is no type to tell apart. If the file names more, choose another column as Crime type on the Data page.`;
  }
  let typed = 0;
  for (const count of counts.values()) typed += count;
  if (typed < FEWEST_ROWS) {
    if (variant) return `${typed} records of the chosen types are too few to learn from: ${FEWEST_ROWS} are needed.`;
    return `${typed} records with a type are too few to learn from: ${FEWEST_ROWS} are needed. Import more records.`;
  }
  if (recordedDays(spanOf(table)) < 4) {
    return 'The records span under four days: no later period is left to score on. Import a longer span.';
  }
  return undefined;
}

function sentenceOf(scores: readonly Score[], variant: boolean): string {
  const top3 = scores.find((score) => score.measure === 'top3')!;
  const [own, other] = [top3.value.toFixed(0), top3.baseline.toFixed(0)];
  const among = variant ? 'Among records of the chosen types alone: names' : 'Names';
  const figures = `${among} the right type among its first three for ${own} % of later records; the ${top3.baselineLabel} does for ${other} %.`;
  return top3.difference ? figures : `${figures} The held-out period is too short to tell whether that is chance.`;
}
