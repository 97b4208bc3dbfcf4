/** Incidents as canvas points: a place with its number of reported crimes, and clusters where places are many. */
import type { Point } from 'leaflet';
import type { Position } from '#lib/core/geo/projection.ts';
import { canvasLayer, type CanvasLayer, type CanvasWindow } from './canvas-layer.ts';
import type { DegreeBox, MapHandle } from './create-map.ts';
import { clustersIn, placesOf, type IncidentCluster } from './incident-clusters.ts';
import { mercatorLatitude } from './mercator.ts';

export interface IncidentColors {
  /** A place, and the number on it. */
  readonly place: string;
  readonly onPlace: string;
  /** A cluster's ground, its ring, and the number on it. */
  readonly cluster: string;
  readonly ring: string;
  readonly onCluster: string;
}

/** What lies under a point of the screen. */
export interface PickedIncidents extends Position {
  readonly crimes: number;
  readonly places: number;
  /** Box of the places. */
  readonly bounds: DegreeBox;
}

export type IncidentsLayer = CanvasLayer & {
  update(points: Float64Array, colors: IncidentColors): void;
  /** The cluster or place at a point of the map's container, in CSS pixels. */
  pick(point: Point): PickedIncidents | undefined;
};

/** CSS pixels within which places are gathered: one number for a neighbourhood. */
const CLUSTER_PIXELS = 56;
/** From this zoom on houses are told apart, and only places that would cover one another are gathered. */
const HOUSE_ZOOM = 17;
const HOUSE_PIXELS = 26;
/** CSS pixels around a point that count as the point, for fingers. */
const REACH = 6;

/** @param points latitude, longitude, count, one after the other */
export function incidentsLayer(handle: MapHandle, points: Float64Array, colors: IncidentColors): IncidentsLayer {
  let places = placesOf(points);
  let palette = colors;
  let drawn: readonly IncidentCluster[] = [];

  const layer = canvasLayer(handle, 'points', (window, show) => {
    const { left, top, worldSize, width, height, ratio, zoom } = window;
    // places outside whose cluster reaches in are gathered too
    const gathered = zoom >= HOUSE_ZOOM ? HOUSE_PIXELS : CLUSTER_PIXELS;
    const rim = 2 * gathered * ratio;
    const around = {
      west: (left - rim) / worldSize,
      north: (top - rim) / worldSize,
      east: (left + width + rim) / worldSize,
      south: (top + height + rim) / worldSize,
    };
    drawn = clustersIn(places, around, (gathered * ratio) / worldSize);
    show((context) => draw(context, window, drawn, palette));
    return undefined;
  });

  return Object.assign(layer, {
    update(next: Float64Array, nextColors: IncidentColors) {
      if (next !== points) places = placesOf(next);
      points = next;
      palette = nextColors;
      layer.redraw();
    },
    pick(point: Point): PickedIncidents | undefined {
      const { map } = handle;
      const size = 256 * 2 ** map.getZoom();
      const at = map.containerPointToLayerPoint(point).add(map.getPixelOrigin());
      // drawn from the fullest on: the last one lies on top
      const hit = drawn.findLast((each) => Math.hypot(each.x * size - at.x, each.y * size - at.y) <= radiusOf(each) + REACH); // prettier-ignore
      if (!hit) return undefined;
      return {
        latitude: mercatorLatitude(hit.y),
        longitude: (hit.x - 0.5) * 360,
        crimes: hit.crimes,
        places: hit.places,
        bounds: [
          [mercatorLatitude(hit.south), (hit.west - 0.5) * 360],
          [mercatorLatitude(hit.north), (hit.east - 0.5) * 360],
        ],
      };
    },
  });
}

/** CSS pixels; grows with the logarithm of the crimes, so that a city's thousands and a corner's tens both fit. */
function radiusOf({ crimes, places }: IncidentCluster): number {
  if (places === 1 && crimes < 2) return 4;
  return Math.min(27, 7 + 4.5 * Math.log10(Math.max(1, crimes)));
}

function draw(
  context: CanvasRenderingContext2D,
  { left, top, worldSize, width, height, ratio }: CanvasWindow,
  clusters: readonly IncidentCluster[],
  colors: IncidentColors,
): void {
  context.clearRect(0, 0, width, height);
  context.save();
  context.scale(ratio, ratio);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const cluster of clusters) {
    const x = (cluster.x * worldSize - left) / ratio;
    const y = (cluster.y * worldSize - top) / ratio;
    const radius = radiusOf(cluster);
    const single = cluster.places === 1;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = single ? colors.place : colors.cluster;
    context.fill();
    context.lineWidth = single ? 1 : 2.5;
    context.strokeStyle = single ? colors.onPlace : colors.ring;
    context.stroke();
    if (radius < 7) continue;
    context.fillStyle = single ? colors.onPlace : colors.onCluster;
    context.font = `600 ${radius < 11 ? 10 : 12}px 'Inter Variable', system-ui, sans-serif`;
    context.fillText(shortCount(cluster.crimes), x, y + 0.5);
  }
  context.restore();
}

/** A count that fits into a small circle: 940, 1.2k, 24k. */
export function shortCount(count: number): string {
  if (count < 1000) return String(Math.round(count));
  const thousands = count / 1000;
  return thousands < 9.95 ? `${thousands.toFixed(1)}k` : `${Math.round(thousands)}k`;
}
