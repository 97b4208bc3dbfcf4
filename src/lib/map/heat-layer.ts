/** leaflet.heat of the incidents: a glow without a unit, for a first look; the density surface is what can be read. */
import type { Layer } from 'leaflet';
import type { MapHandle } from './create-map.ts';

/**
 * @param points latitude, longitude, weight, one after the other
 */
export function heatLayer(handle: MapHandle, points: Float64Array, colors: readonly string[]): Layer {
  const rows: [number, number, number][] = [];
  let heaviest = 0;
  for (let i = 0; i < points.length; i += 3) heaviest = Math.max(heaviest, points[i + 2]);
  // The square root keeps one block with thousands of incidents from outshining all others.
  for (let i = 0; i < points.length; i += 3) rows.push([points[i], points[i + 1], Math.sqrt(points[i + 2] / heaviest)]);
  const gradient = Object.fromEntries(colors.map((color, i) => [(i + 1) / colors.length, color]));
  return handle.L.heatLayer(rows, {
    radius: 12,
    blur: 14,
    maxZoom: 15,
    minOpacity: 0.15,
    gradient,
    pane: 'heat',
  } as never);
}
