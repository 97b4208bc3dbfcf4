/** The one score that stands large on a model's card, in words short enough to stand beside the figure. */
import type { ModelKind, Score, Scorecard } from '#lib/core/records/model-record.ts';

const HEADLINES: Readonly<Record<ModelKind, { measure: string; words: string }>> = {
  hotspots: { measure: 'hit_rate', words: 'of later reported crimes in 5 % of the area' },
  counts: { measure: 'd2', words: 'of the deviance of a single rate explained' },
  types: { measure: 'top3', words: 'of types among the first three named' },
  risk: { measure: 'accuracy', words: 'of levels right, next period' },
};

export interface Headline {
  readonly score: Score;
  /** Unit and meaning of the figure. */
  readonly words: string;
}

/** The headline of a scorecard; undefined where it has no scores. */
export function headlineOf(kind: ModelKind, scorecard: Scorecard): Headline | undefined {
  const { measure, words } = HEADLINES[kind];
  const score = scorecard.scores.find((each) => each.measure === measure);
  if (score) return { score, words };
  const first = scorecard.scores[0];
  return first && { score: first, words: first.label };
}
