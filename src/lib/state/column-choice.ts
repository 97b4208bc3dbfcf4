/** The wizard's choice of a column for each role: what it shows, what can be chosen, and what a choice does. */
import type { ColumnMapping, Role } from '#lib/contract/column-mapping.ts';
import type { FilePreview } from '#lib/contract/import.ts';

/** What stands in place of a column's index. */
export const NOT_IN_FILE = -1;
/** Several columns together (YEAR + MONTH + DAY), or both coordinates in one. */
export const TOGETHER = -2;
/** Areas come from the boundary file that the person gave. */
export const FROM_BOUNDARIES = -3;

export interface ColumnOption {
  readonly value: number;
  readonly label: string;
}

/** Names of the columns as a person tells them apart: an empty one by its place, a repeated one by name and place. */
export function columnNames(header: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const name of header) times.set(name.trim(), (times.get(name.trim()) ?? 0) + 1);
  return header.map((name, index) => {
    const plain = name.trim();
    if (plain === '') return `Column ${index + 1}`;
    return times.get(plain)! > 1 ? `${plain} (column ${index + 1})` : plain;
  });
}

/** The parts of a date that can stand in columns of their own, as they are called. */
export const DATE_PARTS = { year: 'Year', month: 'Month', day: 'Day', hour: 'Hour', minute: 'Minute' } as const;
export type DatePart = keyof typeof DATE_PARTS;
type DateParts = NonNullable<ColumnMapping['dateParts']>;

/**
 * Columns that could hold year, month and day: the proposal's, else the first three that hold such numbers one after
 * the other. Undefined where no column holds years.
 */
export function possibleDateParts({ header, rows, mapping }: FilePreview): DateParts | undefined {
  if (mapping.dateParts) return mapping.dateParts;
  const holds = (column: number, least: number, most: number): boolean =>
    rows.length > 0 &&
    rows.every((row) => {
      const text = (row[column] ?? '').trim();
      return /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;
    });
  const next = (after: number, least: number, most: number): number =>
    header.findIndex((_, column) => column > after && holds(column, least, most));
  const year = next(-1, 1900, 2100);
  const month = year < 0 ? -1 : next(year, 1, 12);
  if (month < 0) return undefined;
  const day = next(month, 1, 31);
  return { year, month, ...(day < 0 ? {} : { day }) };
}

/** The mapping with another column for one part of the date; year and month cannot be left out. */
export function withDatePart(mapping: ColumnMapping, part: DatePart, value: number): ColumnMapping {
  const { dateParts } = mapping;
  if (!dateParts) return mapping;
  if (value >= 0) return resolved({ ...mapping, dateParts: { ...dateParts, [part]: value } });
  if (part === 'year' || part === 'month') return mapping;
  const { [part]: _former, ...others } = dateParts;
  // a minute without its hour says nothing
  if (part === 'hour') delete (others as { minute?: number }).minute;
  return resolved({ ...mapping, dateParts: others });
}

/** The mapping with the finest step of time that the parts of its date have. */
function resolved(mapping: ColumnMapping): ColumnMapping {
  const { columns, dateParts } = mapping;
  if (!dateParts || columns.date !== undefined || columns.time !== undefined) return mapping;
  const { day, hour, minute } = dateParts;
  const timeResolution =
    minute !== undefined ? 'minute' : hour !== undefined ? 'hour' : day !== undefined ? 'day' : 'month';
  return { ...mapping, timeResolution };
}

/** The column chosen for a role, or one of the constants above. */
export function chosenColumn(mapping: ColumnMapping, role: Role, boundaries: boolean): number {
  if (role === 'area' && boundaries) return FROM_BOUNDARIES;
  const column = mapping.columns[role];
  if (column !== undefined) return column;
  if (role === 'date' && mapping.dateParts) return TOGETHER;
  if (role === 'time' && mapping.dateParts?.hour !== undefined) return TOGETHER;
  if (isCoordinate(role) && mapping.coordinatePair) return TOGETHER;
  return NOT_IN_FILE;
}

/**
 * What can be chosen for a role.
 * @param boundaries name of the boundary file, if one was given
 */
