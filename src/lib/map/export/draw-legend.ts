/** The legend and the scale bar of a picture, on panels over the map. CSS pixels; the context is scaled already. */
import type { Legend, Sign } from './draw-layer.ts';
import { paintSwatch } from '../paint-cells.ts';
import { FONT } from './layer-canvas.ts';
import { PRINT_COLORS } from './print-colors.ts';
import type { ScaleBar } from './scale-bar.ts';

const EDGE = 12;
const PADDING = 12;
const RAMP_WIDTH = 280;
const ROW = 20;
const SWATCH = 15;

/**
 * At the lower left, above what stands there.
 * @param bottom where the map or the legend below ends
 * @returns where this one begins
 */
export function drawLegend(
  context: CanvasRenderingContext2D,
  legend: Legend,
  title: string,
  ramp: Uint8ClampedArray,
  bottom: number,
): number {
  context.font = `600 12px ${FONT}`;
  const body = legend.kind === 'ramp' ? 34 : legend.signs.length * ROW;
  const width = Math.max(RAMP_WIDTH, context.measureText(title).width) + 2 * PADDING;
  const height = body + 22 + 2 * PADDING;
  const [left, top] = [EDGE, bottom - EDGE - height];
  panel(context, left, top, width, height);
  context.fillStyle = PRINT_COLORS.ink;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillText(title, left + PADDING, top + PADDING + 11);
  context.font = `12px ${FONT}`;
  const from = top + PADDING + 22;
  if (legend.kind === 'ramp') drawRamp(context, legend.breaks, ramp, left + PADDING, from, width - 2 * PADDING);
  else legend.signs.forEach((sign, i) => drawSign(context, sign, left + PADDING, from + i * ROW));
  return top;
}

function drawRamp(
  context: CanvasRenderingContext2D,
  breaks: readonly number[],
  ramp: Uint8ClampedArray,
  left: number,
  top: number,
  width: number,
): void {
  const steps = ramp.length / 4;
  for (let i = 0; i < steps; i++) {
    context.fillStyle = `rgb(${ramp[4 * i]} ${ramp[4 * i + 1]} ${ramp[4 * i + 2]})`;
    context.fillRect(left + (i * width) / steps, top, width / steps + 0.5, 12);
  }
  context.fillStyle = PRINT_COLORS['ink-second'];
  context.textAlign = 'center';
  breaks.forEach((value, i) => {
    // the scale puts break i at (i + ½) / n of the ramp
    const text = value.toLocaleString('en', { maximumSignificantDigits: 3 }) + (i === breaks.length - 1 ? '+' : '');
    context.fillText(text, left + ((i + 0.5) * width) / breaks.length, top + 28);
  });
}

function drawSign(context: CanvasRenderingContext2D, sign: Sign, left: number, top: number): void {
  if (sign.shape === 'cell') paintSwatch(context, left, top, SWATCH, sign.style);
  else drawMark(context, sign, left, top);
  context.font = `12px ${FONT}`;
  context.fillStyle = PRINT_COLORS.ink;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillText(sign.label, left + 22, top + 11);
}

function drawMark(
  context: CanvasRenderingContext2D,
  sign: Exclude<Sign, { shape: 'cell' }>,
  left: number,
  top: number,
): void {
  context.globalAlpha = sign.opacity;
  context.fillStyle = sign.color;
  context.strokeStyle = sign.color;
  context.beginPath();
  context.arc(left + 7, top + 7, 6, 0, 2 * Math.PI);
  if (sign.shape === 'ring') {
    context.lineWidth = 2;
    context.setLineDash([4, 3]);
    context.stroke();
    context.setLineDash([]);
  } else context.fill();
  context.globalAlpha = 1;
}

/** At the lower right. */
export function drawScaleBar(
  context: CanvasRenderingContext2D,
  { pixels, label }: ScaleBar,
  mapWidth: number,
  mapHeight: number,
): void {
  const width = pixels + 2 * PADDING;
  const [left, top] = [mapWidth - EDGE - width, mapHeight - EDGE - 36];
  panel(context, left, top, width, 36);
  context.font = `12px ${FONT}`;
  context.fillStyle = PRINT_COLORS.ink;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(label, left + width / 2, top + 17);
  context.strokeStyle = PRINT_COLORS.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left + PADDING, top + 22);
  context.lineTo(left + PADDING, top + 28);
  context.lineTo(left + PADDING + pixels, top + 28);
  context.lineTo(left + PADDING + pixels, top + 22);
  context.stroke();
}

function panel(context: CanvasRenderingContext2D, left: number, top: number, width: number, height: number): void {
  context.fillStyle = PRINT_COLORS.surface;
  context.globalAlpha = 0.92;
  context.beginPath();
  context.roundRect(left, top, width, height, 8);
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = PRINT_COLORS.line;
  context.lineWidth = 1;
  context.stroke();
}
