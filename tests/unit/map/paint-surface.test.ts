/** Where a surface is painted on Web Mercator, with which colour, and where it ends. */
import { describe, expect, test } from 'vitest';
import { rampTable } from '#lib/components/surface-ramp.ts';
import { cellAt, centreX, centreY, type Grid } from '#lib/core/geo/grid.ts';
import { createProjection, project, unproject } from '#lib/core/geo/projection.ts';
import { mercatorLatitude, mercatorX, mercatorY } from '#lib/map/mercator.ts';
import { colorTable, makePaintable, paintSurface, type ColorTable, type PixelWindow, type Surface } from '#lib/map/paint-surface.ts'; // prettier-ignore
import type { SurfaceScale } from '#lib/map/surface-scale.ts';

const PLACES = { Chicago: { latitude: 41.83, longitude: -87.68 }, Helsinki: { latitude: 60.17, longitude: 24.94 } };
const GRID: Grid = { originX: -15_000, originY: -20_000, cellSize: 100, columns: 300, rows: 400 };

function surfaceOf(centre: Surface['centre'], at: (column: number, row: number) => number, grid = GRID): Surface {
  const value = new Float64Array(grid.columns * grid.rows);
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) value[row * grid.columns + column] = at(column, row);
  }
  return { grid, centre, value };
}

/** A window of the map whose middle is a position. */
function windowAt(
  latitude: number,
  longitude: number,
  zoom: number,
  ratio: number,
  [width, height]: [number, number],
): PixelWindow {
  const worldSize = 256 * 2 ** zoom * ratio;
  const left = Math.round(mercatorX(longitude) * worldSize - width / 2);
  const top = Math.round(mercatorY(latitude) * worldSize - height / 2);
  return { left, top, worldSize, width, height };
}

function painted(surface: Surface, window: PixelWindow, colors: ColorTable): Uint32Array {
  const pixels = new Uint32Array(window.width * window.height).fill(0x01020304);
  paintSurface(pixels, window, makePaintable(surface), colors);
  return pixels;
}

const alphaOf = (pixel: number): number => pixel >>> 24;

/** A colour that is the value itself: 256 values from 1 to 2, in the red byte. */
const LINEAR: SurfaceScale = { breaks: [1, 2], position: (value) => Math.max(0, Math.min(1, value - 1)) };
const GREYS = new Uint8ClampedArray(1024).map((_, i) => (i % 4 === 3 ? 255 : i >> 2));
/** 1 everywhere opaque, so that only the values decide. */
const VALUES: ColorTable = (() => {
  const { first, color } = colorTable(
    { ...LINEAR, position: (value) => 0.5 / 255 + LINEAR.position(value) * (254 / 255) },
    GREYS,
  );
  return { first, color: color.map((each) => (each | 0xff000000) >>> 0) };
})();

