import { afterEach, expect, test } from 'vitest';
import type { FilePreview } from '#lib/contract/import.ts';
import type { PortalQuery } from '#lib/contract/portals.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';
import {
  chicagoRecords,
  losAngelesRecords,
  newYorkRecords,
  philadelphiaRecords,
  policeUkRecords,
  sanFranciscoRecords,
  seattleRecords,
} from '../../../support/portal-records.ts';
import { startPortalStandIn, type PortalStandIn, type StandInData } from '../../../support/portal-stand-in.ts';
import { connect, counted, fileOf, load, resumeFrom, rowsOf } from './load-everything.ts';

let standIn: PortalStandIn | undefined;
afterEach(() => standIn?.close());

/** Counts and loads in pages of 150, and looks into the file as the wizard does. */
async function wholeWay(data: StandInData, query: Omit<PortalQuery, 'limit'>) {
  standIn = await startPortalStandIn(data);
  const connection = connect(standIn);
  const full = { ...query, limit: 1_000_000 };
  const count = await counted(full, connection);
  const { pages, end } = await load(full, { connection, counted: count, pageRows: 150 });
  const preview = await previewFile(fileOf(pages));
  if ('failed' in preview) throw new Error(preview.sentence);
  return { count, end, pages, preview };
}

/** Names of the columns that the preview found for each role. */
function found({ header, mapping }: FilePreview): Record<string, string> {
  return Object.fromEntries(Object.entries(mapping.columns).map(([role, column]) => [role, header[column]]));
}

const DAYS = { from: '2024-01-01', to: '2024-01-31' };

test('Chicago', async () => {
  const { count, preview } = await wholeWay(
    { socrata: { 'data.cityofchicago.org': { 'ijzp-q8t2': chicagoRecords('2023-12-25', '2024-02-05', 10) } } },
    { portal: 'chicago', ...DAYS },
  );
  expect(count.records).toBe(310);
  expect(preview.problems).toEqual([]);
  expect(preview.layout).toBe('Chicago Data Portal');
  expect(found(preview)).toMatchObject({
    id: 'id',
    date: 'date',
    type: 'primary_type',
    latitude: 'latitude',
    longitude: 'longitude',
    area: 'community_area',
    district: 'district',
    place: 'location_description',
  });
  expect(preview.mapping.timeResolution).toBe('minute');
});

test('San Francisco', async () => {
  const { count, preview } = await wholeWay(
    { socrata: { 'data.sfgov.org': { 'wg3w-h783': sanFranciscoRecords('2023-12-25', '2024-02-05', 10) } } },
    { portal: 'san-francisco', ...DAYS },
  );
  expect(count.records).toBe(310);
  expect(preview.problems).toEqual([]);
  expect(found(preview)).toMatchObject({
    id: 'row_id',
    date: 'incident_datetime',
    type: 'incident_category',
    latitude: 'latitude',
    longitude: 'longitude',
    area: 'analysis_neighborhood',
    district: 'police_district',
  });
});

test('New York: past years and the current year are two data sets, loaded as one', async () => {
  const { count, end, pages, preview } = await wholeWay(
    {
      socrata: {
        'data.cityofnewyork.us': {
          'qgea-i56i': newYorkRecords('2023-12-01', '2024-01-20', 10),
          '5uac-w243': newYorkRecords('2024-01-21', '2024-02-10', 10),
        },
      },
    },
    { portal: 'new-york', ...DAYS },
  );
  expect(count).toMatchObject({ records: 310, parts: [200, 110] });
  expect(end).toEqual({ kind: 'whole', notes: [] });
  expect(rowsOf(pages)).toBe(310);
  expect(preview.problems).toEqual([]);
  expect(preview.layout).toBe('NYPD complaints');
  expect(preview.header).not.toContain('vic_age_group');
  expect(found(preview)).toMatchObject({
    id: 'cmplnt_num',
    date: 'cmplnt_fr_dt',
    time: 'cmplnt_fr_tm',
    type: 'ofns_desc',
    area: 'addr_pct_cd',
  });
});

test('Los Angeles: days before and after 2020 are in two data sets, and each is asked only for days it can hold', async () => {
  const data: StandInData = {
    socrata: {
      'data.lacity.org': {
        '63jg-8b9z': losAngelesRecords('2019-12-01', '2019-12-31', 10),
        '2nrs-mtv8': losAngelesRecords('2020-01-01', '2020-02-10', 10),
      },
    },
  };
  const { count, preview } = await wholeWay(data, { portal: 'los-angeles', from: '2019-12-21', to: '2020-01-10' });
  expect(count).toMatchObject({ records: 210, parts: [110, 100] });
  expect(preview.problems).toEqual([]);
  expect(preview.layout).toBe('Los Angeles Police "Crime Data from 2020"');
  expect(found(preview)).toMatchObject({
    id: 'dr_no',
    date: 'date_occ',
    time: 'time_occ',
    area: 'area_name',
    latitude: 'lat',
  });

  standIn!.requests.length = 0;
  await counted({ portal: 'los-angeles', from: '2020-01-01', to: '2020-01-31', limit: 5 }, connect(standIn!));
  expect(standIn!.requests).toHaveLength(1);
  expect(standIn!.requests[0]).toContain('2nrs-mtv8');
});

