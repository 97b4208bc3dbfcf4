import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedCell } from '#lib/core/table/csv-cell.ts';
import { splitPage } from '#lib/ingest/portals/csv-page.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Cuts bytes at the given places. */
function pieces(whole: Uint8Array<ArrayBuffer>, cuts: readonly number[]): Uint8Array<ArrayBuffer>[] {
  const ends = [...new Set(cuts.map((cut) => cut % (whole.length + 1)))].sort((a, b) => a - b);
  return [0, ...ends].map((start, i) => whole.subarray(start, ends[i] ?? whole.length));
}

const decode = (parts: readonly Uint8Array[]) => Buffer.concat(parts).toString('utf8');

test('wherever a page is cut into pieces, header, rows and count are the same', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', '漢') }).map(quotedCell);
  const row = fc.tuple(cell, cell).map((cells) => cells.join(','));
  fc.assert(
    fc.property(
      fc.array(row),
      fc.array(fc.nat()),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (rows, cuts, end, ended) => {
        const text = ['"näme","other"', ...rows].join(end) + (ended ? end : '');
        const page = splitPage(pieces(bytes(text), cuts));
        expect(page?.header).toBe('"näme","other"');
        expect(page?.count).toBe(rows.length);
        // a last line without an end gets one, so that the next page can follow
        const body = rows.map((each) => each + end).join('');
        const expected = ended || rows.length === 0 ? body : `${body.slice(0, -end.length)}\n`;
        expect(decode(page!.rows)).toBe(expected);
      },
    ),
  );
});

test('a page that ends inside a quoted cell is no page', () => {
  expect(splitPage([bytes('"a","b"\n"1","half')])).toBeUndefined();
});

test('an empty answer has no header and no rows', () => {
  expect(splitPage([])).toEqual({ header: '', rows: [], count: 0 });
});
