/** What a CSV export of this app tells beyond other files: ids and names of areas, and labels made harmless. */
import { textOfCell } from '#lib/core/table/csv-cell.ts';
import type { Area, IncidentTable } from '#lib/core/table/incident-table.ts';

/** What stands beside an area's label in an export, as text. */
export interface AreaDetail {
  readonly id: string;
  readonly name: string;
}

/**
 * The table as it was before it was exported.
 * @param details by area code, from the first record of each area
 */
export function withExportUndone(table: IncidentTable, details: readonly (AreaDetail | undefined)[]): IncidentTable {
  return {
    ...table,
    typeLabels: table.typeLabels.map(textOfCell),
    districtLabels: table.districtLabels.map(textOfCell),
    placeLabels: table.placeLabels.map(textOfCell),
    areas: withDetails(table.areas, details),
  };
}

function withDetails(areas: readonly Area[], details: readonly (AreaDetail | undefined)[]): Area[] {
  const ids = areas.map((_, code) =>
    /^\d{1,9}$/.test(details[code]?.id ?? '') ? Number(details[code]!.id) : undefined,
  );
  // a file put together by hand, or with another one, may lack ids or repeat them: then all are given anew
  const sound = ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
  return areas.map((area, code) => {
    const label = textOfCell(area.label);
    const name = details[code]?.name ?? '';
    return { id: sound ? ids[code]! : area.id, label, name: name === '' ? label : textOfCell(name) };
  });
}