test.each([
  ['new', 'offense_date', 'neighborhood', 'offense_sub_category'],
  ['old', 'offense_start_datetime', 'mcpp', 'offense_parent_group'],
] as const)('Seattle with its %s names of columns', async (names, date, area, type) => {
  const { count, pages, preview } = await wholeWay(
    { socrata: { 'data.seattle.gov': { 'tazs-3rd5': seattleRecords('2023-12-25', '2024-02-05', 10, names) } } },
    { portal: 'seattle', ...DAYS },
  );
  expect(count.records).toBe(310);
  expect(rowsOf(pages)).toBe(310);
  expect(preview.problems).toEqual([]);
  expect(found(preview)).toMatchObject({ date, area, latitude: 'latitude', longitude: 'longitude' });
  // finer than person, property or society
  expect(found(preview)).toMatchObject({ type });
});

test('a portal that renamed a column is asked for whatever it has, as long as the date is there', async () => {
  const set = seattleRecords('2024-01-01', '2024-01-31', 10, 'new');
  const renamed = set.records.map(({ neighborhood, ...rest }) => ({ ...rest, quarter: neighborhood }));
  const { pages, preview } = await wholeWay(
    { socrata: { 'data.seattle.gov': { 'tazs-3rd5': { columns: Object.keys(renamed[0]), records: renamed } } } },
    { portal: 'seattle', ...DAYS },
  );
  expect(rowsOf(pages)).toBe(310);
  expect(preview.header).toContain('quarter');
  // found once, then remembered for the pages that follow
  expect(standIn!.requests.filter((url) => url.includes('.csv'))).toHaveLength(5);
});

test('a portal that renamed its date says so', async () => {
  const set = seattleRecords('2024-01-01', '2024-01-31', 1, 'new');
  const renamed = set.records.map(({ offense_date, ...rest }) => ({ ...rest, occurred: offense_date }));
  await expect(
    wholeWay(
      { socrata: { 'data.seattle.gov': { 'tazs-3rd5': { columns: Object.keys(renamed[0]), records: renamed } } } },
      { portal: 'seattle', ...DAYS },
    ),
  ).rejects.toThrow('does not know a column that this app asks for (offense_start_datetime)');
});

test('Philadelphia: local time, not the UTC that stands in dispatch_date_time', async () => {
  const set = philadelphiaRecords('2023-12-25', '2024-02-05', 10);
  const { count, pages, preview } = await wholeWay(
    { carto: { 'phl.carto.com': { incidents_part1_part2: set } } },
    { portal: 'philadelphia', ...DAYS },
  );
  expect(count.records).toBe(310);
  expect(rowsOf(pages)).toBe(310);
  expect(preview.problems).toEqual([]);
  expect(preview.layout).toBe('Philadelphia crime incidents');
  expect(found(preview)).toMatchObject({
    id: 'objectid',
    date: 'dispatch_date_time',
    type: 'text_general_code',
    latitude: 'lat',
    longitude: 'lng',
    area: 'dc_dist',
  });
  const first = set.records.filter((record) => record.dispatch_date === '2024-01-01')[0];
  const line = (await fileOf(pages).text()).split(/\r?\n/).find((each) => each.startsWith(`${first.objectid},`));
  expect(line).toContain(`2024-01-01 ${first.dispatch_time}`);
});

const BRISTOL = { name: 'Bristol', latitude: 51.455, longitude: -2.588, radiusKm: 3 };
const MONTHS = ['2024-01', '2024-02', '2024-03'];

