/**
 * How a held-out score is drawn and written. The fields are those of `Score` in core/records/model-record.ts.
 */
import { formatCount, formatFixed, formatNumber, formatPercent } from './format.ts';

export interface ScoreView {
  readonly unit: '%' | 'nats' | 'deviance' | 'kappa' | 'crimes' | 'ratio';
  readonly value: number;
  readonly baseline: number;
  readonly better: 'higher' | 'lower' | 'closer';
}

/** Two positions on a bar whose right end is the best that can be: 0..1 each. */
export interface BarPositions {
  readonly ours: number;
  readonly baseline: number;
}

/**
 * Where ours and the baseline stand on the bar. Longer is always better: a percentage runs from 0 to 100, a kappa from
 * 0 to 1; a loss runs from twice the baseline's (left) to none (right), so its baseline stands in the middle; a ratio runs from 0 to
 * twice the baseline's or ours, whichever is larger. Where closer is better the baseline is the mark to hit and stands at
 * the right end; ours falls short by how far it is off, above or below.
 * @param best the best that can be, where it is known (the oracle's hit rate)
 */
export function barPositions(score: ScoreView, best?: number): BarPositions {
  if (score.better === 'lower') {
    const worst = 2 * Math.abs(score.baseline) || 1;
    return { ours: clamp(1 - score.value / worst), baseline: clamp(1 - score.baseline / worst) };
  }
  if (score.better === 'closer') {
    const off = Math.abs(score.value - score.baseline) / (Math.abs(score.baseline) || 1);
    return { ours: clamp(1 - off), baseline: 1 };
  }
  const end =
    best ??
    (score.unit === '%' ? 100 : score.unit === 'kappa' ? 1 : Math.max(2 * Math.abs(score.baseline), score.value) || 1);
  return { ours: clamp(score.value / end), baseline: clamp(score.baseline / end) };
}

/** A score's figure with its unit, as people read it. Percentages are 0-100, as in the scorecards. */
export function formatScore(value: number, unit: ScoreView['unit']): string {
  if (!Number.isFinite(value)) return '–';
  if (unit === '%') return formatPercent(value / 100, 1);
  if (unit === 'deviance' || unit === 'crimes')
    return Math.abs(value) >= 100 ? formatCount(value) : formatNumber(value);
  return formatFixed(value, unit === 'ratio' ? 2 : 3);
}

/**
 * The interval of a difference with its signs: "+0.3 to +1.2 points". A difference of percentages is in points, with two
 * decimals where one would read 0.0.
 */
export function formatDifference(lower: number, upper: number, unit: ScoreView['unit']): string {
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return '–';
  if (unit !== '%') return `${signed(lower, formatScore(lower, unit))} to ${signed(upper, formatScore(upper, unit))}`;
  const readsNought = [lower, upper].some((end) => end !== 0 && Math.abs(end) < 0.05);
  const end = (value: number): string => signed(value, formatFixed(value, readsNought ? 2 : 1));
  return `${end(lower)} to ${end(upper)} points`;
}

/** A plus before what is above nought and reads so; `formatFixed` writes the minus. */
function signed(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function clamp(share: number): number {
  return Math.min(Math.max(share || 0, 0), 1);
}
