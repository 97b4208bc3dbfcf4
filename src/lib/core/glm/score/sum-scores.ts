/** Whether the intervals of sums hold what they promise: whole weeks of each area in the held-out period. */
import { differenceField, differenceInterval } from '../../metrics/bootstrap.ts';
import { countCoverage } from '../../metrics/count-coverage.ts';
import type { Random } from '../../random/random.ts';
import type { Score } from '../../records/model-record.ts';
import type { AreaSums } from '../panel/area-sums.ts';
import { dispersionOfSum } from '../uncertainty/level-drift.ts';
import type { CountResolution } from '../panel/panel.ts';

const LEVEL = 0.8;

/**
 * `sum_pit_80`, the share of sums whose randomised PIT lies in the central 80 % (`countCoverage`), and `sum_raw_80`, the
 * share inside the interval of whole numbers beside what the model expects of it. None where the period holds no whole
 * week, or nothing was expected.
 *
 * @param sums weeks of the held-out period
 * @param drift τ of an earlier one
 */
export function sumScores(sums: AreaSums, dispersion: number, drift: number, random: Random): Score[] {
  const { areas, spans, reported, expected } = sums;
  const ofMean = (mean: number): number => dispersionOfSum(mean, dispersion, drift);
  const blocks = { count: spans, of: (sum: number) => Math.floor(sum / areas) };
  const [{ pit, raw, expectedRaw, byBlock }] = countCoverage(reported, expected, ofMean, [LEVEL], random, blocks);
  if (!(pit >= 0)) return [];
  const bySpan = (lessOf: (span: number) => number) =>
    differenceField(
      differenceInterval(
        spans,
        (drawn) => weightedSum(drawn, lessOf) / weightedSum(drawn, (span) => byBlock.cells[span]),
        random,
      ),
      100,
    );
  return [
    {
      measure: 'sum_pit_80',
      label: '7-day sums of each area inside the central 80 %, ties split at random (closer to 80 is better)',
      unit: '%',
      value: 100 * pit,
      baseline: 100 * LEVEL,
      baselineLabel: 'What an 80 % interval promises',
      better: 'closer',
      ...bySpan((span) => byBlock.pit[span] - LEVEL * byBlock.cells[span]),
    },
    {
      measure: 'sum_raw_80',
      label:
        '7-day sums of each area inside the whole-number 80 % interval (closer to what the model expects is better)',
      unit: '%',
      value: 100 * raw,
      baseline: 100 * expectedRaw,
      baselineLabel: 'What the model itself expects: whole numbers make the interval wider',
      better: 'closer',
      ...bySpan((span) => byBlock.raw[span] - byBlock.expectedRaw[span]),
    },
  ];
}

function weightedSum(weights: Uint16Array, valueOf: (index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i] * valueOf(i);
  return sum;
}

/** How far levels drift, in words for the notes of a scorecard. `told`: see `LevelDrift`. */
export function driftWords(drift: number, told: number, resolution: CountResolution): string {
  const sums = resolution === 'month' ? 'months' : 'whole days and weeks';
  const percent = `${Math.round(100 * drift)} %`;
  return told < 0.5
    ? `These records are too few to tell how far an area's level drifts over time: intervals of ${sums} assume about ${percent}, near what is usual in other cities.`
    : `An area's level drifts by about ${percent} from what was expected: intervals of ${sums} are widened by it.`;
}
