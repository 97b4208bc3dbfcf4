/** Gives every located record an area: from the file's own column, from boundaries that the person gave, else hexagons. */
import type { BoundariesChoice } from '#lib/contract/places.ts';
import type { GeographyBoundaries } from '#lib/core/geo/boundaries.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { withBoundaryAreas } from './boundaries/assign-areas.ts';
import { readBoundaries } from './boundaries/boundaries.ts';
import { withHexagonAreas } from './hexagons.ts';
import { InputProblem } from '../input-problem.ts';
import type { ImportSource } from '../bytes/source.ts';

/** A file of areas with what the person chose about it. */
export interface GivenBoundaries extends BoundariesChoice {
  readonly file: ImportSource;
}

export interface SettledAreas {
  readonly table: IncidentTable;
  readonly hexagons?: { readonly resolution: number; readonly size: string };
  readonly boundaries?: {
    readonly name: string;
    readonly outside: number;
    readonly empty: number;
    /** What is saved with the data. */
    readonly kept: GeographyBoundaries;
  };
}

/**
 * The table with its areas settled. Boundaries that were given count, whatever column of areas the file has.
 * @throws InputProblem if there is nothing to place the records by, or the boundaries cannot be used
 */
export async function settleAreas(table: IncidentTable, given?: GivenBoundaries): Promise<SettledAreas> {
  if (!given && table.areas.length > 0) return { table };
  const near = middleOf(table);
  if (given) {
    const { file, ...choice } = given;
    if (!near) {
      throw new InputProblem(
        `no row has usable coordinates, so no record can be put into the areas of ${file.name}. Remove the boundaries, or choose other columns for Latitude and Longitude.`,
      );
    }
    const boundaries = await readBoundaries(file, { ...choice, near });
    if ('failed' in boundaries) throw new InputProblem(`the boundaries cannot be used. ${boundaries.sentence}`);
    const { table: placed, outside, empty, boundaries: kept } = withBoundaryAreas(table, boundaries);
    if (placed.areas.length === 0) {
      throw new InputProblem(
        `none of the records lies in an area of ${file.name}: it shows another place, or other columns are Latitude and Longitude.`,
      );
    }
    return { table: placed, boundaries: { name: file.name, outside, empty, kept } };
  }
  if (!near) {
    throw new InputProblem(
      'no row has usable coordinates, and none names an area. Choose other columns for Latitude and Longitude, or one for Area.',
    );
  }
  const { table: placed, resolution, size } = await withHexagonAreas(table);
  return { table: placed, hexagons: { resolution, size } };
}

/** Medians of the coordinates; undefined where no row has any. */
function middleOf(table: IncidentTable): { latitude: number; longitude: number } | undefined {
  const latitude = median(table.latitude);
  return latitude === undefined ? undefined : { latitude, longitude: median(table.longitude)! };
}

/** Of a sample: where the records are, not a statistic. */
function median(column: Float64Array): number | undefined {
  const step = Math.max(1, Math.floor(column.length / 20_000));
  const values: number[] = [];
  for (let row = 0; row < column.length; row++) {
    if (!Number.isNaN(column[row]) && (row % step === 0 || values.length === 0)) values.push(column[row]);
  }
  return values.sort((a, b) => a - b)[values.length >> 1];
}
