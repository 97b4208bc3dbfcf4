/** What a crime-type model must beat: the class prior, and a table of the classes by area and hour. */
import type { Random } from '../../random/random.ts';
import { hourOfMinute } from '../../table/calendar.ts';
import { hasTimeOfDay, MISSING, type IncidentTable } from '../../table/incident-table.ts';
import { hasHours } from '../inputs/features.ts';
import { lendersOf } from '../inputs/lenders.ts';

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
 * Counts classes by area and hour (by area alone where hours are unknown). Records without area have cells of their own;
 * those without a time of day count in the hour that the forest learns them in too.
 *
 * @param label class of every one of `rows`
 * @param random for the hours of records without a time of day
 */
export function fitTypeTable(
  table: IncidentTable,
  rows: Uint32Array,
  label: Uint16Array,
  nClasses: number,
  random: Random,
): TypeTable {
  const hours = hasHours(table);
  const lenders = hours ? lendersOf(table, rows, ['hour'], random) : rows;
  const cells = (table.areas.length + 1) * (hours ? 24 : 1);
  const counts = new Float64Array(cells * nClasses);
  const totals = new Float64Array(cells);
  const prior = new Float64Array(nClasses);
  for (let i = 0; i < rows.length; i++) {
    const cell = cellOf(table, rows[i], hours ? hourOfMinute(table.minutes[lenders[i]]) : undefined);
    counts[cell * nClasses + label[i]]++;
    totals[cell]++;
    prior[label[i]] += 1 / rows.length;
  }
  return { counts, totals, prior, hours };
}

/**
 * Probabilities (c + k · prior) / (n + k) of the given rows, row-major. k > 0. A record without a time of day has the
 * counts of its area over the whole day.
 */
export function tableProbabilities(
  fitted: TypeTable,
  table: IncidentTable,
  rows: Uint32Array,
  strength: number,
): Float64Array {
  const { counts, totals, prior, hours } = fitted;
  const nClasses = prior.length;
  const out = new Float64Array(rows.length * nClasses);
  const wholeDays = new Map<number, Float64Array>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (hours && !hasTimeOfDay(table, row)) {
      const area = areaOf(table, row);
      const held = wholeDays.get(area) ?? wholeDay(fitted, area, strength);
      wholeDays.set(area, held);
      out.set(held, i * nClasses);
      continue;
    }
    const cell = cellOf(table, row, hours ? hourOfMinute(table.minutes[row]) : undefined);
    for (let k = 0; k < nClasses; k++) {
      out[i * nClasses + k] = (counts[cell * nClasses + k] + strength * prior[k]) / (totals[cell] + strength);
    }
  }
  return out;
}

function wholeDay({ counts, totals, prior }: TypeTable, area: number, strength: number): Float64Array {
  const nClasses = prior.length;
  const sums = prior.map((share) => strength * share);
  let total = strength;
  for (let cell = area * 24; cell < (area + 1) * 24; cell++) {
    total += totals[cell];
    for (let k = 0; k < nClasses; k++) sums[k] += counts[cell * nClasses + k];
  }
  return sums.map((sum) => sum / total);
}

function areaOf(table: IncidentTable, row: number): number {
  return table.area[row] === MISSING ? table.areas.length : table.area[row];
}

function cellOf(table: IncidentTable, row: number, hour: number | undefined): number {
  return hour === undefined ? areaOf(table, row) : areaOf(table, row) * 24 + hour;
}
