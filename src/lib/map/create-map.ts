/** Creates the map of a page. */
import type { LatLng, LatLngBoundsExpression, Map as LeafletMap, Point, TileLayer } from 'leaflet';
import type { Position } from '#lib/core/geo/projection.ts';
import { crosshair } from './crosshair.ts';
import { loadLeaflet, type LeafletModule } from './leaflet.ts';

/** Pixels of the map that panels cover. */
export interface Covered {
  readonly left?: number;
  readonly right?: number;
  readonly bottom?: number;
}

/** South-west and north-east corner, latitude first. */
export type DegreeBox = [[number, number], [number, number]];

export interface MapView extends Position {
  readonly zoom: number;
}

export interface MapOptions {
  readonly animate: boolean;
  readonly label: string;
  /**
   * The map stands in a page that scrolls: the wheel zooms only after a click on the map, one finger scrolls the page
   * and two move the map. It has no scale.
   */
  readonly embedded?: boolean;
  /** Bounds are fitted into the part that is not covered; zoom, scale and crosshair stand there too. */
  readonly covered?: Covered;
  /** Where the map stands first, instead of at the bounds. */
  readonly start?: MapView | undefined;
  /** Called when a person has moved the map, not when the page has. */
  readonly onmove?: (view: MapView) => void;
  /** A place is chosen: by a click, or by Enter for the one under the crosshair. Without it the map has no crosshair. */
  readonly onchoose?: (place: LatLng, point: Point) => void;
}

export interface MapHandle {
  readonly L: LeafletModule;
  readonly map: LeafletMap;
  /** Street tiles from the network, on request only: the tile server sees which part of the world is shown. */
  showStreets(show: boolean): void;
  /** Shows these bounds in the part of the map that no panel covers. */
  fit(bounds: LatLngBoundsExpression): void;
  /** Takes the person nearer to what lies in these bounds, at least by one zoom. */
  open(bounds: DegreeBox): void;
  /** Panels have moved. */
  cover(covered: Covered): void;
  destroy(): void;
}

/** Records at a few places only are shown with some hundred metres around them. */
const NEAREST_FIT = 16;

/** A map in a card is small: what it shows is fitted nearly exactly, not to half a zoom. */
const EMBEDDED = { scrollWheelZoom: false, zoomSnap: 0.1 } as const;

/** Panes from the ground up: land below the surface, lines and zones above it. */
export const PANES = { land: 350, surface: 390, heat: 395, lines: 420, zones: 430, points: 440, marks: 450 } as const;
/** Panes whose pictures let every click through to the map and to the layers below. */
const PICTURES = ['surface', 'heat', 'points', 'marks'] as const;

export async function createMap(
  element: HTMLElement,
  bounds: LatLngBoundsExpression,
  options: MapOptions,
): Promise<MapHandle> {
  const L = await loadLeaflet();
  const map = L.map(element, {
    zoomControl: false,
    attributionControl: false,
    preferCanvas: true,
    zoomAnimation: options.animate,
    fadeAnimation: options.animate,
    markerZoomAnimation: options.animate,
    zoomSnap: 0.5,
    minZoom: 3,
    maxZoom: 18,
    ...(options.embedded ? { ...EMBEDDED, dragging: !matchMedia('(pointer: coarse)').matches } : {}),
  });
  if (options.embedded) {
    map.on('focus', () => map.scrollWheelZoom.enable());
    map.on('blur', () => map.scrollWheelZoom.disable());
  }
  L.control.zoom({ position: 'bottomright' }).addTo(map);
  if (!options.embedded) L.control.scale({ imperial: false, position: 'bottomright' }).addTo(map);
  for (const [name, zIndex] of Object.entries(PANES)) map.createPane(name).style.zIndex = String(zIndex);
  for (const name of PICTURES) map.getPane(name)!.style.pointerEvents = 'none';

  /** True while the page moves the map. */
  let ours = true;
  const byUs = (move: () => void): void => {
    ours = true;
    move();
    ours = false;
  };
  let covered: Covered = options.covered ?? {};
  /** What an embedded map shows anew in another size, until a person has moved it. */
  let fitted: LatLngBoundsExpression | undefined;
  const fit: MapHandle['fit'] = (box) => {
    fitted = box;
    const { left = 0, right = 0, bottom = 0 } = covered;
    byUs(() => {
      map.fitBounds(box, {
        animate: false,
        paddingTopLeft: [left + 8, 8],
        paddingBottomRight: [right + 8, bottom + 8],
        maxZoom: NEAREST_FIT,
      });
    });
  };
  const open: MapHandle['open'] = (box) => {
    const { left = 0, right = 0, bottom = 0 } = covered;
    const bounds = L.latLngBounds(box);
    const nearer = map.getBoundsZoom(bounds, false, L.point(left + right + 48, bottom + 48));
    const zoom = Math.min(map.getMaxZoom(), Math.max(nearer, map.getZoom() + 1));
    const middle = map.project(bounds.getCenter(), zoom);
    const centre = map.unproject(middle.add([(right - left) / 2, bottom / 2]), zoom);
    map.setView(centre, zoom, { animate: options.animate });
  };
  const cover = (next: Covered): void => {
    covered = next;
    for (const side of ['left', 'right', 'bottom'] as const) {
      element.style.setProperty(`--covered-${side}`, `${next[side] ?? 0}px`);
    }
  };
  cover(covered);
  const { start } = options;
  if (start) map.setView([start.latitude, start.longitude], start.zoom, { animate: false });
  else fit(bounds);
  ours = false;
  map.on('moveend', () => {
    if (ours) return;
    fitted = undefined;
    const { lat, lng } = map.getCenter();
    options.onmove?.({ latitude: lat, longitude: lng, zoom: map.getZoom() });
  });

  element.setAttribute('role', 'application');
  element.setAttribute('aria-label', options.label);
  const { onchoose } = options;
  if (onchoose) {
    map.on('click', ({ latlng, containerPoint }) => onchoose(latlng, containerPoint));
    crosshair({ L, map }, () => covered, onchoose);
  }

  let streets: TileLayer | undefined;
  const attribution = L.control.attribution({ position: 'bottomright', prefix: false });
  const print = matchMedia('print');
  const resize = new ResizeObserver(() => {
    // a page is printed before a map could be drawn anew in its paper's width: it keeps the drawing that it has
    if (print.matches) return;
    byUs(() => map.invalidateSize({ animate: false }));
    if (options.embedded && fitted) fit(fitted);
  });
  resize.observe(element);
  return {
    L,
    map,
    fit,
    open,
    cover,
    showStreets(show) {
      if (show && !streets) {
        attribution.addTo(map);
        streets = L.tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', {
          attribution: '© OpenStreetMap contributors',
          maxZoom: 19,
          // the tile server's rules ask for the address of the app; no more than its origin is sent
          referrerPolicy: 'origin',
        }).addTo(map);
      } else if (!show && streets) {
        streets.remove();
        streets = undefined;
        attribution.remove();
      }
    },
    destroy() {
      resize.disconnect();
      map.remove();
    },
  };
}
