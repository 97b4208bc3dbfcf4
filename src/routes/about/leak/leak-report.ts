/** What the leak panel shows: the same question answered with and without what gives the answer away. */
import { formatFixed, formatPercent } from '#lib/components/format.ts';
import type { TrainingOutcome } from '#lib/contract/workers.ts';
import type { LeakyColumns } from '#lib/core/leak/leaky-columns.ts';
import { scoreLeakyColumn } from '#lib/core/leak/score-leak.ts';
import type { LeakDemonstration, Scorecard } from '#lib/core/records/model-record.ts';
import { parseIsoDate } from '#lib/core/table/calendar.ts';

export interface LeakBar {
  readonly name: string;
  /** What it was given or told, under the name. */
  readonly words: string;
  /** Right answers on held-out records, 0-1. */
  readonly share: number;
  readonly text: string;
  readonly leaks: boolean;
}

/** Figures with the sentences on them, or one sentence on why there are none yet. */
export interface LeakPart {
  readonly bars: readonly LeakBar[];
  readonly sentences: readonly string[];
  readonly missing?: string;
  /** What is missing comes with training. */
  readonly toTrain?: boolean;
}

const NBSP = '\u00a0';

/** Inputs of the crime-type model and how they are called, in this order. */
const INPUT_WORDS = {
  area: 'area',
  district: 'district',
  place: 'kind of place',
  latitude: 'coordinates',
  hour: 'hour',
  weekday: 'weekday',
  month: 'month',
} as const;

/** Measured on Chicago's records of 2016, learnt from 2014 and 2015; shown where a file has no such column itself. */
export const CHICAGO_BARS: readonly LeakBar[] = [
  { ...leakyBar('IUCR code alone', 'one column, 356 values', 0.9999), text: `99.99${NBSP}%` },
  { ...leakyBar('FBI code alone', 'one column, 26 values', 0.97), text: `97${NBSP}%` },
  { ...honestBar('Neither', inWords(Object.keys(INPUT_WORDS)), 0.34), text: `34${NBSP}%` },
];

const NOT_TRAINED = 'Not trained yet, so there is no figure.';
const TRAINED_BEFORE = 'Trained before this was measured: train it again.';

/** The risk level, three ways, as training measured it. */
export function riskLeak(outcome: TrainingOutcome | undefined): LeakPart {
  if (!outcome?.available) return withoutModel(outcome);
  const { leak } = outcome.summary.scorecard;
  if (!leak) return missing(TRAINED_BEFORE);
  return { bars: riskBars(leak), sentences: riskSentences(leak) };
}

function riskBars(leak: LeakDemonstration): LeakBar[] {
  return [
    leakyBar(
      'Random split, old label',
      'cases drawn at random; a level cut from the area’s total',
      leak.randomSplitOldLabel,
    ),
    leakyBar('Later months, old label', 'scored on what came later; the same level', leak.laterMonthsOldLabel),
    honestBar('Later months, honest label', 'the level of the month that lies ahead', leak.honest),
  ];
}

function riskSentences(leak: LeakDemonstration): string[] {
  return [
    `${shareText(leak.randomSplitOldLabel)} means nothing: the old label is a function of the area’s total, which the forest is given, and a random split lets it look up other months of the same area, so it repeats what it has been told.`,
    `Asked for the level of a month that it cannot know, the same forest is right for ${shareText(leak.honest)}: that is the figure to quote.`,
  ];
}

/** The crime type from one column that names it, and from all that is known without. */
export function typesLeak(outcome: TrainingOutcome | undefined, counted: LeakyColumns | undefined): LeakPart {
  if (!outcome?.available) return withoutModel(outcome);
  const { scorecard, parameters } = outcome.summary;
  const top1 = scorecard.scores.find(({ measure }) => measure === 'top1');
  if (!top1) return missing(TRAINED_BEFORE);
  const share = top1.value / 100;
  const columns = columnBars(counted, scorecard).filter((bar) => bar.share > share);
  const own = honestBar(
    columns.length > 1 ? 'None of them' : columns.length === 1 ? 'Without it' : 'The crime-type model',
    inWords(Array.isArray(parameters.features) ? parameters.features : []),
    share,
  );
  return { bars: [...columns, own], sentences: typeSentences(columns, own) };
}

/** Columns whose values name the type, the surest first. */
function columnBars(counted: LeakyColumns | undefined, { test }: Scorecard): LeakBar[] {
  if (!counted) return [];
  const period = { firstDay: parseIsoDate(test.from)!, lastDay: parseIsoDate(test.to)! };
  return counted.columns
    .flatMap((column) => scoreLeakyColumn(counted, column, period) ?? [])
    .map(({ name, values, right, records }) =>
      leakyBar(`${name} alone`, `one column, ${values} values`, right / records),
    )
    .sort((a, b) => b.share - a.share);
}

function typeSentences(columns: readonly LeakBar[], own: LeakBar): string[] {
  const meaning =
    'A code of the crime is written once the crime has been classified: it is the type in other letters, nobody has it before, and a model that reads it predicts nothing. Such columns are never used.';
  const quote = `From what is known before, the right type comes first for ${own.text} of later records: that is the figure to quote.`;
  return columns.length > 0
    ? [meaning, quote]
    : ['These records came without a column that names the crime, so nothing could leak.', quote];
}

function withoutModel(outcome: Extract<TrainingOutcome, { available: false }> | undefined): LeakPart {
  return outcome ? missing(outcome.reason, outcome.outdated === true) : missing(NOT_TRAINED);
}

function missing(sentence: string, toTrain = true): LeakPart {
  return { bars: [], sentences: [], missing: sentence, toTrain };
}

/** "area, hour, weekday and month" */
function inWords(features: readonly string[]): string {
  const words = Object.entries(INPUT_WORDS).flatMap(([feature, word]) => (features.includes(feature) ? [word] : []));
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
}

function leakyBar(name: string, words: string, share: number): LeakBar {
  return { name, words, share, text: shareText(share), leaks: true };
}

function honestBar(name: string, words: string, share: number): LeakBar {
  return { ...leakyBar(name, words, share), leaks: false };
}

/** A share in per cent that never rounds up to all: 0.99991 → "99.99 %". */
export function shareText(share: number): string {
  if (share < 0.995 || share === 1) return formatPercent(share, share === 1 ? 0 : 1);
  return `${formatFixed(Math.floor(share * 10_000) / 100, 2)}${NBSP}%`;
}
