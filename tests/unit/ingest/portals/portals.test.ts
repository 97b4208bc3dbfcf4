import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lastFullYear, portalChoices, PORTALS } from '#lib/ingest/portals/portals.ts';
import { portalFromUrl } from '#lib/ingest/portals/portal-from-url.ts';
import { parseIsoDate } from '#lib/core/table/calendar.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

test('the table is whole: every portal has what its kind needs', () => {
  expect(PORTALS.map(({ city }) => city)).toEqual([
    'Chicago',
    'San Francisco',
    'New York',
    'Los Angeles',
    'Seattle',
    'Philadelphia',
    'England and Wales',
  ]);
  expect(new Set(PORTALS.map(({ id }) => id)).size).toBe(PORTALS.length);
  for (const portal of PORTALS) {
    expect(['socrata', 'carto', 'police-uk']).toContain(portal.kind);
    // nothing but a host: it goes into the content security policy
    expect(portal.host).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
    expect(parseIsoDate(portal.firstDate)).toBeDefined();
    expect(portal.notes.length).toBeGreaterThan(0);
    expect(portal.licence).toMatch(/\.$/);
    expect(portal.pageRows).toBeGreaterThan(0);
    if (portal.kind === 'police-uk') continue;
    expect(portal.sets.length).toBeGreaterThan(0);
    expect(portal.shapes.length).toBeGreaterThan(0);
    for (const { date, select } of portal.shapes) expect(select.join()).toContain(date);
  }
});

test('the hosts stand in the table and nowhere else in the app', () => {
  const files = ['src', 'workers', 'static'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|svelte|js|json|html|webmanifest)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const named = PORTALS.map(({ host }) => host);
  // "data.police.uk" is also the name of a source; as an address it stands only in a comment on its documentation
  const address = /https?:\/\/data\.police\.uk(?!\/docs\/)/;
  const naming = files
    .filter((file) => !file.endsWith('portals.json'))
    .filter((file) => {
      const text = readFileSync(file, 'utf8');
      return address.test(text) || named.some((host) => host !== 'data.police.uk' && text.includes(host));
    });
  expect(naming).toEqual([]);
});

test('the content security policy lets the app speak to exactly these hosts', async () => {
  // @ts-expect-error (plain JavaScript without types: Node reads it before anything is compiled)
  const config = (await import('../../../../svelte.config.js')) as {
    default: { kit: { csp: { directives: Record<string, string[]> } } };
  };
  expect(config.default.kit.csp.directives['connect-src']).toEqual([
    'self',
    ...PORTALS.map(({ host }) => `https://${host}`),
  ]);
});

test('the suggested dates are the last 12 whole months that are published', () => {
  expect(lastFullYear('2024-07-09', 8)).toEqual({ from: '2023-07-01', to: '2024-06-30' });
  expect(lastFullYear('2024-07-08', 8)).toEqual({ from: '2023-07-01', to: '2024-06-30' });
  expect(lastFullYear('2024-07-07', 8)).toEqual({ from: '2023-06-01', to: '2024-05-31' });
  expect(lastFullYear('2024-01-05', 8)).toEqual({ from: '2022-12-01', to: '2023-11-30' });
  const angeles = portalChoices('2026-05-01').find(({ id }) => id === 'los-angeles')!;
  expect(angeles.suggested).toEqual({ from: '2023-01-01', to: '2023-12-31' });
});

test('towns are offered where the portal answers by place, and each of them lies in England or Wales', () => {
  const [places] = portalChoices('2024-05-01')
    .map((choice) => choice.places)
    .filter((list) => list.length > 0);
  expect(places.length).toBeGreaterThan(50);
  expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
  for (const { name, latitude, longitude, radiusKm } of places) {
    expect(latitude, name).toBeGreaterThan(50);
    expect(latitude, name).toBeLessThan(55.5);
    expect(longitude, name).toBeGreaterThan(-5.5);
    expect(longitude, name).toBeLessThan(2);
    expect(radiusKm, name).toBeLessThanOrEqual(10);
  }
});

