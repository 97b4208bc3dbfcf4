/** What the dashboard says of the risk model's held-out score, from its scorecard alone. */
import { formatPercent } from '#lib/components/format.ts';
import { formatScore } from '#lib/components/score.ts';
import { verdictOf, type Score } from '#lib/core/records/model-record.ts';

/** What is measured, in the order of the table. */
export const RISK_MEASURES = ['accuracy', 'kappa_quadratic', 'log_loss', 'two_level_errors'] as const;

export type RiskMeasure = (typeof RISK_MEASURES)[number];

/** The scores of one horizon: how long before the graded month the last record lay. */
export interface HorizonScores {
  readonly months: number;
  /** Graded by crimes per km². */
  readonly density: boolean;
  readonly scores: Readonly<Partial<Record<RiskMeasure, Score>>>;
}

const NAMED = new RegExp(`^(${RISK_MEASURES.join('|')})(?:_(\\d+))?(_km2)?$`);

/** Scores by horizon, the nearest first and those by density last; a measure without a number is of the next period. */
export function horizonsOf(scores: readonly Score[]): HorizonScores[] {
  const horizons = new Map<string, HorizonScores>();
  for (const score of scores) {
    const [, measure, number = '1', km2] = NAMED.exec(score.measure) ?? [];
    if (measure === undefined) continue;
    const [months, density] = [Number(number), km2 !== undefined];
    const key = `${months} ${density}`;
    horizons.set(key, { months, density, scores: { ...horizons.get(key)?.scores, [measure]: score } });
  }
  return [...horizons.values()].sort((a, b) => Number(a.density) - Number(b.density) || a.months - b.months);
}

/** Ours and persistence in a cell: "81.8 % · 81.1 %"; a dash where it was not scored. */
export function pairText(score: Score | undefined): string {
  if (!score) return '–';
  // errors by two levels are so rare that one decimal reads nought
  const text = (value: number): string =>
    score.measure.startsWith('two_level') ? formatPercent(value / 100, 2) : formatScore(value, score.unit);
  return `${text(score.value)} · ${text(score.baseline)}`;
}

const VERDICTS = {
  beats: 'better',
  worse: 'worse',
  unclear: 'no clear difference',
  keeps: 'no clear difference',
  misses: 'no clear difference',
  untold: 'too short to tell',
} as const;

/** How ours compares: by log loss where it was scored, since it uses every probability. */
export function verdictText({ scores }: HorizonScores): string {
  const headline = scores.log_loss ?? scores.accuracy;
  return headline ? VERDICTS[verdictOf(headline)] : '–';
}

/**
 * "1 month ahead", "12 months ahead", "next 3 months", "1 month ahead, per km²"
 * @param periodMonths that a level is about: 1 or 3
 */
export function horizonText({ months, density }: HorizonScores, periodMonths: number): string {
  const ahead =
    months > 1 ? `${months} months ahead` : periodMonths > 1 ? `next ${periodMonths} months` : '1 month ahead';
  return `${ahead}${density ? ', per km²' : ''}`;
}
