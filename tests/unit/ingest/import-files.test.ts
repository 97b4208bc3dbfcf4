import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FilePreview, ImportFailure, ImportResult } from '#lib/contract/import.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { importFiles } from '#lib/ingest/import-files.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';
import type { ImportOptions } from '#lib/ingest/records/read-files.ts';
import type { ImportSource } from '#lib/ingest/bytes/source.ts';

const encoder = new TextEncoder();

function file(content: string | Uint8Array, name = 'incidents.csv'): ImportSource {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}

function failed(value: FilePreview | ImportResult | ImportFailure): value is ImportFailure {
  return 'failed' in value;
}

async function preview(source: ImportSource): Promise<FilePreview> {
  const found = await previewFile(source);
  if (failed(found)) throw new Error(found.sentence);
  return found;
}

/** Imports as the app would after Import was pressed on an untouched preview. */
async function run(files: readonly ImportSource[], options: ImportOptions = {}): Promise<ImportResult | ImportFailure> {
  const first = await previewFile(files[0]);
  if (failed(first)) return first;
  return importFiles(files, first.mapping, options);
}

async function good(...files: ImportSource[]): Promise<ImportResult> {
  const result = await run(files);
  if (failed(result)) throw new Error(result.sentence);
  return result;
}

async function sentence(content: string | Uint8Array, name?: string): Promise<string> {
  const result = await run([file(content, name)]);
  if (!failed(result)) throw new Error(`expected a failure, got ${result.table.rows} rows`);
  return result.sentence;
}

/** `count` plain records of one city, one a day, with a random-looking but fixed scatter. */
function city(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => {
    const k = i + from;
    const date = new Date(Date.UTC(2020, 0, 1 + (k % 366), k % 24, (k * 7) % 60)).toISOString().slice(0, 16);
    const [y, x] = [40 + ((k * 37) % 100) / 1000, -80 + ((k * 53) % 100) / 1000];
    return `${date},${k % 3 === 0 ? 'THEFT' : 'ROBBERY'},${y.toFixed(4)},${x.toFixed(4)},North ${k % 4}`;
  });
}

const HEADER = 'date,crime type,latitude,longitude,neighborhood';

