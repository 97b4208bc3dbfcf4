/** What a person should know about the records just read, in sentences, with how many rows each concerns. */
import type {
  ColumnMapping,
  ImportChoices,
  ImportFindings,
  ImportWarning,
  RejectReason,
  Role,
} from '#lib/contract/import.ts';
import { ROLE_LABELS } from '#lib/core/table/column-roles.ts';
import { dateOf, dayOfMinute, MINUTES_PER_DAY } from '#lib/core/table/calendar.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { MONTH_NAMES } from '#lib/core/table/month-names.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { distantFiles } from './records/distant-files.ts';
import type { Layout } from './columns/layouts/layouts.ts';
import { leftOutSentences } from './columns/left-out-columns.ts';
import type { SettledAreas } from './areas/settle-areas.ts';

/** How the files were read, where the table does not show it. */
export interface HowRead {
  readonly mapping: ColumnMapping;
  readonly header: readonly string[];
  readonly layout?: Layout;
  readonly areas: Omit<SettledAreas, 'table'>;
  readonly overflowed: readonly ('district' | 'place')[];
  readonly files: readonly string[];
  /** Rows of the table after each file. */
  readonly ends: readonly number[];
  readonly otherHeaders: readonly {
    readonly file: string;
    readonly header: readonly string[];
    readonly mapping: ColumnMapping;
  }[];
  /** Tables of archives that were not read. */
  readonly archiveNotes: readonly string[];
}

type Facts = Omit<ImportFindings, 'warnings' | 'rejectedExamples' | 'seconds'>;

/** Warnings in the order in which a person would check them: rows, dates, places, areas, types, repeats, columns. */
export function importWarnings(table: IncidentTable, facts: Facts, how: HowRead): ImportWarning[] {
  return [
    ...rejectedWarnings(facts),
    ...dateWarnings(table, facts, how),
    ...placeWarnings(table, facts, how),
    ...typeWarnings(table, facts),
    ...repeatWarnings(facts, how),
    ...fileWarnings(table, how),
    ...how.overflowed.map((role): ImportWarning => ({
      kind: 'other',
      sentence: `The column chosen as ${role === 'place' ? 'Place' : 'District'} holds more than 65,000 different values; the rest of them is left out.`,
    })),
    ...leftOutSentences(how.header, how.mapping).map((sentence): ImportWarning => ({
      kind: 'left_out_columns',
      sentence,
    })),
    ...(how.layout?.notes ?? []).map((sentence): ImportWarning => ({ kind: 'other', sentence })),
  ];
}

/** A warning as the report keeps it: with what became of the rows. */
export function noteOf(warning: ImportWarning, choices: ImportChoices): string {
  const fate = (left: boolean | undefined): string =>
    `${warning.sentence} ${left ? 'Left out, as you asked.' : 'Kept.'}`;
  switch (warning.kind) {
    case 'repeated_ids':
      return fate(choices.leaveOutRepeatedIds);
    case 'identical_rows':
      return fate(choices.leaveOutIdenticalRows);
    case 'midnight':
      return choices.midnightIsUnknown ? `${warning.sentence} Taken as unknown, as you asked.` : warning.sentence;
    case 'type_spellings': {
      const pairs = choices.typeSpellings ?? [];
      if (pairs.length === 0) return `${warning.sentence} Kept apart.`;
      return `${warning.sentence} As you asked, ${pairs.map(([from, to]) => `“${from}” counts as “${to}”`).join(', ')}.`;
    }
    default:
      return warning.sentence;
  }
}

