/** Warnings on dates and times of day. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { ImportWarning } from '#lib/contract/import.ts';
import { dateOf, dayOfMinute, MINUTES_PER_DAY } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { MONTH_NAMES } from '#lib/core/table/month-names.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import type { Facts, HowRead } from './how-read.ts';
import { count, records, share } from './words.ts';

export function dateWarnings(table: IncidentTable, facts: Facts, { mapping, today }: HowRead): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  const later = countLater(table, today);
  if (later > 0) {
    warnings.push({
      kind: 'future_dates',
      rows: later,
      sentence: `${records(later)} (${share(later, table.rows)}) dated after today: check the order of day and month, the year, and the calendar of this device.`,
    });
  }
  if (readsBothWays(table, mapping)) {
    warnings.push({
      kind: 'date_order',
      rows: table.rows,
      sentence: `Every date reads both as day-month and as month-day. ${mapping.dateOrder === 'month-first' ? 'The month' : 'The day'} is taken to come first: check that.`,
    });
  }
  if (table.timeResolution === 'month') {
    warnings.push({
      kind: 'month_only',
      rows: table.rows,
      sentence: 'The records have a month but no day and no hour: models by hour or weekday are not available.',
    });
  } else if (table.timeResolution === 'day') {
    warnings.push({
      kind: 'no_time_of_day',
      rows: table.rows,
      sentence: 'The records have a date but no time of day: models by hour are not available.',
    });
  }
  const unknown = table.timeUnknown?.reduce((sum, mark) => sum + mark, 0) ?? 0;
  if (unknown > 0) {
    warnings.push({
      kind: 'time_unknown',
      rows: unknown,
      sentence: `${records(unknown)} (${share(unknown, table.rows)}) with a date but no time of day: in the counts by day, in no hour.`,
    });
  }
  // an even spread over the full hours would give 1/24 at most
  if (facts.atMidnight > table.rows * 0.005) {
    warnings.push({
      kind: 'midnight',
      rows: facts.atMidnight,
      sentence: `${records(facts.atMidnight)} (${share(facts.atMidnight, table.rows)}) exactly at midnight, which often means "time unknown".`,
    });
  }
  warnings.push(...firstOfMonthWarning(table));
  const { missingMonths } = spanOf(table);
  if (missingMonths.length > 0) {
    const names = missingMonths.map((month) => `${MONTH_NAMES[month % 12]} ${Math.floor(month / 12)}`);
    const some =
      names.length > 6 ? `${names.slice(0, 6).join(', ')} and ${count(names.length - 6)} more` : names.join(', ');
    warnings.push({
      kind: 'missing_months',
      sentence: `No records at all in ${some}: a gap in the source, not a month without crime.`,
    });
  }
  return warnings;
}

/** Rows dated later than tomorrow: where a city is ahead of the device, it has tomorrow already. */
function countLater(table: IncidentTable, today: number): number {
  const end = (today + 2) * MINUTES_PER_DAY;
  let n = 0;
  for (let row = 0; row < table.rows; row++) if (table.minutes[row] >= end) n++;
  return n;
}

/** True where a number could be the day or the month in every row. */
function readsBothWays(table: IncidentTable, { columns, dateOrder }: ColumnMapping): boolean {
  if (columns.date === undefined || dateOrder === 'year-first' || table.timeResolution === 'month') return false;
  let differs = false;
  for (let row = 0; row < table.rows; row++) {
    const { day, month } = dateOf(dayOfMinute(table.minutes[row]));
    if (day > 12) return false;
    if (day !== month) differs = true;
  }
  return differs;
}

/** The first of the month is what systems write where the day is unknown. */
function firstOfMonthWarning(table: IncidentTable): ImportWarning[] {
  const { firstDay, lastDay } = spanOf(table);
  const days = lastDay - firstDay + 1;
  if (table.timeResolution === 'month' || days <= 180 || table.rows <= 1000) return [];
  const isFirst = Uint8Array.from({ length: days }, (_, i) => (dateOf(firstDay + i).day === 1 ? 1 : 0));
  const firstDays = isFirst.reduce((sum, first) => sum + first, 0);
  let rows = 0;
  for (let row = 0; row < table.rows; row++) rows += isFirst[dayOfMinute(table.minutes[row]) - firstDay];
  const ratio = rows / firstDays / (table.rows / days);
  if (ratio <= 1.15) return [];
  return [
    {
      kind: 'first_of_month',
      rows,
      sentence: `The first day of a month has ${ratio.toFixed(1)} times the records of other days (${count(rows)} in all), which often means "day unknown".`,
    },
  ];
}

/** Rows at exactly midnight whose time is not marked as unknown; 0 where the records have no minutes. */
export function countMidnights(table: IncidentTable): number {
  if (table.timeResolution !== 'minute') return 0;
  let n = 0;
  for (let row = 0; row < table.rows; row++) {
    if (table.minutes[row] % MINUTES_PER_DAY === 0 && table.timeUnknown?.[row] !== 1) n++;
  }
  return n;
}
