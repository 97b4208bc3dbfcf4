/** Crimes and hours by month and unit: what every risk feature and every label is computed from. */
import { dateOf, dayOfMinute, dayTable, firstDayOfMonth, hourOfMinute, monthIndexOf } from '../../table/calendar.ts';
import { hasTimeOfDay, MISSING, type IncidentTable } from '../../table/incident-table.ts';
import { recordedDays, type Span } from '../../table/periods.ts';

/**
 * Running totals by month: the total of months from..to-1 is a difference of two entries. Month positions count from
 * `firstMonth`. A plain record that is stored with the model.
 */
export interface RiskHistory {
  /** year × 12 + month - 1 of position 0. */
  readonly firstMonth: number;
  readonly months: number;
  readonly areas: number;
  /** Parts of the day: 6, 4 or 1. */
  readonly parts: number;
  /** 2 where weekdays (0) and weekends (1) are kept apart, else 1. */
  readonly dayKinds: number;
  /** Crimes before month m in unit u = (area × parts + part) × dayKinds + kind, at [m × units + u]; months + 1 of them. */
  readonly crimesBefore: Uint32Array;
  /** Hours that one such unit was observed before month m, at [m × dayKinds + kind]. Months without any record count 0. */
  readonly hoursBefore: Float64Array;
  /** 1 where the records cover every day of the month. */
  readonly complete: Uint8Array;
}

/** Days without a record, in units of the mean gap between records, that chance explains at either end (e^-5). */
const CHANCE_GAPS = 5;

/**
 * The span in whole months: an unfinished last month is cut off, because its rate is no month's rate. A month counts as
 * finished if the days after its last record are no more than chance explains (thin data has such days).
 */
export function wholeMonths(table: IncidentTable, span: Span): Span {
  const slack = Math.ceil((CHANCE_GAPS * recordedDays(span)) / table.rows) - 1;
  const missing = new Set(span.missingMonths);
  const cut = (lastDay: number): number => {
    const month = monthIndexOf(lastDay);
    const monthEnd = firstDayOfMonth(month + 1) - 1;
    return monthEnd - lastDay <= slack ? monthEnd : firstDayOfMonth(month) - 1;
  };
  let lastDay = cut(span.lastDay);
  // what was cut off may have been one stray record after a gap: the records before the gap end within a month too
  while (missing.has(monthIndexOf(lastDay))) lastDay = cut(lastRecordBefore(table, lastDay));
  const monthStart = firstDayOfMonth(monthIndexOf(span.firstDay));
  const firstDay = span.firstDay - monthStart <= slack ? monthStart : span.firstDay;
  return { firstDay, lastDay, missingMonths: span.missingMonths.filter((m) => m <= monthIndexOf(lastDay)) };
}

function lastRecordBefore(table: IncidentTable, day: number): number {
  let latest = -Infinity;
  for (let row = 0; row < table.rows; row++) {
    const minute = table.minutes[row];
    if (minute < day * 1440 && minute > latest) latest = minute;
  }
  return dayOfMinute(latest);
}

/**
 * Counts the records by month and unit.
 *
 * @param span from `wholeMonths`; records outside it are left out
 * @param parts parts of the day that the hour is cut into (24 / parts hours each); 1 where hours are unknown
 * @param dayKinds 2 to keep weekdays and weekends (Saturday, Sunday) apart, else 1
 * Cost O(rows + months × units). Records without an area are left out. Those without a time of day are in no part of the
 * day: with more than one part they are left out too, and a month in which no record has a time is a gap.
 */
export function buildHistory(table: IncidentTable, span: Span, parts: number, dayKinds: number): RiskHistory {
  const firstMonth = monthIndexOf(span.firstDay);
  const months = monthIndexOf(span.lastDay) - firstMonth + 1;
  const areas = table.areas.length;
  const units = areas * parts * dayKinds;
  const crimesBefore = new Uint32Array((months + 1) * units);
  const days = dayTable(span.firstDay, span.lastDay);
  const hoursPerPart = 24 / parts;
  const byHour = parts > 1 && table.timeUnknown !== undefined;
  const timed = new Set<number>();
  for (let row = 0; row < table.rows; row++) {
    const day = dayOfMinute(table.minutes[row]) - span.firstDay;
    if (day < 0 || day >= days.month.length) continue;
    if (byHour) {
      if (!hasTimeOfDay(table, row)) continue;
      timed.add(days.monthIndex[day]);
    }
    if (table.area[row] === MISSING) continue;
    const part = parts === 1 ? 0 : Math.floor(hourOfMinute(table.minutes[row]) / hoursPerPart);
    const kind = dayKinds === 2 && days.weekday[day] >= 5 ? 1 : 0;
    const unit = (table.area[row] * parts + part) * dayKinds + kind;
    crimesBefore[(days.monthIndex[day] - firstMonth + 1) * units + unit]++;
  }
  for (let i = units; i < crimesBefore.length; i++) crimesBefore[i] += crimesBefore[i - units];

  const missing = new Set(span.missingMonths);
  if (byHour) for (let m = 0; m < months; m++) if (!timed.has(firstMonth + m)) missing.add(firstMonth + m);
  const hoursBefore = new Float64Array((months + 1) * dayKinds);
  for (let i = 0; i < days.monthIndex.length; i++) {
    if (missing.has(days.monthIndex[i])) continue;
    const kind = dayKinds === 2 && days.weekday[i] >= 5 ? 1 : 0;
    hoursBefore[(days.monthIndex[i] - firstMonth + 1) * dayKinds + kind] += hoursPerPart;
  }
  for (let i = dayKinds; i < hoursBefore.length; i++) hoursBefore[i] += hoursBefore[i - dayKinds];

  const complete = new Uint8Array(months);
  for (let m = 0; m < months; m++) {
    const whole =
      firstDayOfMonth(firstMonth + m) >= span.firstDay && firstDayOfMonth(firstMonth + m + 1) - 1 <= span.lastDay;
    complete[m] = whole && !missing.has(firstMonth + m) ? 1 : 0;
  }
  return { firstMonth, months, areas, parts, dayKinds, crimesBefore, hoursBefore, complete };
}

