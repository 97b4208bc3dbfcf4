/** Single characters at places, readable on any colour: what a choropleth says beside its colours. */
import type { Position } from '#lib/core/geo/projection.ts';
import { canvasLayer, type CanvasLayer } from './canvas-layer.ts';
import type { MapHandle } from './create-map.ts';
import { mercatorX, mercatorY } from './mercator.ts';

export interface PlacedSign extends Position {
  readonly sign: string;
  /** Width of what it stands on: signs keep within it, and are left out where they would be too small to read. */
  readonly roomMeters: number;
}

/** CSS pixels. */
const MOST_SIZE = 16;
const LEAST_SIZE = 7;
const CASING = 3;
/** Size of a sign as a share of its room. */
const SHARE = 0.8;
const EARTH_METERS = 40_075_017;

export function signsLayer(
  handle: MapHandle,
  signs: readonly PlacedSign[],
  colours: { readonly ink: string; readonly casing: string },
): CanvasLayer {
  const placed = signs.map(({ latitude, longitude, sign, roomMeters }) => ({
    x: mercatorX(longitude),
    y: mercatorY(latitude),
    /** In parts of the world's square. */
    room: roomMeters / (EARTH_METERS * Math.cos((latitude * Math.PI) / 180)),
    sign,
  }));
  return canvasLayer(handle, 'marks', ({ left, top, worldSize, width, height, ratio }, show) => {
    show((context) => {
      context.clearRect(0, 0, width, height);
      const { fontFamily } = getComputedStyle(handle.map.getContainer());
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.lineWidth = CASING * ratio;
      context.strokeStyle = colours.casing;
      context.fillStyle = colours.ink;
      for (const { x, y, room, sign } of placed) {
        const size = Math.min(MOST_SIZE * ratio, SHARE * room * worldSize);
        if (size < LEAST_SIZE * ratio) continue;
        const [at, down] = [x * worldSize - left, y * worldSize - top];
        context.font = `650 ${size.toFixed(1)}px ${fontFamily}`;
        context.strokeText(sign, at, down);
        context.fillText(sign, at, down);
      }
    });
    return undefined;
  });
}
