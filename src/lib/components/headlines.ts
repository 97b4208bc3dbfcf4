/** The one score that stands large on a model's card, in words short enough to stand beside the figure. */
import type { ModelKind, Score, Scorecard } from '#lib/core/records/model-record.ts';
import type { GlossaryWord } from './glossary.ts';

const HEADLINES: Readonly<Record<ModelKind, { measure: string; words: string; term: GlossaryWord }>> = {
  hotspots: { measure: 'hit_rate', words: 'of later reported crimes in 5 % of the area', term: 'hit rate' },
  counts: { measure: 'd2', words: 'of the deviance of a single rate explained', term: 'D²' },
  types: { measure: 'top3', words: 'of types among the first three named', term: 'top 3' },
  risk: { measure: 'accuracy', words: 'of levels right, next period', term: 'risk level' },
};

export interface Headline {
  readonly score: Score;
  /** Unit and meaning of the figure. */
  readonly words: string;
  /** Explains the figure. */
  readonly term?: GlossaryWord;
}

/** The headline of a scorecard; undefined where it has no scores. */
export function headlineOf(kind: ModelKind, scorecard: Scorecard): Headline | undefined {
  const { measure, words, term } = HEADLINES[kind];
  const score = scorecard.scores.find((each) => each.measure === measure);
  if (score) return { score, words, term };
  const first = scorecard.scores[0];
  return first && { score: first, words: first.label };
}