test.each([
  ['https://data.cityofchicago.org/Public-Safety/Crimes-2001-to-Present/ijzp-q8t2', 'chicago'],
  ['https://data.cityofchicago.org/Public-Safety/Crimes-2001-to-Present/ijzp-q8t2/about_data', 'chicago'],
  ['data.cityofchicago.org/api/views/ijzp-q8t2/rows.csv?accessType=DOWNLOAD', 'chicago'],
  ['  https://data.cityofchicago.org/resource/ijzp-q8t2.json  ', 'chicago'],
  ['http://DATA.CityOfChicago.org/', 'chicago'],
  ['https://dev.socrata.com/foundry/data.cityofchicago.org/ijzp-q8t2', 'chicago'],
  [
    'https://data.sfgov.org/Public-Safety/Police-Department-Incident-Reports-2018-to-Present/wg3w-h783',
    'san-francisco',
  ],
  ['https://data.cityofnewyork.us/Public-Safety/NYPD-Complaint-Data-Current-Year-To-Date-/5uac-w243', 'new-york'],
  ['https://data.lacity.org/Public-Safety/Crime-Data-from-2010-to-2019/63jg-8b9z', 'los-angeles'],
  ['https://data.seattle.gov/resource/tazs-3rd5.csv', 'seattle'],
  ['https://phl.carto.com/api/v2/sql?q=SELECT+*+FROM+incidents_part1_part2', 'philadelphia'],
  ['https://opendataphilly.org/datasets/crime-incidents/', 'philadelphia'],
  ['https://data.police.uk/data/', 'england-and-wales'],
  ['www.police.uk', 'england-and-wales'],
])('%s is the portal %s', (address, portal) => {
  expect(portalFromUrl(address)).toMatchObject({ portal });
});

test.each([
  [
    "https://data.cityofchicago.org/resource/ijzp-q8t2.json?$where=date between '2024-01-01T00:00:00' and '2024-06-30T23:59:59'",
    { from: '2024-01-01', to: '2024-06-30' },
  ],
  [
    'https://data.cityofchicago.org/resource/ijzp-q8t2.csv?$where=date%20%3E=%20%272024-01-01%27%20AND%20date%20%3C%20%272024-07-01%27',
    { from: '2024-01-01', to: '2024-06-30' },
  ],
  ["https://data.cityofchicago.org/resource/ijzp-q8t2.json?$where=date >= '2024-03-01'", { from: '2024-03-01' }],
  ['https://data.cityofchicago.org/resource/ijzp-q8t2.json?year=2019', { from: '2019-01-01', to: '2019-12-31' }],
  [
    'https://data.police.uk/api/crimes-street/all-crime?lat=51.4&lng=-2.5&date=2024-02',
    { from: '2024-02-01', to: '2024-02-29' },
  ],
  [
    "https://phl.carto.com/api/v2/sql?filename=incidents_part1_part2&format=csv&q=SELECT * FROM incidents_part1_part2 WHERE dispatch_date_time >= '2021-01-01' AND dispatch_date_time < '2022-01-01'",
    { from: '2021-01-01', to: '2021-12-31' },
  ],
])('%s names its days', (address, days) => {
  const { portal: _, notes: __, ...found } = portalFromUrl(address) as Record<string, unknown>;
  expect(found).toEqual(days);
});

test('an address of another host gets the list of portals, and what to do instead', () => {
  const answer = portalFromUrl('https://data.boston.gov/dataset/crime-incident-reports') as { sentence: string };
  expect(answer.sentence).toContain('data.boston.gov is not one of the portals');
  expect(answer.sentence).toContain('Download the CSV there and drop it here');
  for (const { city, host } of PORTALS) expect(answer.sentence).toContain(`${city} (${host})`);
});

test('a host that only looks like a portal is none', () => {
  for (const address of [
    'https://data.cityofchicago.org.evil.example/ijzp-q8t2',
    'https://evil.example/data.cityofchicago.org/ijzp-q8t2',
    'https://data.cityofchicago.org@evil.example/',
    'https://notpolice.uk/',
  ]) {
    expect(portalFromUrl(address)).toMatchObject({ failed: true });
  }
});

test('another data set of a known portal is named, with the one that can be loaded', () => {
  expect(portalFromUrl('https://data.cityofchicago.org/Transportation/Taxi-Trips/wrvz-psew')).toEqual({
    failed: true,
    sentence:
      'wrvz-psew is another data set of data.cityofchicago.org. From there this app loads ijzp-q8t2 (reported crime of Chicago). For any other, download the CSV and drop it here.',
  });
});

test.each([
  '',
  'chicago',
  'javascript:alert(1)',
  'ftp://data.police.uk/',
  'what is this',
  'https://',
  '<img src=x onerror=1>',
])('"%s" is no address, and says what would be one', (text) => {
  const answer = portalFromUrl(text);
  expect(answer).toMatchObject({ failed: true });
  expect((answer as { sentence: string }).sentence).toContain('Chicago (data.cityofchicago.org)');
});
