/** Incidents as canvas points: one per place, its size by how many share it. */
import type { Layer } from 'leaflet';
import type { MapHandle } from './create-map.ts';

/** More than this many would slow a phone down; the densest places are drawn first. */
export const MOST_POINTS = 4000;

/**
 * @param points latitude, longitude, count, one after the other, in any order
 * @returns the layer and how many places it leaves out
 */
export function pointsLayer(
  handle: MapHandle,
  points: Float64Array,
  color: string,
): { layer: Layer; shown: number; total: number } {
  const { L } = handle;
  const total = points.length / 3;
  const order = Array.from({ length: total }, (_, i) => i).sort((a, b) => points[b * 3 + 2] - points[a * 3 + 2]);
  const renderer = L.canvas({ pane: 'points', padding: 0.2 });
  const group = L.layerGroup();
  for (const i of order.slice(0, MOST_POINTS)) {
    const count = points[i * 3 + 2];
    L.circleMarker([points[i * 3], points[i * 3 + 1]], {
      renderer,
      pane: 'points',
      radius: Math.min(12, 1.5 + Math.sqrt(count) * 0.6),
      stroke: false,
      fillColor: color,
      fillOpacity: 0.55,
      interactive: false,
    }).addTo(group);
  }
  return { layer: group, shown: Math.min(total, MOST_POINTS), total };
}
