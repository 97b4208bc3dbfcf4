/** k-means zones: dashed outlines, and their rank as markers that keyboard and screen reader reach. */
import type { Layer, Marker, Polygon } from 'leaflet';
import type { Zone } from '#lib/core/cluster/zones.ts';
import { ellipseRing } from '#lib/core/exports/shapes.ts';
import type { MapHandle } from './create-map.ts';

export interface ZonesLayerOptions {
  /** A zone stored without a hull is drawn as its ellipse. */
  readonly shape: 'ellipse' | 'hull';
  /** The number on a marker: 1 is the densest, for people; the API's `zone_risk_rank` counts the other way. */
  readonly place: (zone: Zone) => number;
  /** What a screen reader says of a marker, and what is shown when it is pointed at. */
  readonly name: (zone: Zone) => string;
  readonly onPick: (zone: Zone) => void;
  /** The zone that is pointed at or focused; undefined when none is any more. */
  readonly onPoint?: (zone: Zone | undefined) => void;
}

export interface ZonesLayer {
  readonly layer: Layer;
  /** Brings out one zone, by its number; undefined none. */
  focus(zone: number | undefined): void;
}

/** Colours come from the theme by the style sheet, so a change of theme needs no new layer. */
export function zonesLayer(handle: MapHandle, zones: readonly Zone[], options: ZonesLayerOptions): ZonesLayer {
  const { L } = handle;
  // an SVG lets clicks through to the layers below; a canvas would catch them
  const renderer = L.svg({ pane: 'zones', padding: 0.3 });
  const group = L.layerGroup();
  const drawn = new Map<number, { readonly lines: readonly Polygon[]; readonly marker: Marker }>();
  let focused: number | undefined;

  for (const zone of zones) {
    const ring = ringOf(zone, options.shape);
    // a lighter line below keeps the dashes readable on any colour of a surface
    const lines = ['zone-casing', 'zone-line'].map((className) =>
      L.polygon(ring, { renderer, pane: 'zones', className, fill: false, interactive: false }).addTo(group),
    );
    const marker = L.marker([zone.latitude, zone.longitude], {
      icon: L.divIcon({ className: 'zone-rank', html: String(options.place(zone)), iconSize: [26, 26] }),
      pane: 'zones',
      keyboard: true,
      // the densest lies on top, and comes first for the keyboard
      zIndexOffset: 1000 * zone.rank,
    });
    const point = (on: boolean): void => {
      show(on ? zone.zone : undefined);
      options.onPoint?.(on ? zone : undefined);
    };
    marker
      .bindTooltip(asText(options.name(zone)), { direction: 'top', offset: [0, -14] })
      .on('click', () => options.onPick(zone))
      .on('mouseover', () => point(true))
      .on('mouseout', () => point(false))
      .on('add', () => nameForKeyboard(marker, options.name(zone), () => options.onPick(zone), point));
    drawn.set(zone.zone, { lines, marker });
  }
  const byRank = [...zones].sort((a, b) => b.rank - a.rank);
  for (const { zone } of byRank) drawn.get(zone)!.marker.addTo(group);

  function show(zone: number | undefined): void {
    if (focused === zone) return;
    mark(focused, false);
    focused = zone;
    mark(zone, true);
  }

  function mark(zone: number | undefined, on: boolean): void {
    const found = zone === undefined ? undefined : drawn.get(zone);
    for (const line of found?.lines ?? []) line.getElement()?.classList.toggle('focused', on);
    found?.marker.getElement()?.classList.toggle('focused', on);
  }

  group.on('add', () => mark(focused, true));
  return { layer: group, focus: show };
}

/** Latitude, longitude pairs; a zone without extent has its marker alone. */
function ringOf(zone: Zone, shape: 'ellipse' | 'hull'): [number, number][] {
  const pairs =
    shape === 'hull' && zone.hull ? zone.hull : zone.ellipse.semiMajorMeters > 0 ? ellipseRing(zone.ellipse, zone) : [];
  return Array.from({ length: pairs.length / 2 }, (_, i) => [pairs[2 * i], pairs[2 * i + 1]]);
}

/** Leaflet makes a marker focusable and calls it a button, but gives it neither a name nor the keys of one. */
function nameForKeyboard(marker: Marker, name: string, pick: () => void, point: (on: boolean) => void): void {
  const element = marker.getElement()!;
  element.setAttribute('aria-label', name);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    pick();
  });
  element.addEventListener('focus', () => point(true));
  element.addEventListener('blur', () => point(false));
}

/** Names are text, never markup. */
function asText(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
