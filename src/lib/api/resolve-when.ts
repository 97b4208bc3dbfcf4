/** Brings the ways in which a request may say "when" to one form; two that disagree are an error. */
import { ApiError } from '#lib/contract/errors.ts';
import { dateOf, dayOf, isDate, parseIsoDate, weekdayOf } from '#lib/core/table/calendar.ts';

export interface WhenFields {
  readonly hour?: number | undefined;
  readonly day_of_week?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  readonly day?: number | undefined;
  readonly date?: string | undefined;
}

export interface When {
  /** The exact date, as days since 1970, where the request names one. */
  day?: number;
  hour?: number;
  weekday?: number;
  month?: number;
  year?: number;
}

export function resolveWhen(fields: WhenFields): When {
  const when: When = {};
  if (fields.hour !== undefined) when.hour = fields.hour;
  const day = exactDay(fields);
  if (day === undefined) {
    if (fields.day_of_week !== undefined) when.weekday = fields.day_of_week;
    if (fields.month !== undefined) when.month = fields.month;
    if (fields.year !== undefined) when.year = fields.year;
    return when;
  }
  const date = dateOf(day);
  const source = fields.date === undefined ? 'day' : 'date';
  agree('day_of_week', fields.day_of_week, weekdayOf(day), source);
  agree('month', fields.month, date.month, source);
  agree('year', fields.year, date.year, source);
  agree('day', fields.day, date.day, source);
  return { ...when, day, weekday: weekdayOf(day), month: date.month, year: date.year };
}

/** The parts that a route cannot do without, in the order in which they are asked for. */
export function requireWhen<Part extends Exclude<keyof When, 'day'>>(
  when: When,
  ...parts: Part[]
): When & Required<Pick<When, Part>> {
  const names = { hour: 'hour', weekday: 'day_of_week', month: 'month', year: 'year' } as const;
  for (const part of parts) {
    if (when[part] === undefined) {
      const name = names[part];
      const instead = part === 'hour' ? '' : ' Give it, or "date" (YYYY-MM-DD).';
      throw new ApiError('missing_field', `"${name}" is missing.${instead}`, name);
    }
  }
  return when as When & Required<Pick<When, Part>>;
}

function exactDay(fields: WhenFields): number | undefined {
  if (fields.date !== undefined) {
    const day = parseIsoDate(fields.date);
    if (day === undefined) throw new ApiError('invalid_field', `There is no date ${fields.date}.`, 'date');
    return day;
  }
  if (fields.day === undefined) return undefined;
  if (fields.month === undefined) throw new ApiError('missing_field', '"day" needs "month" and "year".', 'month');
  if (fields.year === undefined) throw new ApiError('missing_field', '"day" needs "month" and "year".', 'year');
  if (!isDate(fields.year, fields.month, fields.day)) {
    throw new ApiError(
      'invalid_field',
      `There is no day ${fields.day} in month ${fields.month} of ${fields.year}.`,
      'day',
    );
  }
  return dayOf(fields.year, fields.month, fields.day);
}

function agree(field: string, given: number | undefined, actual: number, source: string): void {
  if (given === undefined || given === actual) return;
  throw new ApiError(
    'invalid_field',
    `"${field}" is ${given}, but "${source}" says ${actual}. Give one of the two.`,
    field,
  );
}
