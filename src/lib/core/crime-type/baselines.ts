/** What a crime-type model must beat: the class prior, and a table of the classes by area and hour. */
import { hourOfMinute } from '../table/calendar.ts';
import { MISSING, type IncidentTable } from '../table/incident-table.ts';
import { hasHours } from './features.ts';

/** Strengths to choose from: how many prior crimes each cell of the table is given. */
export const TABLE_STRENGTHS = [1, 5, 20, 50, 100, 200, 500];

export interface TypeTable {
  /** Crimes by cell and class, cell-major. */
  readonly counts: Float64Array;
  readonly totals: Float64Array;
  readonly prior: Float64Array;
  readonly hours: boolean;
}

/**
 * Counts classes by area and hour (by area alone where hours are unknown). Records without area have cells of their own.
 *
 * @param label class of every one of `rows`
 */
export function fitTypeTable(table: IncidentTable, rows: Uint32Array, label: Uint16Array, nClasses: number): TypeTable {
  const hours = hasHours(table);
  const cells = (table.areas.length + 1) * (hours ? 24 : 1);
  const counts = new Float64Array(cells * nClasses);
  const totals = new Float64Array(cells);
  const prior = new Float64Array(nClasses);
  for (let i = 0; i < rows.length; i++) {
    const cell = cellOf(table, rows[i], hours);
    counts[cell * nClasses + label[i]]++;
    totals[cell]++;
    prior[label[i]] += 1 / rows.length;
  }
  return { counts, totals, prior, hours };
}

/** Probabilities (c + k · prior) / (n + k) of the given rows, row-major. k > 0. */
export function tableProbabilities(
  fitted: TypeTable,
  table: IncidentTable,
  rows: Uint32Array,
  strength: number,
): Float64Array {
  const { counts, totals, prior, hours } = fitted;
  const nClasses = prior.length;
  const out = new Float64Array(rows.length * nClasses);
  for (let i = 0; i < rows.length; i++) {
    const cell = cellOf(table, rows[i], hours);
    for (let k = 0; k < nClasses; k++) {
      out[i * nClasses + k] = (counts[cell * nClasses + k] + strength * prior[k]) / (totals[cell] + strength);
    }
  }
  return out;
}

function cellOf(table: IncidentTable, row: number, hours: boolean): number {
  const area = table.area[row] === MISSING ? table.areas.length : table.area[row];
  return hours ? area * 24 + hourOfMinute(table.minutes[row]) : area;
}
