import { createHash } from 'node:crypto';
import { gzipSync, inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importFiles } from '#lib/ingest/import-files.ts';
import { previewFile } from '#lib/ingest/preview-file.ts';
import { crc32 } from '#lib/ingest/bytes/gunzip.ts';
import { openSource, type ImportSource } from '#lib/ingest/bytes/source.ts';

const encoder = new TextEncoder();

function source(bytes: Uint8Array, chunkSize = 65_536, name = 'incidents.csv'): ImportSource {
  return {
    name,
    size: bytes.length,
    stream: () =>
      new ReadableStream({
        start(controller) {
          for (let at = 0; at < bytes.length; at += chunkSize) controller.enqueue(bytes.slice(at, at + chunkSize));
          controller.close();
        },
      }),
  };
}

/** Bytes of the CSV, as a buffer: comparing arrays number by number takes seconds. */
async function bytesOf(file: ImportSource): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of (await openSource(file)).chunks) parts.push(chunk.slice());
  return Buffer.from(concat(parts));
}

async function problemOf(file: ImportSource): Promise<string> {
  return bytesOf(file).then(
    () => 'no problem',
    (error: Error) => error.message,
  );
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Text that does not pack well, so that a member is many packed bytes. */
function lines(from: number, to: number): Uint8Array {
  let text = '';
  for (let i = from; i < to; i++) text += `${i},${createHash('md5').update(String(i)).digest('hex')}\n`;
  return encoder.encode(text);
}

/**
 * DecompressionStream as the standard has it and Chromium does it: bytes behind the first member are an error, and so
 * is a wrong checksum. Node's takes several members.
 */
class StrictDecompressionStream {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
  constructor(format: string) {
    expect(format).toBe('gzip');
    const parts: Uint8Array[] = [];
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk) {
        parts.push(chunk.slice());
      },
      flush(controller) {
        const packed = concat(parts);
        // these headers are ten bytes: no name, no extra field
        const { buffer, engine } = inflateRawSync(packed.subarray(10), { info: true }) as unknown as {
          buffer: Uint8Array;
          engine: { bytesWritten: number };
        };
        const end = 10 + engine.bytesWritten;
        // a part of the last bytes is lost with the error, as in Chromium
        for (let at = 0; at < buffer.length - 1000; at += 16_384) controller.enqueue(buffer.slice(at, at + 16_384));
        if (!Buffer.from(gzipSync(buffer).subarray(-8)).equals(packed.subarray(end, end + 8))) {
          throw new TypeError('The compressed data was not valid: incorrect data check.');
        }
        if (packed.length > end + 8) throw new TypeError('Junk found after end of compressed data.');
        const rest = buffer.length - (buffer.length % 16_384);
        if (rest >= buffer.length - 1000) controller.enqueue(buffer.slice(rest));
      },
    });
    this.readable = readable;
    this.writable = writable;
  }
}

describe.each(['as Node unpacks', 'as Chromium unpacks'])('gzip, %s', (how) => {
  const strict = how === 'as Chromium unpacks';
  const set = (): void => {
    if (strict) vi.stubGlobal('DecompressionStream', StrictDecompressionStream);
  };
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const [a, b, c] = [lines(0, 3000), lines(3000, 3010), lines(3010, 9000)];
  const members = [a, b, c].map((part) => new Uint8Array(gzipSync(part)));

  it('of several members (cat a.gz b.gz) gives all of them', async () => {
    set();
    for (const size of [50, 1000, 65_536])
      expect((await bytesOf(source(concat(members), size))).equals(concat([a, b, c]))).toBe(true);
    // an empty member in the middle, as bgzip ends its files
    const empty = new Uint8Array(gzipSync(''));
    expect((await bytesOf(source(concat([members[0], empty, members[1], empty])))).equals(concat([a, b]))).toBe(true);
  });

  it('with zeros behind its end, as tapes and disks pad it, gives what is in it', async () => {
    set();
    for (const padding of [1, 3, 9, 512]) {
      expect((await bytesOf(source(concat([members[0], new Uint8Array(padding)])))).equals(a), `${padding}`).toBe(true);
      expect(
        (await bytesOf(source(concat([...members, new Uint8Array(padding)]), 100))).equals(concat([a, b, c])),
      ).toBe(true);
    }
  });

  it('that is cut off or damaged is told, in the last member too', async () => {
    set();
    const whole = concat(members);
    const told = /gzip file is damaged or cut off/;
    for (const length of [60, members[0].length - 1, members[0].length - 9]) {
      expect(await problemOf(source(members[0].subarray(0, length))), `first cut to ${length}`).toMatch(told);
    }
    for (const cut of [1, 8, 9, 5000, members[2].length - 12]) {
      expect(await problemOf(source(whole.subarray(0, whole.length - cut))), `cut by ${cut}`).toMatch(told);
    }
    const checksum = members[0].slice();
    checksum[checksum.length - 6] ^= 1;
    expect(await problemOf(source(checksum))).toMatch(told);
    const later = whole.slice();
    later[members[0].length + members[1].length - 6] ^= 1;
    expect(await problemOf(source(later))).toMatch(told);
  });
});

