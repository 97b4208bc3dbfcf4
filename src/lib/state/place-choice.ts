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

/** The mapping with its projection confirmed by the person, or no longer. */
export function withPlace(mapping: ColumnMapping, confirmed: boolean): ColumnMapping {
  const { byHand = [], ...rest } = mapping;
  const others = byHand.filter((setting) => setting !== 'coordinates');
  const now = confirmed ? [...others, 'coordinates' as const] : others;
  return now.length > 0 ? { ...rest, byHand: now } : rest;
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
