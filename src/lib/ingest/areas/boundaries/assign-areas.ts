/** Areas for records that name none, from boundaries. */
import { areasOfPoints, recodePolygons } from '#lib/core/geo/area-polygons.ts';
import type { GeographyBoundaries } from '#lib/core/geo/boundaries.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import type { Boundaries } from './boundaries.ts';

/**
 * The area code of each point, an index into `boundaries.areas`; `MISSING` in none of them. See `areasOfPoints`.
 * @param latitude degrees, NaN for none; @param longitude degrees
 */
export function assignAreas(boundaries: Boundaries, latitude: Float64Array, longitude: Float64Array): Uint16Array {
  return areasOfPoints(boundaries.polygons, latitude, longitude);
}

export interface BoundaryAreas {
  /** With those of the boundaries' areas as its areas that hold a record, in the order of the boundaries. */
  readonly table: IncidentTable;
  /** Records with coordinates that lie in none of the areas: they stay, without an area. */
  readonly outside: number;
  /** Areas without a record, which are left out: there is nothing to learn about them. */
  readonly empty: number;
  /** Of the areas that hold records, with their codes in the table: what is stored with it. */
  readonly boundaries: GeographyBoundaries;
}

/** The table with the areas of the boundaries in place of its own. Cost O(rows + vertices). */
export function withBoundaryAreas(table: IncidentTable, boundaries: Boundaries): BoundaryAreas {
  const area = assignAreas(boundaries, table.latitude, table.longitude);
  const used = new Uint8Array(boundaries.areas.length);
  let outside = 0;
  for (let row = 0; row < table.rows; row++) {
    if (area[row] !== MISSING) used[area[row]] = 1;
    else if (!Number.isNaN(table.latitude[row])) outside++;
  }
  const areas = boundaries.areas.filter((_, code) => used[code] === 1);
  const empty = boundaries.areas.length - areas.length;
  const newCode = new Uint16Array(used.length).fill(MISSING);
  for (let code = 0, next = 0; code < used.length; code++) if (used[code] === 1) newCode[code] = next++;
  if (empty > 0) {
    for (let row = 0; row < table.rows; row++) if (area[row] !== MISSING) area[row] = newCode[area[row]];
  }
  const { found, fileHash, polygons } = boundaries;
  const property = found.idProperty ?? found.nameProperty;
  return {
    table: { ...table, area, areas },
    outside,
    empty,
    boundaries: {
      name: found.fileName,
      fileHash,
      of: 'areas',
      ...(property === undefined ? {} : { property }),
      polygons: recodePolygons(polygons, newCode),
    },
  };
}
