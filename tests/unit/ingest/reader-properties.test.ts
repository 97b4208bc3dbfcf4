import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellText, NO_NUMBER, readNumber } from '#lib/ingest/cells/cells.ts';
import { createDateReader } from '#lib/ingest/cells/date-reader.ts';
import { expandSource } from '#lib/ingest/expand-sources.ts';
import { importFiles } from '#lib/ingest/import-files.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';
import { createRowScanner } from '#lib/ingest/bytes/row-scanner.ts';
import type { ImportSource } from '#lib/ingest/bytes/source.ts';
import type { DateOrder } from '#lib/contract/column-mapping.ts';

const encoder = new TextEncoder();

/** Rows as one text, so that thousands of readings are compared quickly. */
function rowsOf(pieces: readonly Uint8Array[], delimiter = ','): string {
  const rows: unknown[] = [];
  const scanner = createRowScanner(delimiter, (row) => {
    const cells = Array.from({ length: row.count }, (_, i) => cellText(row.bytes, row.fieldStart[i], row.fieldEnd[i]));
    rows.push([row.line, row.unclosed, cellText(row.bytes, row.start, row.end), ...cells]);
  });
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return JSON.stringify(rows);
}

function cutAt(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((place, i) => bytes.slice(places[i], place));
}

const TRICKY = [
  'a,b,c\r\n"x, ""y""\r\nz",é,\r\r\n5" pipe,"the "R" bar",""\n"open,1\n2,3\n"""",","\r\n"a\r',
  '"never closed\nx,y\n"a ""b"" c",2\n',
  'a,"b"x"c",d\n"",,""\r"q"\n',
  '\r\n\n"1\n2\n3","4"\r\n"5"',
  ' "a",b\n"a" ,b\n"a"b,c\n',
];

