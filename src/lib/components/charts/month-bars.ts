/** What the chart of an area's months says in words and figures. */
import { formatCount, formatFixed, formatMonth } from '../format.ts';

export interface MonthBar {
  /** First day of the month, `YYYY-MM-DD`. */
  readonly start: string;
  /** Reported crimes; NaN in a month without records, which is a gap and not nought. */
  readonly crimes: number;
  /** The records cover a part of the month. */
  readonly partial?: boolean | undefined;
  /** Crimes of that month up to which the level is LOW, and above which it is HIGH: months differ in hours. */
  readonly cutPoints?: readonly [number, number] | undefined;
}

const LEVEL_NAMES = ['LOW', 'MEDIUM', 'HIGH'] as const;

/** Level of a month's count by its own cut points; undefined without them and in a gap. */
export function levelOfMonth({ crimes, cutPoints }: MonthBar): (typeof LEVEL_NAMES)[number] | undefined {
  if (!cutPoints || !Number.isFinite(crimes)) return undefined;
  return LEVEL_NAMES[(crimes > cutPoints[0] ? 1 : 0) + (crimes > cutPoints[1] ? 1 : 0)];
}

/** "24 months from Jan 2015; most in Jul 2016 with 412, fewest in Feb 2015 with 201, 300 in the last." */
export function monthsSummary(months: readonly MonthBar[]): string {
  const known = months.filter(({ crimes }) => Number.isFinite(crimes));
  if (known.length === 0) return '';
  const most = known.reduce((best, month) => (month.crimes > best.crimes ? month : best));
  const fewest = known.reduce((best, month) => (month.crimes < best.crimes ? month : best));
  const last = known[known.length - 1];
  const gaps = months.length - known.length;
  const range =
    most.crimes === fewest.crimes
      ? `${formatCount(most.crimes)} in each`
      : `most in ${formatMonth(most.start)} with ${formatCount(most.crimes)}, fewest in ${formatMonth(fewest.start)} ` +
        `with ${formatCount(fewest.crimes)}, ${formatCount(last.crimes)} in the last`;
  const without = gaps === 0 ? '' : ` ${gaps === 1 ? 'One month holds' : `${gaps} months hold`} no records.`;
  return `${known.length} ${known.length === 1 ? 'month' : 'months'} from ${formatMonth(known[0].start)}; ${range}.${without}`;
}

/** Head and rows of the figures. */
export function monthsTable(months: readonly MonthBar[]): { columns: string[]; rows: string[][] } {
  const graded = months.some(({ cutPoints }) => cutPoints);
  return {
    columns: ['Month', 'Reported crimes', ...(graded ? ['LOW up to', 'HIGH above', 'Level'] : [])],
    rows: months.map((month) => {
      const { start, cutPoints } = month;
      const levels = [
        ...(cutPoints ? cutPoints.map((cut) => formatFixed(cut, cut < 9.95 ? 1 : 0)) : ['–', '–']),
        levelOfMonth(month) ?? '–',
      ];
      return [formatMonth(start), countText(month), ...(graded ? levels : [])];
    }),
  };
}

/** "412", "201 (a part of the month)", "no records" */
export function countText({ crimes, partial }: MonthBar): string {
  if (!Number.isFinite(crimes)) return 'no records';
  return `${formatCount(crimes)}${partial ? ' (a part of the month)' : ''}`;
}
