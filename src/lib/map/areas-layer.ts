/**
 * Areas as polygons that people point at and tap: a choropleth. Colours change in place, so that a slider over two
 * thousand areas shows no gap and builds nothing anew. What is only looked at is drawn by `outlines-layer.ts`.
 */
import type { FeatureGroup, LatLng, Layer, Polygon, PolylineOptions } from 'leaflet';
import type { MapHandle } from './create-map.ts';

export interface AreaShape {
  readonly code: number;
  /** Rings of latitude, longitude pairs; holes as further rings (even-odd). */
  readonly rings: readonly Float64Array[];
}

export interface AreaStyle {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly line?: string;
  /** Of the line, CSS pixels. */
  readonly weight?: number;
}

/** The line round a marked area: light and dark, so that it is seen on any fill. */
export interface MarkStyle {
  readonly line: string;
  readonly casing: string;
}

export type AreasLayer = Layer & {
  /** Colours the areas anew, in place; a text that is shown is asked for again. Cost O(areas): 5 ms for 2,000. */
  restyle(style: (code: number) => AreaStyle): void;
  /** Shows an area's text at a place, as pointing at it does: for who cannot point. */
  tell(code: number, place: LatLng): void;
  /** Draws a line round one area, above all others; undefined takes it away. */
  mark(code: number | undefined, style: MarkStyle): void;
};

const MARK_WEIGHT = 3;
const CASING_WEIGHT = 5;

/**
 * @param style of each area, by its code
 * @param describe text shown while pointing at an area
 */
export function areasLayer(
  handle: MapHandle,
  areas: readonly AreaShape[],
  pane: 'land' | 'lines',
  style: (code: number) => AreaStyle,
  describe: (code: number) => string,
): AreasLayer {
  const { L } = handle;
  const renderer = L.canvas({ pane, padding: 0.3 });
  const polygons = new Map<number, Polygon>();
  const codes = new Map<Layer, number>();
  const group: FeatureGroup = L.featureGroup();
  // Leaflet keeps a renderer on the map after its last polygon has gone: each switching would leave a canvas behind
  group.on('remove', () => void renderer.remove());
  for (const { code, rings } of areas) {
    const polygon = L.polygon(rings.map(toLatLngs), { renderer, pane, ...asOptions(style(code)) });
    polygons.set(code, polygon);
    codes.set(polygon, code);
    group.addLayer(polygon);
  }
  // one tooltip for all of them
  group.bindTooltip((layer) => asText(describe(codes.get(layer)!)), { sticky: true, direction: 'top' });

  let marks: Polygon[] = [];
  return Object.assign(group, {
    restyle(next: (code: number) => AreaStyle) {
      for (const [code, polygon] of polygons) polygon.setStyle(asOptions(next(code)));
      if (group.isTooltipOpen()) group.getTooltip()!.update();
    },
    tell(code: number, place: LatLng) {
      polygons.get(code)?.fire('mouseover', { latlng: place }, true);
    },
    mark(code: number | undefined, { line, casing }: MarkStyle) {
      for (const each of marks) group.removeLayer(each);
      const marked = code === undefined ? undefined : polygons.get(code);
      marks = !marked
        ? []
        : [
            { color: casing, weight: CASING_WEIGHT },
            { color: line, weight: MARK_WEIGHT },
          ].map((stroke) =>
            L.polygon(marked.getLatLngs() as LatLngs, { renderer, pane, fill: false, interactive: false, ...stroke }),
          );
      for (const each of marks) group.addLayer(each);
    },
  });
}

type LatLngs = Parameters<Polygon['setLatLngs']>[0];

function asOptions({ fill, fillOpacity = 1, line, weight = 1 }: AreaStyle): PolylineOptions {
  return {
    // an area without a colour is still pointed at
    fill: true,
    fillColor: fill ?? '#000',
    fillOpacity: fill === undefined ? 0 : fillOpacity,
    stroke: line !== undefined,
    color: line ?? 'transparent',
    weight,
  };
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
