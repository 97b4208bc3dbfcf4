/** What the dashboard says of the crime-type model's held-out score, from its scorecard alone. */
import { formatCount, formatFixed, formatName, formatPercent } from '#lib/components/format.ts';
import { foldClasses, type FoldedScore } from '#lib/core/crime-type/answers/fold-types.ts';
import {
  verdictOf,
  type ClassScore,
  type Confusion,
  type FeatureImportance,
  type Score,
} from '#lib/core/records/model-record.ts';
import { otherName } from '../../predictions/answer/type-words.ts';
import type { Rival } from '../counts/count-report.ts';

/**
 * Ours and the simpler forecasts, by the share of the prior's log loss that each saves; ours first, then the hardest to
 * beat. Empty where the scorecard lacks the log losses.
 */
export function typeRivals(scores: readonly Score[]): Rival[] {
  const table = scores.find(({ measure }) => measure === 'log_loss');
  const prior = scores.find(({ measure }) => measure === 'log_loss_prior');
  if (!table || !prior) return [];
  const saved = (loss: number): number => 1 - loss / prior.baseline;
  const rival = (score: Score): Rival => ({
    name: score.baselineLabel,
    ours: false,
    explained: saved(score.baseline),
    words: againstRival(score),
  });
  return [{ name: 'This model', ours: true, explained: saved(table.value), words: '' }, rival(table), rival(prior)];
}

/** "log loss 2.307; ours 0.333 lower (0.329 to 0.338)" */
function againstRival({ value, baseline, better, difference }: Score): string {
  const figures = `log loss ${formatFixed(baseline, 3)}`;
  const by = formatFixed(Math.abs(value - baseline), 3);
  switch (verdictOf({ better, ...(difference ? { difference } : {}) })) {
    case 'beats':
      return `${figures}; ours ${by} lower (${formatFixed(-difference!.upper, 3)} to ${formatFixed(-difference!.lower, 3)})`;
    case 'worse':
      return `${figures}; ours ${by} higher (${formatFixed(difference!.lower, 3)} to ${formatFixed(difference!.upper, 3)})`;
    case 'untold':
      return `${figures}; the held-out period is too short to tell the two apart`;
    default:
      return `${figures}; no clear difference to ours`;
  }
}

/** How often the likeliest type is right, and the right one among three, beside the baseline. */
export function hitSentence(scores: readonly Score[]): string {
  const [first, three] = ['top1', 'top3'].map((measure) => scores.find((score) => score.measure === measure));
  if (!first || !three) return '';
  const of = (score: Score): [string, string] => [
    formatPercent(score.value / 100, 1),
    formatPercent(score.baseline / 100, 1),
  ];
  return `The likeliest type is right for ${of(first)[0]} of the later records (${first.baselineLabel}: ${of(first)[1]}), the right one is among three for ${of(three)[0]} (${of(three)[1]}).`;
}

/** A row of the table of types. */
export interface ClassRow extends FoldedScore {
  /** As the records spell it; OTHER has none. */
  readonly label: string | undefined;
  readonly name: string;
  /** Shares, 0-1; NaN where nothing was said to be of it (precision) or nothing was reported of it. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly top3: number;
}

/** Every type that is shown and OTHER, in the order of the scorecard. */
export function classRows(
  classes: readonly ClassScore[],
  confusion: Confusion | undefined,
  folds: ReadonlySet<number>,
  typeLabels: readonly string[],
): ClassRow[] {
  return foldClasses(classes, confusion, folds).map((score) => {
    const { type, records, predicted, right, inTop3 } = score;
    const label = type === undefined ? undefined : typeLabels[type];
    return {
      ...score,
      label,
      name:
        label === undefined ? otherName(classes.filter((score) => folds.has(score.type)).length) : formatName(label),
      precision: predicted === 0 ? NaN : right / predicted,
      recall: records === 0 ? NaN : right / records,
      f1: records + predicted === 0 ? NaN : (2 * right) / (records + predicted),
      top3: records === 0 ? NaN : inTop3 / records,
    };
  });
}

/** A confusion of the frequent types, the rest of them and the folded ones in one last row and column. */
export interface ConfusionView {
  /** As the records spell them. */
  readonly labels: readonly string[];
  /** (labels + 1)² counts: [reported × size + said]. */
  readonly counts: readonly number[];
  /** Whether anything is in the last row or column. */
  readonly rest: boolean;
}

/** @param most types with a row of their own */
export function confusionView(
  { types, counts }: Confusion,
  folds: ReadonlySet<number>,
  typeLabels: readonly string[],
  most: number,
): ConfusionView {
  const size = types.length + 1;
  const own = types.filter((type) => !folds.has(type)).slice(0, most);
  const place = Array.from({ length: size }, (_, i) => {
    const at = i < types.length ? own.indexOf(types[i]) : -1;
    return at < 0 ? own.length : at;
  });
  const into = own.length + 1;
  const merged = new Array<number>(into * into).fill(0);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) merged[place[i] * into + place[j]] += counts[i * size + j];
  }
  const rest = merged.some((count, at) => count > 0 && (at % into === own.length || at >= own.length * into));
  return { labels: own.map((type) => typeLabels[type]), counts: merged, rest };
}

/**
 * The types most often taken for another, the most frequent first: "Battery taken for theft: 4,120, 31 % of its records".
 * What stands together in the last row and column is no type and not among them.
 */
export function confusionSentences(view: ConfusionView, most: number): string[] {
  const last = view.labels.length;
  const size = last + 1;
  const name = (at: number): string => formatName(view.labels[at]);
  return view.counts
    .map((count, at) => ({ count, reported: Math.floor(at / size), said: at % size }))
    .filter(({ count, reported, said }) => count > 0 && reported !== said && reported < last && said < last)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ count, reported, said }) => {
      const all = sumOfRow(view, reported);
      return `${name(reported)} taken for ${name(said).toLowerCase()}: ${formatCount(count)}, ${formatPercent(count / all)} of its records`;
    });
}

export function sumOfRow({ labels, counts }: ConfusionView, reported: number): number {
  const size = labels.length + 1;
  return counts.slice(reported * size, (reported + 1) * size).reduce((sum, count) => sum + count, 0);
}

/** "+0.284 nats"; what rounds to nothing has no sign. */
export function importanceWords({ permutation }: FeatureImportance): string {
  const text = formatFixed(permutation, 3);
  return `${permutation > 0 && /[1-9]/.test(text) ? '+' : ''}${text}\u00a0nats`;
}