describe.each(Object.entries(PLACES))('a surface at %s', (_, centre) => {
  const projection = createProjection(centre.latitude, centre.longitude);

  test.each([
    [10.5, 2],
    [12, 1],
    [13, 2],
    [14.5, 1.5],
    [16, 1],
    [16, 3],
  ])(
    'has each cell where its centre lies on Web Mercator, within half a pixel, at zoom %f and %f pixels a CSS pixel',
    (zoom, ratio) => {
      for (const [column, row] of [
        [150, 200],
        [7, 391],
        [290, 12],
        [40, 60],
      ]) {
        // prettier-ignore
        const { latitude, longitude } = unproject(projection, centreX(GRID, column), centreY(GRID, row));
        // a ridge along the cell's row and column: highest exactly at its centre
        const peak = surfaceOf(centre, (c, r) => 2 - Math.min(0.9, 0.3 * Math.hypot(c - column, r - row)));
        const window = windowAt(latitude, longitude, zoom, ratio, [401, 301]);
        const pixels = painted(peak, window, VALUES);
        const exactX = mercatorX(longitude) * window.worldSize - window.left;
        const exactY = mercatorY(latitude) * window.worldSize - window.top;
        // the middle of the pixels above a level lies at the peak: bilinear hills are symmetric
        let [sumX, sumY, weight] = [0, 0, 0];
        pixels.forEach((pixel, i) => {
          const above = (pixel & 255) - 215;
          if (above <= 0 || alphaOf(pixel) === 0) return;
          sumX += above * ((i % window.width) + 0.5);
          sumY += above * (Math.floor(i / window.width) + 0.5);
          weight += above;
        });
        if (weight === 0) {
          // a cell smaller than a pixel: the brightest pixel is the one that holds the centre, or beside it
          const brightest = pixels.reduce((best, pixel, i) => ((pixel & 255) > (pixels[best] & 255) ? i : best), 0);
          expect(Math.abs((brightest % window.width) + 0.5 - exactX)).toBeLessThanOrEqual(1);
          expect(Math.abs(Math.floor(brightest / window.width) + 0.5 - exactY)).toBeLessThanOrEqual(1);
          continue;
        }
        expect(Math.abs(sumX / weight - exactX)).toBeLessThan(0.5);
        expect(Math.abs(sumY / weight - exactY)).toBeLessThan(0.5);
      }
    },
  );

  test('has the bilinear value of the four centres around each pixel', () => {
    const rough = surfaceOf(centre, (column, row) => 1.5 + 0.49 * Math.sin(column * 12.9898 + row * 78.233));
    const window = windowAt(centre.latitude + 0.05, centre.longitude - 0.04, 14, 2, [320, 200]);
    const pixels = painted(rough, window, VALUES);
    let worst = 0;
    for (let i = 0; i < pixels.length; i += 37) {
      const latitude = mercatorLatitude((window.top + Math.floor(i / window.width) + 0.5) / window.worldSize);
      const longitude = ((window.left + (i % window.width) + 0.5) / window.worldSize - 0.5) * 360;
      const { x, y } = project(projection, latitude, longitude);
      const gx = (x - GRID.originX) / GRID.cellSize - 0.5;
      const gy = (y - GRID.originY) / GRID.cellSize - 0.5;
      const at = Math.floor(gy) * GRID.columns + Math.floor(gx);
      const [u, v] = [gx % 1, gy % 1];
      const { value } = rough;
      const south = value[at] * (1 - u) + value[at + 1] * u;
      const north = value[at + GRID.columns] * (1 - u) + value[at + GRID.columns + 1] * u;
      const exact = south * (1 - v) + north * v;
      worst = Math.max(worst, Math.abs((pixels[i] & 255) - (0.5 + (exact - 1) * 254)));
    }
    // one colour of 255
    expect(worst).toBeLessThan(1.6);
  });
});