test('England and Wales: months of a circle, in quarters where a square holds too many, each record once', async () => {
  const crimes = policeUkRecords(MONTHS, 2000);
  const inside = crimes.filter(({ location }) => {
    const north = (Number(location.latitude) - BRISTOL.latitude) * 111.2;
    const east =
      (Number(location.longitude) - BRISTOL.longitude) * 111.2 * Math.cos((BRISTOL.latitude * Math.PI) / 180);
    return Math.hypot(north, east) <= 3;
  });
  expect(inside.length).toBeGreaterThan(600);
  const { count, end, pages, preview } = await wholeWay(
    { policeUk: { crimes, months: MONTHS, most: 200 } },
    { portal: 'england-and-wales', from: '2024-01-01', to: '2024-03-31', place: BRISTOL },
  );
  expect(count.estimated).toBe(true);
  expect(count.records).toBe(3 * inside.filter(({ month }) => month === '2024-03').length);
  expect(end).toEqual({ kind: 'whole', notes: [] });
  expect(rowsOf(pages)).toBe(inside.length);
  expect(preview.problems).toEqual([]);
  expect(preview.mapping.timeResolution).toBe('month');
  expect(found(preview)).toMatchObject({
    date: 'Month',
    type: 'Crime type',
    latitude: 'Latitude',
    longitude: 'Longitude',
  });
  expect(preview.layout).toBe('data.police.uk street-level crime, around a place');
  // there are no areas in the answer: the import makes hexagons
  expect(found(preview).area).toBeUndefined();
  const text = await fileOf(pages).text();
  expect(text).toContain('Violence and sexual offences');
  expect(text).toContain('"On or near Park Row, Centre"');
});

test('England and Wales: a month that is not published is said, and the others are loaded', async () => {
  const { count, end, pages } = await wholeWay(
    { policeUk: { crimes: policeUkRecords(MONTHS, 100), months: MONTHS, most: 10_000 } },
    { portal: 'england-and-wales', from: '2024-02-01', to: '2024-05-31', place: { ...BRISTOL, radiusKm: 20 } },
  );
  expect(count.records).toBe(200);
  expect(count.notes[0]).toBe('2 of the 4 months are not published; there is 2024-01 to 2024-03.');
  expect(rowsOf(pages)).toBe(200);
  expect(end).toEqual({ kind: 'whole', notes: ['2024-04 is not published.', '2024-05 is not published.'] });
});

test('England and Wales: a failed month is where a resumed load begins, and the limit is exact', async () => {
  standIn = await startPortalStandIn({
    policeUk: { crimes: policeUkRecords(MONTHS, 100), months: MONTHS, most: 10_000 },
  });
  const connection = connect(standIn);
  const query: PortalQuery = {
    portal: 'england-and-wales',
    from: '2024-01-01',
    to: '2024-03-31',
    place: { ...BRISTOL, radiusKm: 20 },
    limit: 250,
  };
  const count = await counted(query, connection);
  standIn.faults = [{ at: 'date=2024-02', kind: 'refuse', status: 500, times: 4 }];
  const first = await load(query, { connection, counted: count });
  expect(first.end).toMatchObject({ failed: true });
  expect(rowsOf(first.pages)).toBe(100);
  standIn.requests.length = 0;
  const second = await load(query, { connection, counted: count, from: resumeFrom(first.pages) });
  expect(standIn.requests[0]).toContain('date=2024-02');
  expect(second.end).toMatchObject({ kind: 'limit' });
  expect(rowsOf([...first.pages, ...second.pages])).toBe(250);
});

test('answers of an unknown form are refused in words, never read', async () => {
  standIn = await startPortalStandIn({});
  const connection = connect(standIn);
  const days = { from: '2024-01-01', to: '2024-01-31', limit: 10 };
  const json = { 'content-type': 'application/json' };
  for (const body of ['null', '{}', '[null]', '[{"records":"many"}]', '"text"']) {
    for (const portal of ['chicago', 'philadelphia']) {
      standIn.faults = [{ kind: 'refuse', status: 200, headers: json, body }];
      await expect(counted({ portal, ...days }, connection)).rejects.toThrow('did not say how many records');
    }
  }
  for (const body of ['{}', '[null]', '[{"id":"1"}]', '[{"id":1,"category":"burglary","month":"2024-01"}]']) {
    standIn.faults = [
      { at: 'dates', kind: 'refuse', status: 200, headers: json, body: '[{"date":"2024-01"}]' },
      { at: 'all-crime', kind: 'refuse', status: 200, headers: json, body },
    ];
    const query = { portal: 'england-and-wales', ...days, place: BRISTOL };
    await expect(counted(query, connection)).rejects.toThrow('an answer of an unknown form');
  }
});

test('England and Wales: a place is needed, and must be there', async () => {
  standIn = await startPortalStandIn({});
  const connection = connect(standIn);
  const query: PortalQuery = { portal: 'england-and-wales', from: '2024-01-01', to: '2024-01-31', limit: 10 };
  for (const [place, words] of [
    [undefined, 'Choose a town'],
    [{ ...BRISTOL, latitude: NaN }, 'Choose a town'],
    [{ ...BRISTOL, latitude: -2.588, longitude: 51.455 }, 'Latitude comes first'],
    [{ ...BRISTOL, radiusKm: 100 }, 'from 0.2 to 30 km'],
  ] as const) {
    await expect(counted({ ...query, ...(place ? { place } : {}) }, connection)).rejects.toThrow(words);
  }
  expect(standIn.requests).toEqual([]);
});