/** Number of units of a history in one month. */
export function unitCount(history: RiskHistory): number {
  return history.areas * history.parts * history.dayKinds;
}

/** Crimes of one unit in months from..to-1. */
export function unitCrimes(history: RiskHistory, unit: number, from: number, to: number): number {
  const units = unitCount(history);
  return history.crimesBefore[to * units + unit] - history.crimesBefore[from * units + unit];
}

/** Hours observed of one unit of that kind of day in months from..to-1. */
export function unitHours(history: RiskHistory, kind: number, from: number, to: number): number {
  const { hoursBefore, dayKinds } = history;
  return hoursBefore[to * dayKinds + kind] - hoursBefore[from * dayKinds + kind];
}

/** Crimes per hour of one unit in months from..to-1; NaN where no hour of it was observed. */
export function unitRate(history: RiskHistory, unit: number, from: number, to: number): number {
  const hours = unitHours(history, unit % history.dayKinds, from, to);
  return hours > 0 ? unitCrimes(history, unit, from, to) / hours : NaN;
}

/** Crimes of a whole area in months from..to-1. */
export function areaCrimes(history: RiskHistory, area: number, from: number, to: number): number {
  const each = history.parts * history.dayKinds;
  let crimes = 0;
  for (let unit = area * each; unit < (area + 1) * each; unit++) crimes += unitCrimes(history, unit, from, to);
  return crimes;
}

/** Hours of the calendar observed in months from..to-1, all parts and kinds of day together. */
export function calendarHours(history: RiskHistory, from: number, to: number): number {
  let hours = 0;
  for (let kind = 0; kind < history.dayKinds; kind++) hours += unitHours(history, kind, from, to);
  return hours * history.parts;
}

/** Parts and kinds of day that belong together. */
export interface Selection {
  readonly parts: readonly number[];
  readonly kinds: readonly number[];
}

/** Crimes of an area in the selected parts and kinds of day, in months from..to-1. */
export function selectedCrimes(
  history: RiskHistory,
  area: number,
  { parts, kinds }: Selection,
  from: number,
  to: number,
): number {
  let crimes = 0;
  for (const part of parts) {
    for (const kind of kinds) crimes += unitCrimes(history, unitOf(history, area, part, kind), from, to);
  }
  return crimes;
}

/** Hours observed of the selected parts and kinds of day in months from..to-1. */
export function selectedHours(history: RiskHistory, { parts, kinds }: Selection, from: number, to: number): number {
  let hours = 0;
  for (const kind of kinds) hours += unitHours(history, kind, from, to);
  return hours * parts.length;
}

/** Number of a unit. */
export function unitOf(history: RiskHistory, area: number, part: number, kind: number): number {
  return (area * history.parts + part) * history.dayKinds + kind;
}

/** Hours that a unit of that kind of day will have in months from..to-1, by the calendar: future months have them too. */
export function calendarUnitHours(history: RiskHistory, kind: number, from: number, to: number): number {
  const firstDay = firstDayOfMonth(history.firstMonth + from);
  const endDay = firstDayOfMonth(history.firstMonth + to);
  let days = 0;
  for (let day = firstDay; day < endDay; day++) {
    const weekend = (((day + 3) % 7) + 7) % 7 >= 5 ? 1 : 0;
    if (history.dayKinds === 1 || weekend === kind) days++;
  }
  return (days * 24) / history.parts;
}

/** 1-12 of a month position. */
export function calendarMonth(history: RiskHistory, month: number): number {
  return dateOf(firstDayOfMonth(history.firstMonth + month)).month;
}
