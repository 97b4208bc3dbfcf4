/** Fits the reading of columns to what a person chose instead of the proposal. */
import type { ColumnMapping } from '#lib/contract/import.ts';
import { judgeDates, judgeTimes, profileColumn, typicalSize } from './column-profile.ts';
import { dateOrderOf, timeResolutionOf } from './column-reading.ts';

export interface AdaptedMapping {
  readonly mapping: ColumnMapping;
  /** True if a newly chosen column of dates reads in both orders. */
  readonly ambiguousDates: boolean;
}

/**
 * The mapping with order, clock, decimal sign, coordinates and unknown areas judged anew for each column that is not
 * the proposed one. What a person confirmed stays as it is.
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
  const newDate =
    columns.date !== proposed.columns.date || (dateParts === undefined) !== (proposed.dateParts === undefined);
  const newTime = columns.time !== proposed.columns.time;
  const newPlace = columns.latitude !== proposed.columns.latitude || columns.longitude !== proposed.columns.longitude;
  const newArea = columns.area !== proposed.columns.area;
  if (!newDate && !newTime && !newPlace && !newArea) return { mapping, ambiguousDates: false };

  const dates = columns.date === undefined || dateParts ? undefined : judgeDates(values(columns.date));
  const { timeFormat: formerFormat, areaDetails, ...rest } = mapping;
  const timeFormat = columns.time === undefined ? undefined : newTime ? judgeTimes(values(columns.time)) : formerFormat;
  const placed = newPlace && columns.latitude !== undefined;
  return {
    mapping: {
      ...rest,
      ...(timeFormat ? { timeFormat } : {}),
      ...(newDate ? { dateOrder: dateOrderOf(dates) } : {}),
      ...(newDate || newTime ? { timeResolution: timeResolutionOf(dates, timeFormat, dateParts) } : {}),
      ...(placed ? { decimal: profileColumn(values(columns.latitude!)).decimal } : {}),
      ...(placed && typicalSize(values(columns.latitude!)) <= 90 ? { coordinates: 'degrees' as const } : {}),
      ...(newArea ? { unknownAreas: [] } : {}),
      ...(areaDetails && !newArea ? { areaDetails } : {}),
    },
    ambiguousDates: newDate && dates?.ambiguous === true,
  };
}
