/** leaflet.heat of the incidents: a glow without a unit, for a first look; the density surface is what can be read. */
import type { HeatLayer, Layer } from 'leaflet';
import { quantileSorted } from '#lib/core/metrics/bootstrap.ts';
import type { MapHandle } from './create-map.ts';

const RADIUS_PIXELS = 10;
const BLUR_PIXELS = 12;
/** Zoom from which leaflet.heat draws every point at full strength; below it halves the strength per step. */
const FULL_ZOOM = 15;
/** Share of the lit cells that stay below full strength. */
const BELOW_FULL = 0.985;

/**
 * @param points latitude, longitude, count, one after the other
 * @returns a layer whose full strength follows the zoom, so that a city seen as a whole is not one blot
 */
export function heatLayer(handle: MapHandle, points: Float64Array, colors: readonly string[]): Layer {
  const { L, map } = handle;
  const rows: [number, number, number][] = [];
  for (let i = 0; i < points.length; i += 3) rows.push([points[i], points[i + 1], points[i + 2]]);
  const gradient = Object.fromEntries(colors.map((color, i) => [(i + 1) / colors.length, color]));
  const options = {
    radius: RADIUS_PIXELS,
    blur: BLUR_PIXELS,
    maxZoom: FULL_ZOOM,
    minOpacity: 0.05,
    gradient,
    max: fullStrength(points, map.getZoom()),
    pane: 'heat',
  };
  const layer: HeatLayer = L.heatLayer(rows, options);
  const follow = (): void => void layer.setOptions({ max: fullStrength(points, map.getZoom()) });
  layer.on('add', () => map.on('zoomend', follow));
  layer.on('remove', () => map.off('zoomend', follow));
  return layer;
}

/** The strength that the fullest cells of leaflet.heat's own grid have at a zoom. Cost O(places). */
function fullStrength(points: Float64Array, zoom: number): number {
  if (points.length === 0) return 1;
  const cellPixels = (RADIUS_PIXELS + BLUR_PIXELS) / 2;
  const pixelsPerDegree = (256 * 2 ** zoom) / 360;
  const stretch = Math.cos((points[0] * Math.PI) / 180);
  const cells = new Map<number, number>();
  for (let i = 0; i < points.length; i += 3) {
    const row = Math.floor((points[i] * pixelsPerDegree) / stretch / cellPixels);
    const column = Math.floor((points[i + 1] * pixelsPerDegree) / cellPixels);
    const key = row * 1e6 + column;
    cells.set(key, (cells.get(key) ?? 0) + points[i + 2]);
  }
  const sums = Float64Array.from(cells.values()).sort();
  return Math.max(1e-6, quantileSorted(sums, BELOW_FULL) / 2 ** Math.max(0, Math.min(12, FULL_ZOOM - zoom)));
}
