/**
 * Areas to look at, not to point at: the land under a surface, or the lines over it. One canvas of our own, because
 * Leaflet's polygons are an object each, clipped and simplified again at every zoom: a thousand areas take it ten times
 * as long. `areas-layer.ts` has the areas that people tap.
 */
import { canvasLayer, type CanvasLayer, type CanvasWindow } from './canvas-layer.ts';
import type { MapHandle } from './create-map.ts';
import { mercatorX, mercatorY } from './mercator.ts';

/** Rings of latitude, longitude pairs of each area; holes as further rings (even-odd). */
export type AreaRings = readonly { readonly rings: readonly Float64Array[] }[];

export interface OutlineStyle {
  readonly fill?: string;
  readonly line: string;
  /** CSS pixels. */
  readonly weight: number;
}

/** Vertices nearer than this to the one before, in pixels, are passed over: nobody sees them. */
const LEAST_STEP = 0.7;

export function outlinesLayer(
  handle: MapHandle,
  areas: AreaRings,
  pane: 'land' | 'lines',
  style: OutlineStyle,
): CanvasLayer {
  const projected = areas.map(({ rings }) => rings.map(projectRing));
  return canvasLayer(handle, pane, (window, show) => {
    show((context) => draw(context, window, projected, style));
    return undefined;
  });
}

interface Ring {
  /** x and y in turn, parts of the world's square. */
  readonly points: Float64Array;
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

function projectRing(ring: Float64Array): Ring {
  const points = new Float64Array(ring.length);
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    const x = mercatorX(ring[i + 1]);
    const y = mercatorY(ring[i]);
    points[i] = x;
    points[i + 1] = y;
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { points, west, east, north, south };
}

function draw(
  context: CanvasRenderingContext2D,
  { left, top, worldSize, width, height, ratio }: CanvasWindow,
  areas: readonly (readonly Ring[])[],
  { fill, line, weight }: OutlineStyle,
): void {
  context.clearRect(0, 0, width, height);
  context.lineWidth = weight * ratio;
  context.strokeStyle = line;
  if (fill !== undefined) context.fillStyle = fill;
  context.lineJoin = 'round';
  const [west, north] = [left / worldSize, top / worldSize];
  const [east, south] = [(left + width) / worldSize, (top + height) / worldSize];
  for (const rings of areas) {
    context.beginPath();
    for (const ring of rings) {
      if (ring.west > east || ring.east < west || ring.north > south || ring.south < north) continue;
      const { points } = ring;
      let [lastX, lastY] = [Infinity, Infinity];
      for (let i = 0; i < points.length; i += 2) {
        const x = points[i] * worldSize - left;
        const y = points[i + 1] * worldSize - top;
        if (i === 0) context.moveTo(x, y);
        else if (Math.abs(x - lastX) < LEAST_STEP && Math.abs(y - lastY) < LEAST_STEP) continue;
        else context.lineTo(x, y);
        [lastX, lastY] = [x, y];
      }
      context.closePath();
    }
    if (fill !== undefined) context.fill('evenodd');
    context.stroke();
  }
}
