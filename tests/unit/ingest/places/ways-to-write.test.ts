/** Coordinates that a person wrote, or a program wrote for people: with commas between thousands, as points, in minutes. */
import { describe, expect, it } from 'vitest';
import type { FilePreview } from '#lib/contract/import.ts';
import { importFiles } from '#lib/ingest/import-files.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';

const ROWS = 30;

/** A file of Chicago with its coordinates written by `cells`, from feet of Illinois East (published by the city). */
function chicago(header: string, cells: (x: number, y: number) => string): File {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const day = String(1 + (i % 28)).padStart(2, '0');
    return `2016-01-${day} 1${i % 10}:30,${i % 2 ? 'THEFT' : 'BATTERY'},${cells(1_150_945 + 50 * i, 1_892_794 + 60 * i)}`;
  });
  return new File([`date,type,${header}\n${rows.join('\n')}`], 'chicago_2016.csv');
}

async function preview(file: File): Promise<FilePreview> {
  const found = await previewFile(file);
  if ('failed' in found) throw new Error(found.sentence);
  return found;
}

/** Latitude and longitude of the first record, as imported with the proposal. */
async function firstPlace(file: File): Promise<{ at: [number, number]; located: number; rows: number }> {
  const { mapping } = await preview(file);
  const result = await importFiles([file], { ...mapping, byHand: ['coordinates'] });
  if ('failed' in result) throw new Error(result.sentence);
  const { latitude, longitude, rows } = result.table;
  return { at: [latitude[0], longitude[0]], located: latitude.filter((value) => !Number.isNaN(value)).length, rows };
}

const grouped = (value: number): string => value.toLocaleString('en-US');

describe('metres or feet', () => {
  it.each<[string, string, (x: number, y: number) => string]>([
    ['with commas between thousands', 'X,Y', (x, y) => `"${grouped(x)}","${grouped(y)}"`],
    ['with commas and decimals', 'X,Y', (x, y) => `"${grouped(x)}.25","${grouped(y)}.75"`],
    ['with spaces between thousands', 'X,Y', (x, y) => `${grouped(x).replaceAll(',', ' ')},${grouped(y).replaceAll(',', ' ')}`], // prettier-ignore
    ['as a point', 'geometry', (x, y) => `POINT (${x} ${y})`],
    ['as a pair in brackets', 'location', (x, y) => `"(${x}, ${y})"`],
    ['as a pair with commas between thousands', 'location', (x, y) => `"${grouped(x)}, ${grouped(y)}"`],
    ['behind an address', 'location', (x, y) => `"100 MAIN ST 60601 (${x}, ${y})"`],
    ['as a pair, north first', 'location', (x, y) => `"(${y}, ${x})"`],
    ['as a point, north first', 'location', (x, y) => `POINT (${y} ${x})`],
  ])('%s are recognised, placed and imported', async (_, header, cells) => {
    const file = chicago(header, cells);
    const { mapping, projections, problems, meaning } = await preview(file);
    expect(problems).toEqual([]);
    expect(mapping.coordinates).toBe('EPSG:3435');
    expect(projections?.candidates[0].nearestCity?.name).toMatch(/Chicago/);
    expect(projections?.candidates[0].points.length).toBe(2 * ROWS);
    expect(meaning[0]).toMatch(/41\.8617, -87\.7214$/);
    const { at, located } = await firstPlace(file);
    expect(at[0]).toBeCloseTo(41.861717546, 4);
    expect(at[1]).toBeCloseTo(-87.721386272, 4);
    expect(located).toBe(ROWS);
  });

  it('a comma before three digits is a decimal sign where only degrees can be meant', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `0${1 + (i % 9)}.03.2019;Diebstahl;52,5${10 + i};13,4${10 + i}`);
    const file = new File([`Datum;Delikt;Lat;Lon\n${rows.join('\n')}`], 'incidents.csv');
    const { mapping, meaning } = await preview(file);
    expect(mapping).toMatchObject({ decimal: ',', coordinates: 'degrees' });
    expect(meaning[0]).toMatch(/52\.5100, 13\.4100$/);
  });

  it('a point in degrees is taken before one in metres', async () => {
    const file = chicago('shape,location', (x, y) => `POINT (${x} ${y}),"(41.86, -87.72)"`);
    const { mapping, header } = await preview(file);
    expect(header[mapping.coordinatePair!.column]).toBe('location');
    expect(mapping.coordinates).toBe('degrees');
  });

  it('two numbers of five digits in a sentence, or ids, are no place', async () => {
    const { problems, mapping } = await preview(chicago('note', (x) => `case ${x} 60601 and 60602 open`));
    expect(mapping.coordinatePair).toBeUndefined();
    expect(problems.join(' ')).toMatch(/neither coordinates nor an area/);
  });
});

describe('degrees', () => {
  it.each<[string, string, string]>([
    ['minutes and seconds', 'lat,lon', '"41°51\'42.18""N","87°43\'16.99""W"'],
    ['a sign and a letter', 'lat,lon', '41.8617° N,87.7214° W'],
    ['a letter alone', 'Latitude,Longitude', '41.8617 N,87.7214 W'],
    ['both in one text', 'location', '"41°51\'42.18""N 87°43\'16.99""W"'],
    ['both in one text, west first', 'location', '"87.7214° W, 41.8617° N"'],
  ])('with %s are imported as they are meant', async (_, header, cells) => {
    const file = chicago(header, () => cells);
    expect((await preview(file)).problems).toEqual([]);
    const { at, located } = await firstPlace(file);
    expect(at[0]).toBeCloseTo(41.8617, 4);
    expect(at[1]).toBeCloseTo(-87.7214, 4);
    expect(located).toBe(ROWS);
  });

  it('a text that is none is rejected with its row, also where the others are fine', async () => {
    let row = 0;
    const file = chicago('lat,lon', () => (row++ === 3 ? '87°43\'W,41°51\'N' : row === 6 ? '41°71\'N,87°W' : "41°51'N,87°43'W")); // prettier-ignore
    const result = await importFiles([file], (await preview(file)).mapping);
    if ('failed' in result) throw new Error(result.sentence);
    expect(result.report.rejected).toEqual({ bad_coordinates: 2 });
    expect(result.report.rejectedRows.map(({ line }) => line)).toEqual([5, 7]);
  });
});

describe('two columns of degrees without names', () => {
  const file = (cells: string): File => {
    const rows = Array.from({ length: ROWS }, (_, i) => `2016-01-${10 + (i % 20)},${i % 2 ? 'THEFT' : 'ROBBERY'},${cells.replaceAll('#', String(10 + i))}`); // prettier-ignore
    return new File([rows.join('\n')], 'incidents.csv');
  };

  it('the one beyond 90 is the longitude, wherever it stands', async () => {
    const { meaning, warnings } = await preview(file('-122.41#,37.77#'));
    expect(meaning[0]).toMatch(/37\.7710, -122\.4110$/);
    expect(warnings.join(' ')).not.toContain('which column is the latitude');
  });

  it('where both fit, the first is taken and a warning says so', async () => {
    const { meaning, warnings } = await preview(file('41.86#,-87.72#'));
    expect(meaning[0]).toMatch(/41\.8610, -87\.7210$/);
    expect(warnings.join(' ')).toContain(
      'Nothing tells which column is the latitude: both "Column 3" and "Column 4" could be. The first is taken',
    );
  });
});
