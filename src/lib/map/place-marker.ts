/** The chosen place: a mark, and the circle about it that its numbers speak of. */
import type { Layer } from 'leaflet';
import type { Position } from '#lib/core/geo/projection.ts';
import type { MapHandle } from './create-map.ts';

export function placeMarker(
  { L }: MapHandle,
  { latitude, longitude }: Position,
  radiusMeters: number,
  colors: { readonly line: string; readonly fill: string; readonly halo: string },
): Layer {
  const at: [number, number] = [latitude, longitude];
  // SVG: a canvas for two circles would be drawn anew at every move
  const renderer = L.svg({ pane: 'points' });
  const plain = { renderer, pane: 'points', interactive: false };
  const circle = { ...plain, radius: radiusMeters, fillColor: colors.line, fillOpacity: 0.08 };
  return L.layerGroup([
    L.circle(at, { ...circle, color: colors.halo, weight: 4, opacity: 0.7 }),
    L.circle(at, { ...circle, color: colors.line, weight: 1.5, fillOpacity: 0 }),
    L.circleMarker(at, { ...plain, radius: 8, color: colors.line, weight: 2, fillColor: colors.fill, fillOpacity: 1 }),
  ]).on('remove', () => void renderer.remove());
}