describe('what cannot be imported says why and what to do', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /is empty/],
    ['blank lines alone', '\n\n\n', /no rows/],
    ['a header alone', `${HEADER}\n`, /no rows below/],
    ['a web page', '<!DOCTYPE html><html><body>Error 403</body></html>', /web page \(HTML\), not a CSV/],
    ['XML', '<?xml version="1.0"?><rows><row/></rows>', /XML, not a CSV/],
    ['JSON', '[{"date":"2020-01-01","type":"THEFT"}]', /JSON, not a CSV/],
    ['GeoJSON', '{"type":"FeatureCollection","features":[]}', /GeoJSON, not a CSV/],
    ['a PDF', '%PDF-1.7 ...', /PDF, not a CSV/],
    ['a picture', Uint8Array.from({ length: 5000 }, (_, i) => (i * 89) % 256), /binary file, not a CSV/],
    ['no dates', 'name,latitude,longitude\nA,40.1,-80.1\nB,40.2,-80.2\n', /no date column/],
    [
      'no place of any kind',
      'date,crime type\n2020-01-02,THEFT\n2020-01-03,ROBBERY\n',
      /neither coordinates nor an area column/,
    ],
    [
      'coordinates that are all zero',
      'date,latitude,longitude\n2020-01-02,0,0\n2020-01-03,0,0\n',
      /no row has usable coordinates/,
    ],
  ])('%s', async (_, content, expected) => {
    const found = await sentence(content);
    expect(found).toMatch(expected);
    expect(found).toMatch(/^incidents\.csv: .*[.]$/);
  });

  it('a zip without a CSV, an Excel workbook, and a gzip that was cut off', async () => {
    expect(await sentence(zipSync({ 'a.png': encoder.encode('x') }), 'a.zip')).toMatch(
      /holds no CSV file \(it holds a\.png\)/,
    );
    const workbook = zipSync({
      '[Content_Types].xml': encoder.encode('<x/>'),
      'xl/workbook.xml': encoder.encode('<x/>'),
    });
    expect(await sentence(workbook, 'a.xlsx')).toMatch(/Excel workbook, not a CSV/);
    const whole = await gzip(encoder.encode([HEADER, ...city(3000)].join('\n')));
    expect(await sentence(whole.subarray(0, whole.length >> 1), 'a.csv.gz')).toMatch(/gzip file is damaged or cut off/);
  });

  it('GeoJSON that ends in the middle', async () => {
    expect(await sentence('{"type":"FeatureColl', 'wards.geojson')).toBe(
      'wards.geojson: this GeoJSON is damaged or cut off. Download it again.',
    );
  });

  it('more than half of the rows broken: with the share, the first line and the reason', async () => {
    const broken = city(60).map((row) => row.replace(/^[^,]*/, 'soon'));
    const found = await sentence([HEADER, ...city(40), ...broken].join('\n'));
    expect(found).toMatch(/60 % of the rows \(60 of 100\) cannot be read, so nothing was imported/);
    expect(found).toMatch(/line 42: Date "soon" is no date/);
  });

  it('a column of persons or outcomes as the crime type', async () => {
    const source = file('date,latitude,longitude,victim sex\n2020-01-02,40.1,-80.1,F\n');
    const { mapping } = await preview(source);
    const result = await importFiles([source], { ...mapping, columns: { ...mapping.columns, type: 3 } });
    expect(failed(result) && result.sentence).toMatch(/"victim sex" describes a person/);
  });

  it('a column of free text as the area', async () => {
    const rows = Array.from({ length: 66_000 }, (_, i) => `2020-01-02,${i} Main Street`);
    const source = file(`date,area\n${rows.join('\n')}`);
    expect(await run([source])).toMatchObject({
      failed: true,
      sentence: expect.stringMatching(/more than 65,000 different/),
    });
  });

  it('a mapping made for another file', async () => {
    const result = await importFiles([file('a,b\n1,2\n')], {
      ...(await preview(file([HEADER, ...city(5)].join('\n')))).mapping,
    });
    expect(failed(result) && result.sentence).toMatch(/has no column/);
  });

  it('any bytes at all: never an exception', async () => {
    const nasty = fc.uint8Array({ maxLength: 400 });
    const texty = fc
      .array(
        fc.constantFrom('"', ',', ';', '\n', '\r', 'date', 'lat', 'lon', '2020-01-02', '40.1', 'é', '\0', '__proto__'),
        {
          maxLength: 60,
        },
      )
      .map((parts) => encoder.encode(parts.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(nasty, texty), async (bytes) => {
        const result = await run([file(bytes)]);
        if (failed(result)) expect(result.sentence.length).toBeGreaterThan(20);
        else expect(result.table.rows + result.report.rejectedRows.length).toBe(result.report.rowsRead);
      }),
      { numRuns: 400 },
    );
  });
});

describe('rows that cannot be read', () => {
  it('are counted and listed with line, raw text and reason, while the good 70 % are imported', async () => {
    const rows = city(100).map((row, i) => {
      if (i % 10 === 0) return row.replace(/^[^,]*/, '2020-13-45');
      if (i % 10 === 1) return `${row},extra,cells`;
      if (i % 10 === 2) return row.replace(/,4\d\.\d+,/, ',somewhere,');
      return row;
    });
    const { table, report } = await good(file([HEADER, ...rows].join('\r\n')));
    expect(table.rows).toBe(70);
    expect(report).toMatchObject({
      rowsRead: 100,
      rowsImported: 70,
      rejected: { bad_date: 10, wrong_column_count: 10, bad_coordinates: 10 },
    });
    expect(report.rejectedRows).toHaveLength(30);
    expect(report.rejectedRows.slice(0, 3)).toEqual([
      { file: 'incidents.csv', line: 2, reason: 'bad_date', detail: 'Date "2020-13-45" is no date.', raw: rows[0] },
      {
        file: 'incidents.csv',
        line: 3,
        reason: 'wrong_column_count',
        detail: 'The row has 7 cells where the file has 5 columns.',
        raw: rows[1],
      },
      {
        file: 'incidents.csv',
        line: 4,
        reason: 'bad_coordinates',
        detail: '"somewhere" is no coordinate.',
        raw: rows[2],
      },
    ]);
  });

  it('without a date, and with a quote that is never closed', async () => {
    const { report } = await good(
      file([HEADER, ...city(5), ',THEFT,40.1,-80.1,North', '2020-01-01,"oops,40.1,-80.1,North', ...city(5)].join('\n')),
    );
    expect(report.rejectedRows.map(({ line, reason }) => [line, reason])).toEqual([
      [7, 'no_date'],
      [8, 'unclosed_quote'],
    ]);
    expect(report.rowsImported).toBe(10);
  });

  it('have the right line where rows before them span several lines', async () => {
    const { report } = await good(
      file(
        `${HEADER}\n2020-01-01,"two\nlines",40.1,-80.1,North\n\nnever,THEFT,40.1,-80.1,North\n${city(3).join('\n')}`,
      ),
    );
    expect(report.rejectedRows).toMatchObject([{ line: 5, reason: 'bad_date' }]);
  });
});

