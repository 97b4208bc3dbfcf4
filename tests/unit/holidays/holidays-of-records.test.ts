import { describe, expect, test } from 'vitest';
import { holidayNameOn } from '#lib/core/glm/panel/holiday-calendar.ts';
import { dayOf, MINUTES_PER_DAY } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { holidaysOfRecords } from '#lib/holidays/holidays-of-records.ts';
import { loadCountryAt } from '#lib/holidays/country-at.ts';
import { placeOfRecords } from '#lib/holidays/place-of-records.ts';
import { LAYOUTS } from '#lib/ingest/columns/layouts/layouts.ts';

const NOWHERE = [Number.NaN, Number.NaN] as const;
const CHICAGO = [-87.65, 41.84] as const;
const BRISTOL = [-2.59, 51.45] as const;

/** One record a day from 1 January 2016 on, at the given places in turn. */
function recordsAt(places: readonly (readonly [longitude: number, latitude: number])[], rows = 100): IncidentTable {
  const codes = new Uint16Array(rows);
  return {
    rows,
    timeResolution: 'minute',
    minutes: Int32Array.from({ length: rows }, (_, i) => (dayOf(2016, 1, 1) + i) * MINUTES_PER_DAY),
    longitude: Float64Array.from({ length: rows }, (_, i) => places[i % places.length][0]),
    latitude: Float64Array.from({ length: rows }, (_, i) => places[i % places.length][1]),
    type: codes,
    area: codes,
    district: codes,
    place: codes,
    typeLabels: ['THEFT'],
    areas: [{ id: 1, label: '1', name: '1' }],
    districtLabels: ['1'],
    placeLabels: ['STREET'],
  };
}

describe('the country of records', () => {
  test('towns on both sides of a border are in their own countries', async () => {
    const countryAt = await loadCountryAt();
    const towns: readonly (readonly [string, number, number])[] = [
      ['US', -83.05, 42.33], // Detroit
      ['CA', -83.03, 42.31], // Windsor
      ['CA', -123.1, 49.26], // Vancouver
      ['US', -122.48, 48.75], // Bellingham
      ['CA', -122.8, 49.02], // White Rock
      ['US', -122.747, 48.99], // Blaine
      ['US', -123.06, 48.985], // Point Roberts
      ['US', -79.05, 43.09], // Niagara Falls, New York
      ['CA', -79.08, 43.09], // Niagara Falls, Ontario
      ['US', -106.48, 31.76], // El Paso
      ['MX', -106.48, 31.73], // Ciudad Juárez
      ['US', -117.05, 32.56], // San Diego
      ['MX', -117.03, 32.53], // Tijuana
      ['CH', 7.59, 47.56], // Basel
      ['FR', 7.565, 47.59], // Saint-Louis
      ['DE', 7.61, 47.6], // Weil am Rhein
      ['CO', -75.57, 6.25], // Medellín
      ['PR', -66.1, 18.46], // San Juan: a territory with holidays of its own
    ];
    for (const [country, longitude, latitude] of towns) {
      expect(countryAt(longitude, latitude), `${longitude}, ${latitude}`).toEqual({ country });
    }
    expect(countryAt(-30, 30), 'in the Atlantic').toBeUndefined();
  });

  test('places in the United Kingdom are in its nations', async () => {
    const countryAt = await loadCountryAt();
    expect(countryAt(...BRISTOL)).toEqual({ country: 'GB', region: 'GB-ENG' });
    expect(countryAt(-3.19, 55.95)).toEqual({ country: 'GB', region: 'GB-SCT' });
    expect(countryAt(-3.18, 51.48)).toEqual({ country: 'GB', region: 'GB-WLS' });
    expect(countryAt(-5.93, 54.6)).toEqual({ country: 'GB', region: 'GB-NIR' });
  });

  test('records without coordinates, and some far out, do not change where the others lie', async () => {
    expect(await placeOfRecords(recordsAt([CHICAGO, NOWHERE, CHICAGO]), undefined)).toEqual({ country: 'US' });
    const withStray = [...Array.from({ length: 9 }, () => BRISTOL), [-30, 30] as const];
    expect(await placeOfRecords(recordsAt(withStray), undefined)).toEqual({ country: 'GB', region: 'GB-ENG' });
  });

  test('records of two nations have the holidays that both have; records of two countries have none', async () => {
    expect(await placeOfRecords(recordsAt([BRISTOL, [-3.18, 51.48]]), undefined)).toEqual({ country: 'GB' });
    expect(await placeOfRecords(recordsAt([CHICAGO, BRISTOL]), undefined)).toBeUndefined();
  });

  test('a known layout tells the country without coordinates and the province with them, but never against them', async () => {
    const vancouver = 'Vancouver Police GeoDASH';
    expect(await placeOfRecords(recordsAt([NOWHERE]), vancouver)).toEqual({ country: 'CA', region: 'CA-BC' });
    expect(await placeOfRecords(recordsAt([[-123.1, 49.26]]), vancouver)).toEqual({ country: 'CA', region: 'CA-BC' });
    expect(await placeOfRecords(recordsAt([CHICAGO]), vancouver)).toEqual({ country: 'US' });
  });
});

test('every published layout tells its country; a file of this app, which can hold any records, does not', async () => {
  for (const { name, ownExport } of LAYOUTS) {
    const place = await placeOfRecords(recordsAt([NOWHERE]), name);
    if (ownExport) expect(place, name).toBeUndefined();
    else expect(place?.country, name).toMatch(/^(US|CA|CO|GB)$/);
  }
});

describe('holidays for training', () => {
  test('reach from the first record to ten years past the last, and say whose they are', async () => {
    const { calendar, note } = await holidaysOfRecords(recordsAt([CHICAGO]), undefined);
    expect(calendar!.firstDay).toBe(dayOf(2016, 1, 1));
    expect(calendar!.lastDay).toBeGreaterThanOrEqual(dayOf(2026, 4, 9));
    expect(holidayNameOn(calendar!, dayOf(2025, 11, 27))).toBe('Thanksgiving Day');
    expect(note).toContain('United States, nationwide ones only');
    const bristol = await holidaysOfRecords(recordsAt([BRISTOL]), undefined);
    expect(bristol.note).toContain('England, United Kingdom, nationwide and regional');
  });

  test('where the country is not known, or has no dates, there is no calendar and a sentence says so', async () => {
    const unknown = await holidaysOfRecords(recordsAt([NOWHERE]), undefined);
    expect(unknown.calendar).toBeUndefined();
    expect(unknown.note).toContain('do not tell which country');
    const kabul = await holidaysOfRecords(recordsAt([[69.17, 34.53]]), undefined);
    expect(kabul.calendar).toBeUndefined();
    expect(kabul.note).toContain('no dates of them for Afghanistan');
  });

  test('records that hold months only need none', async () => {
    const monthly = await holidaysOfRecords({ ...recordsAt([BRISTOL]), timeResolution: 'month' }, undefined);
    expect(monthly.calendar).toBeUndefined();
    expect(monthly.note).toContain('months, not days');
  });
});
