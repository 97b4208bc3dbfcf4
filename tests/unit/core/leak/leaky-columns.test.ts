/** What a column that names the crime gives away, counted and scored by hand. */
import { describe, expect, it } from 'vitest';
import { countLeakyColumns, isLeakyColumns, NOT_READ, type LeakyColumns } from '#lib/core/leak/leaky-columns.ts';
import { scoreLeakyColumn } from '#lib/core/leak/score-leak.ts';
import { dayOf, isoDate } from '#lib/core/table/calendar.ts';
import { areasFromLabels, MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf, splitPeriods } from '#lib/core/table/periods.ts';

const TYPES = ['THEFT', 'BATTERY', 'ARSON'];

/** One record a row: date, type (or none), code (or none). */
type Row = readonly [date: string, type: string, code: string];

function tableOf(rows: readonly Row[]): IncidentTable {
  const n = rows.length;
  return {
    rows: n,
    timeResolution: 'day',
    minutes: Int32Array.from(rows, ([date]) => {
      const [year, month, day] = date.split('-').map(Number);
      return dayOf(year, month, day) * 1440;
    }),
    latitude: new Float64Array(n),
    longitude: new Float64Array(n),
    type: Uint16Array.from(rows, ([, type]) => (type ? TYPES.indexOf(type) : MISSING)),
    area: new Uint16Array(n),
    district: new Uint16Array(n),
    place: new Uint16Array(n),
    typeLabels: TYPES,
    areas: areasFromLabels(['1']),
    districtLabels: [],
    placeLabels: [],
  };
}

function count(rows: readonly Row[]): LeakyColumns | undefined {
  const labels = [...new Set(rows.map(([, , code]) => code))].filter(Boolean);
  const codes = Uint16Array.from(rows, ([, , code]) => (code ? labels.indexOf(code) : MISSING));
  return countLeakyColumns(tableOf(rows), [{ name: 'IUCR', stride: 1, codes, codeCount: labels.length }]);
}

/** As text, in the order of the entries: "value type month: records". */
function entriesOf({ firstDays, columns: [column] }: LeakyColumns): string[] {
  return Array.from(column.records, (records, i) => {
    const value = column.value[i] === MISSING ? 'none' : `value ${column.value[i]}`;
    return `${value}, ${TYPES[column.type[i]]}, from ${isoDate(firstDays[column.part[i]])}: ${records}`;
  });
}

/** Eight months, the last two held out. */
const EIGHT_MONTHS: readonly Row[] = [
  ['2020-01-01', 'THEFT', '06'],
  ['2020-01-09', 'THEFT', '06'],
  ['2020-02-01', 'BATTERY', '06'],
  ['2020-03-01', 'BATTERY', '08'],
  ['2020-04-01', 'THEFT', ''],
  ['2020-05-01', '', '06'],
  ['2020-06-30', 'THEFT', '06'],
  ['2020-07-01', 'THEFT', '06'],
  ['2020-07-02', 'THEFT', '06'],
  ['2020-07-03', 'BATTERY', '06'],
  ['2020-08-01', 'BATTERY', '08'],
  ['2020-08-02', 'ARSON', '08'],
  ['2020-08-03', 'THEFT', '99'],
  ['2020-08-04', 'ARSON', '99'],
  ['2020-08-05', 'THEFT', ''],
  ['2020-08-31', '', '08'],
];

