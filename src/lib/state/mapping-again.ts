/** A mapping kept from an earlier file, fitted to how another file with the same columns is written. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { FilePreview } from '#lib/contract/import.ts';

/**
 * Which column is what stays as it was confirmed. How the values are written (order of dates, clock, decimal sign,
 * degrees or metres) is that of this file, wherever it is read from the same columns and shows it: names of columns
 * like "date, type, lat, lon" are those of many cities.
 *
 * @param preview of the new file; @param saved the mapping confirmed for the earlier one
 */
export function mappingAgain(
  preview: Pick<FilePreview, 'mapping' | 'ambiguousDates' | 'projections'>,
  saved: ColumnMapping,
): ColumnMapping {
  const own = preview.mapping;
  const sameDate = saved.columns.date === own.columns.date && saved.columns.time === own.columns.time;
  const { ignoreClock, ...rest } = saved;
  const kept = ignoreClock && !sameDate ? saved : rest;
  return { ...kept, ...datesAgain(preview.ambiguousDates, own, saved), ...placesAgain(preview, own, saved) };
}

/**
 * Whether a file can be the one that a mapping was made for: its header was imported before, or it has none and enough
 * columns. Another file is proposed its own columns.
 */
export function fitsHeader(
  mapping: ColumnMapping,
  preview: Pick<FilePreview, 'header' | 'hasHeader' | 'saved'>,
): boolean {
  const { columns, dateParts = {}, coordinatePair } = mapping;
  const used = [
    ...Object.values(columns),
    ...Object.values<number | undefined>(dateParts),
    coordinatePair?.column ?? 0,
  ];
  const enough = used.every((column) => column === undefined || column < preview.header.length);
  return enough && (!preview.hasHeader || preview.saved !== undefined);
}

function datesAgain(ambiguous: boolean, own: ColumnMapping, saved: ColumnMapping): Partial<ColumnMapping> {
  if (saved.columns.date !== own.columns.date || saved.dateParts || own.dateParts) return {};
  // where the file does not tell, what was confirmed counts; but dates that begin with a day or month have no year first
  const dateOrder = ambiguous && saved.dateOrder !== 'year-first' ? saved.dateOrder : own.dateOrder;
  if (saved.columns.time !== own.columns.time || (saved.timeFormat === undefined) !== (own.timeFormat === undefined)) {
    return { dateOrder };
  }
  if (byHand(saved, 'timeFormat')) return { dateOrder };
  const { timeResolution, timeFormat, ignoreClock } = own;
  return { dateOrder, timeResolution, ...(timeFormat ? { timeFormat } : {}), ...(ignoreClock ? { ignoreClock } : {}) };
}

function placesAgain(
  { projections }: Pick<FilePreview, 'projections'>,
  own: ColumnMapping,
  saved: ColumnMapping,
): Partial<ColumnMapping> {
  const { latitude, longitude } = own.columns;
  const pair = saved.coordinatePair !== undefined && own.coordinatePair?.column === saved.coordinatePair.column;
  if ((latitude === undefined && !pair) || saved.columns.latitude !== latitude || saved.columns.longitude !== longitude)
    return {};
  const decimal = byHand(saved, 'decimal') ? saved.decimal : own.decimal;
  // metres confirmed earlier stay in their projection; where either file has degrees, this one says which it has
  const metresAgain = saved.coordinates !== 'degrees' && (own.coordinates !== 'degrees' || projections !== undefined);
  return { decimal, coordinates: metresAgain ? saved.coordinates : own.coordinates };
}

function byHand(mapping: ColumnMapping, setting: NonNullable<ColumnMapping['byHand']>[number]): boolean {
  return mapping.byHand?.includes(setting) === true;
}