describe('dates far outside the rest', () => {
  const dated = (date: string): string => `${date},ARSON,40.01,-79.99,Far`;
  const today = Date.UTC(2026, 0, 1) / 86_400_000;

  it('are rejected with line and reason, and leave no trace in span, labels, areas or counts', async () => {
    const rows = city(12_000);
    rows.splice(40, 0, dated('1970-01-01'));
    rows.push(dated('2050-06-01'), dated('9999-12-31'));
    const { table, report, hash } = await good(file([HEADER, ...rows].join('\n')));
    const plain = await good(file([HEADER, ...city(12_000)].join('\n')));
    expect(report.rejected).toEqual({ far_date: 3 });
    expect(report.rejectedRows.map(({ line, detail, raw }) => [line, detail, raw])).toEqual([
      [42, 'Date "1970-01-01" lies 50 years before the other records.', rows[40]],
      [12_003, 'Date "2050-06-01" lies 29 years after the other records.', rows[12_001]],
      [12_004, expect.stringMatching(/^Date "9999-12-31" lies \d+ years after the other records\.$/), rows[12_002]],
    ]);
    expect([report.rowsRead, report.rowsImported]).toEqual([12_003, 12_000]);
    expect(table.typeLabels).not.toContain('ARSON');
    expect(hash).toBe(plain.hash);
  });

  it('are kept where they are no exception: a tenth of a per cent and more, a pause of a year, few rows', async () => {
    const many = Array.from({ length: 12 }, () => dated('2015-01-01'));
    expect((await good(file([HEADER, ...city(11_988), ...many].join('\n')))).table.rows).toBe(12_000);
    const afterPause = [...city(5000), dated('2019-01-02')];
    expect((await good(file([HEADER, ...afterPause].join('\n')))).table.rows).toBe(5001);
    const thin = Array.from({ length: 90 }, (_, i) => dated(`${1930 + i}-0${1 + (i % 9)}-01`));
    expect((await good(file([HEADER, ...thin].join('\n')))).table.rows).toBe(90);
  });

  it('are what programs write for "no date", up to a tenth of the rows, and ten years before any other', async () => {
    const rejected = async (date: string, times: number, records = 900): Promise<number | undefined> => {
      const empty = Array.from({ length: times }, () => dated(date));
      return (await good(file([HEADER, ...city(records), ...empty].join('\n')))).report.rejected.far_date;
    };
    expect(await rejected('1900-01-01', 30)).toBe(30);
    expect(await rejected('1970-01-01', 30)).toBe(30);
    expect(await rejected('1970-01-01', 101)).toBeUndefined();
    expect(await rejected('1970-01-02', 30)).toBeUndefined();
    const both = [...Array.from({ length: 8 }, () => dated('1899-12-30')), dated('1900-01-01')];
    expect((await good(file([HEADER, ...city(300), ...both].join('\n')))).table.rows).toBe(300);
  });

  it('of the year 9999, which no table can hold, go however many they are', async () => {
    const { table, report } = await good(
      file([HEADER, ...city(20), ...Array.from({ length: 10 }, () => dated('9999-12-31'))].join('\n')),
    );
    expect([table.rows, report.rejected]).toEqual([20, { far_date: 10 }]);
    expect(report.rejectedRows[0].detail).toBe('Date "9999-12-31" lies thousands of years after any record.');
  });

  it('are a single row where there are few: further away than the rest is long', async () => {
    const count = async (date: string): Promise<number | undefined> =>
      (await good(file([HEADER, ...city(200), dated(date)].join('\n')))).report.rejected.far_date;
    expect(await count('1970-01-01')).toBe(1);
    expect(await count('2019-06-01')).toBeUndefined();
  });

  it('are all that lie in the future, unless the clock of the device is what is wrong', async () => {
    const text = [HEADER, ...city(30), dated('2026-01-03')].join('\n');
    const imported = async (day: number): Promise<ImportResult> => {
      const result = await run([file(text)], { today: day });
      if (failed(result)) throw new Error(result.sentence);
      return result;
    };
    expect((await imported(today)).report.rejectedRows).toMatchObject([{ line: 32, reason: 'far_date' }]);
    expect((await imported(today + 1)).table.rows).toBe(31);
    expect((await imported(0)).table.rows).toBe(31);
  });
});

