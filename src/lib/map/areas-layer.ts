/** Areas as polygons: the land under a surface, the lines over it, or a choropleth. */
import type { Layer, Polygon } from 'leaflet';
import type { MapHandle } from './create-map.ts';

export interface AreaShape {
  readonly code: number;
  readonly name: string;
  /** Rings of latitude, longitude pairs; holes as further rings (even-odd). */
  readonly rings: readonly Float64Array[];
}

export interface AreaStyle {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly line?: string;
  readonly weight?: number;
}

/**
 * @param style of each area, by its code
 * @param onPick called with the code of a tapped area; without it the layer takes no clicks
 * @param describe text shown while pointing at an area
 */
export function areasLayer(
  handle: MapHandle,
  areas: readonly AreaShape[],
  pane: 'land' | 'lines',
  style: (code: number) => AreaStyle,
  onPick?: (code: number) => void,
  describe?: (code: number) => string,
): Layer {
  const { L } = handle;
  const renderer = L.canvas({ pane, padding: 0.3 });
  // Leaflet keeps a renderer on the map after its last polygon has gone: each switching would leave a canvas behind
  const group = L.layerGroup().on('remove', () => void renderer.remove());
  for (const area of areas) {
    const { fill, fillOpacity = 1, line, weight = 1 } = style(area.code);
    const polygon: Polygon = L.polygon(area.rings.map(toLatLngs), {
      renderer,
      pane,
      fill: fill !== undefined || onPick !== undefined,
      fillColor: fill ?? '#000',
      fillOpacity: fill === undefined ? 0 : fillOpacity,
      stroke: line !== undefined,
      color: line ?? 'transparent',
      weight,
      interactive: onPick !== undefined,
    });
    if (onPick) polygon.on('click', () => onPick(area.code));
    if (describe) polygon.bindTooltip(() => asText(describe(area.code)), { sticky: true, direction: 'top' });
    group.addLayer(polygon);
  }
  return group;
}

function toLatLngs(ring: Float64Array): [number, number][] {
  const points: [number, number][] = [];
  for (let i = 0; i < ring.length; i += 2) points.push([ring[i], ring[i + 1]]);
  return points;
}

/** Names come from files: they are shown as text, never as markup. */
function asText(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
