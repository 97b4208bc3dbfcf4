/**
 * Paints a gridded surface pixel by pixel on Web Mercator, where the grid's own projection puts it: bilinear between
 * the centres of cells, with a smooth edge of the study area. Runs on the CPU, so that phones and laptops show the same;
 * nothing is allocated per pixel. Bytes are written as 32-bit words, lowest byte first, as all browsers' machines have it.
 */
import { centreX, type Grid } from '#lib/core/geo/grid.ts';
import { createProjection, projectAll, type Position, type Projection } from '#lib/core/geo/projection.ts';
import { mercatorLatitude } from './mercator.ts';
import type { SurfaceScale } from './surface-scale.ts';

export interface Surface {
  readonly grid: Grid;
  readonly centre: Position;
  /** One value per cell; NaN outside the study area. */
  readonly value: Float64Array;
}

/** A rectangle of pixels of the Web Mercator world at some zoom. */
export interface PixelWindow {
  /** World pixels of its upper left corner; the world's own one is (0, 0). */
  readonly left: number;
  readonly top: number;
  /** Pixels of the whole world from west to east: 256 × 2^zoom × pixels per CSS pixel. */
  readonly worldSize: number;
  readonly width: number;
  readonly height: number;
}

/** A surface made ready for painting; one empty cell wider on each side, so that the edge needs no special case. */
export interface PaintableSurface {
  readonly grid: Grid;
  readonly projection: Projection;
  readonly columns: number;
  readonly rows: number;
  /** Outside the study area the mean of the inside neighbours, so that the edge is not pulled towards 0. */
  readonly value: Float32Array;
  /** Above 0.5 inside: the mask, rounded at its corners. */
  readonly inside: Float32Array;
  /** Of the square between a cell's centre and the next ones east and north: nothing, all, or some of it is inside. */
  readonly square: Uint8Array;
}

const NOTHING = 0;
const ALL = 1;
const SOME = 2;

/** Positions are projected at every 32nd pixel and interpolated between: within centimetres where streets are seen. */
const LATTICE = 32;

/**
 * @param bleedCells how many cells beyond the study area values are carried, for one that is cut at exact boundaries later
 * Cost O(cells): 4 ms for 150,000.
 */
export function makePaintable({ grid, centre, value }: Surface, bleedCells = 0): PaintableSurface {
  const columns = grid.columns + 2;
  const rows = grid.rows + 2;
  const mask = new Uint8Array(columns * rows);
  const padded = new Float32Array(columns * rows);
  for (let row = 0; row < grid.rows; row++) {
    let from = row * grid.columns;
    let to = (row + 1) * columns + 1;
    for (let column = 0; column < grid.columns; column++, from++, to++) {
      const here = value[from];
      if (Number.isNaN(here)) continue;
      padded[to] = here;
      mask[to] = 1;
    }
  }
  for (let round = 0; round < bleedCells; round++) bleed(mask, padded, columns, rows);
  const inside = Float32Array.from(mask);
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const at = row * columns + column;
      const sides = mask[at - 1] + mask[at + 1] + mask[at - columns] + mask[at + columns];
      const own = mask[at];
      const corners = mask[at - columns - 1] + mask[at - columns + 1] + mask[at + columns - 1] + mask[at + columns + 1];
      // far from the edge
      if (own + sides + corners === 9 * own) continue;
      const smooth = (4 * own + 2 * sides + corners) / 16;
      // no cell changes its side: what is inside is drawn, nothing else
      inside[at] = own ? Math.max(smooth, 0.55) : Math.min(smooth, 0.45);
      if (own || sides + corners === 0) continue;
      let sum = 0;
      for (let dy = -columns; dy <= columns; dy += columns) {
        for (let dx = -1; dx <= 1; dx++) if (mask[at + dy + dx]) sum += padded[at + dy + dx];
      }
      padded[at] = sum / (sides + corners);
    }
  }
  // the padding itself has no neighbours on all sides: the value of the nearest cell is near enough
  const square = new Uint8Array(columns * rows);
  for (let row = 0; row < rows - 1; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const at = row * columns + column;
      const most = Math.max(inside[at], inside[at + 1], inside[at + columns], inside[at + columns + 1]);
      const least = Math.min(inside[at], inside[at + 1], inside[at + columns], inside[at + columns + 1]);
      square[at] = most <= 0.4 ? NOTHING : least >= 0.6 ? ALL : SOME;
    }
  }
  fillPadding(padded, inside, columns, rows);
  const projection = createProjection(centre.latitude, centre.longitude);
  return { grid, projection, columns, rows, value: padded, inside, square };
}