describe('the edge of the study area', () => {
  const centre = PLACES.Chicago;
  const projection = createProjection(centre.latitude, centre.longitude);
  // a slanted coast with a bay
  const land = (column: number, row: number): boolean =>
    column + 0.7 * row < 240 && Math.hypot(column - 120, row - 150) > 25;
  const coast = surfaceOf(centre, (column, row) => (land(column, row) ? 1.9 : NaN));

  test('leaves the centre of each inside cell drawn and that of each outside one empty', () => {
    const { latitude, longitude } = unproject(projection, centreX(GRID, 130), centreY(GRID, 150));
    const window = windowAt(latitude, longitude, 13, 1, [900, 700]);
    const pixels = painted(coast, window, VALUES);
    let drawn = 0;
    let empty = 0;
    for (let cell = 0; cell < coast.value.length; cell++) {
      const middle = unproject(
        projection,
        centreX(GRID, cell % GRID.columns),
        centreY(GRID, Math.floor(cell / GRID.columns)),
      );
      const x = Math.floor(mercatorX(middle.longitude) * window.worldSize - window.left);
      const y = Math.floor(mercatorY(middle.latitude) * window.worldSize - window.top);
      if (x < 0 || y < 0 || x >= window.width || y >= window.height) continue;
      if (Number.isNaN(coast.value[cell])) {
        empty++;
        expect(alphaOf(pixels[y * window.width + x])).toBe(0);
      } else {
        drawn++;
        expect(alphaOf(pixels[y * window.width + x])).toBeGreaterThan(100);
      }
    }
    expect(drawn).toBeGreaterThan(500);
    expect(empty).toBeGreaterThan(500);
  });

  test('is not a staircase: the slanted coast turns at no more than a third of the corners of its cells', () => {
    const { latitude, longitude } = unproject(projection, centreX(GRID, 170), centreY(GRID, 100));
    const window = windowAt(latitude, longitude, 15, 2, [800, 800]);
    const pixels = painted(coast, window, VALUES);
    // the last drawn pixel of each row: in steps of a whole cell (42 pixels) on stairs, a few pixels on a line
    const ends: number[] = [];
    for (let row = 0; row < window.height; row++) {
      let end = -1;
      for (let x = 0; x < window.width; x++) if (alphaOf(pixels[row * window.width + x]) > 127) end = x;
      if (end > 0 && end < window.width - 1) ends.push(end);
    }
    expect(ends.length).toBeGreaterThan(400);
    const steps = ends.slice(1).map((end, i) => Math.abs(end - ends[i]));
    expect(Math.max(...steps)).toBeLessThan(12);
  });

  test('does not darken towards the outside: the value there is that of the cells inside', () => {
    const { latitude, longitude } = unproject(projection, centreX(GRID, 170), centreY(GRID, 100));
    const pixels = painted(coast, windowAt(latitude, longitude, 15, 1, [400, 400]), VALUES);
    const reds = new Set(
      Array.from(
        pixels.filter((pixel) => alphaOf(pixel) > 0),
        (pixel) => pixel & 255,
      ),
    );
    expect(reds.size).toBe(1);
  });

  test('is one pixel soft where cells are many pixels wide', () => {
    const { latitude, longitude } = unproject(projection, centreX(GRID, 170), centreY(GRID, 100));
    const window = windowAt(latitude, longitude, 17, 1, [600, 600]);
    const pixels = painted(coast, window, VALUES);
    const row = 300 * window.width;
    const soft = Array.from(pixels.subarray(row, row + window.width)).filter(
      (pixel) => alphaOf(pixel) > 0 && alphaOf(pixel) < 255,
    );
    expect(soft.length).toBeGreaterThan(0);
    expect(soft.length).toBeLessThan(6);
  });

  test('carries values two cells further where exact boundaries will cut the surface', () => {
    const one = surfaceOf(centre, (column, row) => (column === 150 && row === 200 ? 1.5 : NaN));
    const count = (bleed: number): number => makePaintable(one, bleed).inside.filter((each) => each > 0.5).length;
    expect([count(0), count(1), count(2)]).toEqual([1, 9, 25]);
    expect(Math.max(...makePaintable(one, 2).value)).toBe(1.5);
  });
});