describe('rows without usable coordinates', () => {
  it('are imported and counted by reason, and far points lose their coordinates', async () => {
    const rows = [
      ...city(100),
      '2020-02-01,THEFT,,,North 1',
      '2020-02-01,THEFT,NA,NA,North 1',
      '2020-02-01,THEFT,0,0,North 1',
      '2020-02-01,THEFT,-1,-1,North 1',
      '2020-02-01,THEFT,36.6,-91.7,North 1',
      '2020-02-01,THEFT,999,999,North 1',
    ];
    const { table, report } = await good(file([HEADER, ...rows].join('\n')));
    expect(report.setAside).toEqual({ no_coordinates: 2, zero_coordinates: 2, far_from_the_data: 2 });
    expect(table.rows).toBe(106);
    expect([...table.latitude.slice(100)].every(Number.isNaN)).toBe(true);
    expect([...table.longitude.slice(100)].every(Number.isNaN)).toBe(true);
    expect([...table.latitude.slice(0, 100)].some(Number.isNaN)).toBe(false);
    expect(table.areas[table.area[104]].label).toBe('North 1');
    expect(report.notes.join(' ')).toContain('On no map, but counted in their areas.');
  });

  it('that are missing along with the area leave a row in the totals only, and it says so', async () => {
    const located = city(100);
    const noteOf = async (...rows: string[]): Promise<string> => {
      const { report } = await good(file([HEADER, ...located, ...rows].join('\n')));
      return report.notes.find((note) => note.includes('without coordinates'))!;
    };
    const bare = '2020-02-01,THEFT,,,';
    expect(await noteOf(bare, bare)).toMatch(/name no area either: on no map and in no area, in the totals only\.$/);
    expect(await noteOf(bare, '2020-02-01,THEFT,,,North 1')).toMatch(
      /areas; 1 record names no area either: in the tot/,
    );
    // never more records than the sentence is on
    const zeros = Array.from({ length: 3 }, () => '2020-02-01,THEFT,0,0,');
    expect(await noteOf(...zeros, '2020-02-01,THEFT,,,North 1')).toMatch(
      /areas; of all 4 without usable coordinates, 3 name no area either: in the tot/,
    );
  });

  it('may be all of them where there are areas: then maps stay empty, and it says so', async () => {
    const source = file('date,crime type,neighborhood\n2020-01-02,THEFT,A\n2020-01-03,THEFT,B\n');
    expect((await preview(source)).warnings.join(' ')).toMatch(/no coordinates: maps will stay empty/);
    const { table, report } = await good(source);
    expect(table.areas.map((area) => area.label)).toEqual(['A', 'B']);
    expect(report.notes.join(' ')).toMatch(/maps stay empty/);
  });
});

describe('areas', () => {
  it('are hexagons where the file names none, and it says so', async () => {
    const source = file(
      ['date,crime type,latitude,longitude', ...city(3000).map((row) => row.split(',').slice(0, 4).join(','))].join(
        '\n',
      ),
    );
    const { table, report } = await good(source);
    expect(table.areas.length).toBeGreaterThanOrEqual(20);
    expect(table.areas.length).toBeLessThanOrEqual(300);
    expect(table.areas.map((area) => area.name)).toContain('Hexagon 1');
    expect([...table.area].includes(MISSING)).toBe(false);
    expect(report.notes.join(' ')).toMatch(/name no area, so \d+ hexagons/);
  });

  it('keep leading zeros, lose blanks at their ends, and lose the ".0" that spreadsheets add', async () => {
    const rows = (labels: readonly string[]): string =>
      `date,district\n${labels.map((label) => `2020-01-02,${label}`).join('\n')}`;
    expect((await good(file(rows(['010', ' 010 ', '"012"'])))).table.areas.map((area) => area.label)).toEqual([
      '010',
      '012',
    ]);
    expect((await good(file(rows(['29.0', '3.0', '', '29'])))).table.areas.map((area) => area.id)).toEqual([29, 3]);
  });
});