/** Adds the cells around the mask to it, each with the mean of its neighbours inside. */
function bleed(mask: Uint8Array, value: Float32Array, columns: number, rows: number): void {
  const before = mask.slice();
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const at = row * columns + column;
      if (before[at]) continue;
      let sum = 0;
      let count = 0;
      for (let dy = -columns; dy <= columns; dy += columns) {
        for (let dx = -1; dx <= 1; dx++) {
          if (!before[at + dy + dx]) continue;
          sum += value[at + dy + dx];
          count++;
        }
      }
      if (count === 0) continue;
      value[at] = sum / count;
      mask[at] = 1;
    }
  }
}

/** Where the study area reaches the grid's border, the padding carries on the border's values. */
function fillPadding(value: Float32Array, inside: Float32Array, columns: number, rows: number): void {
  const carry = (to: number, from: number): void => {
    if (inside[to] <= 0.5 && inside[from] > 0) value[to] = value[from];
  };
  for (let row = 1; row < rows - 1; row++) {
    carry(row * columns, row * columns + 1);
    carry(row * columns + columns - 1, row * columns + columns - 2);
  }
  for (let column = 0; column < columns; column++) {
    carry(column, columns + column);
    carry((rows - 1) * columns + column, (rows - 2) * columns + column);
  }
}

/** Bits of a float32 that are not looked at when a colour is looked up: 256 colours for each doubling of the value. */
const COLOR_SHIFT = 15;

/** Colours by value, to be looked up without a branch. */
export interface ColorTable {
  /** Upper bits of the value that the first colour belongs to. */
  readonly first: number;
  /** Alpha, blue, green and red from the highest byte to the lowest, not premultiplied. */
  readonly color: Uint32Array;
}

/**
 * @param ramp 256 colours as RGBA bytes
 * @returns the ramp along the scale; below the first break it fades into the ground, and nothing is drawn at 0
 */
export function colorTable(scale: SurfaceScale, ramp: Uint8ClampedArray): ColorTable {
  const lowest = scale.breaks[0];
  const highest = scale.breaks[scale.breaks.length - 1];
  if (!(lowest > 0)) return { first: 0, color: new Uint32Array(1) };
  const words = new Uint32Array(1);
  const floats = new Float32Array(words.buffer);
  const upperBits = (value: number): number => {
    floats[0] = value;
    return words[0] >>> COLOR_SHIFT;
  };
  // beyond these the colours change no more
  const first = upperBits(lowest / 256);
  const last = upperBits(highest * 64);
  const faded = scale.position(lowest);
  const color = new Uint32Array(last - first + 1);
  for (let i = 1; i < color.length; i++) {
    words[0] = ((first + i) << COLOR_SHIFT) | (1 << (COLOR_SHIFT - 1));
    const position = scale.position(floats[0]);
    const at = Math.round(position * 255) * 4;
    const alpha = Math.round(ramp[at + 3] * Math.min(1, position / faded));
    color[i] = ((alpha << 24) | (ramp[at + 2] << 16) | (ramp[at + 1] << 8) | ramp[at]) >>> 0;
  }
  return { first, color };
}

/**
 * Paints rows `fromRow` to `toRow` (excluded) of a window; pixels outside the study area become transparent.
 *
 * @param pixels width × height of the window, row by row from the north
 * Cost O(pixels): about 8 ns each.
 */
