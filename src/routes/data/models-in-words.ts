/** What training gave for a data set, in one line of its list. */
import { headlineOf } from '#lib/components/headlines.ts';
import { formatScore } from '#lib/components/score.ts';
import type { TrainingOutcome } from '#lib/contract/workers.ts';
import { MODEL_KINDS } from '#lib/core/records/model-record.ts';
import { MODEL_NAMES } from '#lib/state/training.svelte.ts';

/**
 * "3 of 4 models: Hot spots 26.4 %, Counts 31.0 %, Crime type 62.1 %", each with its headline score; or that none is
 * trained, or which this data cannot support.
 */
export function modelsInWords(outcomes: readonly TrainingOutcome[]): string {
  if (outcomes.length === 0) return 'not trained';
  const trained = MODEL_KINDS.flatMap((kind) => {
    const outcome = outcomes.find((each) => each.kind === kind);
    if (!outcome?.available) return [];
    const headline = headlineOf(kind, outcome.summary.scorecard);
    return headline
      ? `${MODEL_NAMES[kind]} ${formatScore(headline.score.value, headline.score.unit)}`
      : MODEL_NAMES[kind];
  });
  const count = `${trained.length} of ${MODEL_KINDS.length} models`;
  return trained.length === 0 ? `${count}: this data supports none` : `${count}: ${trained.join(', ')}`;
}
