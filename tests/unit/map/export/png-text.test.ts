/** Text inside a picture: decoded again chunk by chunk, with the checksums of zlib. */
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { withPngTexts } from '#lib/map/export/png-text.ts';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A red pixel. */
const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
const png = Buffer.concat([
  SIGNATURE,
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
]);

function chunksOf(file: Uint8Array): { type: string; data: Buffer }[] {
  const bytes = Buffer.from(file);
  expect(bytes.subarray(0, 8)).toEqual(SIGNATURE);
  const found: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    found.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return found;
}

describe('texts in a PNG file', () => {
  const texts = { Title: 'Dichte je km² · Ménilmontant', streetlight: JSON.stringify({ hash: 'ab', score: 32.1 }) };

  test('stand before the image data, whole and with right checksums, in the order given', () => {
    const chunks = chunksOf(withPngTexts(png, texts));
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    const read = chunks
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => {
        const end = data.indexOf(0);
        // uncompressed, no language, no translated keyword
        expect([...data.subarray(end, end + 5)]).toEqual([0, 0, 0, 0, 0]);
        return [data.toString('latin1', 0, end), data.toString('utf8', end + 5)];
      });
    expect(Object.fromEntries(read)).toEqual(texts);
  });

  test('change nothing of the picture', () => {
    const kept = chunksOf(withPngTexts(png, texts)).filter(({ type }) => type !== 'iTXt');
    expect(kept).toEqual(chunksOf(png));
    expect(Buffer.from(withPngTexts(png, {}))).toEqual(png);
  });

  test('are put into a file that is a part of a larger buffer', () => {
    const larger = Buffer.concat([Buffer.alloc(5), png]);
    expect(withPngTexts(larger.subarray(5), texts)).toEqual(withPngTexts(png, texts));
  });

  test('are refused for what is no PNG, and under a keyword that no reader takes', () => {
    expect(() => withPngTexts(Buffer.from('GIF89a'), texts)).toThrow('expected a PNG file');
    expect(() => withPngTexts(png, { '': 'x' })).toThrow('expected a keyword');
    expect(() => withPngTexts(png, { 'km²': 'x' })).toThrow('expected a keyword');
  });
});
