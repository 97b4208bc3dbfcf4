import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rampRgb, rampTable, SURFACE_RAMP_DARK, SURFACE_RAMP_LIGHT } from '../../../src/lib/components/surface-ramp.ts';

const css = readFileSync(new URL('../../../src/lib/components/tokens.css', import.meta.url), 'utf8');

/** Custom properties of the first block that a selector opens. */
function tokens(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css: expected a block "${selector}"`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]));
}

const light = tokens(':root');
const darkBySystem = tokens(":root:not([data-theme='light'])");
const darkByChoice = tokens(":root[data-theme='dark']");

function luminance(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, 1-21. */
function contrast(theme: Map<string, string>, ink: string, ground: string): number {
  const [a, b] = [luminance(theme.get(ink)!), luminance(theme.get(ground)!)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe('the tokens of the look', () => {
  it('are the same in the dark, whether the system or the person chose it', () => {
    expect([...darkByChoice]).toEqual([...darkBySystem]);
  });

  it('give every colour in both themes', () => {
    expect([...darkByChoice.keys()].sort()).toEqual([...light.keys()].sort());
  });

  for (const [name, theme] of [
    ['light', light],
    ['dark', darkByChoice],
  ] as const) {
    it(`keep text readable in the ${name} theme: 4.5:1`, () => {
      const pairs = [
        ...['background', 'surface', 'raised'].flatMap((ground) => [
          ['ink', ground],
          ['ink-second', ground],
          ['lamp-text', ground],
          ['high', ground],
        ]),
        ['ink-third', 'surface'],
        ['lamp-on-ground', 'lamp-ground'],
        ['ink', 'lamp-ground'],
        ['ink-second', 'lamp-ground'],
        ['on-lamp', 'lamp-fill'],
        ['on-low', 'low-ground'],
        ['on-medium', 'medium'],
        ['on-high', 'high'],
      ];
      const poor = pairs.filter(([ink, ground]) => contrast(theme, ink, ground) < 4.5);
      expect(poor).toEqual([]);
    });

    it(`keep lines and thumbs visible in the ${name} theme: 3:1`, () => {
      for (const ground of ['background', 'surface']) {
        expect(contrast(theme, 'lamp-line', ground)).toBeGreaterThanOrEqual(3);
        expect(contrast(theme, 'ink-third', ground)).toBeGreaterThanOrEqual(3);
      }
    });

    it(`hold the stops of the ${name} surface`, () => {
      const stops = [1, 2, 3, 4, 5, 6, 7].map((stop) => theme.get(`ramp-${stop}`));
      expect(stops).toEqual(name === 'light' ? SURFACE_RAMP_LIGHT : SURFACE_RAMP_DARK);
    });
  }
});

describe('the surface ramp', () => {
  it('starts and ends at its outer stops', () => {
    expect(rampRgb(0, 'light')).toEqual([0xfd, 0xe7, 0xb8]);
    expect(rampRgb(1, 'dark')).toEqual([0xff, 0xf6, 0xd8]);
  });

  it('passes through every stop', () => {
    expect(rampRgb(3 / 6, 'light')).toEqual([0xd4, 0x53, 0x3a]);
    expect(rampRgb(5 / 6, 'dark')).toEqual([0xff, 0xd2, 0x7a]);
  });

  it('takes values outside as the nearer end, and what is no number as nothing', () => {
    expect(rampRgb(-2, 'dark')).toEqual(rampRgb(0, 'dark'));
    expect(rampRgb(7, 'dark')).toEqual(rampRgb(1, 'dark'));
    expect(rampRgb(NaN, 'dark')).toEqual(rampRgb(0, 'dark'));
  });

  it('only darkens towards more in the light theme and only brightens in the dark', () => {
    const steps = Array.from({ length: 101 }, (_, i) => i / 100);
    const bright = (t: number, theme: 'light' | 'dark') => {
      const hex = rampRgb(t, theme).map((channel) => channel.toString(16).padStart(2, '0'));
      return luminance(`#${hex.join('')}`);
    };
    for (const t of steps.slice(1)) {
      expect(bright(t, 'light')).toBeLessThan(bright(t - 0.01, 'light'));
      expect(bright(t, 'dark')).toBeGreaterThan(bright(t - 0.01, 'dark'));
    }
  });

  it('as a table has one opaque colour per entry', () => {
    const table = rampTable('light', 3);
    expect([...table]).toEqual([253, 231, 184, 255, 212, 83, 58, 255, 43, 15, 69, 255]);
    expect([...rampTable('light', 1)]).toEqual([253, 231, 184, 255]);
  });
});