describe('cutting a file into pieces', () => {
  it('never changes its rows: every two cuts of tricky files', () => {
    for (const text of TRICKY) {
      const bytes = encoder.encode(text);
      const whole = rowsOf([bytes]);
      for (let first = 0; first <= bytes.length; first++) {
        for (let second = first; second <= bytes.length; second++) {
          const cut = rowsOf(cutAt(bytes, [first, second]));
          if (cut !== whole) expect(cut, `cuts at ${first} and ${second} of ${JSON.stringify(text)}`).toBe(whole);
        }
      }
    }
  });

  it('never changes its rows: any cuts of any text made of what matters', () => {
    const text = fc
      .array(fc.constantFrom('"', '""', ',', ';', '\n', '\r', '\r\n', 'a', ' ', 'é', '5', '"a"', '",', '\n"'), {
        maxLength: 120,
      })
      .map((parts) => encoder.encode(parts.join('')));
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(400), { maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|'),
        (bytes, cuts, delimiter) => {
          const places = cuts.map((cut) => cut % (bytes.length + 1));
          expect(rowsOf(cutAt(bytes, places), delimiter)).toBe(rowsOf([bytes], delimiter));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never changes the rows of quoted fields that run over thousands of lines', () => {
    const long = `a,"${'line of text\n'.repeat(4000)}",b\nc,"${'x\r\n'.repeat(30_000)}never closed\n1,2,3\n`;
    const bytes = encoder.encode(long);
    const whole = rowsOf([bytes]);
    expect(JSON.parse(whole)).toHaveLength(1 + 30_000 + 2);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 6 }), (cuts) => {
        expect(rowsOf(cutAt(bytes, cuts)) === whole).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('writing and reading back', () => {
  it('gives every cell back, whatever is in it, quoted only where it must be', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', 'a', ' ', '\0', '\u2028', '<', '=') }),
    );
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 6 })
          .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 10 })),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.boolean(),
        (table, lineEnd, delimiter, lastEnd) => {
          const written = table.map((row) =>
            row
              .map((text) =>
                /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text,
              )
              .join(delimiter),
          );
          const bytes = encoder.encode(written.join(lineEnd) + (lastEnd ? lineEnd : ''));
          const rows = (JSON.parse(rowsOf([bytes], delimiter)) as unknown[][]).map((row) => row.slice(3));
          expect(rows).toEqual(table);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const HEADER = 'Incident ID,Date,Crime type,Latitude,Longitude,Area';
const LINES = Array.from(
  { length: 30 },
  (_, i) =>
    `${i},2019-0${1 + (i % 9)}-1${i % 10} 1${i % 10}:2${i % 6},"${i % 2 ? 'THEFT' : 'ROBBERY, ARMED'}",47.3${i},8.5${i},North ${i % 3}`,
);
const GOOD = encoder.encode(`${HEADER}\n${LINES.join('\n')}\n`);

function file(bytes: Uint8Array, name = 'incidents.csv'): ImportSource {
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}

/** Preview and import, both of which answer with a value whatever the bytes are. */
async function run(source: ImportSource): Promise<string> {
  const preview = await previewFile(source);
  if ('failed' in preview) return preview.sentence;
  const result = await importFiles([source], preview.mapping);
  if ('failed' in result) return result.sentence;
  expect(result.table.rows).toBe(result.report.rowsImported);
  expect(result.report.rowsRead).toBeGreaterThanOrEqual(result.table.rows);
  return '';
}

interface Change {
  readonly at: number;
  readonly kind: string;
  readonly byte: number;
  readonly n: number;
}

describe('damaged files', () => {
  /** Bytes changed, left out, doubled or put in at any place. */
  const damage = fc.array(
    fc.record({
      at: fc.nat(100_000),
      kind: fc.constantFrom('set', 'drop', 'double', 'cut'),
      byte: fc.nat(255),
      n: fc.nat(40),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const damaged = (bytes: Uint8Array, changes: readonly Change[]): Uint8Array => {
    let list = [...bytes];
    for (const { at, kind, byte, n } of changes) {
      const place = at % (list.length + 1);
      if (kind === 'set') list[place] = byte;
      else if (kind === 'drop') list.splice(place, n);
      else if (kind === 'double') list.splice(place, 0, ...list.slice(place, place + n));
      else list = list.slice(0, Math.max(1, place));
    }
    return Uint8Array.from(list);
  };

  it.each<[string, Uint8Array, string]>([
    ['a CSV', GOOD, 'incidents.csv'],
    ['a gzip', new Uint8Array(gzipSync(GOOD)), 'incidents.csv.gz'],
    ['two gzips in one', Uint8Array.from([...gzipSync(GOOD), ...gzipSync(GOOD)]), 'incidents.csv.gz'],
    ['a zip', zipSync({ 'a.csv': GOOD, 'b.csv': GOOD }), 'incidents.zip'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...[...GOOD].flatMap((byte) => [byte, 0])]), 'incidents.csv'],
  ])('%s: an answer in any case, never an exception, never a wait', async (_, good, name) => {
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const start = performance.now();
        const sentence = await run(file(damaged(good, changes), name));
        if (sentence !== '') expect(sentence).toMatch(/^incidents\.(csv|csv\.gz|zip): .{20,}\.$/s);
        expect(performance.now() - start).toBeLessThan(5000);
      }),
      { numRuns: 120 },
    );
  });

  it('random bytes that claim to be a zip are taken apart or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (tail) => {
        const source = file(Uint8Array.from([0x50, 0x4b, 3, 4, ...tail]));
        await expect(expandSource(source)).rejects.toThrow(/damaged|holds no CSV/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('names that mean something elsewhere', () => {
  const NAMES = [
    '__proto__',
    'constructor',
    'toString',
    '<img src=x onerror=alert(1)>',
    '=cmd()',
    '${a}',
    '"; DROP TABLE',
  ];

  it('are plain text as columns, types, areas and places, through preview and import', async () => {
    const quoted = NAMES.map((name) => `"${name.replaceAll('"', '""')}"`);
    const rows = Array.from({ length: 70 }, (_, i) => {
      const name = quoted[i % quoted.length];
      return `2019-03-${String(1 + (i % 28)).padStart(2, '0')} 13:05,${name},47.3${i},8.5${i},${name},${quoted.map(() => name).join(',')}`;
    });
    const source = file(
      encoder.encode(`Date,Crime type,Latitude,Longitude,Area,${quoted.join(',')}\n${rows.join('\n')}\n`),
    );
    const preview = await previewFile(source);
    if ('failed' in preview) throw new Error(preview.sentence);
    expect(preview.header).toEqual(['Date', 'Crime type', 'Latitude', 'Longitude', 'Area', ...NAMES]);
    expect(preview.rows[0].slice(1, 2)).toEqual(['__proto__']);
    const result = await importFiles([source], {
      ...preview.mapping,
      columns: { ...preview.mapping.columns, type: 1, area: 4, place: 5 },
    });
    if ('failed' in result) throw new Error(result.sentence);
    expect(result.table.typeLabels).toEqual(NAMES);
    expect(result.table.areas.map((area) => area.label)).toEqual(NAMES);
    expect(result.table.placeLabels).toEqual(NAMES);
    expect([...result.table.type.subarray(0, 7)]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('reading numbers', () => {
  const digits = (most: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: most });
  const number = (text: string): number => {
    const bytes = encoder.encode(text);
    return readNumber(bytes, 0, bytes.length, 46);
  };

  it('gives what JavaScript gives for every finite decimal, with any number of digits and any exponent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '-', '+'),
        digits(25),
        fc.option(digits(30)),
        fc.option(fc.tuple(fc.constantFrom('e', 'E', 'e+', 'e-'), fc.nat(330))),
        fc.constantFrom('', ' ', '"'),
        (sign, whole, fraction, exponent, around) => {
          const plain = `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`;
          fc.pre(/\d/.test(plain));
          const text = plain + (exponent ? exponent.join('') : '');
          const expected = Number(text);
          fc.pre(Number.isFinite(expected));
          expect(number(`${around}${text}${around}`)).toBe(expected);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('never takes text for a number that JavaScript takes for none, thousands separators apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.-+eE xn'), maxLength: 10 }), (text) => {
        const value = number(text);
        if (value === NO_NUMBER) expect(text.trim()).toMatch(/^[-+]?\.?$|^n/);
        else if (!Number.isNaN(value)) expect(value).toBe(Number(text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('reading dates', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const MONTHS = 'January February March April May June July August September October November December'.split(' ');
  type Parts = { y: number; m: number; d: number };
  const SHAPES: readonly [DateOrder, (date: Parts) => string][] = [
    ...(['/', '-', '.'] as const).flatMap((sign): [DateOrder, (date: Parts) => string][] => [
      ['month-first', ({ y, m, d }) => [two(m), two(d), y].join(sign)],
      ['month-first', ({ y, m, d }) => [m, d, y].join(sign)],
      ['day-first', ({ y, m, d }) => [two(d), two(m), y].join(sign)],
      ['day-first', ({ y, m, d }) => [d, m, y].join(sign)],
      ['year-first', ({ y, m, d }) => [y, two(m), two(d)].join(sign)],
      ['month-first', ({ y, m, d }) => [y, two(m), two(d)].join(sign)],
      ['day-first', ({ y, m, d }) => [y, m, d].join(sign)],
    ]),
    ['month-first', ({ y, m, d }) => `${y}${two(m)}${two(d)}`],
    ['month-first', ({ y, m, d }) => `${MONTHS[m - 1]} ${d}, ${y}`],
    ['day-first', ({ y, m, d }) => `${d} ${MONTHS[m - 1].slice(0, 3)} ${y}`],
    ['day-first', ({ y, m, d }) => `${two(d)}-${MONTHS[m - 1].slice(0, 3).toUpperCase()}-${y}`],
  ];
  type Clock = { h: number; min: number; s: number };
  const half = ({ h }: Clock): number => (h % 12 === 0 ? 12 : h % 12);
  const CLOCKS: readonly ((clock: Clock) => string)[] = [
    () => '',
    ({ h, min }) => ` ${two(h)}:${two(min)}`,
    ({ h, min }) => ` ${h}:${two(min)}`,
    ({ h, min, s }) => ` ${two(h)}:${two(min)}:${two(s)}`,
    ({ h, min, s }) => `T${two(h)}:${two(min)}:${two(s)}`,
    ({ h, min, s }) => `T${two(h)}:${two(min)}:${two(s)}.${s * 7}`,
    ({ h, min, s }) => `T${two(h)}:${two(min)}:${two(s)}.000Z`,
    ({ h, min, s }) => ` ${two(h)}:${two(min)}:${two(s)}+02:00`,
    (clock) => ` ${two(half(clock))}:${two(clock.min)}:${two(clock.s)} ${clock.h < 12 ? 'AM' : 'PM'}`,
    (clock) => ` ${half(clock)}:${two(clock.min)} ${clock.h < 12 ? 'am' : 'pm'}`,
    (clock) => ` ${half(clock)}:${two(clock.min)}${clock.h < 12 ? 'AM' : 'PM'}`,
    ({ h, min }) => ` ${two(h)}${two(min)}`,
  ];
  const readers = {
    'month-first': createDateReader('month-first'),
    'day-first': createDateReader('day-first'),
    'year-first': createDateReader('year-first'),
  };

  it('gives back every minute from 1900 to 2099 in every shape that it knows, quoted and padded too', () => {
    const first = Date.UTC(1900, 0, 1) / 60_000;
    const last = Date.UTC(2100, 0, 1) / 60_000 - 1;
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        fc.nat(59),
        fc.constantFrom(...SHAPES),
        fc.constantFrom(...CLOCKS),
        fc.constantFrom(['', ''], ['"', '"'], [' ', '  ']),
        (minute, s, [order, shape], clock, [before, after]) => {
          const date = new Date(minute * 60_000);
          const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          const time = clock({ h: date.getUTCHours(), min: date.getUTCMinutes(), s });
          const text = `${before}${shape({ y, m, d })}${time}${after}`;
          const bytes = encoder.encode(text);
          const reader = readers[order];
          const expected = time === '' ? Date.UTC(y, m - 1, d) / 60_000 : minute;
          expect(reader.read(bytes, 0, bytes.length), text).toBe(expected);
          expect(reader.hadClock, text).toBe(time !== '');
          expect(reader.monthOnly).toBe(false);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('answers alike for a cell alone and for the same cell padded, whatever is in it', () => {
    const part = fc.constantFrom(
      '0',
      '1',
      '2',
      '9',
      '12',
      '13',
      '31',
      '2016',
      '/',
      '-',
      '.',
      ' ',
      ':',
      'T',
      'Z',
      'AM',
      ' PM',
    );
    const cell = fc.oneof(
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
      fc
        .tuple(
          fc.constantFrom('01/31/2016', '2016-01-31', '31.12.2016', '02/30/2016', '2016/13/01'),
          fc.array(part, { maxLength: 8 }),
        )
        .map(([date, parts]) => date + parts.join('')),
    );
    fc.assert(
      fc.property(cell, fc.constantFrom(...(Object.keys(readers) as DateOrder[])), (text, order) => {
        const alone = encoder.encode(text);
        // the quick way is only taken where a cell starts with its date
        const padded = encoder.encode(` ${text}`);
        const reader = readers[order];
        const answer = [reader.read(alone, 0, alone.length), reader.hadClock, reader.monthOnly];
        expect(answer, text).toEqual([reader.read(padded, 0, padded.length), reader.hadClock, reader.monthOnly]);
      }),
      { numRuns: 5000 },
    );
  });
});
