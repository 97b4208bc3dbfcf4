/**
 * Every published file that development has at hand imports whole, with the figures of the README beside it. The counts
 * were checked with count_records.py (Python's csv module).
 */
import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { ImportReport } from '#lib/contract/import.ts';
import { isNear, ownExtent } from '#lib/core/geo/extent.ts';
import { isoDate } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { importFiles } from '#lib/ingest/import-files.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';
import { importIncidents, openIncidentFile, sharedDataPath } from '../support/incidents.ts';

/**
 * `far_from_the_data` counts points outside the box from the 1 % to the 99 % quantile of latitude and longitude, widened
 * on each side by its own length (`core/geo/extent.ts`).
 */
interface Expected {
  readonly rows: number;
  readonly layout: string;
  readonly setAside: ImportReport['setAside'];
  readonly from: string;
  readonly to: string;
  readonly types: number;
  readonly areas: number;
  readonly resolution: IncidentTable['timeResolution'];
  readonly withoutArea: number;
  readonly identicalRows?: number;
  readonly duplicateIds?: number;
  /** Rows at exactly 00:00 whose time counts as known, and rows whose time does not. */
  readonly atMidnight: number;
  readonly timeUnknown?: number;
  /** Types that look like several spellings of one. */
  readonly spellings?: readonly string[];
  readonly mapping?: Partial<ColumnMapping>;
}

const chicago = { layout: 'Chicago Data Portal', areas: 77, resolution: 'minute', duplicateIds: 0 } as const;

const EXPECTED: Readonly<Record<string, Expected>> = {
  'chicago_crimes_2014.csv.gz': {
    ...chicago,
    rows: 275_200,
    // the five with X = Y = 0 stand in Missouri
    setAside: { no_coordinates: 1486, far_from_the_data: 5 },
    from: '2014-01-01',
    to: '2014-12-31',
    types: 33,
    withoutArea: 2,
    atMidnight: 2755,
    spellings: ['NON-CRIMINAL, NON - CRIMINAL'],
  },
  'chicago_crimes_2015.csv.gz': {
    ...chicago,
    rows: 263_929,
    setAside: { no_coordinates: 6036 },
    from: '2015-01-01',
    to: '2015-12-31',
    types: 32,
    withoutArea: 2,
    atMidnight: 2625,
    spellings: ['NON - CRIMINAL, NON-CRIMINAL'],
  },
  'chicago_crimes_2016.csv.gz': {
    ...chicago,
    rows: 268_813,
    setAside: { no_coordinates: 1586 },
    from: '2016-01-01',
    to: '2016-12-31',
    types: 33,
    withoutArea: 0,
    atMidnight: 3173,
    spellings: ['NON-CRIMINAL, NON - CRIMINAL'],
  },
  'chicago_crimes_2005q1_20col_no_area.csv.gz': {
    layout: 'Chicago Data Portal',
    rows: 102_744,
    setAside: { no_coordinates: 999 },
    from: '2005-01-01',
    to: '2005-03-31',
    types: 27,
    // hexagons
    areas: 145,
    withoutArea: 999,
    resolution: 'minute',
    atMidnight: 1670,
  },
  'chicago_crimes_api_fieldnames_10000.csv.gz': {
    layout: 'Chicago Data Portal',
    rows: 10_000,
    setAside: { no_coordinates: 87, far_from_the_data: 1 },
    from: '2012-01-01',
    to: '2012-02-14',
    types: 9,
    areas: 136,
    withoutArea: 88,
    resolution: 'minute',
    atMidnight: 133,
    spellings: ['CRIM SEXUAL ASSAULT, CRIMINAL SEXUAL ASSAULT'],
    duplicateIds: 1,
  },
  'houston_crimes_2010.csv.gz': {
    layout: 'Houston Police monthly files',
    rows: 86_314,
    setAside: { no_coordinates: 5, far_from_the_data: 205 },
    from: '2010-01-01',
    to: '2010-08-31',
    types: 7,
    areas: 121,
    withoutArea: 0,
    resolution: 'hour',
    atMidnight: 0,
    identicalRows: 575,
    mapping: { timeFormat: 'hour', dateOrder: 'month-first' },
  },
  'vancouver_crimes_2022.csv.gz': {
    layout: 'Vancouver Police GeoDASH',
    rows: 34_281,
    setAside: { zero_coordinates: 3920, no_coordinates: 1 },
    from: '2022-01-01',
    to: '2022-12-31',
    types: 11,
    areas: 24,
    withoutArea: 4,
    resolution: 'minute',
    atMidnight: 1254,
    // blanked together with the place; one row without a place has a time
    timeUnknown: 3919,
    identicalRows: 1859,
    mapping: { coordinates: 'EPSG:26910' },
  },
  'vancouver_crimes_2023.csv.gz': {
    layout: 'Vancouver Police GeoDASH',
    rows: 30_051,
    setAside: { zero_coordinates: 3252, no_coordinates: 1 },
    from: '2023-01-01',
    to: '2023-10-27',
    types: 11,
    areas: 24,
    withoutArea: 3,
    resolution: 'minute',
    atMidnight: 983,
    timeUnknown: 3252,
    identicalRows: 1538,
  },
  'uk_avon_and_somerset_street_2018_2019.csv.gz': {
    layout: 'data.police.uk street-level crime',
    rows: 336_248,
    setAside: { no_coordinates: 38_028, far_from_the_data: 184 },
    from: '2018-01-01',
    to: '2019-12-31',
    types: 14,
    // the README's 1,370 names count the empty one
    areas: 1369,
    withoutArea: 38_028,
    resolution: 'month',
    atMidnight: 0,
    identicalRows: 23_401,
    duplicateIds: 7327,
  },
  'boston_larceny_2016_2018.csv.gz': {
    layout: 'Analyze Boston crime reports',
    rows: 20_929,
    setAside: { no_coordinates: 676, zero_coordinates: 49 },
    from: '2016-01-01',
    to: '2018-09-03',
    types: 1,
    areas: 12,
    withoutArea: 67,
    resolution: 'minute',
    atMidnight: 497,
    duplicateIds: 210,
  },
  'los_angeles_west_la_2020_2021.csv.gz': {
    layout: 'Los Angeles Police "Crime Data from 2020"',
    rows: 12_954,
    setAside: { zero_coordinates: 31 },
    from: '2020-03-15',
    to: '2021-07-31',
    types: 97,
    areas: 1,
    withoutArea: 0,
    resolution: 'minute',
    atMidnight: 0,
    duplicateIds: 0,
    mapping: { timeFormat: 'hhmm' },
  },
  'medellin_homicides_2010_2019.csv.gz': {
    layout: 'MEData homicides (Medellín)',
    rows: 9360,
    setAside: { no_coordinates: 81 },
    from: '2010-01-01',
    to: '2019-12-31',
    types: 10,
    areas: 277,
    withoutArea: 81,
    resolution: 'minute',
    atMidnight: 269,
    identicalRows: 43,
    mapping: { decimal: ',' },
  },
};

