/** Areas for records that name none: the hexagons of H3 that hold records. h3-js is loaded only when needed. */
import { MISSING, type Area, type IncidentTable } from '#lib/core/table/incident-table.ts';

/** Coarsest to finest; from about 1,770 km² to 0.1 km² a hexagon. */
const COARSEST = 3;
const FINEST = 10;
const MOST_AREAS = 300;
const FEWEST_AREAS = 20;
const TYPICAL = 8;

export interface HexagonAreas {
  readonly table: IncidentTable;
  readonly resolution: number;
}

/**
 * The table with hexagons as areas: label = H3 index (its outline can be drawn from it), name "Hexagon 1" and so on in
 * the order of the indexes, id the same number. The resolution is 8 (about 0.7 km²) or the next one that gives 20 to
 * 300 areas. Points of thinly used hexagons stay: every located record gets an area. Cost O(rows).
 */
export async function withHexagonAreas(table: IncidentTable): Promise<HexagonAreas> {
  const { latLngToCell } = await import('h3-js');
  const { latitude, longitude } = table;
  const countAt = (resolution: number): number => {
    const cells = new Set<string>();
    const stride = Math.max(1, Math.floor(table.rows / 20_000));
    for (let row = 0; row < table.rows; row += stride) {
      if (!Number.isNaN(latitude[row])) cells.add(latLngToCell(latitude[row], longitude[row], resolution));
    }
    return cells.size;
  };
  let resolution = TYPICAL;
  let count = countAt(resolution);
  while (count > MOST_AREAS && resolution > COARSEST) count = countAt(--resolution);
  while (count < FEWEST_AREAS && resolution < FINEST && resolution >= TYPICAL) {
    const finer = countAt(resolution + 1);
    if (finer > MOST_AREAS || finer === count) break;
    count = finer;
    resolution++;
  }

  const codes = new Map<string, number>();
  const area = new Uint16Array(table.rows).fill(MISSING);
  for (let row = 0; row < table.rows; row++) {
    if (Number.isNaN(latitude[row])) continue;
    const cell = latLngToCell(latitude[row], longitude[row], resolution);
    let code = codes.get(cell);
    if (code === undefined) codes.set(cell, (code = codes.size));
    area[row] = code;
  }
  const labels = [...codes.keys()];
  const order = [...labels].sort((a, b) => (a < b ? -1 : 1));
  const number = new Map(order.map((label, index) => [label, index + 1]));
  const areas: Area[] = labels.map((label) => {
    const id = number.get(label)!;
    return { id, label, name: `Hexagon ${id}` };
  });
  return { table: { ...table, area, areas }, resolution };
}
