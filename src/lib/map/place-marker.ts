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
  const below = L.svg({ pane: 'zones' });
  const above = L.svg({ pane: 'marks' });
  const circle = { renderer: below, pane: 'zones', interactive: false, radius: radiusMeters, fill: false };
  const mark = {
    renderer: above,
    pane: 'marks',
    interactive: false,
    radius: 8,
    fillColor: colors.fill,
    fillOpacity: 1,
  };
  const group = L.layerGroup([
    L.circle(at, { ...circle, color: colors.halo, weight: 5, opacity: 0.7 }),
    L.circle(at, { ...circle, color: colors.line, weight: 2 }),
    L.circleMarker(at, { ...mark, color: colors.halo, weight: 6 }),
    L.circleMarker(at, { ...mark, color: colors.line, weight: 2 }),
  ]);
  return group.on('remove', () => {
    below.remove();
    above.remove();
  });
}
