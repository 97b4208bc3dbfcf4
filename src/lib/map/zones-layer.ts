/** k-means zones as dashed ellipses with their rank. */
import type { Layer } from 'leaflet';
import type { MapHandle } from './create-map.ts';

export interface ZoneShape {
  readonly zone: number;
  /** 1 is the densest, for people; the API's `zone_risk_rank` counts the other way. */
  readonly place: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly semiMajorMeters: number;
  readonly semiMinorMeters: number;
  /** Angle of the major axis, degrees counter-clockwise from east. */
  readonly angleDegrees: number;
}

const METERS_PER_DEGREE = 111_195;
const CORNERS = 64;

export function zonesLayer(
  handle: MapHandle,
  zones: readonly ZoneShape[],
  color: string,
  onPick: (zone: number) => void,
): Layer {
  const { L } = handle;
  const group = L.layerGroup();
  for (const zone of zones) {
    const angle = (zone.angleDegrees * Math.PI) / 180;
    const stretch = Math.cos((zone.latitude * Math.PI) / 180);
    const ring = Array.from({ length: CORNERS }, (_, i): [number, number] => {
      const t = (2 * Math.PI * i) / CORNERS;
      const x = zone.semiMajorMeters * Math.cos(t);
      const y = zone.semiMinorMeters * Math.sin(t);
      return [
        zone.latitude + (x * Math.sin(angle) + y * Math.cos(angle)) / METERS_PER_DEGREE,
        zone.longitude + (x * Math.cos(angle) - y * Math.sin(angle)) / (METERS_PER_DEGREE * stretch),
      ];
    });
    L.polygon(ring, { pane: 'zones', color, weight: 2, dashArray: '6 5', fill: false, interactive: false }).addTo(
      group,
    );
    const icon = L.divIcon({ className: 'zone-rank', html: String(zone.place), iconSize: [26, 26] });
    L.marker([zone.latitude, zone.longitude], {
      icon,
      pane: 'zones',
      keyboard: true,
      title: `Zone ${zone.place} by density`,
      alt: `Zone ${zone.place} by density`,
    })
      .on('click', () => onPick(zone.zone))
      .addTo(group);
  }
  return group;
}
