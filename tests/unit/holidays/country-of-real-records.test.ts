/** The country of published records, from their coordinates as imported. Skipped where the files are absent. */
import { describe, expect, test } from 'vitest';
import { placeOfRecords } from '#lib/holidays/place-of-records.ts';
import { importIncidents, sharedDataPath } from '../../support/incidents.ts';

const FILES = [
  ['vancouver_crimes_2022.csv.gz', { country: 'CA', region: 'CA-BC' }],
  ['medellin_homicides_2010_2019.csv.gz', { country: 'CO' }],
] as const;

describe.each(FILES)('%s', (name, place) => {
  const path = sharedDataPath(name);
  test.skipIf(!path)('tells its country by its coordinates, and the region by its layout', async () => {
    const { table, report } = await importIncidents([path!]);
    expect(await placeOfRecords(table, report.layout)).toEqual(place);
    // the coordinates alone tell the country: another city in the same layout would be right, too
    expect(await placeOfRecords(table, undefined)).toEqual({ country: place.country });
  });
});
