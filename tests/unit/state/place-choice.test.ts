import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { ProjectionCandidate } from '#lib/contract/places.ts';
import {
  authorityCode,
  isConfirmed,
  kilometres,
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
