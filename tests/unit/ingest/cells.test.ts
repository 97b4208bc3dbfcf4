import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { cellText, NO_NUMBER, readNumber } from '#lib/ingest/cells/cells.ts';
import { createDictionary, DICTIONARY_LIMIT } from '#lib/ingest/cells/dictionary.ts';
import { fingerprint } from '#lib/ingest/cells/fingerprint.ts';
import { findRepeats } from '#lib/ingest/records/repeats.ts';

const encoder = new TextEncoder();

function number(text: string, decimal: '.' | ',' = '.'): number {
  const bytes = encoder.encode(text);
  return readNumber(bytes, 0, bytes.length, decimal.charCodeAt(0));
}

describe('reading numbers', () => {
  it('gives the double that JavaScript gives for the same text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(number(String(value))).toBe(Number(String(value)));
        expect(number(value.toFixed(9))).toBe(Number(value.toFixed(9)));
      }),
    );
    expect(number('41.861717546')).toBe(41.861717546);
    expect(number('-87.721386272000')).toBe(-87.721386272);
    expect(number('"-0.5"')).toBe(-0.5);
    expect(number('.5')).toBe(0.5);
  });

  it('reads decimal commas, and thousands separators of either kind', () => {
    expect(number('-75,56985400000', ',')).toBe(-75.569854);
    expect(number('1.234,5', ',')).toBe(1234.5);
    expect(number('491,036.08')).toBe(491036.08);
    expect(number('5,459,145')).toBe(5459145);
    expect(number('1 150 945.5')).toBe(1150945.5);
    expect(number('1\u202f150\u202f945,5', ',')).toBe(1150945.5);
    expect(number("2'683'111")).toBe(2683111);
    expect(number('2’683’111.4')).toBe(2683111.4);
    for (const text of ['12 34', '1 150 94', '555 1234', "41'52", '1 150,945 2']) expect(number(text), text).toBeNaN();
  });

  it('tells an empty cell from text that is no number', () => {
    for (const text of ['', ' ', '""', 'NA', 'NULL', '-', '.']) expect(number(text), text).toBe(NO_NUMBER);
    for (const text of ['abc', '12a', '1-2', '--5', '1.2.3', '0x10']) expect(number(text), text).toBeNaN();
  });
});

describe('text of cells', () => {
  it('is UTF-8 where it can be and Windows-1252 where it cannot', () => {
    const utf8 = encoder.encode('Medellín');
    expect(cellText(utf8, 0, utf8.length)).toBe('Medellín');
    const latin = Uint8Array.from([0x4d, 0x65, 0x64, 0x65, 0x6c, 0x6c, 0xed, 0x6e]);
    expect(cellText(latin, 0, latin.length)).toBe('Medellín');
  });
});

describe('dictionaries', () => {
  const code = (dictionary: ReturnType<typeof createDictionary>, text: string): number => {
    const bytes = encoder.encode(text);
    return dictionary.codeOf(bytes, 0, bytes.length);
  };

  it('give one code per label, however it is quoted or padded, and none to "no value" or to the unknown area', () => {
    const dictionary = createDictionary(['0']);
    expect([code(dictionary, 'THEFT'), code(dictionary, '"THEFT"'), code(dictionary, ' THEFT ')]).toEqual([0, 0, 0]);
    expect(code(dictionary, '010')).toBe(1);
    expect(code(dictionary, '10')).toBe(2);
    for (const text of ['', '""', 'NA', '0', '"0"']) expect(code(dictionary, text), text).toBe(MISSING);
    expect(dictionary.labels).toEqual(['THEFT', '010', '10']);
  });

  it('hold names that mean something to JavaScript objects', () => {
    const dictionary = createDictionary();
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) code(dictionary, name);
    expect(dictionary.labels).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
    expect(code(dictionary, '__proto__')).toBe(0);
  });

  it('agree with a Map for any sequence of labels', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-d]{1,3}$/), { maxLength: 300 }), (labels) => {
        const dictionary = createDictionary();
        const order = [...new Set(labels)];
        expect(labels.map((label) => code(dictionary, label))).toEqual(labels.map((label) => order.indexOf(label)));
        expect(dictionary.labels).toEqual(order);
      }),
    );
  });

  it('say when there are more labels than codes, and keep the first ones right', () => {
    const dictionary = createDictionary();
    for (let i = 0; i < DICTIONARY_LIMIT + 10; i++) code(dictionary, `label ${i}`);
    expect(dictionary.overflowed()).toBe(true);
    expect(dictionary.labels).toHaveLength(DICTIONARY_LIMIT);
    expect(code(dictionary, `label ${DICTIONARY_LIMIT - 1}`)).toBe(DICTIONARY_LIMIT - 1);
    expect(code(dictionary, `label ${DICTIONARY_LIMIT + 5}`)).toBe(MISSING);
  });
});

describe('fingerprints', () => {
  it('differ between 200,000 different short rows and agree between equal ones', () => {
    const prints = new Float64Array(200_001);
    for (let i = 0; i < 200_000; i++) {
      const bytes = encoder.encode(`row,${i}`);
      prints[i] = fingerprint(bytes, 0, bytes.length);
    }
    const again = encoder.encode('--row,77--');
    prints[200_000] = fingerprint(again, 2, again.length - 2);
    const repeats = findRepeats([prints.subarray(0, 50_000), prints.subarray(50_000)]);
    expect([...repeats.rows, ...repeats.first]).toEqual([200_000, 77]);
  });

  it('differ between rows of every length that differ in a single byte, wherever it is', () => {
    const seen = new Set<number>();
    let made = 0;
    for (let length = 1; length <= 40; length++) {
      const bytes = new Uint8Array(length + 6).fill(65);
      seen.add(fingerprint(bytes, 3, 3 + length));
      made++;
      for (let at = 0; at < length; at++) {
        for (const other of [0, 64, 66, 193, 255]) {
          bytes[3 + at] = other;
          seen.add(fingerprint(bytes, 3, 3 + length));
          bytes[3 + at] = 65;
          made++;
        }
      }
    }
    expect(seen.size).toBe(made);
    expect(seen.has(0)).toBe(false);
  });
});
