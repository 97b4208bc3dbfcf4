/** Finds the columns that hold the date and the time of the crime. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import { monthOfText } from '../cells/month-words.ts';
import { isPartOfDay } from '../cells/part-of-day.ts';
import { judgeTimes } from './column-profile.ts';
import { belongTogether, DATE_WORD, dateGrade, dateSubject, timeGrade } from './date-names.ts';
import { describesPerson } from './person-names.ts';
import { bestColumn, type SampleColumns } from './sample-columns.ts';

/** Dates of the crime stand far above those of reports, and these above paperwork: all are lifted over 0. */
const LIFT = 400;

/** The column of dates that is most likely the date of the crime. */
export function chooseDate(columns: SampleColumns): number | undefined {
  return (
    bestColumn(columns, (column) => gradeDate(columns, column, 0.4)) ??
    // a column of the right name with mostly broken values: the import then says what is wrong with them
    bestColumn(columns, (column) => gradeDate(columns, column, 0.02))
  );
}

function gradeDate(columns: SampleColumns, column: number, least: number): number | undefined {
  const profile = columns.profile(column);
  const name = columns.shortNames[column];
  const grade = dateGrade(name);
  if (profile.filled === 0 || grade === undefined || describesPerson(columns.names[column])) return undefined;
  const called =
    DATE_WORD.test(name) ||
    (grade >= 60 && profile.numbers < 0.5) ||
    /\b(month|mes|monat|mois|period|periode|year month)\b/.test(name);
  // bare numbers, and numbers with a dash, are dates only where the name says so
  if (!called && profile.numbers > 0.5) return undefined;
  const dates = columns.dates(column);
  if (dates.readable <= (called ? least : 0.9)) return undefined;
  if (
    dates.monthOnly > 0.5 &&
    !/\b(month|mes|monat|mois|mese|maand|date|fecha|data|datum|period\w*)\b/.test(name) &&
    columns.named
  ) {
    return undefined;
  }
  const share = profile.filled / Math.max(1, columns.rows);
  return (
    LIFT +
    grade +
    (dates.anyTime ? 8 : 0) -
    (dates.monthOnly > 0.5 ? 15 : 0) -
    40 * (1 - share) -
    30 * (1 - dates.readable)
  );
}

/** The column of times that belongs to that date; undefined if there is none that can be read. */
export function chooseTime(columns: SampleColumns, date: number | undefined): number | undefined {
  if (date === undefined) return undefined;
  const subject = dateSubject(columns.shortNames[date]);
  return bestColumn(columns, (column) => {
    if (column === date || describesPerson(columns.names[column])) return undefined;
    const name = columns.shortNames[column];
    const grade = timeGrade(name) ?? (isClockColumn(columns, column) ? UNNAMED : undefined);
    if (grade === undefined || !belongTogether(subject, dateSubject(name))) return undefined;
    if (judgeTimes(columns.values(column)) === undefined) return undefined;
    const share = columns.profile(column).filled / Math.max(1, columns.rows);
    return LIFT + grade - 40 * (1 - share);
  });
}

/** Grade of a column of clocks whose name is in no language known here. */
const UNNAMED = -200;

function isClockColumn(columns: SampleColumns, column: number): boolean {
  const values = columns.values(column);
  return (
    values.length > 0 &&
    values.every((text) => /^\d{1,2}[:.h]\d{2}([:.]\d{2})?( ?[ap]\.?m\.?)?$/i.test(text)) &&
    values.some((text) => /[:h]/.test(text))
  );
}

/** A column whose name speaks of times of day but whose values are words or spans of hours; for a warning. */
export function unreadableTime(columns: SampleColumns, date: number | undefined): number | undefined {
  for (let column = 0; column < columns.count; column++) {
    const name = columns.shortNames[column];
    if (column === date || columns.profile(column).filled === 0) continue;
    const called = (timeGrade(name) !== undefined && dateSubject(name) !== 'report') || PARTS_OF_DAY_NAME.test(name);
    if (!called || judgeTimes(columns.values(column)) !== undefined) continue;
    const values = columns.values(column);
    const told = values.filter(isPartOfDay);
    if (told.length > values.length / 2) return column;
  }
  return undefined;
}

const PARTS_OF_DAY_NAME =
  /\b(quart|shift|part of day|period|periodo|turno|tageszeit|dagdeel|franja|watch|time block|time group)\b/;

/** Year and month, mostly with day, hour and minute, each in a column of its own. */
export function chooseDateParts(columns: SampleColumns): ColumnMapping['dateParts'] {
  const part = (pattern: RegExp, lowest: number, highest: number, months = false): number | undefined =>
    bestColumn(columns, (column) => {
      const name = columns.shortNames[column];
      if (!pattern.test(name)) return undefined;
      const profile = columns.profile(column);
      const numbers =
        profile.numbers > 0.9 && profile.wholeNumbers && profile.lowest >= lowest && profile.highest <= highest;
      const named = months && profile.filled > 0 && columns.values(column).every((text) => monthOfText(text) > 0);
      return numbers || named ? LIFT + (dateGrade(name) ?? -LIFT) : undefined;
    });
  const words = '(occ\\w*|crime|offen[cs]e|incident|event|report\\w*|del hecho|hecho|fato|fait|ocorrencia|tat)';
  const named = (word: string): RegExp => new RegExp(`^((${words} )?(${word})( (of )?${words})?|${words}(${word}))$`);
  const year = part(named('year|jahr|ano|anio|any|annee|anno|jaar|rok'), 1900, 2200);
  const month = part(named('month|month no|month num|monat|mes|mois|mese|maand|mesos'), 1, 12, true);
  const day = part(named('day|day of month|tag|dia|jour|giorno|dag|dia mes'), 1, 31);
  if (year === undefined || month === undefined) return undefined;
  if (day === undefined) return { year, month };
  const hour = part(named('hour|hour of day|stunde|hora|heure|ora|uur'), 0, 24);
  if (hour === undefined) {
    const clock = bestColumn(columns, (column) =>
      isClockColumn(columns, column) ? 2 * LIFT + (timeGrade(columns.shortNames[column]) ?? UNNAMED) : undefined,
    );
    // hour and minute are in one text
    return { year, month, day, ...(clock === undefined ? {} : { hour: clock, minute: clock }) };
  }
  const minute = part(named('minute|minuto|min'), 0, 59);
  return {
    year,
    month,
    day,
    hour,
    ...(minute === undefined ? {} : { minute }),
  };
}
