/** What the dashboard says of the count forecast's held-out score, from its scorecard alone. */
import { formatFixed, formatNumber, formatPercent } from '#lib/components/format.ts';
import { formatDifference } from '#lib/components/score.ts';
import { verdictOf, type Score, type Scorecard, type Verdict } from '#lib/core/records/model-record.ts';

/** A forecast of the held-out period: ours, or one that it has to beat. */
export interface Rival {
  readonly name: string;
  readonly ours: boolean;
  /** D²: share of the deviance of one single rate that it explains; below 0 where it does worse than that. */
  readonly explained: number;
  /** How ours compares with it; empty for ours. */
  readonly words: string;
}

const RIVALS = ['deviance', 'deviance_additive', 'deviance_year_before', 'deviance_null'];

/** Ours and every rival that was scored, the hardest to beat first; empty where the scorecard lacks the deviances. */
export function rivalsOf(scores: readonly Score[]): Rival[] {
  const single = scores.find((score) => score.measure === 'deviance_null');
  if (!single) return [];
  const explained = (deviance: number): number => 1 - deviance / single.baseline;
  const rivals = scores
    .filter((score) => RIVALS.includes(score.measure))
    .map((score) => ({
      name: score.baselineLabel,
      ours: false,
      explained: explained(score.baseline),
      words: againstRival(score),
    }));
  return [{ name: 'This forecast', ours: true, explained: explained(single.value), words: '' }, ...rivals].sort(
    (a, b) => Number(b.ours) - Number(a.ours) || b.explained - a.explained,
  );
}

/** "ours: 3.6 % less deviance (3.1 to 4.0 %)" */
function againstRival(score: Score): string {
  const { value, baseline, difference } = score;
  const percent = (part: number): string => formatFixed((100 * Math.abs(part)) / baseline, 1);
  // an end of the interval may lie beyond all there is: no forecast saves more deviance than its rival has
  const saved = (part: number): string => percent(Math.min(baseline, Math.abs(part)));
  switch (verdictOf(score)) {
    case 'beats':
      return `ours: ${percent(value - baseline)} % less deviance (${saved(difference!.upper)} to ${saved(difference!.lower)} %)`;
    case 'worse':
      return `ours: ${percent(value - baseline)} % more deviance (${percent(difference!.lower)} to ${percent(difference!.upper)} %)`;
    case 'untold':
      return 'the held-out period is too short to tell the two apart';
    default:
      return 'no clear difference to ours';
  }
}

/** How often an interval of one level held. Percentages run from 0 to 100. */
export interface Coverage {
  readonly level: number;
  /** Ties split at random (PIT): a right model gives the level. */
  readonly held: number;
  /** Of the difference to the level, in points: "−0.4 to +0.6 points"; empty where weeks are too few. */
  readonly difference: string;
  readonly verdict: Verdict;
  /** Inside the interval of whole numbers, and how many the model itself expects there. */
  readonly whole: number | undefined;
  readonly wholeExpected: number | undefined;
}

/** The levels that were scored on cells, lowest first. */
export function coverageOf(scores: readonly Score[]): Coverage[] {
  return coverages(scores, '');
}

/** The levels that were scored on 7-day sums by area: none of records without days. */
export function weekCoverageOf(scores: readonly Score[]): Coverage[] {
  return coverages(scores, 'sum_');
}

function coverages(scores: readonly Score[], of: '' | 'sum_'): Coverage[] {
  return scores
    .flatMap((score): Coverage[] => {
      const level = Number(score.measure.startsWith(`${of}pit_`) ? score.measure.slice(of.length + 4) : NaN);
      if (!(level > 0)) return [];
      const whole = scores.find((each) => each.measure === `${of}raw_${level}`);
      const { difference } = score;
      return [
        {
          level,
          held: score.value,
          difference: difference ? formatDifference(difference.lower, difference.upper, '%') : '',
          verdict: verdictOf(score),
          whole: whole?.value,
          wholeExpected: whole?.baseline,
        },
      ];
    })
    .sort((a, b) => a.level - b.level);
}

