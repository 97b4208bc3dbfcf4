/**
 * The heat layer of a picture, drawn as leaflet.heat draws it on the page: places in small squares of the screen, one
 * soft spot each, coloured by how much they add up to. It has no unit.
 */
import type { PixelWindow } from '../paint-surface.ts';
import { layerCanvas } from './layer-canvas.ts';
import { pixelOf } from './picture-frame.ts';

/** As on the page, CSS pixels. */
const RADIUS = 10;
const BLUR = 12;
/** Share of the lit squares that stay below full strength. */
const BELOW_FULL = 0.985;
const LEAST_OPACITY = 0.05;

/**
 * @param places latitude, longitude, crimes, one after the other
 * @param fewest crimes of a square that is drawn
 * @param ramp 256 colours as RGBA bytes
 */
export function drawHeat(
  context: CanvasRenderingContext2D,
  window: PixelWindow,
  scale: number,
  places: Float64Array,
  fewest: number,
  ramp: Uint8ClampedArray,
): void {
  const { width, height } = window;
  const reach = (RADIUS + BLUR) * scale;
  const side = reach / 2;
  const across = Math.ceil(width / side) + 4;
  const squares = new Map<number, number>();
  for (let i = 0; i < places.length; i += 3) {
    const [x, y] = pixelOf(window, places[i], places[i + 1]);
    if (x < -reach || y < -reach || x > width + reach || y > height + reach) continue;
    const at = (Math.floor(y / side) + 3) * across + Math.floor(x / side) + 3;
    squares.set(at, (squares.get(at) ?? 0) + places[i + 2]);
  }
  for (const [at, crimes] of squares) if (crimes < fewest) squares.delete(at);
  if (squares.size === 0) return;
  const ascending = Float64Array.from(squares.values()).sort();
  const full = ascending[Math.floor(BELOW_FULL * (ascending.length - 1))];

  const glow = layerCanvas(width, height);
  const spot = softSpot(reach);
  for (const [at, crimes] of squares) {
    glow.globalAlpha = Math.min(1, Math.max(LEAST_OPACITY, crimes / full));
    const x = ((at % across) - 2.5) * side;
    const y = (Math.floor(at / across) - 2.5) * side;
    glow.drawImage(spot, x - reach, y - reach);
  }
  const image = glow.getImageData(0, 0, width, height);
  for (let i = 0; i < image.data.length; i += 4) {
    const at = 4 * image.data[i + 3];
    if (at > 0) for (let band = 0; band < 3; band++) image.data[i + band] = ramp[at + band];
  }
  glow.putImageData(image, 0, 0);
  context.drawImage(glow.canvas, 0, 0);
}

function softSpot(reach: number): HTMLCanvasElement {
  const context = layerCanvas(2 * reach, 2 * reach);
  const fade = context.createRadialGradient(reach, reach, 0, reach, reach, reach);
  fade.addColorStop(0, 'rgb(0 0 0 / 1)');
  fade.addColorStop(0.45, 'rgb(0 0 0 / 0.6)');
  fade.addColorStop(1, 'rgb(0 0 0 / 0)');
  context.fillStyle = fade;
  context.fillRect(0, 0, 2 * reach, 2 * reach);
  return context.canvas;
}