describe('counting a column that names the crime', () => {
  it('gives how often each value stood beside each type, month by month, and none of the values', () => {
    const counted = count(EIGHT_MONTHS)!;
    expect(Array.from(counted.firstDays, isoDate)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((month) => `2020-0${month}-01`),
    );
    expect(entriesOf(counted)).toEqual([
      'value 0, THEFT, from 2020-01-01: 2',
      'value 0, THEFT, from 2020-06-01: 1',
      'value 0, THEFT, from 2020-07-01: 2',
      'value 0, BATTERY, from 2020-02-01: 1',
      'value 0, BATTERY, from 2020-07-01: 1',
      'value 1, BATTERY, from 2020-03-01: 1',
      'value 1, BATTERY, from 2020-08-01: 1',
      'value 1, ARSON, from 2020-08-01: 1',
      'value 2, THEFT, from 2020-08-01: 1',
      'value 2, ARSON, from 2020-08-01: 1',
      'none, THEFT, from 2020-04-01: 1',
      'none, THEFT, from 2020-08-01: 1',
    ]);
    expect(counted.columns[0]).toMatchObject({ name: 'IUCR', values: 3 });
    expect(JSON.stringify(counted)).not.toContain('06');
  });

  it('cuts a month where the held-out period begins, so that short records are split as the models split them', () => {
    const days = Array.from({ length: 80 }, (_, i): Row => {
      const date = new Date(Date.UTC(2005, 0, 1 + i)).toISOString().slice(0, 10);
      return [date, TYPES[i % 2], String(i % 2)];
    });
    const counted = count(days)!;
    const { test } = splitPeriods(spanOf(tableOf(days)));
    expect(isoDate(test.firstDay)).toBe('2005-03-02');
    expect(Array.from(counted.firstDays, isoDate)).toEqual(['2005-01-01', '2005-02-01', '2005-03-01', '2005-03-02']);
    expect(scoreLeakyColumn(counted, counted.columns[0], test)).toMatchObject({ records: 20, right: 20 });
  });

  it.each<[string, readonly Row[]]>([
    ['has one value throughout', EIGHT_MONTHS.map(([date, type]) => [date, type, 'Part One'])],
    ['is empty', EIGHT_MONTHS.map(([date, type]) => [date, type, ''])],
    ['stands beside no type', EIGHT_MONTHS.map(([date, , code]) => [date, '', code])],
  ])('gives nothing where the column %s', (_, rows) => {
    expect(count(rows)).toBeUndefined();
  });

  it('gives nothing for records without a single row, and refuses codes of another table', () => {
    expect(countLeakyColumns(tableOf([]), [])).toBeUndefined();
    const column = { name: 'IUCR', stride: 1, codes: new Uint16Array(3), codeCount: 1 };
    expect(() => countLeakyColumns(tableOf(EIGHT_MONTHS), [column])).toThrow('expected 16 codes of IUCR, got 3');
  });

  it('counts every so many-th record, and none that was not read', () => {
    const codes = Uint16Array.of(0, 0, NOT_READ, MISSING);
    const [column] = countLeakyColumns(tableOf(EIGHT_MONTHS), [
      { name: 'IUCR', stride: 4, codes: Uint16Array.of(0, 1, 0, NOT_READ), codeCount: 2 },
    ])!.columns;
    // records 0, 4 and 8 of 16; record 12 was not read
    expect(Array.from(column.records)).toEqual([1, 1, 1]);
    expect(Array.from(column.value)).toEqual([0, 0, 1]);
    const spare = { name: 'IUCR', stride: 4, codes, codeCount: 1 };
    expect(countLeakyColumns(tableOf(EIGHT_MONTHS), [spare])).toBeUndefined();
  });

  it('gives up a column whose values stand beside anything', () => {
    const n = 30_000;
    const table = {
      ...tableOf(EIGHT_MONTHS),
      rows: n,
      minutes: Int32Array.from({ length: n }, (_, i) => i * 60),
      type: Uint16Array.from({ length: n }, (_, i) => i % 40),
      typeLabels: Array.from({ length: 40 }, (_, i) => `type ${i}`),
    };
    const codes = Uint16Array.from({ length: n }, (_, i) => Math.floor(i / 40) % 750);
    expect(countLeakyColumns(table, [{ name: 'Notes', stride: 1, codes, codeCount: 750 }])).toBeUndefined();
  });
});

describe('scoring a column that names the crime', () => {
  const test = { firstDay: dayOf(2020, 7, 1), lastDay: dayOf(2020, 8, 31) };

  it('names the type that was most frequent beside the value before', () => {
    const counted = count(EIGHT_MONTHS)!;
    // earlier: 06 is THEFT 3 to 1, 08 is BATTERY, no code is THEFT, and THEFT is the most frequent of all.
    // later right: 06 THEFT, 06 THEFT, 08 BATTERY, the unseen 99 as THEFT, no code as THEFT; wrong: 06, 08, 99
    expect(scoreLeakyColumn(counted, counted.columns[0], test)).toEqual({
      name: 'IUCR',
      values: 3,
      records: 8,
      right: 5,
    });
  });

  it('leaves what comes after the held-out period out', () => {
    const counted = count(EIGHT_MONTHS)!;
    const july = { firstDay: dayOf(2020, 7, 1), lastDay: dayOf(2020, 7, 31) };
    expect(scoreLeakyColumn(counted, counted.columns[0], july)).toMatchObject({ records: 3, right: 2 });
  });

  it('says nothing where nothing lies before the held-out period, or in it', () => {
    const counted = count(EIGHT_MONTHS)!;
    const [column] = counted.columns;
    expect(scoreLeakyColumn(counted, column, { firstDay: 0, lastDay: test.lastDay })).toBeUndefined();
    expect(scoreLeakyColumn(counted, column, { firstDay: dayOf(2021, 1, 1), lastDay: dayOf(2021, 2, 1) })).toBe(
      undefined,
    );
  });
});

describe('what comes from a backup', () => {
  const sound = count(EIGHT_MONTHS)!;
  const [column] = sound.columns;

  it('is taken where it is sound', () => {
    expect(isLeakyColumns(sound, 3)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no columns', { firstDays: sound.firstDays }],
    ['a column that is none', { ...sound, columns: [null] }],
    ['a column of another length', { ...sound, columns: [{ ...column, value: new Uint16Array(1) }] }],
    ['a list for an array', { ...sound, columns: [{ ...column, records: [...column.records] }] }],
    ['a part that the span has not', { ...sound, firstDays: sound.firstDays.slice(0, 2) }],
  ])('is refused where it has %s', (_, value) => {
    expect(isLeakyColumns(value, 3)).toBe(false);
  });

  it('is refused where it names types that the data set has not', () => {
    expect(isLeakyColumns(sound, 2)).toBe(false);
  });
});
