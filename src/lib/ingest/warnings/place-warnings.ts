/** Warnings on coordinates and areas. */
import type { ImportWarning } from '#lib/contract/import.ts';
import { MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import type { Facts, HowRead } from './how-read.ts';
import { count, records, share } from './words.ts';

export function placeWarnings(table: IncidentTable, { setAside }: Facts, how: HowRead): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  const { no_coordinates: none = 0, zero_coordinates: zero = 0, far_from_the_data: far = 0 } = setAside;
  const aside = none + zero + far;
  const without = withoutArea(table);
  if (aside === table.rows) {
    warnings.push({
      kind: 'no_coordinates',
      rows: aside,
      sentence: 'No record has coordinates: maps stay empty, and areas carry everything.',
    });
  } else {
    const where =
      how.areas.hexagons === undefined
        ? counted(aside, rowsWithNeither(table), [none, zero, far].filter((rows) => rows > 0).length > 1)
        : 'On no map and in no hexagon, but in the totals.';
    const add = (kind: ImportWarning['kind'], rows: number, what: string): void => {
      if (rows > 0)
        warnings.push({ kind, rows, sentence: `${records(rows)} (${share(rows, table.rows)}) ${what}. ${where}` });
    };
    add('no_coordinates', none, 'without coordinates');
    add('zero_coordinates', zero, 'with 0, 0 or -1, -1 in place of coordinates');
    add('far_from_the_data', far, 'with coordinates far outside all others');
  }
  const { hexagons, boundaries } = how.areas;
  if (hexagons) {
    warnings.push({
      kind: 'hexagons',
      sentence: `The records name no area, so ${table.areas.length === 1 ? 'one hexagon serves' : `${count(table.areas.length)} hexagons serve`} as areas (H3, resolution ${hexagons.resolution}, ${hexagons.size}).`,
    });
  } else if (boundaries) {
    const { name, outside, empty } = boundaries;
    const all = 'every record with coordinates lies in one';
    const some = `${records(outside)} (${share(outside, table.rows)}) with coordinates in none of them`;
    const unused =
      empty === 0
        ? ''
        : ` ${empty === 1 ? '1 area' : `${count(empty)} areas`} of the file without any record ${empty === 1 ? 'is' : 'are'} left out.`;
    warnings.push({
      kind: 'outside_boundaries',
      ...(outside > 0 ? { rows: outside } : {}),
      sentence: `Areas are those of ${name}: ${outside === 0 ? all : some}.${unused}`,
    });
  } else if (without > 0) {
    warnings.push({
      kind: 'without_area',
      rows: without,
      sentence: `${records(without)} (${share(without, table.rows)}) without an area: in no area model.`,
    });
  }
  return warnings;
}

/** Where records without coordinates count: the areas hold those that name one, the rest are in the totals only. */
/**
 * What becomes of rows without usable coordinates.
 * @param severalKinds other sentences are on some of them too, so that this one must say of how many it speaks
 */
function counted(aside: number, withNeither: number, severalKinds: boolean): string {
  if (withNeither === 0) return 'On no map, but counted in their areas.';
  if (withNeither >= aside) return 'They name no area either: on no map and in no area, in the totals only.';
  const verb = withNeither === 1 ? 'names' : 'name';
  const some = severalKinds
    ? `of all ${count(aside)} without usable coordinates, ${count(withNeither)} ${verb}`
    : `${records(withNeither)} ${verb}`;
  return `On no map, but counted in their areas; ${some} no area either: in the totals only.`;
}

function rowsWithNeither(table: IncidentTable): number {
  let n = 0;
  for (let row = 0; row < table.rows; row++) {
    if (table.area[row] === MISSING && Number.isNaN(table.latitude[row])) n++;
  }
  return n;
}

function withoutArea(table: IncidentTable): number {
  let n = 0;
  for (let row = 0; row < table.rows; row++) if (table.area[row] === MISSING) n++;
  return n;
}
