/** Fits the reading of columns to what a person chose instead of the proposal. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import { judgeDates, judgeTimes, profileColumn, typicalSize } from './column-profile.ts';
import { clockIsNone, dateOrderOf, timeResolutionOf } from './column-reading.ts';

export interface AdaptedMapping {
  readonly mapping: ColumnMapping;
  /** True if a newly chosen column of dates reads in both orders, and nobody said which is meant. */
  readonly ambiguousDates: boolean;
}

/**
 * The mapping with order, clock, decimal sign, coordinates and unknown areas judged anew for each column that is not
 * the proposed one. What a person set by hand (`byHand`) stays as it is, and so does everything about columns that are
 * the proposed ones.
 *
 * @param proposed what `detectMapping` finds in the same file
 * @param values values of a column in the sample
 */
export function adaptMapping(
  mapping: ColumnMapping,
  proposed: ColumnMapping,
  values: (column: number) => readonly string[],
): AdaptedMapping {
  const { columns, dateParts } = mapping;
  const byHand = (setting: NonNullable<ColumnMapping['byHand']>[number]): boolean =>
    mapping.byHand?.includes(setting) === true;
  const newDate =
    columns.date !== proposed.columns.date || (dateParts === undefined) !== (proposed.dateParts === undefined);
  const newTime = columns.time !== proposed.columns.time;
  const newClock = mapping.timeFormat !== proposed.timeFormat;
  const newPlace = columns.latitude !== proposed.columns.latitude || columns.longitude !== proposed.columns.longitude;
  const newArea = columns.area !== proposed.columns.area;
  if (!newDate && !newTime && !newClock && !newPlace && !newArea) return { mapping, ambiguousDates: false };

  const dates = columns.date === undefined || dateParts ? undefined : judgeDates(values(columns.date));
  const { timeFormat: formerFormat, ignoreClock: formerIgnore, areaDetails, ...rest } = mapping;
  const judged = newTime && columns.time !== undefined && !(formerFormat && byHand('timeFormat'));
  const timeFormat = columns.time === undefined ? undefined : judged ? judgeTimes(values(columns.time)) : formerFormat;
  const ignoreClock =
    newDate || newTime
      ? dates !== undefined && clockIsNone(dates, values(columns.date!).length, columns.time !== undefined)
      : formerIgnore === true;
  const placed = newPlace && columns.latitude !== undefined;
  const orderGiven = byHand('dateOrder');
  return {
    mapping: {
      ...rest,
      ...(timeFormat ? { timeFormat } : {}),
      ...(ignoreClock ? { ignoreClock } : {}),
      ...(newDate && !orderGiven ? { dateOrder: dateOrderOf(dates) } : {}),
      ...(newDate || newTime || newClock
        ? { timeResolution: timeResolutionOf(dates, timeFormat, dateParts, ignoreClock) }
        : {}),
      ...(placed && !byHand('decimal') ? { decimal: profileColumn(values(columns.latitude!)).decimal } : {}),
      ...(placed && !byHand('coordinates') && typicalSize(values(columns.latitude!)) <= 90
        ? { coordinates: 'degrees' as const }
        : {}),
      ...(newArea ? { unknownAreas: [] } : {}),
      ...(areaDetails && !newArea ? { areaDetails } : {}),
    },
    ambiguousDates: newDate && !orderGiven && dates?.ambiguous === true,
  };
}