for (const [name, expected] of Object.entries(EXPECTED)) {
  const path = sharedDataPath(name);
  if (!path) console.warn(`SKIPPED: ${name} is absent. Set STREETLIGHT_DATA to the folder that holds it.`);
  describe.skipIf(!path)(`${name}${path ? '' : ' (skipped: the file is absent)'}`, () => {
    it('imports every row with its span, types, areas and rows without coordinates', async () => {
      const { table, report } = await importIncidents([path!]);
      const span = spanOf(table);
      expect({
        rows: table.rows,
        read: report.rowsRead,
        rejected: report.rejectedRows.length,
        layout: report.layout,
        setAside: report.setAside,
        from: isoDate(span.firstDay),
        to: isoDate(span.lastDay),
        types: table.typeLabels.length,
        areas: table.areas.length,
        withoutArea: report.withoutArea,
        resolution: table.timeResolution,
        atMidnight: report.atMidnight,
        timeUnknown: report.timeUnknown,
      }).toEqual({
        rows: expected.rows,
        read: expected.rows,
        rejected: 0,
        layout: expected.layout,
        setAside: expected.setAside,
        from: expected.from,
        to: expected.to,
        types: expected.types,
        areas: expected.areas,
        withoutArea: expected.withoutArea,
        resolution: expected.resolution,
        atMidnight: expected.atMidnight,
        timeUnknown: expected.timeUnknown ?? 0,
      });
      const extent = ownExtent(table.latitude, table.longitude)!;
      const stillFar = table.latitude.findIndex(
        (latitude, row) => !Number.isNaN(latitude) && !isNear(extent, latitude, table.longitude[row]),
      );
      expect(stillFar, 'a row that maps would set aside again').toBe(-1);
      if (expected.identicalRows !== undefined) expect(report.identicalRows).toBe(expected.identicalRows);
      if (expected.duplicateIds !== undefined) expect(report.duplicateIds).toBe(expected.duplicateIds);
      if (expected.mapping) expect(report.mapping).toMatchObject(expected.mapping);
    });
  });
}

const chicago2016 = sharedDataPath('chicago_crimes_2016.csv.gz');
describe.skipIf(!chicago2016)(`Chicago 2016${chicago2016 ? '' : ' (skipped: the file is absent)'}`, () => {
  it('reads single records to the minute, the point, the area, the district and the place', async () => {
    const { table } = await importIncidents([chicago2016!]);
    // 10364665,HZ100012,01/01/2016 12:01:00 AM,...,CRIMINAL DAMAGE,TO PROPERTY,APARTMENT,...,010,24,29,...,41.861717546,-87.721386272
    expect(table.minutes[0]).toBe(Date.UTC(2016, 0, 1, 0, 1) / 60_000);
    expect(table.latitude[0]).toBe(41.861717546);
    expect(table.longitude[0]).toBe(-87.721386272);
    expect(table.typeLabels[table.type[0]]).toBe('CRIMINAL DAMAGE');
    expect(table.areas[table.area[0]]).toEqual({ id: 29, label: '29', name: 'North Lawndale' });
    expect(table.districtLabels[table.district[0]]).toBe('010');
    expect(table.placeLabels[table.place[0]]).toBe('APARTMENT');
    const homicide = table.typeLabels.indexOf('HOMICIDE');
    const theft = table.typeLabels.indexOf('THEFT');
    expect(table.type.filter((code) => code === homicide)).toHaveLength(786);
    expect(table.type.filter((code) => code === theft)).toHaveLength(61_600);
    expect(table.place.filter((code) => code === 0xffff)).toHaveLength(1011);
  });
});

