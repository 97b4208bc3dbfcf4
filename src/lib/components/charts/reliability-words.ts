/** What a reliability plot says in words. */
import type { Reliability, ReliabilityGroup } from '#lib/core/records/model-record.ts';
import { formatFixed } from '../format.ts';

/** Whether what came true lies in the band that 9 of 10 groups of a right model lie in. */
export function sideOfGroup({ right, lower, upper }: ReliabilityGroup): 'inside' | 'above' | 'below' {
  return right > upper ? 'above' : right < lower ? 'below' : 'inside';
}

/** "In 9 of 10 groups … On average the two differ by 0.8 points; before calibration by 3.1." */
export function reliabilitySentence({ groups, expectedCalibrationError, uncalibratedError }: Reliability): string {
  const inside = groups.filter((group) => sideOfGroup(group) === 'inside').length;
  const points = (share: number): string => formatFixed(100 * share, 1);
  const held = `In ${inside} of ${groups.length} groups the stated probability came true as often as said, but for chance.`;
  // a model whose probabilities needed no calibration has one error
  const before =
    uncalibratedError === expectedCalibrationError ? '' : `; before calibration by ${points(uncalibratedError)}`;
  return `${held} On average the two differ by ${points(expectedCalibrationError)} percentage points${before}.`;
}

/** Which way the groups outside the band lie: what people must expect of a stated probability. */
export function leaningSentence({ groups }: Reliability): string {
  const above = groups.filter((group) => sideOfGroup(group) === 'above').length;
  const below = groups.filter((group) => sideOfGroup(group) === 'below').length;
  if (above + below === 0) return '';
  if (below === 0) return 'Outside it, the model is right more often than it says.';
  if (above === 0) return 'Outside it, the model is right less often than it says.';
  return 'Outside it, some came true more often, some less often than said.';
}
