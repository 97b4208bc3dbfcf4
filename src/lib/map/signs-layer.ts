/** Single characters at places, readable on any colour: what a choropleth says beside its colours. */
import type { Position } from '#lib/core/geo/projection.ts';
import { canvasLayer, type CanvasLayer } from './canvas-layer.ts';
import type { MapHandle } from './create-map.ts';
import { mercatorX, mercatorY } from './mercator.ts';

export interface PlacedSign extends Position {
  readonly sign: string;
}

/** CSS pixels. */
const SIZE = 15;
const CASING = 3;

export function signsLayer(
  handle: MapHandle,
  signs: readonly PlacedSign[],
  colours: { readonly ink: string; readonly casing: string },
): CanvasLayer {
  const placed = signs.map(({ latitude, longitude, sign }) => ({
    x: mercatorX(longitude),
    y: mercatorY(latitude),
    sign,
  }));
  return canvasLayer(handle, 'marks', ({ left, top, worldSize, width, height, ratio }, show) => {
    show((context) => {
      context.clearRect(0, 0, width, height);
      context.font = `650 ${SIZE * ratio}px ${getComputedStyle(handle.map.getContainer()).fontFamily}`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.lineWidth = CASING * ratio;
      context.strokeStyle = colours.casing;
      context.fillStyle = colours.ink;
      for (const { x, y, sign } of placed) {
        const [at, down] = [x * worldSize - left, y * worldSize - top];
        context.strokeText(sign, at, down);
        context.fillText(sign, at, down);
      }
    });
    return undefined;
  });
}