describe('forms of files', () => {
  const plain = [HEADER, ...city(200)].join('\n');

  it('gzip, zip, UTF-8 with a mark, UTF-16, semicolons, tabs, CR and CRLF give the same table', async () => {
    const { hash } = await good(file(plain));
    const utf16 = new Uint8Array(2 + plain.length * 2);
    utf16.set([0xff, 0xfe]);
    for (let i = 0; i < plain.length; i++) utf16[2 + i * 2] = plain.charCodeAt(i);
    const forms: Record<string, Uint8Array | string> = {
      gzip: await gzip(encoder.encode(plain)),
      zip: zipSync({ 'readme.pdf': encoder.encode('%PDF'), 'data/incidents.csv': encoder.encode(plain) }),
      mark: `\ufeff${plain}`,
      utf16,
      'utf16 without mark': utf16.slice(2),
      semicolons: plain.replaceAll(',', ';'),
      tabs: plain.replaceAll(',', '\t'),
      bars: plain.replaceAll(',', '|'),
      cr: plain.replaceAll('\n', '\r'),
      crlf: plain.replaceAll('\n', '\r\n'),
      'line end at the end': `${plain}\n`,
      'excel hint': `sep=;\n${plain.replaceAll(',', ';')}`,
      'title above': `Incidents of the city\n\n${plain}`,
      quoted: plain.replace(/[^,\n]+/g, '"$&"'),
    };
    for (const [name, content] of Object.entries(forms)) expect((await good(file(content))).hash, name).toBe(hash);
  });

  it('no header: meaning is found in the values', async () => {
    const source = file(city(200).join('\n'));
    const found = await preview(source);
    expect(found.hasHeader).toBe(false);
    expect(found.header[0]).toBe('Column 1');
    expect(found.mapping.columns).toMatchObject({ date: 0, type: 1, latitude: 2, longitude: 3 });
    expect((await good(source)).table.rows).toBe(200);
  });

  it('decimal commas and Windows-1252 accents', async () => {
    const text = `fecha;latitud;longitud;tipo;barrio\n${Array.from({ length: 30 }, (_, i) => `${(i % 28) + 1}/3/2020 10:05;6,2${i};-75,5${i};Hurto;Belén`).join('\n')}`;
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const found = await preview(file(latin));
    expect(found).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      mapping: { decimal: ',', dateOrder: 'day-first' },
    });
    const { table } = await good(file(latin));
    expect(table.areas[0].label).toBe('Belén');
    expect(table.latitude[7]).toBe(6.27);
  });

  it('row names that R writes without a name above them', async () => {
    const { table } = await good(file([HEADER, ...city(50).map((row, i) => `${i + 1},${row}`)].join('\n')));
    expect(table.typeLabels).toEqual(['THEFT', 'ROBBERY']);
    expect(table.rows).toBe(50);
  });

  it('columns that are called like parts of JavaScript', async () => {
    const { table } = await good(
      file(['__proto__,constructor,' + HEADER, ...city(50).map((row) => `x,y,${row}`)].join('\n')),
    );
    expect(table.rows).toBe(50);
    expect(table.typeLabels).toEqual(['THEFT', 'ROBBERY']);
  });

  it('cells that end at the header in some rows', async () => {
    const { table, report } = await good(file([`${HEADER},,`, ...city(20).map((row) => `${row},,`)].join('\n')));
    expect([table.rows, report.rejectedRows.length]).toEqual([20, 0]);
  });

  it('titles of a spreadsheet, filled up with commas, above a table with empty columns between the others', async () => {
    const spread = (row: string): string => `,${row.replaceAll(',', ',,')},,`;
    const titles = ['Police Department of the City,,,,,,,,,,,', 'Run on 3/4/2022,,,,,,,,,,,', ',,,,,,,,,,,'];
    const text = [...titles, spread(HEADER), ...city(60).map(spread)].join('\n');
    const found = await preview(file(text));
    expect(found.header).toContain('crime type');
    const { table, report } = await good(file(text));
    expect([table.rows, report.rejectedRows.length, table.areas.length]).toEqual([60, 0, 4]);
  });

  it('one row alone', async () => {
    const { table } = await good(file([HEADER, ...city(1)].join('\n')));
    expect(table).toMatchObject({ rows: 1, typeLabels: ['THEFT'], timeResolution: 'day' });
  });
});

