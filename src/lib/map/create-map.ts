/** Creates the map of a page. */
import type { LatLngBoundsExpression, Map as LeafletMap, TileLayer } from 'leaflet';
import { loadLeaflet, type LeafletModule } from './leaflet.ts';

export interface MapHandle {
  readonly L: LeafletModule;
  readonly map: LeafletMap;
  /** Street tiles from the network, on request only: the tile server sees which part of the world is shown. */
  showStreets(show: boolean): void;
  /** Shows these bounds in the part of the map that no panel covers. */
  fit(bounds: LatLngBoundsExpression): void;
  destroy(): void;
}

/** Panes from the ground up: land below the surface, lines and zones above it. */
export const PANES = { land: 350, surface: 390, heat: 395, lines: 420, zones: 430, points: 440 } as const;

export async function createMap(
  element: HTMLElement,
  bounds: LatLngBoundsExpression,
  options: {
    animate: boolean;
    label: string;
    /** Pixels of the element that panels cover: the bounds are fitted into the rest. */
    covered?: { left?: number; right?: number; bottom?: number };
  },
): Promise<MapHandle> {
  const L = await loadLeaflet();
  const map = L.map(element, {
    zoomControl: false,
    attributionControl: true,
    preferCanvas: true,
    zoomAnimation: options.animate,
    fadeAnimation: options.animate,
    markerZoomAnimation: options.animate,
    zoomSnap: 0.5,
    minZoom: 3,
    maxZoom: 18,
  });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ position: 'bottomright' }).addTo(map);
  L.control.scale({ imperial: false, position: 'bottomright' }).addTo(map);
  for (const [name, zIndex] of Object.entries(PANES)) map.createPane(name).style.zIndex = String(zIndex);
  map.getPane('surface')!.style.pointerEvents = 'none';
  map.getPane('heat')!.style.pointerEvents = 'none';
  const fit = (box: LatLngBoundsExpression): void => {
    const { left = 0, right = 0, bottom = 0 } = options.covered ?? {};
    map.fitBounds(box, { animate: false, paddingTopLeft: [left + 8, 8], paddingBottomRight: [right + 8, bottom + 8] });
  };
  fit(bounds);
  element.setAttribute('role', 'application');
  element.setAttribute('aria-label', options.label);

  let streets: TileLayer | undefined;
  const resize = new ResizeObserver(() => map.invalidateSize({ animate: false }));
  resize.observe(element);
  return {
    L,
    map,
    fit,
    showStreets(show) {
      if (show && !streets) {
        streets = L.tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', {
          attribution: '© OpenStreetMap contributors',
          maxZoom: 19,
          // the tile server's rules ask for the address of the app; no more than its origin is sent
          referrerPolicy: 'origin',
        }).addTo(map);
      } else if (!show && streets) {
        streets.remove();
        streets = undefined;
      }
    },
    destroy() {
      resize.disconnect();
      map.remove();
    },
  };
}
