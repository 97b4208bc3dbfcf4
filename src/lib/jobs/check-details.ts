/** Whether the details of a data set in a backup are what pages can draw. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import { isLeakyColumns } from '#lib/core/leak/leaky-columns.ts';
import { isAreaPolygons } from '#lib/core/geo/area-polygons.ts';
import { cellCount } from '#lib/core/geo/grid.ts';
import type { GeographyBoundaries } from '#lib/core/geo/boundaries.ts';
import type { DataSetDetails } from '#lib/storage/database.ts';
import { BackupProblem, DAMAGED } from './backup-reader.ts';

/** @throws BackupProblem for details that do not belong to that data set, or lack a part */
export function checkDetails(summary: DataSetSummary, details: DataSetDetails): void {
  const leaky = details.leaky === undefined || isLeakyColumns(details.leaky, summary.typeLabels.length);
  if (!leaky || !isOverview(summary, details.overview) || !isGeography(summary, details.geography)) {
    throw new BackupProblem(DAMAGED);
  }
}

function isOverview(summary: DataSetSummary, overview: DataSetDetails['overview'] | undefined): boolean {
  return (
    overview !== undefined &&
    Number.isInteger(overview.firstWeekDay) &&
    overview.perWeek instanceof Uint32Array &&
    isOfLength(overview.hourByWeekday, Uint32Array, 7 * 24) &&
    isOfLength(overview.typeByArea, Uint32Array, summary.areas.length * summary.typeLabels.length)
  );
}

/** A data set without a located record has none. */
function isGeography(summary: DataSetSummary, geography: DataSetDetails['geography']): boolean {
  if (geography === undefined) return summary.locatedRows === 0;
  const { grid } = geography;
  if (typeof grid !== 'object' || !(grid?.columns > 0 && grid.rows > 0)) return false;
  const cells = cellCount(grid);
  return (
    geography.version === 1 &&
    Number.isFinite(geography.centre?.latitude) &&
    Number.isFinite(geography.centre.longitude) &&
    isOfLength(geography.inside, Uint8Array, cells) &&
    isOfLength(geography.area, Uint16Array, cells) &&
    isOfLength(geography.areaKm2, Float64Array, summary.areas.length) &&
    isOfLength(geography.areaCentre, Float64Array, summary.areas.length * 2) &&
    (geography.outlines === undefined || isAreaPolygons(geography.outlines, summary.areas.length)) &&
    (geography.boundaries === undefined || isBoundaries(summary, geography.boundaries))
  );
}

function isBoundaries(summary: DataSetSummary, boundaries: GeographyBoundaries): boolean {
  const { name, fileHash, of, polygons, outlines } = boundaries;
  if (typeof name !== 'string' || typeof fileHash !== 'string' || (of !== 'areas' && of !== 'districts')) return false;
  const codes = of === 'areas' ? summary.areas.length : summary.districtLabels.length;
  return isAreaPolygons(polygons, codes) && (outlines === undefined || isAreaPolygons(outlines, codes));
}

function isOfLength(
  value: unknown,
  kind: Uint8ArrayConstructor | Uint16ArrayConstructor | Uint32ArrayConstructor | Float64ArrayConstructor,
  length: number,
): boolean {
  return value instanceof kind && value.length === length;
}
