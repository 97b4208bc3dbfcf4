/** CSV that a person keeps: read back by any CSV reader as it was, and harmless in a spreadsheet. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { saveFile, toCsv } from '#lib/state/save-file.ts';

/** RFC 4180, written plainly: what a spreadsheet does with the file. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[at++];
        else break;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++];
    }
    row.push(cell);
    if (text[at] === ',') at++;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('CSV of text cells', () => {
  test('quotes what would break the rows, and nothing else', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['1,5', 'say "no"'],
        ['two\nlines', ''],
      ]),
    ).toBe('a,b\r\n"1,5","say ""no"""\r\n"two\nlines",\r\n');
    expect(toCsv([])).toBe('');
  });

  test('comes back cell by cell, whatever is in it, but for the apostrophe before a formula', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', "'", '1', 'é', ' ') }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const back = parseCsv(toCsv(rows));
        expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const [r, row] of rows.entries()) {
          for (const [c, text] of row.entries()) expect([text, `'${text}`]).toContain(back[r][c]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\t=1', '\r=1', '=HYPERLINK("http://example.org","a,b")'])(
    'disarms %j',
    (text) => {
      expect(parseCsv(toCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test.each(['-87.63', '+5', '-1e5', '12', 'THEFT', "it's", 'a=b'])('leaves %j as it is', (text) => {
    expect(toCsv([[text]])).toBe(`${text}\r\n`);
  });
});

describe('saving a file', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('offers it under its name, and frees its memory only after the browser took it', async () => {
    vi.useFakeTimers();
    const link = { href: '', download: '', click: vi.fn() };
    vi.stubGlobal('document', { createElement: () => link });
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:one';
    });
    const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    saveFile('rejected-rows.csv', 'a,b\r\n', 'text/csv');
    expect(link).toMatchObject({ href: 'blob:one', download: 'rejected-rows.csv' });
    expect(link.click).toHaveBeenCalledOnce();
    expect(await made[0].text()).toBe('a,b\r\n');
    expect(made[0].type).toBe('text/csv');
    expect(revoked).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoked).toHaveBeenCalledWith('blob:one');
  });
});
