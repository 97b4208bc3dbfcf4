/** The colours of a difference can be told apart by everybody, and mean the same on either side. */
import { describe, expect, it } from 'vitest';
import { divergingRamp, isUnusual, residualClass } from '../../../src/lib/components/diverging-ramp.ts';

type Rgb = readonly [number, number, number];

/** Colour vision without one kind of cone, on linear RGB (Machado, Oliveira & Fernandes 2009, severity 1.0). */
const VISION: Readonly<Record<string, readonly Rgb[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  const [r, g, b] = [value >> 16, (value >> 8) & 255, value & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function times(matrix: readonly Rgb[], v: Rgb): Rgb {
  const [a, b, c] = matrix.map((row) => Math.max(0, row[0] * v[0] + row[1] * v[1] + row[2] * v[2]));
  return [a, b, c];
}

/** CIELAB (D65) of linear sRGB. */
function lab(rgb: Rgb): Rgb {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    rgb,
  );
  const [fx, fy, fz] = [x / 0.95047, y, z / 1.08883].map((t) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)); // prettier-ignore
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const distance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

for (const theme of ['light', 'dark'] as const) {
  describe(`the colours of a difference in the ${theme} theme`, () => {
    const ramp = divergingRamp(theme).map(linear);

    for (const [name, matrix] of Object.entries(VISION)) {
      it(`keep fewer from more, and each class from the next, with ${name} colour vision`, () => {
        const seen = ramp.map((colour) => lab(times(matrix, colour)));
        // a difference of 10 in CIELAB is seen at a glance
        for (let i = 1; i < seen.length; i++) expect(distance(seen[i - 1], seen[i])).toBeGreaterThan(10);
        for (let i = 0; i < 3; i++) expect(distance(seen[i], seen[6 - i])).toBeGreaterThan(12);
      });
    }

    it('lie as far from the middle in lightness on either side, further with each class', () => {
      const lightness = ramp.map((colour) => lab(colour)[0]);
      const away = lightness.map((each) => Math.abs(each - lightness[3]));
      for (let i = 0; i < 3; i++) {
        expect(away[i]).toBeGreaterThan(away[i + 1] + 8);
        expect(away[6 - i]).toBeGreaterThan(away[5 - i] + 8);
        expect(Math.abs(away[i] - away[6 - i])).toBeLessThan(8);
      }
    });
  });
}

describe('the class of a residual', () => {
  it('is the middle within one standard deviation, and one of three on either side beyond it', () => {
    expect([-9, -4, -3, -2, -1.5, -1, 0, 1, 1.5, 2, 3, 4, 9].map(residualClass)).toEqual([
      0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6,
    ]);
  });

  it('is unusual beyond two, and the middle where there is no figure', () => {
    expect([2, 2.01, -2.01, NaN].map(isUnusual)).toEqual([false, true, true, false]);
    expect(residualClass(NaN)).toBe(3);
    expect(residualClass(Infinity)).toBe(6);
  });
});
