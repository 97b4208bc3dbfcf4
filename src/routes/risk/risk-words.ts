/** What the Risk page says in words: the time that is graded, the unit, the cut points, how far ahead. */
import { formatCount, formatHour, formatNumber, formatPercent } from '#lib/components/format.ts';
import type { Scorecard } from '#lib/core/records/model-record.ts';
import type { RiskLevel, RiskWhen } from '#lib/core/risk/answers/risk-model.ts';
import { MONTH_NAMES } from '#lib/core/table/month-names.ts';
import { hoursOfPart } from '#lib/state/risk/choices-url.ts';
import type { MonthsAhead, RateUnit, RiskSheet } from '#lib/state/risk/risk-sheet.ts';

/** "August 2017" of year × 12 + month - 1. */
export function monthText(index: number): string {
  return `${MONTH_NAMES[index % 12]} ${Math.floor(index / 12)}`;
}

/** "August 2017", "January to December 2017", "March 2017 to February 2018". */
export function monthsText(first: number, last: number): string {
  if (first === last) return monthText(first);
  const sameYear = Math.floor(first / 12) === Math.floor(last / 12);
  return `${sameYear ? MONTH_NAMES[first % 12] : monthText(first)} to ${monthText(last)}`;
}

/** "16:00 to 20:00", "20:00 to 24:00" */
export function partText(part: number, parts: number): string {
  const { from, to } = hoursOfPart(part, parts);
  return `${formatHour(from)} to ${formatHour(to)}`;
}

export const DAY_KIND_NAMES = ['Weekdays', 'Weekends'] as const;

/** The time that is graded: "August 2017, weekends, 20:00 to 24:00". */
export function whenText({ ahead, when }: Pick<RiskSheet, 'ahead' | 'when'>, parts: number): string {
  return [monthsText(ahead.first, ahead.last), ...hoursWords(when, parts)].join(', ');
}

/** "weekends", "20:00 to 24:00": the hours of the week that are chosen; none for all. */
export function hoursWords({ part, dayKind }: RiskWhen, parts: number): string[] {
  return [
    ...(dayKind === undefined ? [] : [DAY_KIND_NAMES[dayKind].toLowerCase()]),
    ...(part === undefined ? [] : [partText(part, parts)]),
  ];
}

/** "1 to 12 months after the last month of the data, December 2016" */
export function aheadText({ nearest, farthest, dataEnd }: MonthsAhead): string {
  const months =
    nearest === farthest ? `${farthest} ${farthest === 1 ? 'month' : 'months'}` : `${nearest} to ${farthest} months`;
  return `${months} ahead of the data, which ends with ${monthText(dataEnd)}`;
}

/** How right levels by crimes per km² were in the held-out period; empty where that was not scored. */
export function densitySentence({ scores }: Pick<Scorecard, 'scores'>): string {
  const accuracy = scores.find(({ measure }) => measure === 'accuracy_km2');
  if (!accuracy) return '';
  const percent = (value: number): string => formatPercent(value / 100, 1);
  const so = accuracy.difference ? '' : ' The held-out period is too short to tell whether that is chance.';
  return `Graded per km², ${percent(accuracy.value)} of units got the level they turned out to have in the next period; keeping the level of the last 12 months got ${percent(accuracy.baseline)}.${so}`;
}

interface UnitWords {
  /** After a figure of crimes: "reported crimes a year". */
  readonly words: string;
  /** Below the head of a column: "crimes per year". */
  readonly head: string;
}

const UNITS: Readonly<Record<RateUnit, UnitWords>> = {
  year: { words: 'reported crimes a year', head: 'crimes per year' },
  month: { words: 'reported crimes in that month', head: 'crimes in the month' },
  quarter: { words: 'reported crimes in those three months', head: 'crimes in 3 months' },
  hour: { words: 'reported crimes an hour', head: 'crimes per hour' },
  km2: { words: 'reported crimes per km² a year', head: 'per km² per year' },
};

/** @param within hours of the week are chosen: crimes a year are then those that fall in them */
export function unitWords(unit: RateUnit, within: boolean): UnitWords {
  const words = UNITS[unit];
  return unit === 'km2' && within ? { ...words, words: `${words.words}, in those hours` } : words;
}

/** A rate as people compare it: whole from 100 on, three figures from a tenth on, else two. */
export function rateText(rate: number): string {
  if (Math.abs(rate) >= 99.5) return formatCount(rate);
  return formatNumber(rate, Math.abs(rate) < 0.0995 ? 2 : 3);
}

/** "up to 1,234", "over 1,234, up to 3,456", "over 3,456" */
export function rangeText(level: RiskLevel, [low, high]: readonly [number, number]): string {
  if (level === 'LOW') return `up to ${rateText(low)}`;
  return level === 'HIGH' ? `over ${rateText(high)}` : `over ${rateText(low)}, up to ${rateText(high)}`;
}

/** Cut points under one an hour as people imagine them: ": one in 104 and one in 33 such hours"; else empty. */
export function oftenText(cutPoints: readonly [number, number]): string {
  if (cutPoints.some((perHour) => !(perHour > 0) || perHour > 0.67)) return '';
  const [low, high] = cutPoints.map((perHour) => `one in ${formatCount(1 / perHour)}`);
  return ` (${low} and ${high} such hours)`;
}

/** "+12 %", "−3.2 %"; a dash where there is nothing to compare with. */
export function trendText(trend: number | undefined): string {
  if (trend === undefined || !Number.isFinite(trend)) return '–';
  const text = formatPercent(Math.abs(trend));
  return `${trend < 0 ? '−' : '+'}${text}`;
}