const vancouver = sharedDataPath('vancouver_crimes_2022.csv.gz');
describe.skipIf(!vancouver)(`Vancouver 2022${vancouver ? '' : ' (skipped: the file is absent)'}`, () => {
  it('turns UTM metres into degrees: Alberni Street lies in the West End', async () => {
    const { table } = await importIncidents([vancouver!]);
    // x 491036.0799, y 5459145.9182 by the inverse Krüger series to the third order (Karney 2011) on GRS80
    expect(table.latitude[0]).toBeCloseTo(49.284999503, 8);
    expect(table.longitude[0]).toBeCloseTo(-123.123258966, 8);
    expect(table.areas[table.area[0]].name).toBe('West End');
  });
});

const losAngeles = sharedDataPath('los_angeles_west_la_2020_2021.csv.gz');
describe.skipIf(!losAngeles)(`Los Angeles${losAngeles ? '' : ' (skipped: the file is absent)'}`, () => {
  it('takes the first of two columns of the same name, and 2000 as eight in the evening', async () => {
    const { table } = await importIncidents([losAngeles!]);
    expect(table.minutes[0]).toBe(Date.UTC(2020, 9, 15, 20, 0) / 60_000);
    expect(table.minutes[1]).toBe(Date.UTC(2020, 3, 28, 1, 0) / 60_000);
  });
});

const medellin = sharedDataPath('medellin_homicides_2010_2019.csv.gz');
describe.skipIf(!medellin)(`Medellín${medellin ? '' : ' (skipped: the file is absent)'}`, () => {
  it('reads decimal commas, accents, and the clock as local time', async () => {
    const { table } = await importIncidents([medellin!]);
    expect(table.minutes[0]).toBe(Date.UTC(2019, 3, 23, 12, 30) / 60_000);
    expect(table.longitude[0]).toBe(-75.569854);
    expect(table.latitude[0]).toBe(6.25722555);
    expect(table.typeLabels).toContain('Asfixia mecánica');
  });
});

const bothYears = ['chicago_crimes_2014.csv.gz', 'chicago_crimes_2015.csv.gz'].map(sharedDataPath);
const complete = bothYears.every((path) => path !== undefined);
describe.skipIf(!complete)(`Chicago 2014 and 2015${complete ? '' : ' (skipped: the files are absent)'}`, () => {
  it('become one table with one dictionary, and the same files give the same hash', async () => {
    const { table, hash, report } = await importIncidents(bothYears as string[]);
    expect(table.rows).toBe(275_200 + 263_929);
    expect(table.areas).toHaveLength(77);
    expect(new Set(table.typeLabels).size).toBe(table.typeLabels.length);
    expect(report.files.map((file) => file.rows)).toEqual([275_200, 263_929]);
    expect((await importIncidents(bothYears as string[])).hash).toBe(hash);
    expect((await importIncidents([bothYears[0] as string])).hash).not.toBe(hash);
  });
});

const withoutArea = sharedDataPath('chicago_crimes_2005q1_20col_no_area.csv.gz');
const communityAreas = sharedDataPath('chicago_community_areas.geojson');
const both = withoutArea !== undefined && communityAreas !== undefined;
describe.skipIf(!both)(`Chicago 2005 without areas${both ? '' : ' (skipped: the files are absent)'}`, () => {
  it('gets the 77 community areas of a boundary file, as shapely puts the same points into them', async () => {
    const records = await openIncidentFile(withoutArea!);
    const preview = await previewFile(records);
    if ('failed' in preview) throw new Error(preview.sentence);
    // the areas' own column is empty in every row: not proposed
    expect(preview.mapping.columns.area).toBeUndefined();
    const boundaries = { file: await openIncidentFile(communityAreas!) };
    const result = await importFiles([records], preview.mapping, { boundaries });
    if ('failed' in result) throw new Error(result.sentence);
    const { table, report } = result;
    expect([table.rows, table.areas.length]).toEqual([102_744, 77]);
    const inArea = (id: number): number => {
      const code = table.areas.findIndex((area) => area.id === id);
      return table.area.filter((one) => one === code).length;
    };
    // shapely 1.8: 6,595 in Austin, 3,273 in the Near West Side, 3,215 in Humboldt Park; 286 located ones in none
    expect([25, 28, 23].map(inArea)).toEqual([6595, 3273, 3215]);
    expect(table.areas.find((area) => area.id === 25)!.name).toBe('AUSTIN');
    expect(report.withoutArea).toBe(999 + 286);
    expect(report.boundaries).toBe('chicago_community_areas.geojson');
    expect(report.notes.join(' ')).toContain('286 records');
  });
});