/** Rejected rows are kept with their text up to a limit; the counts are complete beyond it. */
export function truncatedListNote(rejected: number, listed: number): string[] {
  return rejected > listed ? [`Of ${count(rejected)} rejected rows the first ${count(listed)} are listed.`] : [];
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

const REJECT_WORDS: Readonly<Record<RejectReason, string>> = {
  no_date: 'without a date',
  bad_date: 'with a date that is none',
  far_date: 'with a date far from all others',
  bad_coordinates: 'with text in place of coordinates',
  wrong_column_count: 'with too many or too few cells',
  unclosed_quote: 'with a quotation mark that is never closed',
};

function rejectedWarnings({ rejected, rowsRead, rowsReadable }: Facts): ImportWarning[] {
  const rows = rowsRead - rowsReadable;
  if (rows === 0) return [];
  const reasons = (Object.keys(rejected) as RejectReason[]).map(
    (reason) => `${count(rejected[reason]!)} ${REJECT_WORDS[reason]}`,
  );
  return [
    {
      kind: 'rejected',
      rows,
      sentence: `${rows === 1 ? '1 row' : `${count(rows)} rows`} of ${count(rowsRead)} cannot be read and will not be imported: ${reasons.join(', ')}.`,
    },
  ];
}

function dateWarnings(table: IncidentTable, facts: Facts, { mapping }: HowRead): ImportWarning[] {
  const warnings: ImportWarning[] = [];
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
    const some = names.length > 6 ? `${names.slice(0, 6).join(', ')} and ${names.length - 6} more` : names.join(', ');
    warnings.push({
      kind: 'missing_months',
      sentence: `No records at all in ${some}: a gap in the source, not a month without crime.`,
    });
  }
  return warnings;
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

function placeWarnings(table: IncidentTable, { setAside }: Facts, how: HowRead): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  const { no_coordinates: none = 0, zero_coordinates: zero = 0, far_from_the_data: far = 0 } = setAside;
  const aside = none + zero + far;
  const without = withoutArea(table);
  if (aside === table.rows) {
    warnings.push({
      kind: 'no_coordinates',
      rows: aside,
      sentence: 'No record has coordinates: maps stay empty, and areas carry everything.',
    });
  } else {
    const where =
      how.areas.hexagons === undefined
        ? counted(aside, rowsWithNeither(table))
        : 'On no map and in no hexagon, but in the totals.';
    const add = (kind: ImportWarning['kind'], rows: number, what: string): void => {
      if (rows > 0)
        warnings.push({ kind, rows, sentence: `${records(rows)} (${share(rows, table.rows)}) ${what}. ${where}` });
    };
    add('no_coordinates', none, 'without coordinates');
    add('zero_coordinates', zero, 'with 0, 0 or -1, -1 in place of coordinates');
    add('far_from_the_data', far, 'with coordinates far outside all others');
  }
  const { hexagons, boundaries } = how.areas;
  if (hexagons) {
    warnings.push({
      kind: 'hexagons',
      sentence: `The records name no area, so ${count(table.areas.length)} hexagons serve as areas (H3, resolution ${hexagons.resolution}, ${hexagons.size}).`,
    });
  } else if (boundaries) {
    const { name, outside, empty } = boundaries;
    const all = 'every record with coordinates lies in one';
    const some = `${records(outside)} (${share(outside, table.rows)}) with coordinates in none of them`;
    const unused =
      empty === 0
        ? ''
        : ` ${empty === 1 ? '1 area' : `${count(empty)} areas`} of the file without any record ${empty === 1 ? 'is' : 'are'} left out.`;
    warnings.push({
      kind: 'outside_boundaries',
      ...(outside > 0 ? { rows: outside } : {}),
      sentence: `Areas are those of ${name}: ${outside === 0 ? all : some}.${unused}`,
    });
  } else if (without > 0) {
    warnings.push({
      kind: 'without_area',
      rows: without,
      sentence: `${records(without)} (${share(without, table.rows)}) without an area: in no area model.`,
    });
  }
  return warnings;
}

