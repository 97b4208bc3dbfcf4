/** What a picture shows and says: the part of the world, the scale bar, the caption, the colours of print. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { captionOf, subtitleOf, titleOf } from '#lib/map/export/caption.ts';
import {
  MAP_HEIGHT,
  MAP_WIDTH,
  metersPerPixel,
  pictureWindow,
  pixelOf,
  type Seen,
} from '#lib/map/export/picture-frame.ts';
import { PRINT_COLORS } from '#lib/map/export/print-colors.ts';
import { scaleBar } from '#lib/map/export/scale-bar.ts';
import { someFacts } from '../../core/exports/facts.ts';

const extent: Seen['extent'] = [
  [41.64, -87.94],
  [42.03, -87.52],
];

describe('the part of the world in a picture', () => {
  test('is the whole study area where nobody moved the map', () => {
    const window = pictureWindow({ width: 1232, height: 900, extent }, 2);
    const [left, bottom] = pixelOf(window, extent[0][0], extent[0][1]);
    const [right, top] = pixelOf(window, extent[1][0], extent[1][1]);
    expect([window.width, window.height]).toEqual([2 * MAP_WIDTH, 2 * MAP_HEIGHT]);
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(window.width);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(window.height);
    // and fills it one way
    expect(Math.max((right - left) / window.width, (bottom - top) / window.height)).toBeCloseTo(0.94, 6);
  });

  test.each([
    [1232, 900],
    [390, 844],
  ])('holds all that a page of %i × %i shows, about the same middle', (width, height) => {
    const position = { latitude: 41.88, longitude: -87.63, zoom: 13 };
    const window = pictureWindow({ position, width, height, extent }, 2);
    const [x, y] = pixelOf(window, position.latitude, position.longitude);
    expect(x).toBeCloseTo(window.width / 2, 3);
    expect(y).toBeCloseTo(window.height / 2, 3);
    const share = (256 * 2 ** 13) / window.worldSize;
    expect(width).toBeLessThanOrEqual((window.width * share) + 1e-6);
    expect(height).toBeLessThanOrEqual((window.height * share) + 1e-6);
  }); // prettier-ignore
});

describe('the scale bar', () => {
  test('is the longest round distance that fits', () => {
    expect(scaleBar(10, 160)).toEqual({ meters: 1000, pixels: 100, label: '1 km' });
    expect(scaleBar(40, 160)).toEqual({ meters: 5000, pixels: 125, label: '5 km' });
    expect(scaleBar(1.3, 160).label).toBe('200 m');
  });

  test('is as long as its distance on the map', () => {
    const window = pictureWindow({ width: 1232, height: 900, extent }, 2);
    const [, y] = pixelOf(window, 41.83, -87.7);
    const [, north] = pixelOf(window, 41.84, -87.7);
    // a hundredth of a degree of latitude is 1,111 m; the sphere of Web Mercator and the ellipsoid differ by under 1 %
    expect((y - north) * metersPerPixel(window, 41.835)).toBeGreaterThan(1100);
    expect((y - north) * metersPerPixel(window, 41.835)).toBeLessThan(1122);
  });
});

describe('the words of a picture', () => {
  test('name the unit, the data and the dates', () => {
    expect(titleOf('Density')).toBe('Reported crimes per km² per year');
    expect(subtitleOf(someFacts({ simulated_sample: true }))).toBe(
      'Town, "2018" (simulated sample) · THEFT, 2018-01-01 to 2018-12-31',
    );
    // once is enough
    const sample = someFacts({ simulated_sample: true, data_set: 'Chicago, simulated sample' });
    expect(subtitleOf(sample)).toBe('Chicago, simulated sample · THEFT, 2018-01-01 to 2018-12-31');
  });

  test('say how it was made, what is left out, how it scored against what, and which data it is', () => {
    const caption = captionOf(someFacts({ exported_at: '2026-02-03T04:05:06.000Z' })).join('\n');
    expect(caption).toContain(
      '16 reported crimes; not on the map: 2 without usable coordinates. Leaves out 4 of 7 cells.',
    );
    expect(caption).toContain('kernel gaussian · bandwidth 300 m');
    expect(caption).toContain('32.1 (plain count map 31)');
    expect(caption).toContain('tested on 2018-10-01 to 2018-12-31');
    expect(caption).toContain('ab'.repeat(32));
    expect(caption).toContain('Streetlight 9.9.9, 2026-02-03');
    expect(caption).not.toContain('safe');
  });

  test('name what else is drawn, and how that was made', () => {
    const { small_counts } = someFacts();
    const also_drawn = [{ layer: 'Zones', parameters: { k: 8, inertia_m2: 12_345 }, small_counts }];
    expect(captionOf(someFacts({ also_drawn })).join(' ')).toContain(
      'Also drawn: Zones · 8 zones. Leaves out 4 of 7 cells.',
    );
  });

  test('say in words what holds, and leave what only makes the layer again to the text in the file', () => {
    const parameters = {
      ...{ kernel: 'gaussian', bandwidth_m: 300, bandwidth_meaning: 'standard deviation', cells_enlarged: false },
      ...{ cold_impossible: true, inertia_m2: 84_550_000_000, seed: 1 },
      projection: 'transverse Mercator, WGS84, scale 1, centre 41.837812345678912, -87.695112345678912',
    };
    const made = captionOf(someFacts({ parameters }))[1];
    expect(made).toBe(
      'How it was made: kernel gaussian · bandwidth 300 m · bandwidth is the standard deviation · with records this thin no cell can be significantly cold.',
    );
  });

  test('explain classes of cells only where cells are drawn by them', () => {
    const parameters = { statistic: 'Gi*', emerging: 'Mann-Kendall', emerging_classes: 'new: hot in the last month' };
    expect(captionOf(someFacts({ parameters }), true).join(' ')).toContain('new: hot in the last month');
    expect(captionOf(someFacts({ parameters }), false)[1]).toBe('How it was made: statistic Gi*.');
  });

  test('say so where nothing was scored', () => {
    const caption = captionOf(someFacts({ score: null, score_note: 'Not trained.' }));
    expect(caption).toContain('Not trained.');
  });
});

test("the colours of print are the light theme's", () => {
  const tokens = readFileSync('src/lib/components/tokens.css', 'utf8');
  const light = tokens.slice(0, tokens.indexOf('@media'));
  for (const [name, color] of Object.entries(PRINT_COLORS)) expect(light).toContain(`--${name}: ${color};`);
});
