/** Sample records as points, and cities around by name: where in the world a file lies, without any tiles. */
import type { LatLngBoundsExpression, Layer } from 'leaflet';
import type { MapHandle } from './create-map.ts';

export interface NamedPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Degrees of latitude that are shown at least: about 20 km, so that a town is seen with what lies around it. */
const LEAST_HEIGHT = 0.18;

/**
 * @param points latitude and longitude in turn
 * @param cities drawn with their names; the names are text, never markup
 */
export function placesLayer(
  handle: MapHandle,
  points: readonly number[],
  cities: readonly NamedPlace[],
  colors: { readonly point: string; readonly city: string },
): Layer {
  const { L } = handle;
  const group = L.layerGroup();
  for (let i = 0; i + 1 < points.length; i += 2) {
    L.circleMarker([points[i], points[i + 1]], {
      pane: 'points',
      radius: 3,
      stroke: false,
      fillColor: colors.point,
      fillOpacity: 0.7,
      interactive: false,
    }).addTo(group);
  }
  for (const { name, latitude, longitude } of cities) {
    L.circleMarker([latitude, longitude], {
      pane: 'points',
      radius: 4,
      color: colors.city,
      weight: 2,
      fill: false,
      interactive: false,
    }).addTo(group);
    const label = document.createElement('span');
    label.textContent = name;
    L.marker([latitude, longitude], {
      // above the points, which would hide the names
      pane: 'tooltipPane',
      interactive: false,
      keyboard: false,
      icon: L.divIcon({ html: label, className: 'place-name', iconSize: [0, 0], iconAnchor: [-8, 8] }),
    }).addTo(group);
  }
  return group;
}

/** The box around most of the points and the first city: single strays are left outside. */
export function boundsOfPlaces(points: readonly number[], cities: readonly NamedPlace[]): LatLngBoundsExpression {
  const middle = (values: number[]): [number, number] => {
    const sorted = values.sort((a, b) => a - b);
    const cut = Math.floor(sorted.length * 0.05);
    return [sorted[cut], sorted[sorted.length - 1 - cut]];
  };
  const latitudes = points.filter((_, i) => i % 2 === 0);
  const longitudes = points.filter((_, i) => i % 2 === 1);
  const near = cities.slice(0, 1);
  let [south, north] = middle([...latitudes, ...(latitudes.length === 0 ? near.map((city) => city.latitude) : [])]);
  let [west, east] = middle([...longitudes, ...(longitudes.length === 0 ? near.map((city) => city.longitude) : [])]);
  for (const city of near) {
    south = Math.min(south, city.latitude);
    north = Math.max(north, city.latitude);
    west = Math.min(west, city.longitude);
    east = Math.max(east, city.longitude);
  }
  const short = Math.max(0, LEAST_HEIGHT - (north - south)) / 2;
  return [
    [south - short, west - short],
    [north + short, east + short],
  ];
}
