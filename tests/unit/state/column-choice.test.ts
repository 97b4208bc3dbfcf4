/** The choices of the import wizard, as a person sees them. */
import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { FilePreview } from '#lib/contract/import.ts';
import { ROLE_LABELS } from '#lib/core/table/column-roles.ts';
import {
  chosenColumn,
  columnNames,
  columnOptions,
  FROM_BOUNDARIES,
  NOT_IN_FILE,
  TOGETHER,
  usesOfColumns,
  withColumn,
  withDatePart,
} from '#lib/state/column-choice.ts';

const header = ['TYPE', 'YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'NEIGHBOURHOOD', 'X', 'Y', 'WHEN'];
const mapping: ColumnMapping = {
  columns: { type: 0, area: 6, latitude: 8, longitude: 7 },
  dateParts: { year: 1, month: 2, day: 3, hour: 4, minute: 5 },
  dateOrder: 'year-first',
  timeResolution: 'minute',
  coordinates: 'EPSG:26910',
  decimal: '.',
  unknownAreas: [],
};
const preview = { header, mapping } as unknown as FilePreview;
const labelOf = (role: Parameters<typeof columnOptions>[2], value: number, boundaries?: string): string | undefined =>
  columnOptions(preview, mapping, role, boundaries).find((option) => option.value === value)?.label;

describe('names of columns', () => {
  test('tell an unnamed one by its place and repeated ones apart, and markup is only text', () => {
    expect(columnNames(['', 'DATE OCC', '<img onerror=x>', ' DATE OCC', '__proto__'])).toEqual([
      'Column 1',
      'DATE OCC (column 2)',
      '<img onerror=x>',
      'DATE OCC (column 4)',
      '__proto__',
    ]);
  });
});

describe('a date spread over columns', () => {
  test('is shown as its parts, and the time as its own', () => {
    expect(chosenColumn(mapping, 'date', false)).toBe(TOGETHER);
    expect(labelOf('date', TOGETHER)).toBe('YEAR + MONTH + DAY');
    expect(chosenColumn(mapping, 'time', false)).toBe(TOGETHER);
    expect(labelOf('time', TOGETHER)).toBe('HOUR + MINUTE');
  });

  test('gives way to one column, and comes back', () => {
    const one = withColumn(mapping, preview, 'date', 9);
    expect(one.dateParts).toBeUndefined();
    expect(one.columns.date).toBe(9);
    const back = withColumn(one, preview, 'date', TOGETHER);
    expect(back).toEqual(mapping);
  });

  test('keeps its day where the person says that the time is not in the file, and gets it back', () => {
    const without = withColumn(mapping, preview, 'time', NOT_IN_FILE);
    expect(without).toMatchObject({ dateParts: { year: 1, month: 2, day: 3 }, timeResolution: 'day' });
    expect(chosenColumn(without, 'time', false)).toBe(NOT_IN_FILE);
    expect(withColumn(without, preview, 'time', TOGETHER)).toEqual(mapping);
  });

  test('marks all of its columns in the table of first rows', () => {
    const uses = usesOfColumns(mapping, ROLE_LABELS);
    expect(header.map((_, index) => uses.get(index) ?? '')).toEqual([
      'Crime type',
      'Date',
      'Date',
      'Date',
      'Time',
      'Time',
      'Area',
      'Longitude',
      'Latitude',
      '',
    ]);
  });
});

describe('areas from a boundary file', () => {
  test('stand in place of the column of areas, which comes back without them', () => {
    expect(chosenColumn(mapping, 'area', true)).toBe(FROM_BOUNDARIES);
    expect(labelOf('area', FROM_BOUNDARIES, 'wards.geojson')).toBe('from wards.geojson');
    expect(withColumn(mapping, preview, 'area', FROM_BOUNDARIES)).toBe(mapping);
    expect(chosenColumn(mapping, 'area', false)).toBe(6);
    expect(labelOf('area', FROM_BOUNDARIES)).toBeUndefined();
  });
});

describe('both coordinates in one column', () => {
  const paired: ColumnMapping = {
    columns: { date: 9 },
    coordinatePair: { column: 7, first: 'latitude' },
    dateOrder: 'day-first',
    timeResolution: 'day',
    coordinates: 'degrees',
    decimal: '.',
    unknownAreas: [],
  };

  test('are shown for both roles, and one column of its own for either ends the pair', () => {
    expect(chosenColumn(paired, 'latitude', false)).toBe(TOGETHER);
    expect(chosenColumn(paired, 'longitude', false)).toBe(TOGETHER);
    const single = withColumn(paired, { header, rows: [], mapping: paired } as unknown as FilePreview, 'latitude', 8);
    expect(single.coordinatePair).toBeUndefined();
    expect(single.columns).toEqual({ date: 9, latitude: 8 });
  });
});

test('ids and names of areas belong to the column of areas that was proposed', () => {
  const own: ColumnMapping = { ...mapping, areaDetails: { id: 1, name: 2 } };
  const ownPreview = { header, mapping: own } as unknown as FilePreview;
  const other = withColumn(own, ownPreview, 'area', 9);
  expect(other.areaDetails).toBeUndefined();
  expect(withColumn(other, ownPreview, 'area', 6).areaDetails).toEqual({ id: 1, name: 2 });
  expect(withColumn(own, ownPreview, 'place', 9).areaDetails).toEqual({ id: 1, name: 2 });
});

describe('a date in columns that nothing names', () => {
  const rows = [
    ['THEFT', '2022', '1', '31', '16'],
    ['THEFT', '2022', '12', '3', '5'],
  ];
  const bare: ColumnMapping = { ...mapping, columns: { type: 0 } };
  const { dateParts: _parts, ...unmapped } = bare;
  const unknown = { header: ['a', 'b', 'c', 'd', 'e'], rows, mapping: unmapped } as unknown as FilePreview;

  test('can be put together by its numbers, and each part chosen', () => {
    expect(columnOptions(unknown, unmapped, 'date').map(({ label }) => label)).toContain('b + c + d');
    const together = withColumn(unmapped, unknown, 'date', TOGETHER);
    expect(together.dateParts).toEqual({ year: 1, month: 2, day: 3 });
    const timed = withDatePart(withDatePart(together, 'hour', 4), 'minute', 0);
    expect(timed.dateParts).toEqual({ year: 1, month: 2, day: 3, hour: 4, minute: 0 });
    expect([together, timed].map(({ timeResolution }) => timeResolution)).toEqual(['day', 'minute']);
    expect(withDatePart(timed, 'hour', NOT_IN_FILE).dateParts).toEqual({ year: 1, month: 2, day: 3 });
    expect(withDatePart(timed, 'year', NOT_IN_FILE)).toBe(timed);
  });

  test('is not offered where no column holds years', () => {
    const without = { ...unknown, rows: [['THEFT', 'x', '1', '3', '5']] } as unknown as FilePreview;
    expect(columnOptions(without, unmapped, 'date').map(({ value }) => value)).not.toContain(TOGETHER);
  });
});
