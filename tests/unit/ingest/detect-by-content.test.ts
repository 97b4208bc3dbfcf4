import { describe, expect, it } from 'vitest';
import { detectMapping } from '#lib/ingest/columns/detect-mapping.ts';
import type { Role } from '#lib/core/table/column-roles.ts';

const ROWS = 400;

/** What is found in a file whose columns are made by row number. */
function found(columns: Readonly<Record<string, (row: number) => string>>): Partial<Record<Role, string>> {
  const header = Object.keys(columns);
  const sample = Array.from({ length: ROWS }, (_, row) => header.map((name) => columns[name](row)));
  const { mapping } = detectMapping({ header, sample, hasHeader: true });
  return Object.fromEntries(Object.entries(mapping.columns).map(([role, column]) => [role, header[column]]));
}

const date = (row: number): string => `2020-01-${String(1 + (row % 28)).padStart(2, '0')}`;
const types = ['Theft', 'Robbery', 'Assault', 'Burglary', 'Fraud', 'Vandalism'];
const type = (row: number): string => types[row % types.length];
const lat = (row: number): string => (51 + row / 1000).toFixed(4);
const lon = (row: number): string => (-2 - row / 1000).toFixed(4);

describe('metres and feet under names that say nothing', () => {
  const east = (row: number): string => (491_036 + row * 13.37).toFixed(2);
  const north = (row: number): string => (row % 50 === 7 ? '0.0' : (5_455_145 + row * 17.71).toFixed(2));

  it('are the only two columns of such decimals', () => {
    expect(found({ date, type, c1: east, c2: north })).toMatchObject({ longitude: 'c1', latitude: 'c2' });
  });

  it('are not money, days since 1900, or whole numbers of cases', () => {
    const money = (row: number): string => (row * 1234.56).toFixed(2);
    const day = (row: number): string => (43_831 + row / 7).toFixed(4);
    const cases = (row: number): string => `${5_000_000 + row}`;
    for (const columns of [
      { c1: money, c2: money },
      { c1: day, c2: day },
      { c1: cases, c2: cases },
    ]) {
      expect(found({ date, type, neighborhood: (row) => `N ${row % 9}`, ...columns })).not.toHaveProperty('latitude');
    }
  });
});

