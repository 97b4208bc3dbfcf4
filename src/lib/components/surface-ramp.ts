/**
 * The colours of a surface, from nothing to its highest value: seven stops per theme, perceptually even and safe for
 * colour-blind readers. Dark glows like light on streets; light darkens to plum. tokens.css holds the same values as
 * `--ramp-1` to `--ramp-7` (a test compares them).
 */

export type RampTheme = 'light' | 'dark';

export const SURFACE_RAMP_LIGHT: readonly string[] = [
  '#fde7b8',
  '#f9c15c',
  '#ef8a3c',
  '#d4533a',
  '#9c2c4e',
  '#5a1a56',
  '#2b0f45',
];

export const SURFACE_RAMP_DARK: readonly string[] = [
  '#1b1f4b',
  '#4b1d6b',
  '#8c2a6e',
  '#cf4a4f',
  '#f28a2e',
  '#ffd27a',
  '#fff6d8',
];

/** The seven stops of a theme. */
export function surfaceRamp(theme: RampTheme): readonly string[] {
  return theme === 'dark' ? SURFACE_RAMP_DARK : SURFACE_RAMP_LIGHT;
}

/**
 * The colour at a position of the ramp, mixed linearly in sRGB between the two nearest stops, as a CSS gradient of the
 * same stops draws it: map and legend agree.
 * @param t 0..1, values outside are taken as the nearer end; NaN is taken as 0
 * @returns red, green and blue, each 0-255
 */
export function rampRgb(t: number, theme: RampTheme): readonly [number, number, number] {
  const stops = theme === 'dark' ? RGB_DARK : RGB_LIGHT;
  const position = Math.min(Math.max(t || 0, 0), 1) * (stops.length - 1);
  const index = Math.min(Math.floor(position), stops.length - 2);
  const share = position - index;
  const low = stops[index];
  const high = stops[index + 1];
  return [
    Math.round(low[0] + (high[0] - low[0]) * share),
    Math.round(low[1] + (high[1] - low[1]) * share),
    Math.round(low[2] + (high[2] - low[2]) * share),
  ];
}

/**
 * The ramp as a table for painting pixels: `size` entries of red, green, blue, alpha, 0-255. The alpha is 255
 * throughout; who paints decides what is transparent.
 */
export function rampTable(theme: RampTheme, size = 256): Uint8ClampedArray {
  const table = new Uint8ClampedArray(size * 4);
  for (let i = 0; i < size; i++) {
    const [red, green, blue] = rampRgb(size > 1 ? i / (size - 1) : 0, theme);
    table.set([red, green, blue, 255], i * 4);
  }
  return table;
}

type Rgb = readonly [number, number, number];

const RGB_LIGHT = SURFACE_RAMP_LIGHT.map(parseHex);
const RGB_DARK = SURFACE_RAMP_DARK.map(parseHex);

function parseHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