describe('the window of a map', () => {
  const centre = PLACES.Chicago;

  test('is cleared where no surface lies: far away, and beyond the grid', () => {
    const everywhere = surfaceOf(centre, () => 1.5);
    const far = painted(everywhere, windowAt(48.85, 2.35, 12, 1, [300, 200]), VALUES);
    expect(far.every((pixel) => pixel === 0)).toBe(true);
    const whole = painted(everywhere, windowAt(centre.latitude, centre.longitude, 9, 1, [500, 500]), VALUES);
    const drawn = whole.filter((pixel) => alphaOf(pixel) > 127).length;
    // 30 × 40 km at 227 m a pixel
    const metersPerPixel = (40_075_017 * Math.cos((centre.latitude * Math.PI) / 180)) / (256 * 2 ** 9);
    expect(drawn / ((30_000 * 40_000) / metersPerPixel ** 2)).toBeCloseTo(1, 1);
    expect(whole[0]).toBe(0);
  });

  test('painted in parts is the window painted at once', () => {
    const rough = surfaceOf(centre, (column, row) =>
      row > 380 ? NaN : 1.5 + 0.4 * Math.sin(column / 3) * Math.cos(row / 5),
    );
    const window = windowAt(centre.latitude + 0.15, centre.longitude, 13, 1, [333, 257]);
    const atOnce = painted(rough, window, VALUES);
    const inParts = new Uint32Array(window.width * window.height);
    const paintable = makePaintable(rough);
    for (let row = 0; row < window.height; row += 64) {
      paintSurface(inParts, window, paintable, VALUES, row, Math.min(window.height, row + 64));
    }
    let worst = 0;
    atOnce.forEach((pixel, i) => (worst = Math.max(worst, Math.abs((pixel & 255) - (inParts[i] & 255)))));
    expect(worst).toBeLessThanOrEqual(1);
  });

  test('that is too large for its pixels is refused with both numbers', () => {
    const surface = makePaintable(surfaceOf(centre, () => 1));
    const window = windowAt(centre.latitude, centre.longitude, 12, 1, [10, 10]);
    expect(() => paintSurface(new Uint32Array(99), window, surface, VALUES)).toThrow('expected 100 pixels, got 99');
  });

  test.each([
    ['one cell', { originX: 0, originY: 0, cellSize: 100, columns: 1, rows: 1 }, 1.5],
    ['one cell outside the study area', { originX: 0, originY: 0, cellSize: 100, columns: 1, rows: 1 }, NaN],
  ])('shows a grid of %s as it is', (_, grid, value) => {
    const pixels = painted(
      surfaceOf(centre, () => value, grid),
      windowAt(centre.latitude, centre.longitude, 16, 1, [300, 300]),
      VALUES,
    );
    const drawn = pixels.filter((pixel) => alphaOf(pixel) > 0).length;
    expect(drawn > 0).toBe(!Number.isNaN(value));
    expect(cellAt(grid, 50, 50)).toBe(0);
  });
});

describe('the colours of a surface', () => {
  const scale: SurfaceScale = {
    breaks: [50, 400, 3000],
    position: (value) =>
      value <= 50 ? value / 300 : value <= 400 ? 1 / 6 + (value - 50) / 1050 : Math.min(1, 0.5 + value / 9000),
  };
  const ramp = rampTable('light');
  const { first, color } = colorTable(scale, ramp);
  const bits = new Uint32Array(1);
  const float = new Float32Array(bits.buffer);
  const at = (value: number): number => {
    float[0] = value;
    return color[Math.max(0, Math.min(color.length - 1, (bits[0] >> 15) - first))];
  };

  test('are those of the ramp at the position of the value', () => {
    for (const value of [51, 120, 399, 401, 900, 2999, 4000]) {
      const expected = Math.round(scale.position(value) * 255);
      const near = [expected - 2, expected - 1, expected, expected + 1, expected + 2].map((i) =>
        [0, 1, 2].map((channel) => ramp[Math.max(0, Math.min(255, i)) * 4 + channel]).join(),
      );
      expect(near).toContain([at(value) & 255, (at(value) >> 8) & 255, (at(value) >> 16) & 255].join());
      expect(alphaOf(at(value))).toBe(255);
    }
  });

  test('fade into the ground below the first break: nothing is drawn where nothing was reported', () => {
    expect(alphaOf(at(0))).toBe(0);
    expect(alphaOf(at(25))).toBeGreaterThan(110);
    expect(alphaOf(at(25))).toBeLessThan(145);
    expect(alphaOf(at(50))).toBeGreaterThan(250);
  });

  test('draw nothing at all for a scale without a crime', () => {
    expect([...colorTable({ breaks: [0, 1], position: () => 0 }, ramp).color]).toEqual([0]);
  });
});
