/** Whether a person has said that the records lie where the mapping puts them. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import type { ProjectionCandidate, ProjectionsFound } from '#lib/contract/places.ts';

/** True where the projection is a guess that nobody confirmed yet: Import waits for it. */
export function waitsForPlace(projections: ProjectionsFound | undefined, mapping: ColumnMapping | undefined): boolean {
  return (
    projections !== undefined && mapping !== undefined && mapping.coordinates !== 'degrees' && !isConfirmed(mapping)
  );
}

export function isConfirmed(mapping: ColumnMapping): boolean {
  return mapping.byHand?.includes('coordinates') === true;
}

/**
 * The mapping with its projection confirmed by the person, or no longer.
 * @param seen where the person saw the records on the map
 */
export function withPlace(mapping: ColumnMapping, confirmed: boolean, seen?: ProjectionCandidate): ColumnMapping {
  const { byHand = [], confirmedAt: _former, ...rest } = mapping;
  const others = byHand.filter((setting) => setting !== 'coordinates');
  const now = confirmed ? [...others, 'coordinates' as const] : others;
  const place = confirmed && seen ? { latitude: seen.medianLatitude, longitude: seen.medianLongitude } : undefined;
  return { ...rest, ...(now.length > 0 ? { byHand: now } : {}), ...(place ? { confirmedAt: place } : {}) };
}

/** Records of one city lie nearer to each other, and to what the file says of its city. */
const SAME_PLACE_KM = 150;

/**
 * Whether records of another file lie elsewhere than those for which a person confirmed the projection: many files of
 * one kind have the same names of columns, and metres say nothing about the city.
 *
 * @param placed the other file's records in the confirmed projection; undefined where they have no place in it
 * @param confirmedAt where the former records lay; @param where the city that the other file itself names
 */
export function liesElsewhere(
  placed: ProjectionCandidate | undefined,
  confirmedAt: ColumnMapping['confirmedAt'],
  where: ProjectionsFound['where'],
): boolean {
  if (!placed) return true;
  const here = { latitude: placed.medianLatitude, longitude: placed.medianLongitude };
  return [confirmedAt, where].some((place) => place !== undefined && kmApart(here, place) > SAME_PLACE_KM);
}

/** Good to a percent or two below some hundred km, which is all that is asked of it. */
function kmApart(a: NonNullable<ColumnMapping['confirmedAt']>, b: NonNullable<ColumnMapping['confirmedAt']>): number {
  const east = ((((a.longitude - b.longitude + 540) % 360) + 360) % 360) - 180;
  const shrink = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  return 111.2 * Math.hypot(a.latitude - b.latitude, east * shrink);
}

/** A candidate's system and columns in a mapping that may have changed since it was found. */
export function withCandidate(mapping: ColumnMapping, candidate: ProjectionCandidate): ColumnMapping {
  const { coordinatePair } = candidate.mapping;
  const { latitude, longitude } = candidate.mapping.columns;
  const { latitude: _latitude, longitude: _longitude, ...others } = mapping.columns;
  return withPlace(
    {
      ...mapping,
      coordinates: candidate.code,
      ...(mapping.coordinatePair && coordinatePair ? { coordinatePair } : {}),
      columns: {
        ...others,
        ...(latitude === undefined ? {} : { latitude }),
        ...(longitude === undefined ? {} : { longitude }),
      },
    },
    false,
  );
}

/** "EPSG:3435"; Esri's own codes are named as such, as their publishers write them. */
export function authorityCode(code: ProjectionCandidate['code']): string {
  return Number(code.slice(5)) > 100_000 ? code.replace('EPSG', 'ESRI') : code;
}

/** "1 km", "less than 1 km". */
export function kilometres(km: number): string {
  return km < 1 ? 'less than 1 km' : `${Math.round(km).toLocaleString('en-US')} km`;
}
