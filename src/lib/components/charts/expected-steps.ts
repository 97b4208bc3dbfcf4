/** What a chart of expected counts in a row of hours, days or months says in words, and where its label stands. */
import { formatCount, formatNumber, formatPercent } from '../format.ts';

/** Central prediction interval: whole counts, both ends within. */
interface StepInterval {
  /** 0.8 for 80 %. */
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/** What is expected of one hour, day or month: a `CountSummary` of core/glm with its baseline fits. */
export interface StepForecast {
  /** Reported crimes. */
  readonly expected: number;
  /** Of the naive forecast, where it is known. */
  readonly baseline?: number | undefined;
  readonly intervals: readonly StepInterval[];
}

export interface Step extends StepForecast {
  /** Under the axis: "18", "Fri 25", "Nov". */
  readonly label: string;
  /** In full: "18:00 to 19:00", "Friday, 25 November 2016". */
  readonly name: string;
}

/** The interval of a level; undefined where the forecast has none of that level. */
export function intervalAt(step: StepForecast, level: number): StepInterval | undefined {
  return step.intervals.find((interval) => interval.level === level);
}

/** One step in words: "18:00 to 19:00: 2.31 expected; 80 %: 0 to 5; area × hour table 2.20". */
export function stepWords(step: Step, level: number, baselineLabel: string): string {
  const interval = intervalAt(step, level);
  const parts = [`${step.name}: ${formatNumber(step.expected)} expected`];
  if (interval) parts.push(`${formatPercent(level, 0)}: ${intervalWords(interval)}`);
  if (step.baseline !== undefined) parts.push(`${baselineLabel} ${formatNumber(step.baseline)}`);
  return parts.join('; ');
}

/** The figures of all steps with every interval they have, for the table under the chart. */
export function stepTable(
  steps: readonly Step[],
  firstColumn: string,
  baselineLabel: string,
): { readonly columns: string[]; readonly rows: string[][] } {
  const levels = levelsOf(steps);
  const baseline = steps.some((step) => step.baseline !== undefined);
  const head = baselineLabel.slice(0, 1).toUpperCase() + baselineLabel.slice(1);
  return {
    columns: [
      firstColumn,
      'Expected',
      ...levels.map((level) => `${formatPercent(level, 0)} interval`),
      ...(baseline ? [head] : []),
    ],
    rows: steps.map((step) => [
      step.name,
      formatNumber(step.expected),
      ...levels.map((level) => {
        const interval = intervalAt(step, level);
        return interval ? intervalWords(interval) : '–';
      }),
      ...(baseline ? [step.baseline === undefined ? '–' : formatNumber(step.baseline)] : []),
    ]),
  };
}

/** The levels that any step has, widest interval last. */
export function levelsOf(steps: readonly StepForecast[]): number[] {
  return [...new Set(steps.flatMap((step) => step.intervals.map((interval) => interval.level)))].sort((a, b) => a - b);
}

/**
 * Where the naive forecast differs most from ours: there its label is next to its line and not on ours.
 * @returns index of the step, -1 without a baseline
 */
export function widestGap(steps: readonly StepForecast[]): number {
  let at = -1;
  let widest = -1;
  steps.forEach(({ expected, baseline }, index) => {
    if (baseline === undefined) return;
    const gap = Math.abs(baseline - expected);
    if (gap > widest) [at, widest] = [index, gap];
  });
  return at;
}

function intervalWords({ lower, upper }: StepInterval): string {
  return lower === upper ? formatCount(lower) : `${formatCount(lower)} to ${formatCount(upper)}`;
}
