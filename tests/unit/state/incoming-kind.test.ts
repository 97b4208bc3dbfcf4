import { describe, expect, test } from 'vitest';
import { kindOfFile, kindOfText } from '#lib/state/incoming-kind.ts';

const file = (text: string): Blob => new Blob([text]);

describe('a file that comes in', () => {
  test.each([
    ['{"type": "FeatureCollection", "features": [{"geometry": {"type": "MultiPolygon"}}]}', 'areas'],
    ['\n {"crs": {}, "type":"FeatureCollection","features":[]}', 'areas'],
    ['{"type":"Feature","geometry":{"type":"Polygon","coordinates":[]}}', 'areas'],
    ['{"type":"FeatureCollection","features":[{"geometry":{"type":"Point","coordinates":[1,2]}}]}', 'records'],
    ['{"rows": [1, 2]}', 'records'],
    ['Date,Type\n2020-01-01,"{""type"":""FeatureCollection""}"', 'records'],
    ['', 'records'],
  ] as const)('%j is told by its content', async (content, kind) => {
    expect(await kindOfFile(file(content))).toBe(kind);
  });

  test('with any bytes at all never makes it throw', async () => {
    for (const bytes of [
      [0x1f, 0x8b],
      [0x1f, 0x8b, 8, 0, 1],
      [0xff, 0xfe, 0],
      [0x50, 0x4b, 3, 4],
    ]) {
      expect(await kindOfFile(new Blob([Uint8Array.from(bytes)]))).toBe('records');
    }
  });
});

describe('a text that is pasted', () => {
  test.each([
    ['https://data.cityofchicago.org/resource/ijzp-q8t2.csv', 'address'],
    ['  http://example.org/a b', 'other'],
    ['HTTPS://', 'other'],
    ['javascript:alert(1)', 'other'],
    ['hello, world', 'other'],
    ['Date\tType\tArea\n1/1/2020\tTHEFT\tNorth\n2/1/2020\tTHEFT\tNorth', 'table'],
    ['Dear all,\nplease find below, as said, the data, thanks\nBest', 'other'],
    ['', 'other'],
  ] as const)('%j is told for what it is', (text, kind) => {
    expect(kindOfText(text)).toBe(kind);
  });
});
