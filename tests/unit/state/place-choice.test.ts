import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { ProjectionCandidate } from '#lib/contract/places.ts';
import {
  authorityCode,
  isConfirmed,
  kilometres,
  liesElsewhere,
  waitsForPlace,
  withCandidate,
  withPlace,
} from '#lib/state/place-choice.ts';

const MAPPING: ColumnMapping = {
  columns: { date: 0, longitude: 1, latitude: 2, type: 3 },
  dateOrder: 'day-first',
  timeResolution: 'day',
  coordinates: 'EPSG:26910',
  decimal: '.',
  byHand: ['dateOrder'],
  unknownAreas: [],
};

const CANDIDATE: ProjectionCandidate = {
  code: 'EPSG:3435',
  name: 'NAD83 / Illinois East (US feet)',
  swapped: true,
  // found before the person chose another order of dates
  mapping: { ...MAPPING, dateOrder: 'month-first', coordinates: 'EPSG:3435', columns: { longitude: 2, latitude: 1 } },
  medianLatitude: 41.9,
  medianLongitude: -87.7,
  points: [],
  cities: [],
};

describe('the place of records in metres or feet', () => {
  it('holds up Import until a person has confirmed it', () => {
    const found = { candidates: [CANDIDATE], sentence: '' };
    expect(waitsForPlace(found, MAPPING)).toBe(true);
    const confirmed = withPlace(MAPPING, true);
    expect(waitsForPlace(found, confirmed)).toBe(false);
    expect(confirmed.byHand).toEqual(['dateOrder', 'coordinates']);
    expect(withPlace(withPlace(confirmed, true), false)).toEqual(MAPPING);
  });

  it('is kept with the confirmation, as the person saw it, and given up with it', () => {
    const confirmed = withPlace(MAPPING, true, CANDIDATE);
    expect(confirmed.confirmedAt).toEqual({ latitude: 41.9, longitude: -87.7 });
    expect(withPlace(confirmed, false)).toEqual(MAPPING);
    expect(withCandidate(confirmed, CANDIDATE).confirmedAt).toBeUndefined();
  });

  it('of another file is the same where its records lie near the former ones and near the city it names', () => {
    const chicago = { name: 'Chicago', latitude: 41.88, longitude: -87.63 };
    const denver = { name: 'Denver', latitude: 39.74, longitude: -104.99 };
    expect(liesElsewhere(CANDIDATE, chicago, chicago)).toBe(false);
    expect(liesElsewhere(CANDIDATE, undefined, undefined)).toBe(false);
    expect(liesElsewhere(CANDIDATE, denver, undefined)).toBe(true);
    expect(liesElsewhere(CANDIDATE, chicago, denver)).toBe(true);
    expect(liesElsewhere(undefined, chicago, chicago)).toBe(true);
    // Milwaukee is 130 km away, Indianapolis 260; and both sides of the date line are near each other
    expect(liesElsewhere(CANDIDATE, { latitude: 43.04, longitude: -87.91 }, undefined)).toBe(false);
    expect(liesElsewhere(CANDIDATE, { latitude: 39.77, longitude: -86.16 }, undefined)).toBe(true);
    const fiji = { ...CANDIDATE, medianLatitude: -16.5, medianLongitude: 179.9 };
    expect(liesElsewhere(fiji, { latitude: -16.5, longitude: -179.9 }, undefined)).toBe(false);
  });

  it('holds up nothing where the system was never a guess, or the file is in degrees', () => {
    expect(waitsForPlace(undefined, MAPPING)).toBe(false);
    expect(waitsForPlace({ candidates: [], sentence: '' }, { ...MAPPING, coordinates: 'degrees' })).toBe(false);
  });

  it('changes with the candidate, and what else the person chose stays; the new place has to be confirmed again', () => {
    const chosen = withCandidate(withPlace(MAPPING, true), CANDIDATE);
    expect(chosen).toEqual({
      ...MAPPING,
      coordinates: 'EPSG:3435',
      columns: { date: 0, type: 3, longitude: 2, latitude: 1 },
    });
    expect(isConfirmed(chosen)).toBe(false);
  });

  it('has its code under the name of who gave it', () => {
    expect([authorityCode('EPSG:3435'), authorityCode('EPSG:102671')]).toEqual(['EPSG:3435', 'ESRI:102671']);
  });

  it('is said in whole kilometres', () => {
    expect([0.4, 1.2, 1234.5].map(kilometres)).toEqual(['less than 1 km', '1 km', '1,235 km']);
  });
});