export function paintSurface(
  pixels: Uint32Array,
  window: PixelWindow,
  surface: PaintableSurface,
  colors: ColorTable,
  fromRow = 0,
  toRow = window.height,
): void {
  const { width, height } = window;
  if (pixels.length < width * height) {
    throw new Error(`paintSurface: expected ${width * height} pixels, got ${pixels.length}`);
  }
  const across = Math.ceil(width / LATTICE) + 1;
  const down = Math.ceil((toRow - fromRow) / LATTICE) + 1;
  const { x, y } = latticeOf(window, surface, fromRow, across, down);
  const { columns, rows, value, inside, square } = surface;
  const { first, color } = colors;
  const last = color.length - 1;
  const float = new Float32Array(1);
  const bits = new Int32Array(float.buffer);
  // the edge is one pixel soft: pixels per cell say how fast the mask falls there
  const slope = 1.5 / Math.max(1e-6, Math.abs(x[1] - x[0]) / LATTICE);

  for (let row = fromRow; row < toRow; row++) {
    const j = Math.floor((row - fromRow) / LATTICE);
    const v = (row - fromRow) / LATTICE - j;
    const at = row * width;
    for (let i = 0, column = 0; column < width; i++, column += LATTICE) {
      const a = j * across + i;
      const c = a + across;
      const startX = x[a] + (x[c] - x[a]) * v;
      const startY = y[a] + (y[c] - y[a]) * v;
      const stepX = (x[a + 1] + (x[c + 1] - x[a + 1]) * v - startX) / LATTICE;
      const stepY = (y[a + 1] + (y[c + 1] - y[a + 1]) * v - startY) / LATTICE;
      const count = Math.min(LATTICE, width - column);
      const endX = startX + stepX * count;
      const endY = startY + stepY * count;
      if (
        (startX < 0 && endX < 0) ||
        (startY < 0 && endY < 0) ||
        (startX >= columns - 1 && endX >= columns - 1) ||
        (startY >= rows - 1 && endY >= rows - 1)
      ) {
        pixels.fill(0, at + column, at + column + count);
        continue;
      }
      const whole = Math.min(startX, endX, startY, endY) >= 0 && Math.max(startX, endX) < columns - 1 && Math.max(startY, endY) < rows - 1; // prettier-ignore
      for (let k = 0; k < count; k++) {
        const px = startX + stepX * k;
        const py = startY + stepY * k;
        const pixel = at + column + k;
        if (!whole && !(px >= 0 && py >= 0 && px < columns - 1 && py < rows - 1)) {
          pixels[pixel] = 0;
          continue;
        }
        const cx = px | 0;
        const cy = py | 0;
        const sw = cy * columns + cx;
        const kind = square[sw];
        if (kind === NOTHING) {
          pixels[pixel] = 0;
          continue;
        }
        const fx = px - cx;
        const fy = py - cy;
        const south = value[sw] + (value[sw + 1] - value[sw]) * fx;
        const nw = sw + columns;
        const north = value[nw] + (value[nw + 1] - value[nw]) * fx;
        float[0] = south + (north - south) * fy;
        let entry = (bits[0] >> COLOR_SHIFT) - first;
        entry = entry < 0 ? 0 : entry > last ? last : entry;
        const rgba = color[entry];
        if (kind === ALL) {
          pixels[pixel] = rgba;
          continue;
        }
        const low = inside[sw] + (inside[sw + 1] - inside[sw]) * fx;
        const high = inside[nw] + (inside[nw + 1] - inside[nw]) * fx;
        const share = (low + (high - low) * fy - 0.5) * slope + 0.5;
        if (share >= 1) pixels[pixel] = rgba;
        else pixels[pixel] = share <= 0 ? 0 : ((((rgba >>> 24) * share) << 24) | (rgba & 0xffffff)) >>> 0;
      }
    }
  }
}

/** Grid coordinates of every 32nd pixel's centre, in cells from the centre of the padding's south-west cell. */
function latticeOf(
  { left, top, worldSize }: PixelWindow,
  { grid, projection }: PaintableSurface,
  fromRow: number,
  across: number,
  down: number,
): { x: Float64Array; y: Float64Array } {
  const latitude = new Float64Array(across * down);
  const longitude = new Float64Array(across * down);
  for (let j = 0; j < down; j++) {
    const degrees = mercatorLatitude((top + fromRow + j * LATTICE + 0.5) / worldSize);
    latitude.fill(degrees, j * across, (j + 1) * across);
  }
  for (let i = 0; i < across; i++) {
    const degrees = ((left + i * LATTICE + 0.5) / worldSize) * 360 - 180;
    for (let j = 0; j < down; j++) longitude[j * across + i] = degrees;
  }
  const x = new Float64Array(across * down);
  const y = new Float64Array(across * down);
  projectAll(projection, latitude, longitude, x, y);
  const [zeroX, zeroY] = [centreX(grid, -1), grid.originY - 0.5 * grid.cellSize];
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] - zeroX) / grid.cellSize;
    y[i] = (y[i] - zeroY) / grid.cellSize;
  }
  return { x, y };
}
