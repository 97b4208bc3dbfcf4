import { Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { expandSource, expandSources } from '#lib/ingest/expand-sources.ts';
import { openSource, type ImportSource } from '#lib/ingest/bytes/source.ts';

const encoder = new TextEncoder();
const HEADER = 'Date,Type,Latitude,Longitude';
const months = ['2019-01', '2019-02', '2019-03'];
const rowsOf = (month: string): string =>
  `${HEADER}\n${Array.from({ length: 40 }, (_, i) => `${month}-${String((i % 28) + 1).padStart(2, '0')} 13:0${i % 10},THEFT,51.45${i},-2.58${i}`).join('\n')}\n`;

function archive(bytes: Uint8Array, name = 'months.zip'): ImportSource {
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}

/** The same without random access, in small chunks: a download. */
function download(bytes: Uint8Array): ImportSource {
  return {
    name: 'download.zip',
    size: 0,
    stream: () =>
      new ReadableStream({
        start(controller) {
          for (let at = 0; at < bytes.length; at += 100) controller.enqueue(bytes.slice(at, at + 100));
          controller.close();
        },
      }),
  };
}

async function textOf(source: ImportSource): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of (await openSource(source)).chunks) text += decoder.decode(chunk, { stream: true });
  return text;
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  try {
    const { sources } = await expandSource(archive(bytes));
    for (const source of sources) await textOf(source);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no problem';
}

/** As programs write that do not know the sizes before: they stand behind the data. */
function streamed(files: Readonly<Record<string, string>>, stored = false): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    parts.push(data);
  });
  for (const [name, text] of Object.entries(files)) {
    const file = stored ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(file);
    file.push(encoder.encode(text), true);
  }
  zip.end();
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Turns the archive into a zip64 one: sizes and places in extra fields, and an end record of 64 bits. */
function zip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = view.getUint16(end + 10, true);
  const directoryAt = view.getUint32(end + 16, true);
  const parts: Uint8Array[] = [bytes.subarray(0, directoryAt)];
  let size = 0;
  for (let i = 0, at = directoryAt; i < count; i++) {
    const nameSize = view.getUint16(at + 28, true);
    const entry = new Uint8Array(46 + nameSize + 28);
    entry.set(bytes.subarray(at, at + 46 + nameSize));
    const own = new DataView(entry.buffer);
    own.setUint16(30, 28, true);
    const extra = 46 + nameSize;
    own.setUint16(extra, 1, true);
    own.setUint16(extra + 2, 24, true);
    for (const [k, field] of [24, 20, 42].entries()) {
      own.setUint32(extra + 4 + k * 8, view.getUint32(at + field, true), true);
      own.setUint32(field, 0xffffffff, true);
    }
    parts.push(entry);
    size += entry.length;
    at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setUint32(4, 44, true);
  tail.setUint32(24, count, true);
  tail.setUint32(32, count, true);
  tail.setUint32(40, size, true);
  tail.setUint32(48, directoryAt, true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setUint32(64, directoryAt + size, true);
  tail.setUint32(72, 1, true);
  tail.setUint32(76, 0x06054b50, true);
  for (const field of [84, 86]) tail.setUint16(field, 0xffff, true);
  for (const field of [88, 92]) tail.setUint32(field, 0xffffffff, true);
  parts.push(new Uint8Array(tail.buffer));
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const police = Object.fromEntries(months.map((month) => [`${month}/${month}-avon-street.csv`, rowsOf(month)]));
const packed = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])));

