/** Which part of the world a picture shows, and where a position lies in it. */
import type { Position } from '#lib/core/geo/projection.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import type { PixelWindow } from '../paint-surface.ts';

/** Size of the map in the picture, CSS pixels. */
export const MAP_WIDTH = 1200;
export const MAP_HEIGHT = 860;

export interface Seen {
  /** Where the map of the page stands; absent: the whole study area. */
  readonly position?: (Position & { readonly zoom: number }) | undefined;
  /** CSS pixels of the page's map. */
  readonly width: number;
  readonly height: number;
  /** South-west and north-east corner of the study area. */
  readonly extent: readonly [readonly [number, number], readonly [number, number]];
}

/** Share of the picture that the study area fills at most. */
const FILLED = 0.94;

/** The window that shows all that the page shows, at `scale` picture pixels for a CSS pixel. */
export function pictureWindow({ position, width, height, extent }: Seen, scale: number): PixelWindow {
  let [x, y, worldSize] = [0, 0, 0];
  if (position) {
    [x, y] = [mercatorX(position.longitude), mercatorY(position.latitude)];
    worldSize = 256 * 2 ** position.zoom * Math.min(MAP_WIDTH / width, MAP_HEIGHT / height);
  } else {
    const [[south, west], [north, east]] = extent;
    const [left, right, top, bottom] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)];
    [x, y] = [(left + right) / 2, (top + bottom) / 2];
    worldSize = FILLED * Math.min(MAP_WIDTH / (right - left), MAP_HEIGHT / (bottom - top));
  }
  worldSize *= scale;
  return {
    left: x * worldSize - (MAP_WIDTH * scale) / 2,
    top: y * worldSize - (MAP_HEIGHT * scale) / 2,
    worldSize,
    width: MAP_WIDTH * scale,
    height: MAP_HEIGHT * scale,
  };
}

/** Picture pixels of a position. */
export function pixelOf({ left, top, worldSize }: PixelWindow, latitude: number, longitude: number): [number, number] {
  return [mercatorX(longitude) * worldSize - left, mercatorY(latitude) * worldSize - top];
}

const EARTH_METERS = 2 * Math.PI * 6378137;

/** Metres of one picture pixel at a latitude. */
export function metersPerPixel({ worldSize }: PixelWindow, latitude: number): number {
  return (EARTH_METERS * Math.cos((latitude * Math.PI) / 180)) / worldSize;
}
