/** What the dashboard says of the risk model's held-out score, from its scorecard alone. */
import { formatScore } from '#lib/components/score.ts';
import { verdictOf, type Score } from '#lib/core/records/model-record.ts';

/** What is measured, in the order of the table. */
export const RISK_MEASURES = ['accuracy', 'kappa_quadratic', 'log_loss', 'two_level_errors'] as const;

export type RiskMeasure = (typeof RISK_MEASURES)[number];

/** The scores of one horizon: how long before the graded month the last record lay. */
export interface HorizonScores {
  readonly months: number;
  readonly scores: Readonly<Partial<Record<RiskMeasure, Score>>>;
}

const NAMED = new RegExp(`^(${RISK_MEASURES.join('|')})(?:_(\\d+))?$`);

/** Scores by horizon, the nearest first; a measure without a number is of the next month. */
export function horizonsOf(scores: readonly Score[]): HorizonScores[] {
  const horizons = new Map<number, Partial<Record<RiskMeasure, Score>>>();
  for (const score of scores) {
    const [, measure, months = '1'] = NAMED.exec(score.measure) ?? [];
    if (measure === undefined) continue;
    const known = horizons.get(Number(months)) ?? {};
    horizons.set(Number(months), { ...known, [measure]: score });
  }
  return [...horizons].map(([months, of]) => ({ months, scores: of })).sort((a, b) => a.months - b.months);
}

/** Ours and persistence in a cell: "81.8 % · 81.1 %"; a dash where it was not scored. */
export function pairText(score: Score | undefined): string {
  return score ? `${formatScore(score.value, score.unit)} · ${formatScore(score.baseline, score.unit)}` : '–';
}

const VERDICTS = {
  beats: 'better',
  worse: 'worse',
  unclear: 'no clear difference',
  keeps: 'no clear difference',
  misses: 'no clear difference',
  untold: 'too short to tell',
} as const;

/** How the headline of a horizon compares: log loss where it was scored, since it uses every probability. */
export function verdictText({ scores }: HorizonScores): string {
  const headline = scores.log_loss ?? scores.accuracy;
  return headline ? VERDICTS[verdictOf(headline)] : '–';
}

/** "1 month ahead", "12 months ahead" */
export function aheadText(months: number): string {
  return `${months} ${months === 1 ? 'month' : 'months'} ahead`;
}
