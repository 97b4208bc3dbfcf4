/** What a person should know about the records just imported, in sentences. */
import type { ImportReport } from '#lib/contract/import.ts';
import { dayOfMinute } from '#lib/core/table/calendar.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { leftOutSentences } from './left-out-columns.ts';
import type { Layout } from './layouts/layouts.ts';

export interface Findings {
  readonly layout?: Layout;
  readonly hexagonResolution?: number;
  readonly header: readonly string[];
  readonly withoutClock: number;
  readonly overflowed: readonly ('district' | 'place')[];
  readonly listedRejects: number;
}

export function importNotes(
  table: IncidentTable,
  report: Omit<ImportReport, 'notes' | 'seconds'>,
  findings: Findings,
): string[] {
  const notes: string[] = [];
  const n = (count: number): string => count.toLocaleString('en-US');
  const share = (count: number): string => {
    const percent = (100 * count) / Math.max(1, table.rows);
    return percent < 0.1 ? 'under 0.1 %' : `${percent.toFixed(1)} %`;
  };
  const records = (count: number): string => (count === 1 ? '1 record' : `${n(count)} records`);
  if (table.timeResolution === 'month') {
    notes.push('The records have a month but no day and no hour: models by hour or weekday are not available.');
  } else if (table.timeResolution === 'day') {
    notes.push('The records have a date but no time of day: models by hour are not available.');
  }
  const { setAside } = report;
  const aside = Object.values(setAside).reduce((sum, count) => sum + count, 0);
  if (aside === table.rows) {
    notes.push('No record has coordinates: maps stay empty, and areas carry everything.');
  } else if (aside > 0) {
    const reasons = [
      setAside.no_coordinates ? `${n(setAside.no_coordinates)} without any` : '',
      setAside.zero_coordinates ? `${n(setAside.zero_coordinates)} with 0, 0 or -1, -1 in their place` : '',
      setAside.far_from_the_data ? `${n(setAside.far_from_the_data)} far outside all others` : '',
    ].filter(Boolean);
    notes.push(
      `${records(aside)} (${share(aside)}) without usable coordinates: ${reasons.join(', ')}. ${
        findings.hexagonResolution === undefined
          ? withoutPlace(aside, rowsWithNeither(table))
          : 'On no map and in no hexagon, but in the totals.'
      }`,
    );
  }
  if (findings.hexagonResolution !== undefined) {
    notes.push(
      `The records name no area, so ${n(table.areas.length)} hexagons (H3, resolution ${findings.hexagonResolution}) serve as areas.`,
    );
  } else if (report.withoutArea > 0) {
    notes.push(`${records(report.withoutArea)} (${share(report.withoutArea)}) without an area: in no area model.`);
  }
  if (report.withoutType > 0)
    notes.push(`${records(report.withoutType)} (${share(report.withoutType)}) without a crime type.`);
  if (report.duplicateIds > 0) notes.push(`${records(report.duplicateIds)} with the id of an earlier one: kept.`);
  if (report.identicalRows > 0)
    notes.push(`${records(report.identicalRows)} the same as an earlier one in every column: kept.`);
  if (findings.withoutClock > 0 && table.timeResolution !== 'month' && table.timeResolution !== 'day') {
    notes.push(`${records(findings.withoutClock)} with a date but no time of day: these stand at midnight.`);
  }
  spikeNotes(table, report, notes);
  for (const role of findings.overflowed) {
    notes.push(
      `The column chosen as ${role === 'place' ? 'Place' : 'District'} holds more than 65,000 different values; the rest of them is left out.`,
    );
  }
  const rejected = report.rowsRead - report.rowsImported;
  if (rejected > findings.listedRejects)
    notes.push(`Of ${n(rejected)} rejected rows the first ${n(findings.listedRejects)} are listed.`);
  notes.push(...leftOutSentences(findings.header, report.mapping), ...(findings.layout?.notes ?? []));
  return notes;
}

/** Where records without coordinates count: the areas hold those that name one, the rest are in the totals only. */
function withoutPlace(aside: number, withNeither: number): string {
  if (withNeither === 0) return 'On no map, but counted in their areas.';
  if (withNeither === aside) return 'They name no area either: on no map and in no area, in the totals only.';
  const some = withNeither === 1 ? '1 of them names' : `${withNeither.toLocaleString('en-US')} of them name`;
  return `On no map, but counted in their areas; ${some} no area either: in the totals only.`;
}

function rowsWithNeither(table: IncidentTable): number {
  let count = 0;
  for (let row = 0; row < table.rows; row++) {
    if (table.area[row] === MISSING && Number.isNaN(table.latitude[row])) count++;
  }
  return count;
}

/** Midnight, the first of the month and of the year are what systems write for "unknown"; months can be missing. */
function spikeNotes(table: IncidentTable, report: Pick<ImportReport, 'atMidnight'>, notes: string[]): void {
  if (table.rows === 0) return;
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  const midnight = report.atMidnight / table.rows;
  // an even spread over the full hours would give 1/24 at most
  if (midnight > 0.005 && table.timeResolution === 'minute') {
    notes.push(`${percent(midnight)} of the records stand exactly at midnight, which often means "time unknown".`);
  }
  const span = spanOf(table);
  if (table.timeResolution !== 'month' && span.lastDay - span.firstDay >= 180) {
    let firsts = 0;
    let firstDays = 0;
    const isFirst = new Uint8Array(span.lastDay - span.firstDay + 1);
    for (let day = span.firstDay; day <= span.lastDay; day++) {
      if (new Date(day * 86_400_000).getUTCDate() === 1) {
        isFirst[day - span.firstDay] = 1;
        firstDays++;
      }
    }
    for (let row = 0; row < table.rows; row++) firsts += isFirst[dayOfMinute(table.minutes[row]) - span.firstDay];
    const ratio = firsts / firstDays / (table.rows / isFirst.length);
    if (ratio > 1.15 && table.rows > 1000) {
      notes.push(
        `The first day of a month has ${ratio.toFixed(1)} times the records of other days, which often means "day unknown".`,
      );
    }
  }
  if (span.missingMonths.length > 0) {
    const names = span.missingMonths.map(
      (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    );
    const some = names.length > 6 ? `${names.slice(0, 6).join(', ')} and ${names.length - 6} more` : names.join(', ');
    notes.push(`No records at all in ${some}: a gap in the source, not a month without crime.`);
  }
}
