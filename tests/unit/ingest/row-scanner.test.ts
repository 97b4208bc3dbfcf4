import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText } from '#lib/ingest/cells/cells.ts';
import { createRowScanner } from '#lib/ingest/bytes/row-scanner.ts';

interface Row {
  readonly line: number;
  readonly cells: readonly string[] | 'unclosed';
}

const encoder = new TextEncoder();

function rowsOf(chunks: readonly Uint8Array[], delimiter = ','): Row[] {
  const rows: Row[] = [];
  const scanner = createRowScanner(delimiter, (row) => {
    const cells = Array.from({ length: row.count }, (_, i) => cellText(row.bytes, row.fieldStart[i], row.fieldEnd[i]));
    rows.push({ line: row.line, cells: row.unclosed ? 'unclosed' : cells });
  });
  for (const chunk of chunks) scanner.push(chunk);
  scanner.end();
  return rows;
}

function rowsOfText(text: string, delimiter = ','): Row[] {
  return rowsOf([encoder.encode(text)], delimiter);
}

const TRICKY =
  'id,text,place\r\n1,"a, ""quoted"" word",Zürich\r\n2,"two\r\nlines, and\na third",x\r\n\r\n3,5" pipe,"the "Ritz" bar"\r4,,""\n"5",  ,é\n6,"open, never closed\n7,"next",z\n8,last,"end without line end"';

describe('splitting bytes into rows', () => {
  it('obeys quotes, line breaks in quotes, doubled quotes and all three line ends, with the line numbers of an editor', () => {
    expect(rowsOfText(TRICKY)).toEqual([
      { line: 1, cells: ['id', 'text', 'place'] },
      { line: 2, cells: ['1', 'a, "quoted" word', 'Zürich'] },
      { line: 3, cells: ['2', 'two\r\nlines, and\na third', 'x'] },
      { line: 7, cells: ['3', '5" pipe', 'the "Ritz" bar'] },
      { line: 8, cells: ['4', '', ''] },
      { line: 9, cells: ['5', '  ', 'é'] },
      { line: 10, cells: 'unclosed' },
      { line: 11, cells: ['7', 'next', 'z'] },
      { line: 12, cells: ['8', 'last', 'end without line end'] },
    ]);
  });

  it('gives the same rows wherever the text is cut into two, and byte by byte', () => {
    const bytes = encoder.encode(TRICKY);
    const whole = rowsOf([bytes]);
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(rowsOf([bytes.subarray(0, cut), bytes.subarray(cut)]), `cut at ${cut}`).toEqual(whole);
    }
    expect(rowsOf(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it('reads back any table that was written by the rules, in any chunks', () => {
    const cell = fc.stringMatching(/^[a-z",;\r\n é]{0,8}$/);
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 5 })
          .chain((columns) =>
            fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
          ),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(',', ';', '\t'),
        fc.integer({ min: 1, max: 40 }),
        (table, lineEnd, delimiter, size) => {
          const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter));
          const bytes = encoder.encode(text.join(lineEnd));
          const chunks: Uint8Array[] = [];
          for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
          const rows = rowsOf(chunks, delimiter);
          expect(rows.map((row) => row.cells)).toEqual(table);
          let line = 1;
          table.forEach((row, i) => {
            expect(rows[i].line).toBe(line);
            line += 1 + row.join(delimiter).split(/\r\n|\r|\n/).length - 1;
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('loses one line to a quote that is never closed, not the rest of the file', () => {
    const rows = rowsOfText(`a,b\n1,"open\n${'2,fine\n'.repeat(20_000)}`);
    expect(rows).toHaveLength(20_002);
    expect(rows[1]).toEqual({ line: 2, cells: 'unclosed' });
    expect(rows.at(-1)).toEqual({ line: 20_002, cells: ['2', 'fine'] });
  });

  it('goes on in proportion to the file where every line has quotes that are never closed, however it is cut', () => {
    const line = '""THEFT"",""2018-01-01"",""Ward 1""\n';
    const broken = encoder.encode(line.repeat(60_000));
    const cut = (size: number): Uint8Array[] =>
      Array.from({ length: Math.ceil(broken.length / size) }, (_, i) => broken.subarray(i * size, (i + 1) * size));
    const start = performance.now();
    const rows = rowsOf(cut(65_536));
    // once it took 17 seconds
    expect((performance.now() - start) / 1000).toBeLessThan(5);
    expect(rows.length).toBe(60_000);
    expect(rows.every(({ cells }) => cells === 'unclosed')).toBe(true);
    // what follows is read again as soon as it is whole
    const good = encoder.encode('a,"b\nc",d\n'.repeat(3));
    const mixed = [...cut(7919), encoder.encode('\n'), good];
    expect(rowsOf(mixed)).toEqual(rowsOf([Uint8Array.from(mixed.flatMap((part) => [...part]))]));
  });

  it('has no rows for no bytes and for blank lines alone', () => {
    expect(rowsOfText('')).toEqual([]);
    expect(rowsOfText('\n\r\n\r')).toEqual([]);
  });

  it('takes rows with many more cells than the header', () => {
    const [row] = rowsOfText(Array.from({ length: 1000 }, (_, i) => i).join(';'), ';');
    expect(row.cells).toHaveLength(1000);
    expect(row.cells[999]).toBe('999');
  });

  it('stops as soon as nobody wants more rows', () => {
    let rows = 0;
    const scanner = createRowScanner(',', () => {
      rows++;
      return rows < 3;
    });
    scanner.push(encoder.encode('1\n2\n3\n4\n5\n'));
    scanner.push(encoder.encode('6\n'));
    scanner.end();
    expect(rows).toBe(3);
  });
});
