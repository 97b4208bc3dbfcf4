/** What a record does not know of the things that the model looks at. */
import { hasTimeOfDay, isLocated, MISSING, type IncidentTable } from '../../table/incident-table.ts';
import type { CrimeTypeFeature, FeatureCoding } from './features.ts';

/** Bits of what can be unknown. Every record has a date. */
export const NO_TIME = 1;
export const NO_POINT = 2;
export const NO_AREA = 4;
export const NO_DISTRICT = 8;
export const NO_PLACE = 16;

/** The same by the features that it concerns. */
export const UNKNOWN_OF: Readonly<Record<CrimeTypeFeature, number>> = {
  hour: NO_TIME,
  latitude: NO_POINT,
  longitude: NO_POINT,
  area: NO_AREA,
  district: NO_DISTRICT,
  place: NO_PLACE,
  weekday: 0,
  month: 0,
};

/**
 * For every one of `rows` the bits of what it does not know among `features`; 0 for a whole record. Cost O(rows).
 *
 * @param coding where it is given, an area, district or place that training did not see is not known either
 */
export function unknownOf(
  table: IncidentTable,
  rows: Uint32Array,
  features: readonly CrimeTypeFeature[],
  coding?: FeatureCoding,
): Uint8Array {
  const looked = features.reduce((bits, feature) => bits | UNKNOWN_OF[feature], 0);
  const isUnknown = (code: number, values: Float64Array | undefined): boolean =>
    code === MISSING || (values !== undefined && Number.isNaN(values[code]));
  const unknown = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    let bits = 0;
    if (!hasTimeOfDay(table, row)) bits |= NO_TIME;
    if (!isLocated(table, row)) bits |= NO_POINT;
    if (isUnknown(table.area[row], coding?.areaValue)) bits |= NO_AREA;
    if (isUnknown(table.district[row], coding?.districtValue)) bits |= NO_DISTRICT;
    if (isUnknown(table.place[row], coding?.placeValue)) bits |= NO_PLACE;
    // area, district and coordinates say the same: from another record come all three, or they would contradict
    if (bits & looked & NO_AREA) bits |= NO_DISTRICT | NO_POINT;
    unknown[i] = bits & looked;
  }
  return unknown;
}
