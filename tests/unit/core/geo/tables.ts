/** Tables of a few located incidents. */
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { dayOf } from '#lib/core/table/calendar.ts';

export interface Incident {
  readonly latitude: number;
  readonly longitude: number;
  readonly area?: number;
  readonly type?: number;
  readonly minutes?: number;
}

export const FIRST_MINUTE = dayOf(2020, 1, 1) * 1440;

export function tableOf(incidents: readonly Incident[], areas = 3): IncidentTable {
  return {
    rows: incidents.length,
    timeResolution: 'minute',
    minutes: Int32Array.from(incidents, (incident, i) => incident.minutes ?? FIRST_MINUTE + i),
    latitude: Float64Array.from(incidents, (incident) => incident.latitude),
    longitude: Float64Array.from(incidents, (incident) => incident.longitude),
    type: Uint16Array.from(incidents, (incident) => incident.type ?? 0),
    area: Uint16Array.from(incidents, (incident) => incident.area ?? MISSING),
    district: new Uint16Array(incidents.length).fill(MISSING),
    place: new Uint16Array(incidents.length).fill(MISSING),
    typeLabels: ['THEFT', 'ROBBERY'],
    areas: Array.from({ length: areas }, (_, i) => ({ id: i + 1, label: String(i + 1), name: `Area ${i + 1}` })),
    districtLabels: [],
    placeLabels: [],
  };
}

/** Incidents every `step` metres over `width` × `height` metres, south-west corner given, as if one city block each. */
export function block(
  latitude: number,
  longitude: number,
  width: number,
  height: number,
  step: number,
  area?: number,
): Incident[] {
  const incidents: Incident[] = [];
  const metresPerDegree = 111_320 * Math.cos((latitude * Math.PI) / 180);
  for (let y = step / 2; y < height; y += step) {
    for (let x = step / 2; x < width; x += step) {
      incidents.push({
        latitude: latitude + y / 111_132,
        longitude: longitude + x / metresPerDegree,
        ...(area === undefined ? {} : { area }),
      });
    }
  }
  return incidents;
}