export function columnOptions(preview: FilePreview, mapping: ColumnMapping, role: Role, boundaries?: string) {
  const names = columnNames(preview.header);
  const options: ColumnOption[] = [];
  const together = togetherLabel(role, mapping, preview, names);
  if (role === 'area' && boundaries !== undefined)
    options.push({ value: FROM_BOUNDARIES, label: `from ${boundaries}` });
  options.push({ value: NOT_IN_FILE, label: 'not in this file' });
  if (together !== undefined) options.push({ value: TOGETHER, label: together });
  names.forEach((label, value) => options.push({ value, label }));
  return options;
}

/** The mapping with another column for a role. What the proposal knows of several columns together can come back. */
export function withColumn(mapping: ColumnMapping, preview: FilePreview, role: Role, value: number): ColumnMapping {
  // areas from boundaries leave the column of areas alone: it is there again when they are taken away
  if (value === FROM_BOUNDARIES) return mapping;
  const { [role]: _former, ...others } = mapping.columns;
  const columns = value >= 0 ? { ...others, [role]: value } : others;
  const { dateParts, coordinatePair, areaDetails, ...rest } = mapping;
  let parts = dateParts;
  let pair = coordinatePair;
  const proposed = possibleDateParts(preview);
  if (role === 'date') parts = value === TOGETHER ? (dateParts ?? proposed) : undefined;
  if (role === 'time' && dateParts) {
    const { hour: _hour, minute: _minute, ...day } = dateParts;
    parts = value === TOGETHER && proposed ? proposed : day;
  }
  if (isCoordinate(role)) pair = value === TOGETHER ? (coordinatePair ?? preview.mapping.coordinatePair) : undefined;
  // ids and names of areas belong to their own column
  const details =
    role === 'area' ? (value === preview.mapping.columns.area ? preview.mapping.areaDetails : undefined) : areaDetails;
  return resolved({
    ...rest,
    columns,
    ...(details ? { areaDetails: details } : {}),
    ...(parts ? { dateParts: parts } : {}),
    ...(pair ? { coordinatePair: pair } : {}),
  });
}

/** What each used column is used as, by the column's index: for the head of the preview table. */
export function usesOfColumns(
  mapping: ColumnMapping,
  labels: Readonly<Record<Role, string>>,
): ReadonlyMap<number, string> {
  const uses = new Map<number, string>();
  const add = (column: number | undefined, use: string): void => {
    if (column !== undefined) uses.set(column, uses.has(column) ? `${uses.get(column)}, ${use}` : use);
  };
  for (const role of Object.keys(mapping.columns) as Role[]) add(mapping.columns[role], labels[role]);
  const { dateParts, coordinatePair } = mapping;
  if (dateParts && mapping.columns.date === undefined) {
    for (const column of [dateParts.year, dateParts.month, dateParts.day]) add(column, labels.date);
    for (const column of [dateParts.hour, dateParts.minute]) add(column, labels.time);
  }
  if (coordinatePair) add(coordinatePair.column, `${labels.latitude}, ${labels.longitude}`);
  return uses;
}

function isCoordinate(role: Role): boolean {
  return role === 'latitude' || role === 'longitude';
}

function togetherLabel(
  role: Role,
  mapping: ColumnMapping,
  preview: FilePreview,
  names: readonly string[],
): string | undefined {
  const parts = mapping.dateParts ?? possibleDateParts(preview);
  if (role === 'date' && parts) {
    return [parts.year, parts.month, parts.day]
      .flatMap((index) => (index === undefined ? [] : [names[index]]))
      .join(' + ');
  }
  if (role === 'time' && mapping.dateParts) {
    const clock = preview.mapping.dateParts ?? mapping.dateParts;
    if (clock.hour === undefined) return undefined;
    return [...new Set([clock.hour, clock.minute])]
      .flatMap((index) => (index === undefined ? [] : [names[index]]))
      .join(' + ');
  }
  const pair = mapping.coordinatePair ?? preview.mapping.coordinatePair;
  return isCoordinate(role) && pair ? `${names[pair.column]} (both in one)` : undefined;
}
