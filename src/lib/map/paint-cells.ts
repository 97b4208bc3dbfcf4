/** Paints cells in colours, hatching and letters: for the map and for pictures of it. */
import { borderOf, type CellRings, type CellShapes } from './cell-rings.ts';
import type { PixelWindow } from './paint-surface.ts';

/** How some of the cells look. */
export interface CellStyle {
  readonly fill: string;
  /** 0..1 */
  readonly opacity: number;
  /** Diagonal lines over the fill, so that it differs without its colour too. */
  readonly hatched?: boolean;
  /** CSS pixels of a line around each cell; none where absent. */
  readonly outline?: number;
  /** Written on cells that are large enough on the screen, in a colour that reads on the fill. */
  readonly letter?: string;
  readonly ink?: string;
}

/** A line around cells of these styles, with a rim in a second colour: seen on any ground, a dark surface too. */
export interface CellBorder {
  readonly styles: readonly number[];
  readonly line: string;
  readonly rim: string;
  readonly dashed?: boolean;
}

/** Cells of which each has one of some styles. */
export interface StyledCells {
  readonly cells: CellShapes;
  readonly styles: readonly CellStyle[];
  readonly borders: readonly CellBorder[];
  /** Which style each cell has, -1 for a cell that is not drawn. */
  readonly styleOf: Int8Array;
}

interface PaintWindow extends PixelWindow {
  /** Pixels of the canvas for one of CSS. */
  readonly ratio: number;
}

/** CSS pixels across that a cell needs for its letter, and for its outline. */
const LETTER_PIXELS = 15;
const OUTLINE_PIXELS = 5;
const HATCH_PIXELS = 5;
const BORDER_PIXELS = 1.6;

/**
 * What paints the cells, again and again in any window.
 * @param rings of the cells
 */
export function cellsPainter(
  { styles, styleOf, borders }: StyledCells,
  rings: CellRings,
): (context: CanvasRenderingContext2D, window: PaintWindow) => void {
  const byStyle = styles.map((_, style) => {
    const cells: number[] = [];
    styleOf.forEach((of, cell) => of === style && cells.push(cell));
    return cells;
  });
  const sides = borders.map((border) =>
    borderOf(
      rings,
      border.styles.flatMap((style) => byStyle[style]),
    ),
  );
  return (context, window) => {
    styles.forEach((style, i) => paint(context, window, rings, byStyle[i], style));
    borders.forEach((border, i) => paintBorder(context, window, rings, sides[i], border));
  };
}

/** A cell of a style for a legend: a square of CSS pixels, on a context that is scaled already. */
export function paintSwatch(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  side: number,
  style: CellStyle,
): void {
  context.save();
  context.beginPath();
  context.rect(left, top, side, side);
  context.fillStyle = style.fill;
  context.strokeStyle = style.fill;
  context.globalAlpha = style.opacity;
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = style.outline ?? 0;
  if (style.outline !== undefined) context.stroke();
  context.save();
  context.clip();
  context.translate(left, top);
  if (style.hatched) hatch(context, side, side, HATCH_PIXELS, 1, 0);
  context.restore();
  if (style.letter !== undefined) paintLetter(context, style, left + side / 2, top + side / 2, side, 1);
  context.restore();
}

function paintLetter(
  context: CanvasRenderingContext2D,
  { letter = '', ink, fill }: CellStyle,
  x: number,
  y: number,
  pixels: number,
  ratio: number,
): void {
  context.fillStyle = ink ?? fill;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `650 ${Math.min(16, 0.62 * pixels) * ratio}px 'Inter Variable', system-ui, sans-serif`;
  context.fillText(letter, x, y + ratio * 0.5);
}

function paint(
  context: CanvasRenderingContext2D,
  { left, top, worldSize, width, height, ratio }: PaintWindow,
  rings: CellRings,
  cells: readonly number[],
  style: CellStyle,
): void {
  const { x, y, start } = rings;
  const pixels = (rings.size * worldSize) / ratio;
  const visible: number[] = [];
  const reach = rings.size * worldSize;
  const middles: number[] = [];
  context.beginPath();
  for (const cell of cells) {
    const first = start[cell];
    const fromX = x[first] * worldSize - left;
    const fromY = y[first] * worldSize - top;
    if (fromX < -reach || fromY < -reach || fromX > width + reach || fromY > height + reach) continue;
    visible.push(cell);
    context.moveTo(fromX, fromY);
    let middleX = fromX;
    let middleY = fromY;
    for (let k = first + 1; k < start[cell + 1]; k++) {
      const toX = x[k] * worldSize - left;
      const toY = y[k] * worldSize - top;
      context.lineTo(toX, toY);
      middleX += toX;
      middleY += toY;
    }
    context.closePath();
    const corners = start[cell + 1] - first;
    middles.push(middleX / corners, middleY / corners);
  }
  if (visible.length === 0) return;
  context.save();
  context.fillStyle = style.fill;
  context.strokeStyle = style.fill;
  context.globalAlpha = style.opacity;
  context.fill();
  context.globalAlpha = 1;
  if (style.outline !== undefined && pixels >= OUTLINE_PIXELS) {
    context.lineWidth = style.outline * ratio;
    context.stroke();
  }
  if (style.hatched) {
    context.clip();
    hatch(context, width, height, HATCH_PIXELS * ratio, ratio, left + top);
  }
  context.restore();
  if (style.letter === undefined || pixels < LETTER_PIXELS) return;
  for (let i = 0; i < middles.length; i += 2) paintLetter(context, style, middles[i], middles[i + 1], pixels, ratio);
}

function paintBorder(
  context: CanvasRenderingContext2D,
  { left, top, worldSize, width, height, ratio }: PaintWindow,
  { x, y, size }: CellRings,
  corners: Uint32Array,
  { line, rim, dashed }: CellBorder,
): void {
  const reach = size * worldSize;
  context.save();
  context.beginPath();
  for (let i = 0; i < corners.length; i += 2) {
    const fromX = x[corners[i]] * worldSize - left;
    const fromY = y[corners[i]] * worldSize - top;
    if (fromX < -reach || fromY < -reach || fromX > width + reach || fromY > height + reach) continue;
    context.moveTo(fromX, fromY);
    context.lineTo(x[corners[i + 1]] * worldSize - left, y[corners[i + 1]] * worldSize - top);
  }
  // thin where cells are small, so that the line does not cover what it surrounds
  const lineWidth = Math.min(BORDER_PIXELS * ratio, 0.3 * reach);
  context.lineCap = 'round';
  context.strokeStyle = rim;
  context.lineWidth = 2.2 * lineWidth;
  context.stroke();
  if (dashed) context.setLineDash([4 * ratio, 3 * ratio]);
  context.lineCap = dashed ? 'butt' : 'round';
  context.strokeStyle = line;
  context.lineWidth = lineWidth;
  context.stroke();
  context.restore();
}

/** Lines from lower left to upper right that stay with the map when it is moved. */
function hatch(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  step: number,
  lineWidth: number,
  anchor: number,
): void {
  const gap = step * Math.SQRT2;
  context.beginPath();
  for (let at = -(anchor % gap) - gap; at < width + height + gap; at += gap) {
    context.moveTo(at, 0);
    context.lineTo(at - height, height);
  }
  context.lineWidth = lineWidth;
  context.stroke();
}