describe('among several candidates the best one wins, by what it holds', () => {
  it('a type is not the description that is different in every row', () => {
    expect(
      found({
        date,
        'Offense Description': (row) => `On day ${row} a person took item ${row * 7} from a shop without paying for it`,
        Incident: type,
        lat,
        lon,
      }).type,
    ).toBe('Incident');
  });

  it('a type is not a code of letters and digits', () => {
    expect(
      found({ date, offense: (row) => `13${'ABCDEF'[row % 6]}`, 'offense description': type, lat, lon }).type,
    ).toBe('offense description');
  });

  it('a type is not one of person, property and society', () => {
    expect(
      found({ date, 'Crime Category': (row) => ['Person', 'Property', 'Society'][row % 3], Offense: type, lat, lon })
        .type,
    ).toBe('Offense');
  });

  it('a type is found by words for crimes under a name in no known language', () => {
    expect(
      found({ date, kolumna: (row) => ['kradzież', 'włamanie', 'rozbój'][row % 3], x1: (row) => `${row}`, lat, lon })
        .type,
    ).toBe('kolumna');
  });

  it('the kind of place, of weapon or of vehicle is no type of crime', () => {
    const kinds = found({
      date,
      'Weapon Type': (row) => ['Knife', 'Firearm'][row % 2],
      'Location Type': (row) => ['Street', 'Shop'][row % 2],
      'Vehicle Type': (row) => ['Car', 'Bicycle'][row % 2],
      lat,
      lon,
    });
    expect(kinds).toMatchObject({ place: 'Location Type' });
    expect(kinds.type).toBeUndefined();
  });

  it('an area is a neighbourhood before a beat, a beat before a district', () => {
    const area = (n: number) => (row: number) => `A${row % n}`;
    const three = { date, type, District: area(8), Beat: area(60), Neighborhood: area(40) };
    expect(found(three)).toMatchObject({ area: 'Neighborhood', district: 'District' });
    expect(found({ date, type, District: area(8), Beat: area(60) })).toMatchObject({
      area: 'Beat',
      district: 'District',
    });
    expect(found({ date, type, District: area(8) }).area).toBe('District');
  });

  it('an area is not a column that is empty, nor one that has another value in every row', () => {
    const columns = { date, type, lat, lon, Beat: (row: number) => `B${row % 30}` };
    expect(found({ ...columns, Neighborhood: () => '' }).area).toBe('Beat');
    expect(found({ ...columns, Neighborhood: (row) => `${row} Main Street` }).area).toBe('Beat');
  });

  it('two columns of one name: the one whose values fit', () => {
    const header = ['date', 'type', 'type', 'lat', 'lat', 'lon'];
    const sample = Array.from({ length: ROWS }, (_, row) => [
      date(row),
      String(row),
      type(row),
      '',
      lat(row),
      lon(row),
    ]);
    const { columns } = detectMapping({ header, sample, hasHeader: true }).mapping;
    expect(columns).toMatchObject({ type: 2, latitude: 4, longitude: 5 });
  });

  it('latitude and longitude before metres, the date of the crime before that of the report', () => {
    expect(
      found({
        'Report Date': (row) => `${date(row)} 12:30`,
        'Entered On': (row) => `${date(row)} 13:45`,
        'Occurred On': date,
        type,
        X: (row) => String(400_000 + row),
        Y: (row) => String(5_400_000 + row),
        lat,
        lon,
      }),
    ).toMatchObject({ date: 'Occurred On', latitude: 'lat', longitude: 'lon' });
  });

  it('the time of a report is not taken for the time of the crime', () => {
    expect(found({ 'Occurred Date': date, 'Report Time': () => '12:45', type, lat, lon }).time).toBeUndefined();
    expect(
      found({ 'Occurred Date': date, 'Report Time': () => '12:45', 'Occurred Time': () => '03:10', type, lat, lon })
        .time,
    ).toBe('Occurred Time');
  });
});

describe('a clock that is the midnight of another time zone', () => {
  const zoned = (clock: (row: number) => string) => (row: number) => `${date(row)} ${clock(row)}+00`;

  it('gives way to a column of hours', () => {
    const header = ['OCC_DATE', 'OCC_HOUR', 'lat', 'lon'];
    const sample = Array.from({ length: ROWS }, (_, row) => [
      zoned(() => '05:00:00')(row),
      String(row % 24),
      lat(row),
      lon(row),
    ]);
    const { mapping } = detectMapping({ header, sample, hasHeader: true });
    expect(mapping).toMatchObject({ columns: { date: 0, time: 1 }, ignoreClock: true, timeResolution: 'hour' });
  });

  it('is no time of day, in summer time neither', () => {
    const header = ['date', 'lat', 'lon'];
    const sample = Array.from({ length: ROWS }, (_, row) => [
      zoned((n) => (n % 2 ? '04:00:00' : '05:00:00'))(row),
      lat(row),
      lon(row),
    ]);
    expect(detectMapping({ header, sample, hasHeader: true }).mapping).toMatchObject({
      ignoreClock: true,
      timeResolution: 'day',
    });
  });

  it('is not made of times that differ', () => {
    const header = ['date', 'lat', 'lon'];
    const sample = Array.from({ length: ROWS }, (_, row) => [
      zoned((n) => `${String(n % 24).padStart(2, '0')}:00:00`)(row),
      lat(row),
      lon(row),
    ]);
    const { mapping } = detectMapping({ header, sample, hasHeader: true });
    expect(mapping.ignoreClock).toBeUndefined();
    expect(mapping.timeResolution).toBe('hour');
  });
});