/** Points: many held-out weeks can tell a smaller miss from chance, but nobody would notice it. */
const NEARLY = 2;

/** One level: "as promised (−0.3 to +0.6 points)", "3.0 points less than promised (−3.4 to −2.6 points)". */
export function promiseWords({ held, level, difference, verdict }: Coverage): string {
  if (verdict === 'keeps') return `as promised (${difference})`;
  if (verdict !== 'misses') return '';
  const text = formatFixed(Math.abs(held - level), Math.abs(held - level) < 0.05 ? 2 : 1);
  return `${text} points ${held < level ? 'less' : 'more'} than promised (${difference})`;
}

/** The intervals in one sentence. */
export function coverageSentence(coverage: readonly Coverage[]): string {
  if (coverage.length === 0) return '';
  const within = (of: readonly Coverage[]): string =>
    `${formatFixed(Math.max(...of.map(({ held, level }) => Math.abs(held - level))), 1)} points`;
  if (coverage.every(({ verdict }) => verdict === 'untold')) {
    return `The intervals held within ${within(coverage)} of what they promise; the held-out period is too short to say how much of that is chance.`;
  }
  const off = coverage.filter(({ verdict }) => verdict === 'misses');
  if (off.length === 0) return 'The intervals hold as often as they promise.';
  if (off.every(({ held, level }) => Math.abs(held - level) <= NEARLY)) {
    return `The intervals nearly hold what they promise: off by at most ${within(off)}.`;
  }
  const levels = off.map(({ level }) => `${level} %`);
  const list = [levels.slice(0, -1).join(', '), ...levels.slice(-1)].filter(Boolean).join(' and ');
  return `The ${list} ${off.length === 1 ? 'interval differs' : 'intervals differ'} from the promise, by at most ${within(off)}.`;
}

/** "Off by 0.95 reported crimes per area, hour, weekday and month on average; the area × hour table by 0.98." */
export function errorSentence(scores: readonly Score[]): string {
  const score = scores.find((each) => each.measure === 'mae');
  if (!score) return '';
  const per = /per .+$/.exec(score.label)?.[0] ?? 'per cell';
  const rival = score.baselineLabel.slice(0, 1).toLowerCase() + score.baselineLabel.slice(1);
  return `Off by ${formatNumber(score.value)} reported crimes ${per} on average; the ${rival} by ${formatNumber(score.baseline)}.`;
}

/** What was reported in the whole held-out period against the sum of the forecast. */
export function totalSentence({ scores, byArea }: Pick<Scorecard, 'scores' | 'byArea'>): string {
  const score = scores.find((each) => each.measure === 'total_error');
  if (!score || !byArea) return '';
  const reported = byArea.reduce((sum, area) => sum + area.reported, 0);
  const expected = byArea.reduce((sum, area) => sum + area.expected, 0);
  if (!(expected > 0)) return '';
  const excess = reported / expected - 1;
  if (Math.abs(excess) < 0.0005) return 'The whole period held as many reported crimes as expected.';
  return `The whole period held ${formatPercent(Math.abs(excess), 1)} ${excess > 0 ? 'more' : 'fewer'} reported crimes than expected.`;
}

/** How much more counts scatter than chance: the note of the test where the scorecard has it, else φ alone. */
export function dispersionSentence(notes: readonly string[], dispersion: unknown): string {
  const tested = notes.find((note) => /^Counts vary |^There were too few counts/.test(note));
  if (tested) return tested;
  if (typeof dispersion !== 'number') return '';
  return dispersion < 1.005
    ? 'Counts vary about as much as pure chance would.'
    : `Counts vary ${formatFixed(dispersion, 2)} × as much as pure chance would; intervals are widened by it.`;
}
