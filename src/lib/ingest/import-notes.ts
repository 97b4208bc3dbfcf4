/** What a person should know about the records just imported, in sentences. */
import type { ImportReport } from '#lib/contract/import.ts';
import { dayOfMinute } from '#lib/core/table/calendar.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
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
  const share = (count: number): string => `${((100 * count) / Math.max(1, table.rows)).toFixed(1)} %`;
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
    const parts = [
      setAside.no_coordinates ? `${n(setAside.no_coordinates)} have none` : '',
      setAside.zero_coordinates ? `${n(setAside.zero_coordinates)} have 0, 0 or -1, -1 in their place` : '',
      setAside.far_from_the_data ? `${n(setAside.far_from_the_data)} lie far outside all others` : '',
    ];
    notes.push(
      `${n(aside)} records (${share(aside)}) are without usable coordinates: ${parts.filter(Boolean).join(', ')}. They are on no map and still count in their areas.`,
    );
  }
  if (findings.hexagonResolution !== undefined) {
    notes.push(
      `The records name no area, so ${n(table.areas.length)} hexagons (H3, resolution ${findings.hexagonResolution}) serve as areas.`,
    );
  } else if (report.withoutArea > 0) {
    notes.push(
      `${n(report.withoutArea)} records (${share(report.withoutArea)}) name no area; they are on the map and in no area model.`,
    );
  }
  if (report.withoutType > 0)
    notes.push(`${n(report.withoutType)} records (${share(report.withoutType)}) have no crime type.`);
  if (report.duplicateIds > 0)
    notes.push(`${n(report.duplicateIds)} records repeat the id of an earlier one. They are kept.`);
  if (report.identicalRows > 0)
    notes.push(`${n(report.identicalRows)} rows are the same as an earlier one in every column. They are kept.`);
  if (findings.withoutClock > 0 && table.timeResolution !== 'month' && table.timeResolution !== 'day') {
    notes.push(`${n(findings.withoutClock)} records have a date but no time of day and stand at midnight.`);
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
  notes.push(...leftOutSentences(findings.header), ...(findings.layout?.notes ?? []));
  return notes;
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