describe('a zip', () => {
  it.each<[string, Uint8Array]>([
    ['as most programs write it', packed(police)],
    ['written as a stream, sizes behind the data', streamed(police)],
    ['written as a stream without packing', streamed(police, true)],
    ['of 64 bits', zip64(packed(police))],
    ['of 64 bits, written as a stream', zip64(streamed(police))],
    ['with a comment behind', withComment(packed(police), 'months of PK\x05\x06 data')],
  ])('%s: every table in it becomes a file, in the order of their paths', async (_, bytes) => {
    for (const source of [archive(bytes), download(bytes)]) {
      const { sources, notes } = await expandSource(source);
      expect(notes).toEqual([]);
      expect(sources.map((table) => table.name)).toEqual(
        months.map((month) => `${source.name}/${month}/${month}-avon-street.csv`),
      );
      for (const [i, table] of sources.entries()) {
        expect(await textOf(table)).toBe(rowsOf(months[i]));
        // and once more: an import reads the start twice
        expect(await textOf(table)).toBe(rowsOf(months[i]));
        expect((await openSource(table)).compression).toBe('zip');
        expect(table.size).toBe(rowsOf(months[i]).length);
      }
    }
  });

  it('of tables with different columns gives those that are incidents, and names the others', async () => {
    const outcomes = (month: string): string =>
      `Crime ID,Outcome\n${'abc,Under investigation\n'.repeat(4000)}${month},x\n`;
    const bytes = packed({
      ...police,
      ...Object.fromEntries(months.map((month) => [`${month}/${month}-avon-outcomes.csv`, outcomes(month)])),
      'README.txt': 'Read me first.\n',
      '__MACOSX/._2019-01-avon-street.csv': 'x',
      'map.png': 'x',
    });
    const { sources, notes } = await expandSource(archive(bytes));
    expect(sources.map((source) => source.name)).toEqual(
      months.map((month) => `months.zip/${month}/${month}-avon-street.csv`),
    );
    expect(notes).toEqual([
      'months.zip holds tables of different columns: the 3 with the columns of 2019-01/2019-01-avon-street.csv are read together. ' +
        'Left out: 2019-01/2019-01-avon-outcomes.csv, 2019-02/2019-02-avon-outcomes.csv, 2019-03/2019-03-avon-outcomes.csv and 1 more. ' +
        'Unpack the zip to import one of them on its own.',
    ]);
  });

  it('beside plain files is replaced by its tables where it stands', async () => {
    const plain = archive(encoder.encode(rowsOf('2018-12')), 'december.csv');
    const { sources } = await expandSources([plain, archive(packed(police)), plain]);
    expect(sources.map((source) => source.name.split('/').at(-1))).toEqual([
      'december.csv',
      ...months.map((month) => `${month}-avon-street.csv`),
      'december.csv (2)',
    ]);
  });

  it('with an empty table says so and reads the others', async () => {
    const { sources, notes } = await expandSource(archive(packed({ ...police, 'z-empty.csv': '' })));
    expect(sources).toHaveLength(3);
    expect(notes).toEqual([expect.stringMatching(/not read z-empty\.csv, because the file is empty/)]);
  });

  it('that is locked, or packed in an unusual way, says what to do', async () => {
    const flagged = (field: number, value: number): Uint8Array => {
      const bytes = packed({ 'a.csv': rowsOf('2019-01') });
      const view = new DataView(bytes.buffer);
      view.setUint16(view.getUint32(bytes.length - 6, true) + field, value, true);
      return bytes;
    };
    expect(await problemOf(flagged(8, 1))).toBe(
      '"a.csv" in the zip is locked with a password. Unpack it first and choose the CSV.',
    );
    expect(await problemOf(flagged(10, 9))).toMatch(
      /packed in a way that is not read here \(Deflate64\)\. Unpack it first/,
    );
    expect(await problemOf(flagged(10, 77))).toMatch(/\(method 77\)/);
  });

  it('that is cut off anywhere, or damaged in its data, is told and never read in part without a word', async () => {
    const whole = packed({ 'a.csv': rowsOf('2019-01') });
    for (let length = 4; length < whole.length; length += 7) {
      expect(await problemOf(whole.subarray(0, length)), `cut at ${length}`).toMatch(/zip file is damaged or cut off/);
    }
    const stored = streamed({ 'a.csv': rowsOf('2019-01') }, true);
    stored[200] ^= 1;
    expect(await problemOf(stored)).toMatch(/zip file is damaged/);
  });

  it('never crashes or hangs, whichever of its bytes are wrong', async () => {
    const whole = zip64(packed({ 'a.csv': rowsOf('2019-01'), 'b.csv': rowsOf('2019-02') }));
    const from = whole.length - 300;
    for (let at = from; at < whole.length; at++) {
      const bytes = whole.slice();
      bytes[at] ^= 0xff;
      expect(await problemOf(bytes)).toMatch(/zip|no problem|locked|packed in a way|empty|binary/);
    }
  });

  it('opened without taking it apart gives its first table', async () => {
    expect(await textOf(archive(packed(police)))).toBe(rowsOf('2019-01'));
  });
});

function withComment(bytes: Uint8Array, comment: string): Uint8Array {
  const all = new Uint8Array(bytes.length + comment.length);
  all.set(bytes);
  all.set(encoder.encode(comment), bytes.length);
  new DataView(all.buffer).setUint16(bytes.length - 2, comment.length, true);
  return all;
}