/** Where records without coordinates count: the areas hold those that name one, the rest are in the totals only. */
function counted(aside: number, withNeither: number): string {
  if (withNeither === 0) return 'On no map, but counted in their areas.';
  if (withNeither >= aside) return 'They name no area either: on no map and in no area, in the totals only.';
  const some = withNeither === 1 ? '1 record names' : `${count(withNeither)} records name`;
  return `On no map, but counted in their areas; ${some} no area either: in the totals only.`;
}

function rowsWithNeither(table: IncidentTable): number {
  let n = 0;
  for (let row = 0; row < table.rows; row++) {
    if (table.area[row] === MISSING && Number.isNaN(table.latitude[row])) n++;
  }
  return n;
}

function withoutArea(table: IncidentTable): number {
  let n = 0;
  for (let row = 0; row < table.rows; row++) if (table.area[row] === MISSING) n++;
  return n;
}

function typeWarnings(table: IncidentTable, { spellings }: Facts): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  let without = 0;
  for (let row = 0; row < table.rows; row++) if (table.type[row] === MISSING) without++;
  if (without > 0) {
    warnings.push({
      kind: 'without_type',
      rows: without,
      sentence: `${records(without)} (${share(without, table.rows)}) without a crime type.`,
    });
  }
  if (spellings.length > 0) {
    const rows = spellings.reduce(
      (sum, { labels }) => sum + labels.slice(1).reduce((n, label) => n + label.rows, 0),
      0,
    );
    const shown = spellings.slice(0, 5).map(({ labels }) => labels.map(({ label }) => `“${label}”`).join(' and '));
    warnings.push({
      kind: 'type_spellings',
      rows,
      sentence: `Crime types that look like several spellings of one: ${shown.join('; ')}${spellings.length > 5 ? ` and ${spellings.length - 5} more` : ''}.`,
    });
  }
  return warnings;
}

function repeatWarnings(facts: Facts, how: HowRead): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (facts.repeatedIds > 0) {
    warnings.push({
      kind: 'repeated_ids',
      rows: facts.repeatedIds,
      sentence: `${records(facts.repeatedIds)} with the id of an earlier one.`,
    });
  }
  if (facts.identicalRows > 0) {
    warnings.push({
      kind: 'identical_rows',
      rows: facts.identicalRows,
      sentence: `${records(facts.identicalRows)} the same as an earlier one in every column.`,
    });
  }
  for (const { file, earlierFile, rows, by } of facts.overlaps) {
    const index = how.files.indexOf(file);
    const own = how.ends[index] - (how.ends[index - 1] ?? 0);
    const what = by === 'id' ? 'the ids of records' : 'the same rows as records';
    warnings.push({
      kind: 'overlapping_files',
      rows,
      sentence:
        rows >= own
          ? `${file} adds nothing: all its ${count(own)} rows have ${what} in ${earlierFile}.`
          : `${file}: ${count(rows)} of its ${count(own)} rows have ${what} in ${earlierFile}.`,
    });
  }
  return warnings;
}

function fileWarnings(table: IncidentTable, how: HowRead): ImportWarning[] {
  return [
    ...how.otherHeaders.map(({ file, header, mapping }): ImportWarning => {
      const roles = (Object.keys(mapping.columns) as Role[]).map(
        (role) => `${ROLE_LABELS[role]} = ${header[mapping.columns[role]!]}`,
      );
      return {
        kind: 'other_header',
        sentence: `${file} has other columns than ${how.files[0]} and is mapped by itself: ${roles.join(', ')}.`,
      };
    }),
    ...[...how.archiveNotes, ...distantFiles(table, how.files, how.ends)].map((sentence): ImportWarning => ({
      kind: 'other',
      sentence,
    })),
  ];
}

function count(n: number): string {
  return n.toLocaleString('en-US');
}

function records(n: number): string {
  return n === 1 ? '1 record' : `${count(n)} records`;
}

function share(n: number, of: number): string {
  const percent = (100 * n) / Math.max(1, of);
  return percent < 0.1 ? 'under 0.1 %' : `${percent.toFixed(1)} %`;
}
