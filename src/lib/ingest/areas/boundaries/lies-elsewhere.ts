/** What to say about boundaries that hold none of the records. */
import type { AreaPolygons } from '#lib/core/geo/area-polygons.ts';
import { ownExtent } from '#lib/core/geo/extent.ts';
import { createProjection, project } from '#lib/core/geo/projection.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { boxOf } from './pack-polygons.ts';

/** Continues "NAME: ". */
export function liesElsewhere(polygons: AreaPolygons, table: IncidentTable): string {
  const records = ownExtent(table.latitude, table.longitude);
  if (!records) return 'none of the records has coordinates, so nothing can be put into boundaries.';
  const [south, west, north, east] = boxOf(polygons);
  const nearest = {
    latitude: Math.min(north, Math.max(south, records.latitude)),
    longitude: Math.min(east, Math.max(west, records.longitude)),
  };
  const { x, y } = project(createProjection(records.latitude, records.longitude), nearest.latitude, nearest.longitude);
  // beyond a quarter of the earth the projection says nothing: the great circle does
  const km = Math.abs(nearest.longitude - records.longitude) > 30 ? greatCircleKm(records, nearest) : Math.hypot(x, y) / 1000; // prettier-ignore
  const where = `around ${place((south + north) / 2, (west + east) / 2)}`;
  const advice = 'Choose the boundaries of the place of the records.';
  return km < 1
    ? `none of its areas holds a record (it lies ${where}, the records around ${place(records.latitude, records.longitude)}). ${advice}`
    : `it lies elsewhere: about ${kilometres(km)} from the records, ${where}; the records lie around ${place(records.latitude, records.longitude)}. ${advice}`;
}

/** "41.84° N, 87.68° W" */
function place(latitude: number, longitude: number): string {
  return `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`;
}

function kilometres(km: number): string {
  return `${Number(km.toPrecision(km < 10 ? 1 : 2)).toLocaleString('en-US')} km`;
}

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Haversine on a sphere of 6,371 km. */
function greatCircleKm(a: Place, b: Place): number {
  const radians = Math.PI / 180;
  const sine = (from: number, to: number): number => Math.sin(((to - from) * radians) / 2) ** 2;
  const along = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians);
  return 12_742 * Math.asin(Math.sqrt(sine(a.latitude, b.latitude) + along * sine(a.longitude, b.longitude)));
}
