/** Areas for records that name none: the hexagons of H3 that hold records. */
import { distinctPoints } from '#lib/core/geo/distinct-points.ts';
import { MISSING, type Area, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { loadH3 } from '#lib/hexagons/h3.ts';

/** Coarsest to finest; from about 12,400 km² to 0.015 km² a hexagon. */
const COARSEST = 3;
const FINEST = 10;
/** Where the records are too few or too close to tell: about 0.7 km². */
const TYPICAL = 8;
const MOST_AREAS = 300;
const FEWEST_AREAS = 20;
/** Strays in hexagons of their own are not what the size is chosen by: the fullest hexagons with this share are. */
const CORE_SHARE = 0.99;
/** Records that half of those hexagons should have at least: about one a month over two years. */
const ENOUGH_RECORDS = 24;

/** Average area of a hexagon by resolution, km² (h3geo.org, Tables of cell statistics). */
const KM2: readonly number[] = [4357449, 609788, 86802, 12393, 1770, 253, 36.1, 5.16, 0.737, 0.105, 0.015];

export interface HexagonAreas {
  readonly table: IncidentTable;
  readonly resolution: number;
  /** For the note to the person: "about 0.7 km² each". */
  readonly size: string;
  /** Records of the middle one of the hexagons that hold 99 % of them. */
  readonly medianRecords: number;
}

/**
 * The table with hexagons as areas: label = H3 index (its outline can be drawn from it), name "Hexagon 1" and so on in
 * the order of the indexes, id the same number. `chooseResolution` says how large they are. Points of thinly used
 * hexagons stay: every located record gets an area. Cost O(rows).
 */
export async function withHexagonAreas(table: IncidentTable): Promise<HexagonAreas> {
  const { latLngToCell, cellToParent } = await loadH3();
  const { latitude, longitude } = table;
  const points = distinctPoints(latitude, longitude);
  let cells = new Map<string, number>();
  for (let i = 0; i < points.x.length; i++) {
    const cell = latLngToCell(points.x[i], points.y[i], FINEST);
    cells.set(cell, (cells.get(cell) ?? 0) + points.weight[i]);
  }
  const sizes: Size[] = [];
  for (let resolution = FINEST; resolution >= COARSEST; resolution--) {
    if (resolution < FINEST) cells = inParents(cells, (cell) => cellToParent(cell, resolution));
    sizes.push({ resolution, ...usedHexagons(Float64Array.from(cells.values())) });
  }
  const { resolution, medianRecords } = chooseResolution(sizes);

  const codes = new Map<string, number>();
  const area = new Uint16Array(table.rows).fill(MISSING);
  for (let row = 0; row < table.rows; row++) {
    if (Number.isNaN(latitude[row])) continue;
    const same = row > 0 && latitude[row] === latitude[row - 1] && longitude[row] === longitude[row - 1];
    if (same) {
      area[row] = area[row - 1];
      continue;
    }
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
  return { table: { ...table, area, areas }, resolution, size: hexagonSize(resolution), medianRecords };
}

/** "about 0.7 km² each": the average area of a hexagon of that H3 resolution. */
export function hexagonSize(resolution: number): string {
  const km2 = KM2[resolution];
  if (km2 === undefined) throw new Error(`hexagonSize: expected a resolution of 0 to 10, got ${resolution}`);
  const rounded = Number(km2.toPrecision(km2 < 1 ? 1 : 2));
  return `about ${rounded.toLocaleString('en-US')} km² each`;
}

interface Size {
  readonly resolution: number;
  /** Hexagons that together hold 99 % of the records, and the records of the one in their middle. */
  readonly areas: number;
  readonly medianRecords: number;
}

function usedHexagons(records: Float64Array): Pick<Size, 'areas' | 'medianRecords'> {
  records.sort().reverse();
  const enough = CORE_SHARE * records.reduce((sum, one) => sum + one, 0);
  let areas = 0;
  for (let sum = 0; areas < records.length && sum < enough; areas++) sum += records[areas];
  return { areas, medianRecords: records[areas >> 1] ?? 0 };
}

/**
 * Of the resolutions with 20 to 300 hexagons the finest at which half of them have 24 records or more, else the
 * coarsest. Where none has 20 to 300 (all records in a few places, or jumps from under 20 to over 300): the typical
 * one, or the finest with at most 300.
 *
 * @param sizes finest first
 */
function chooseResolution(sizes: readonly Size[]): Size {
  const few = sizes.filter(({ areas }) => areas <= MOST_AREAS);
  const fit = few.filter(({ areas }) => areas >= FEWEST_AREAS);
  if (fit.length > 0) return fit.find((size) => size.medianRecords >= ENOUGH_RECORDS) ?? fit[fit.length - 1];
  const typical = sizes.find(({ resolution }) => resolution === TYPICAL)!;
  return typical.areas <= MOST_AREAS ? typical : (few[0] ?? sizes[sizes.length - 1]);
}

function inParents(cells: ReadonlyMap<string, number>, parentOf: (cell: string) => string): Map<string, number> {
  const parents = new Map<string, number>();
  for (const [cell, records] of cells) {
    const parent = parentOf(cell);
    parents.set(parent, (parents.get(parent) ?? 0) + records);
  }
  return parents;
}