describe('columns', () => {
  it('dates that could be either are decided by the whole column, even by its end', async () => {
    const early = Array.from(
      { length: 40_000 },
      (_, i) => `0${(i % 9) + 1}/0${(i % 7) + 1}/2020,A,padding to pass the sample`,
    );
    const late = Array.from({ length: 30 }, () => '25/12/2020,A,x');
    const found = await preview(file(['date,area,note', ...early, ...late].join('\n')));
    expect(found.mapping.dateOrder).toBe('day-first');
    expect(found.warnings.join(' ')).not.toMatch(/reads both/);
    const open = await preview(file(['date,area,note', ...early].join('\n')));
    expect(open.warnings.join(' ')).toMatch(/reads both as day-month and as month-day/);
  });

  it('swapped latitude and longitude are put right', async () => {
    const rows = city(50).map((row) =>
      row
        .replace(/(4\d\.\d+),(-\d+\.\d+)/, '$2,$1')
        .replaceAll('-80', '-100')
        .replaceAll('-79', '-99'),
    );
    const source = file([HEADER, ...rows].join('\n'));
    expect((await preview(source)).warnings.join(' ')).toMatch(/swapped back/);
    const { table } = await good(source);
    expect(table.latitude[0]).toBe(40);
    expect(table.longitude[0]).toBe(-100);
  });

  it.each([
    ['Chicago', 41.88, -87.63],
    ['Buenos Aires', -34.6, -58.4],
    ['Delhi', 28.61, 77.21],
    ['Tokyo', 35.68, 139.69],
  ])('swapped coordinates of %s are put right, in two columns and in one', async (_city, latitude, longitude) => {
    const rows = (point: (y: string, x: string) => string): string[] =>
      Array.from({ length: 40 }, (_, i) => {
        const [y, x] = [(latitude + i / 1000).toFixed(4), (longitude + (i % 7) / 1000).toFixed(4)];
        return `2020-01-${10 + (i % 15)} 10:${10 + i},THEFT,${point(y, x)}`;
      });
    const columns = await good(file(['date,crime type,latitude,longitude', ...rows((y, x) => `${x},${y}`)].join('\n')));
    const texts = await good(file(['date,crime type,location', ...rows((y, x) => `"(${x}, ${y})"`)].join('\n')));
    for (const { table } of [columns, texts])
      expect([table.latitude[0], table.longitude[0]]).toEqual([latitude, longitude]);
    const straight = await good(file(['date,crime type,location', ...rows((y, x) => `"(${y}, ${x})"`)].join('\n')));
    expect([straight.table.latitude[0], straight.table.longitude[0]]).toEqual([latitude, longitude]);
  });

  it('narratives of any length come to the page in their beginning alone', async () => {
    const rows = city(30).map((row) => `${row},${'and then '.repeat(10_000)}`);
    const { rows: shown } = await preview(file([`${HEADER},narrative`, ...rows].join('\n')));
    expect(shown[0].at(-1)).toMatch(/^and then and then/);
    expect(shown.flat().join('').length).toBeLessThan(20 * 3000);
  });

  it('coordinates of towns in the far north are left as they are', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `2020-01-${10 + (i % 15)},THEFT,${69.6 + i / 1000},${18.9 + i / 1000}`,
    );
    const { table } = await good(file(['date,crime type,latitude,longitude', ...rows].join('\n')));
    expect([table.latitude[0], table.longitude[0]]).toEqual([69.6, 18.9]);
  });

  it('both coordinates in one text', async () => {
    const pairs = city(30).map((row) => row.replace(/(4\d\.\d+),(-\d+\.\d+)/, '"($1, $2)"'));
    const points = city(30).map((row) => row.replace(/(4\d\.\d+),(-\d+\.\d+)/, 'POINT ($2 $1)'));
    for (const rows of [pairs, points]) {
      const { table } = await good(file(['date,crime type,location,neighborhood', ...rows].join('\n')));
      expect([table.latitude[1], table.longitude[1]]).toEqual([40.037, -79.947]);
    }
  });

  it('metres of a projection that is not named are tried in every known one, for the person to confirm', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `2020-01-0${(i % 9) + 1},${491_000 + i}.5,${5_459_000 + i}.25`);
    const found = await preview(file(['date,x,y', ...rows].join('\n')));
    expect(found.problems).toEqual([]);
    expect(found.mapping.coordinates).toBe('EPSG:26910');
    expect(found.mapping.byHand).toBeUndefined();
    expect(found.projections?.candidates[0].nearestCity?.name).toBe('Vancouver, Canada');
    expect(found.meaning[0]).toMatch(/49\.28\d+, -123\.12\d+/);
  });

  it('metres that no known projection puts near a city are told, not drawn', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `2020-01-0${(i % 9) + 1},${83_000_000 + i},${77_000_000 + i}`);
    const found = await preview(file(['date,x,y', ...rows].join('\n')));
    expect(found.problems.join(' ')).toMatch(/metres or feet of a map projection.*type the EPSG code/);
    expect(found.projections?.candidates).toEqual([]);
  });

  it('dates of the paperwork give way to dates of the crime', async () => {
    const found = await preview(
      file('Date Reported,Offense Date,neighborhood\n2020-01-05,2020-01-02,A\n2020-01-06,2020-01-03,B\n'),
    );
    expect(found.mapping.columns.date).toBe(1);
  });

  it('persons and outcomes are never mapped, and it says so', async () => {
    const found = await preview(file('date,age category,arrest type,neighborhood\n2020-01-05,young,x,A\n'));
    expect(found.mapping.columns.type).toBeUndefined();
    expect(found.warnings.join(' ')).toMatch(/describe a person: age category\./);
    expect(found.warnings.join(' ')).toMatch(/known only after the crime: arrest type\./);
  });

  it('the preview says in words how rows will be read', async () => {
    const found = await preview(
      file('date,crime type,latitude,longitude\n01/31/2016 11:05:00 PM,THEFT,41.88,-87.63\n'),
    );
    expect(found.meaning).toEqual(['31 January 2016, 23:05 · THEFT · 41.8800, -87.6300']);
  });

  it('a clock beside year, month and day is the time, with its minutes', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) =>
        `2020;${1 + (i % 12)};${1 + (i % 28)};${i === 3 ? '' : `1${i % 10}:${10 + i}`};Hurto;-34,5${10 + i};-58,4${10 + i}`,
    );
    const source = file(['a\u00f1o;mes;d\u00eda;hora;tipo;latitud;longitud', ...rows].join('\n'));
    expect((await preview(source)).meaning.slice(0, 2)).toEqual([
      '1 January 2020, 10:10 · Hurto · -34.5100, -58.4100',
      '2 February 2020, 11:11 · Hurto · -34.5110, -58.4110',
    ]);
    const { table } = await good(source);
    expect([table.timeResolution, table.rows]).toEqual(['minute', 40]);
    expect(table.timeUnknown?.indexOf(1)).toBe(3);
  });

  it('a cell with a date alone among dates with times is said without a midnight', async () => {
    const rows = city(12).map((row, i) => (i === 1 ? row.replace(/T\d\d:\d\d/, '') : row));
    const { meaning } = await preview(file([HEADER, ...rows].join('\n')));
    expect(meaning[1]).toMatch(/^2 January 2020 · /);
    expect(meaning[2]).toMatch(/^3 January 2020, 02:14 · /);
  });

  it('months without days are months, and dates without clocks are days', async () => {
    expect((await good(file('Month,area\n2018-01,A\n2018-02,B\n'))).table.timeResolution).toBe('month');
    expect((await good(file('date,area\n2018-01-05,A\n2018-02-06,B\n'))).table.timeResolution).toBe('day');
    expect((await good(file('date,hour,area\n2018-01-05,7,A\n2018-02-06,23,B\n'))).table.timeResolution).toBe('hour');
  });
});

