import { describe, expect, it } from 'vitest';
import { parseDegrees, parseTwoDegrees } from '#lib/ingest/cells/degrees-text.ts';

describe('degrees as people write them', () => {
  // 41 + 52/60 + 55.2/3600 = 41.882; 87 + 37/60 + 40.08/3600 = 87.6278
  it.each([
    ['41°52\'55.2"N', 41.882, 'latitude'],
    ['41° 52′ 55.2″ N', 41.882, 'latitude'],
    ['41º52’55,2”N', 41.882, 'latitude'],
    ["41°52'55.2''N", 41.882, 'latitude'],
    ['N 41°52\'55.2"', 41.882, 'latitude'],
    ["41°52.92'N", 41.882, 'latitude'],
    ['41 52 55.2 N', 41.882, 'latitude'],
    ['41d52m55.2s N', 41.882, 'latitude'],
    ['41:52:55.2 n', 41.882, 'latitude'],
    ['41.8820° N', 41.882, 'latitude'],
    ['41.8820N', 41.882, 'latitude'],
    ['87.6278 W', -87.6278, 'longitude'],
    ['87°37\'40.08"W', -87.6278, 'longitude'],
    ['-87.6278°', -87.6278, undefined],
    ['87.6278 deg E', 87.6278, 'longitude'],
    ['33.8688° S', -33.8688, 'latitude'],
    ['-33.8688 S', -33.8688, 'latitude'],
    ['12°00\'00"S', -12, 'latitude'],
  ])('%s', (text, value, axis) => {
    const degrees = parseDegrees(text);
    expect(degrees?.value).toBeCloseTo(value, 9);
    expect(degrees?.axis).toBe(axis);
  });

  it.each([
    '41.88',
    '41 52 55.2',
    '41°61\'00"N',
    '41°52\'75"N',
    '95.1 N',
    '181° E',
    '75°34\'12"O',
    'N 41 S',
    '100 N MAIN ST',
    '100 S',
    '12 E 5th',
    'north',
    '',
    '°',
    '22:30:00',
  ])('%s is none', (text) => {
    expect(parseDegrees(text)).toBeUndefined();
  });

  it.each([
    ['41°52\'55.2"N 87°37\'40.08"W', 41.882, -87.6278],
    ['41.8820° N, 87.6278° W', 41.882, -87.6278],
    ['(41.8820 N; 87.6278 W)', 41.882, -87.6278],
    ['N41.8820 W87.6278', 41.882, -87.6278],
    ['41 52 55.2 N 87 37 40.08 W', 41.882, -87.6278],
    ['87°37\'40.08"W / 41°52\'55.2"N', -87.6278, 41.882],
    ['41.8820°, -87.6278°', 41.882, -87.6278],
  ])('two in %s', (text, first, second) => {
    const [a, b] = parseTwoDegrees(text)!;
    expect(a.value).toBeCloseTo(first, 9);
    expect(b.value).toBeCloseTo(second, 9);
  });

  it('two latitudes, or a letter on one of two only, are no place', () => {
    expect(parseTwoDegrees('41.8820° N, 41.8820° N')).toBeUndefined();
    expect(parseTwoDegrees('41.8820° N, 87.6278°')).toBeUndefined();
    expect(parseTwoDegrees('41.8820, 87.6278')).toBeUndefined();
  });

  it('text that nearly is a value is refused at once', () => {
    const started = performance.now();
    const nearly = [
      '1 '.repeat(40),
      '1.'.repeat(40),
      '1'.repeat(79) + 'x',
      `1°${"1'".repeat(39)}`,
      `1°${' '.repeat(77)}x`,
    ];
    for (const text of [
      ...nearly,
      '1 '.repeat(5000),
      '1.'.repeat(5000),
      `${'9'.repeat(9000)}x`,
      `41°${' '.repeat(9000)}x`,
    ]) {
      expect(parseDegrees(text)).toBeUndefined();
      expect(parseTwoDegrees(text)).toBeUndefined();
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
