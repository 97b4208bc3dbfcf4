/** The mapping of one file for another whose columns stand in another order, or with more beside them. */
import type { ColumnMapping, RoleColumns } from '#lib/contract/column-mapping.ts';
import { plainName } from './plain-name.ts';

/**
 * The mapping with each column replaced by the one of the same name, so that what a person confirmed for the first file
 * counts for all: order of the dates, coordinate system, columns chosen by hand.
 *
 * @param from header of the file that the mapping is for; @param to header of the other
 * @returns undefined if a column in use is not there, or its name stands there another number of times
 */
export function mappingByNames(
  mapping: ColumnMapping,
  from: readonly string[],
  to: readonly string[],
): ColumnMapping | undefined {
  const names = [from.map(plainName), to.map(plainName)] as const;
  let missing = false;
  /** The same one of several columns of that name. */
  const there = (column: number): number => {
    const places = names.map((all) => all.flatMap((name, index) => (name === names[0][column] ? [index] : [])));
    if (places[0].length !== places[1].length) missing = true;
    return places[1][places[0].indexOf(column)] ?? -1;
  };
  const moved = <Columns extends object>(columns: Columns): Columns =>
    Object.fromEntries(
      Object.entries(columns).map(([role, column]) => [
        role,
        column === undefined ? undefined : there(column as number),
      ]),
    ) as Columns;
  const { columns, dateParts, coordinatePair, areaDetails } = mapping;
  const next: ColumnMapping = {
    ...mapping,
    columns: moved<RoleColumns>(columns),
    ...(dateParts ? { dateParts: moved(dateParts) } : {}),
    ...(coordinatePair ? { coordinatePair: { ...coordinatePair, column: there(coordinatePair.column) } } : {}),
    ...(areaDetails ? { areaDetails: moved(areaDetails) } : {}),
  };
  return missing ? undefined : next;
}