const HEADER = 'Date,Crime type,Latitude,Longitude,Area';
const PLACES = ['Zürich Nord', 'Łódź', '東京', 'Ré'];
const ROWS = Array.from(
  { length: 60 },
  (_, i) =>
    `2019-0${1 + (i % 9)}-1${i % 10} 1${i % 10}:2${i % 6},${i % 2 ? 'THEFT' : 'ROBBERY'},47.3${i},8.5${i},${PLACES[i % 4]}`,
);
const TEXT = `${HEADER}\n${ROWS.join('\n')}\n`;

/** What a person sees of an import: rows, labels and the report's counts. */
async function seen(file: ImportSource): Promise<unknown> {
  const preview = await previewFile(file);
  if ('failed' in preview) return preview.sentence;
  const result = await importFiles([file], preview.mapping);
  if ('failed' in result) return result.sentence;
  const { table, report } = result;
  return {
    minutes: [...table.minutes],
    latitude: [...table.latitude],
    types: [...table.type].map((code) => table.typeLabels[code]),
    areas: [...table.area].map((code) => table.areas[code]?.label),
    rejected: report.rejectedRows,
  };
}

function utf16(text: string, bigEndian: boolean, mark = true): Uint8Array {
  const units = (mark ? '\ufeff' : '') + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !bigEndian);
  return new Uint8Array(view.buffer);
}

describe('every form of the same records reads the same', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', encoder.encode(`\ufeff${TEXT}`)],
    [
      'UTF-8 with a mark in front of a quoted header',
      encoder.encode(`\ufeff${TEXT.replace(HEADER, '"Date","Crime type","Latitude","Longitude","Area"')}`),
    ],
    ['UTF-16, little end first', utf16(TEXT, false)],
    ['UTF-16, big end first', utf16(TEXT, true)],
    ['UTF-16 without a mark', utf16(TEXT, false, false)],
    ['CR alone', encoder.encode(TEXT.replaceAll('\n', '\r'))],
    ['CRLF', encoder.encode(TEXT.replaceAll('\n', '\r\n'))],
    ['no line end behind the last row', encoder.encode(TEXT.trimEnd())],
    ['blank lines at the end', encoder.encode(`${TEXT}\n\n\r\n`)],
    ['a line "sep=;" for Excel', encoder.encode(`sep=;\n${TEXT.replaceAll(',', ';')}`)],
  ])('%s, in chunks of any size', async (_, bytes) => {
    const expected = await seen(source(encoder.encode(TEXT)));
    expect(expected).toMatchObject({ rejected: [], areas: expect.arrayContaining(PLACES) });
    for (const size of [1, 2, 3, 7, 65_536])
      expect(await seen(source(bytes, size)), `chunks of ${size}`).toEqual(expected);
  });

  it('Windows-1252 too, where it has the letters', async () => {
    const text = TEXT.replaceAll('Łódź', 'Málaga').replaceAll('東京', 'Köln');
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(await seen(source(bytes, 5))).toEqual(await seen(source(encoder.encode(text))));
  });
});

describe('the checksum of gzip and zip', () => {
  it('is 0xCBF43926 of "123456789", whole or in any two parts', () => {
    const bytes = encoder.encode('123456789');
    expect(crc32(bytes)).toBe(0xcbf43926);
    for (let cut = 0; cut <= 9; cut++)
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(0xcbf43926);
  });
});

describe('odd bytes', () => {
  it('NUL bytes are told as a binary file where they are in the first rows', async () => {
    const bytes = encoder.encode(TEXT);
    bytes[HEADER.length + 30] = 0;
    expect(await seen(source(bytes))).toMatch(/binary file, not a CSV/);
  });

  it('a NUL byte far into the file spoils its row at most', async () => {
    const text = `${HEADER}\n${Array.from({ length: 100 }, () => ROWS.join('\n')).join('\n')}`;
    const bytes = encoder.encode(text);
    bytes[text.length - 8] = 0;
    const result = (await seen(source(bytes))) as { minutes: number[] };
    expect(result.minutes).toHaveLength(6000);
  });

  it('half of a character of two halves becomes the sign for an unreadable one, and the row stays', async () => {
    const lone = utf16(TEXT.replaceAll('Ré', 'R\ud83d'), false);
    const result = (await seen(source(lone, 3))) as { areas: string[]; rejected: unknown[] };
    expect(result.rejected).toEqual([]);
    expect(new Set(result.areas)).toEqual(new Set(['Zürich Nord', 'Łódź', '東京', 'R\ufffd']));
  });

  it('a cell of a megabyte is a cell, and a line without end is told within seconds', async () => {
    const long = ROWS.slice(1).concat(ROWS[0].replace('Zürich Nord', `"${'long '.repeat(200_000)}"`));
    const result = (await seen(source(encoder.encode(`${HEADER}\n${long.join('\n')}\n`), 1000))) as {
      minutes: number[];
    };
    expect(result.minutes).toHaveLength(60);
    const start = performance.now();
    const endless = encoder.encode(TEXT + '1,'.repeat(9_000_000));
    expect(await seen(source(endless, 16_384))).toMatch(/no end of a row within 16 MB/);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 40_000);

  it('a header alone says that there are no rows', async () => {
    for (const end of ['', '\n', '\r\n\r\n'])
      expect(await seen(source(encoder.encode(HEADER + end)))).toMatch(/no rows below it/);
  });
});