describe('several files', () => {
  it('become one table, each read by its own header, and repeated rows are reported and kept', async () => {
    const second = city(10, 30).map((row) => row.split(',').reverse().join(';'));
    const { table, report } = await good(
      file([HEADER, ...city(30)].join('\n'), 'a.csv'),
      file([HEADER.split(',').reverse().join(';'), ...second].join('\n'), 'b.csv'),
      file([HEADER, ...city(5)].join('\n'), 'c.csv'),
    );
    expect(table.rows).toBe(45);
    expect(report.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['a.csv', 30],
      ['b.csv', 10],
      ['c.csv', 5],
    ]);
    expect(report.identicalRows).toBe(5);
    expect(table.typeLabels).toEqual(['THEFT', 'ROBBERY']);
    expect(table.latitude[30]).toBeCloseTo(40 + ((30 * 37) % 100) / 1000, 10);
  });

  it('inside one zip are read together, and tables of other columns are named', async () => {
    const archive = file(
      zipSync({
        '2020-01/town.csv': encoder.encode([HEADER, ...city(30)].join('\n')),
        '2020-02/town.csv': encoder.encode([HEADER, ...city(20, 30)].join('\n')),
        'codes.csv': encoder.encode('code,meaning\n1,THEFT\n2,ROBBERY\n'),
      }),
      'archive.zip',
    );
    const found = await preview(archive);
    expect(found).toMatchObject({ fileName: 'archive.zip', compression: 'zip' });
    expect(found.warnings.join(' ')).toMatch(/archive\.zip holds 2 tables with the same columns.*Left out: codes\.csv/);
    const { table, report } = await good(archive);
    expect(table.rows).toBe(50);
    expect(report.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['archive.zip/2020-01/town.csv', 30],
      ['archive.zip/2020-02/town.csv', 20],
    ]);
    expect(report.notes.join(' ')).toMatch(/Left out: codes\.csv/);
  });

  it('with the same names in another order are read as the first was confirmed to be', async () => {
    const header = 'when,sort,lat,lon,zone,note';
    const rows = city(40).map((row, i) => `${row},n${i % 2}`);
    const first = file([header, ...rows].join('\n'), 'a.csv');
    const turned = [header, ...rows.map((row) => row)].map((row) => `x;${row.split(',').reverse().join(';')}`);
    const mapping = (await preview(first)).mapping;
    // the person takes the note as place, and the zone as district
    const { area: _area, ...columns } = mapping.columns;
    const chosen = { ...mapping, columns: { ...columns, district: 4, place: 5 } };
    const result = await importFiles([first, file(turned.join('\n'), 'b.csv')], chosen);
    if (failed(result)) throw new Error(result.sentence);
    expect(result.table.rows).toBe(80);
    expect([...result.table.placeLabels].sort()).toEqual(['n0', 'n1']);
    expect([...result.table.place.slice(40)]).toEqual([...result.table.place.slice(0, 40)]);
    expect([...result.table.minutes.slice(40)]).toEqual([...result.table.minutes.slice(0, 40)]);
  });

  it('each have their own order of day and month, where their dates show it', async () => {
    const dated = (order: (date: string) => string): string[] =>
      city(60).map((row) => row.replace(/^(\d+)-(\d+)-(\d+)T/, (_, y, m, d) => order(`${y} ${m} ${d}`)));
    const american = dated((date) => date.replace(/(\d+) (\d+) (\d+)/, '$2/$3/$1 '));
    const british = dated((date) => date.replace(/(\d+) (\d+) (\d+)/, '$3/$2/$1 '));
    const { table, report } = await good(
      file([HEADER, ...american].join('\n'), 'a.csv'),
      file([HEADER, ...british].join('\n'), 'b.csv'),
    );
    expect(report.rejected).toEqual({});
    expect([...table.minutes.slice(60)]).toEqual([...table.minutes.slice(0, 60)]);
  });

  it('of which one cannot be read are not imported, however long the others are', async () => {
    const broken = city(50).map((row) => row.replace(/^[^,]*/, 'soon'));
    const result = await run([
      file([HEADER, ...city(300)].join('\n'), 'a.csv'),
      file([HEADER, ...city(3), ...broken].join('\n'), 'b.csv'),
    ]);
    expect(failed(result) && result.sentence).toMatch(/^b\.csv: 94 % of the rows \(50 of 53\) cannot be read.*line 5/);
  });

  it('without any row beside the first are passed over with a word', async () => {
    const { table, report } = await good(
      file([HEADER, ...city(30)].join('\n'), 'a.csv'),
      file('', 'b.csv'),
      file(`${HEADER}\n`, 'c.csv'),
      file([HEADER, ...city(20, 30)].join('\n'), 'd.csv'),
    );
    expect(table.rows).toBe(50);
    expect(report.files.map(({ name }) => name)).toEqual(['a.csv', 'd.csv']);
    expect(report.notes).toEqual(
      expect.arrayContaining(['b.csv has no rows and adds nothing.', 'c.csv has no rows and adds nothing.']),
    );
  });

  it('name the file that is at fault', async () => {
    const result = await run([file([HEADER, ...city(5)].join('\n'), 'a.csv'), file('<html>', 'b.csv')]);
    expect(failed(result) && result.fileName).toBe('b.csv');
  });

  it('report progress that ends with all bytes and all rows', async () => {
    const seen: { bytesRead: number; rows: number }[] = [];
    const files = [file([HEADER, ...city(50)].join('\n'), 'a.csv'), file([HEADER, ...city(70)].join('\n'), 'b.csv')];
    await run(files, { onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toMatchObject({ bytesRead: files[0].size + files[1].size, rows: 120 });
  });
});

async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
