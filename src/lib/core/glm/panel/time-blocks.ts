/**
 * The blocks of time that the bootstrap draws: whole weeks of the held-out period, or its months where the records have
 * no days. What a forecast sums to is kept block by block.
 */
import { weekBlock } from '../../metrics/bootstrap.ts';
import { dayOfMinute, dayTable, hourOfMinute } from '../../table/calendar.ts';
import { hasTimeOfDay, MISSING, type IncidentTable } from '../../table/incident-table.ts';
import type { Period } from '../../table/periods.ts';
import type { CountPanel } from './panel.ts';

export interface TimeBlocks {
  /** Blocks of which the panel holds at least one day: those inside a gap of the source say nothing. */
  readonly count: number;
  /** Of each day of the period: its block, and its place among the months × weekdays of the panel; -1 in a gap. */
  readonly ofDay: Int32Array;
  readonly placeOfDay: Int32Array;
  /** Of each crime in the panel: its cell and its block. */
  readonly crimeCell: Uint32Array;
  readonly crimeBlock: Uint16Array;
}

/**
 * @param table the records that the panel was built from
 * @param panel panel of `period`
 * Cost O(days + rows). Memory 6 bytes a row of the period.
 */
export function timeBlocks(table: IncidentTable, panel: CountPanel, period: Period): TimeBlocks {
  const days = dayTable(period.firstDay, period.lastDay);
  const { weekdays, hours, slab } = lengthsOf(panel);
  const stepOfMonth = new Map(Array.from(panel.monthIndex, (month, step) => [month, step]));
  const byMonth = table.timeResolution === 'month';
  const length = days.monthIndex.length;
  const ofDay = new Int32Array(length).fill(-1);
  const placeOfDay = new Int32Array(length).fill(-1);
  const numberOf = new Map<number, number>();
  for (let i = 0; i < length; i++) {
    const step = stepOfMonth.get(days.monthIndex[i]);
    if (step === undefined) continue;
    const key = byMonth ? step : weekBlock(period.firstDay + i, period.firstDay);
    let block = numberOf.get(key);
    if (block === undefined) numberOf.set(key, (block = numberOf.size));
    ofDay[i] = block;
    placeOfDay[i] = step * weekdays + (weekdays === 1 ? 0 : days.weekday[i]);
  }

  const crimeCell = new Uint32Array(panel.crimes);
  const crimeBlock = new Uint16Array(panel.crimes);
  let crimes = 0;
  for (let row = 0; row < table.rows; row++) {
    const day = dayOfMinute(table.minutes[row]);
    if (day < period.firstDay || day > period.lastDay || table.area[row] === MISSING) continue;
    if (hours > 1 && !hasTimeOfDay(table, row)) continue;
    const i = day - period.firstDay;
    if (ofDay[i] < 0) continue;
    const hour = hours > 1 ? hourOfMinute(table.minutes[row]) : 0;
    if (crimes < panel.crimes) {
      crimeCell[crimes] = (table.area[row] * hours + hour) * slab + placeOfDay[i];
      crimeBlock[crimes] = ofDay[i];
    }
    crimes++;
  }
  if (crimes !== panel.crimes) {
    throw new Error(`timeBlocks: expected the ${panel.crimes} crimes of the panel in the table, got ${crimes}`);
  }
  return { count: numberOf.size, ofDay, placeOfDay, crimeCell, crimeBlock };
}

/** The panel's crimes block by block. Cost O(crimes). */
export function blockCrimes({ count, crimeBlock }: TimeBlocks): Float64Array {
  const sums = new Float64Array(count);
  for (const block of crimeBlock) sums[block]++;
  return sums;
}

/** Sums of values that spread evenly over the days of their cell (expected counts), block by block. Cost O(cells). */
export function blockTotals(panel: CountPanel, blocks: TimeBlocks, values: ArrayLike<number>): Float64Array {
  const { slab } = lengthsOf(panel);
  // of each month and weekday: what all areas and hours sum to, and how many days share it
  const sums = new Float64Array(slab);
  for (let cell = 0; cell < values.length; cell += slab) {
    for (let place = 0; place < slab; place++) sums[place] += values[cell + place];
  }
  const daysOfPlace = new Float64Array(slab);
  for (const place of blocks.placeOfDay) if (place >= 0) daysOfPlace[place]++;
  const totals = new Float64Array(blocks.count);
  blocks.placeOfDay.forEach((place, i) => {
    if (place >= 0) totals[blocks.ofDay[i]] += sums[place] / daysOfPlace[place];
  });
  return totals;
}

/**
 * The deviance of a forecast block by block: 2 Σ (y log(y / μ) - (y - μ)), in which every crime carries its cell's
 * log(y / μ) into the block of its own day and μ spreads evenly over the cell's days. The blocks add up to the panel's
 * deviance, and two forecasts may be compared in any of them.
 *
 * @param expected in the order of `panel.counts`
 * Cost O(cells + crimes).
 */
export function blockDeviances(panel: CountPanel, blocks: TimeBlocks, expected: Float64Array): Float64Array {
  const { counts } = panel;
  const sums = blockTotals(panel, blocks, expected);
  const { crimeCell, crimeBlock } = blocks;
  for (let crime = 0; crime < crimeCell.length; crime++) {
    const cell = crimeCell[crime];
    sums[crimeBlock[crime]] += Math.log(counts[cell] / expected[cell]) - 1;
  }
  return sums.map((sum) => 2 * sum);
}

/** Position in `panel.monthIndex` of the month of a cell. */
export function stepOfCell(panel: CountPanel): (cell: number) => number {
  const steps = panel.monthIndex.length;
  const { weekdays } = lengthsOf(panel);
  return (cell) => Math.floor(cell / weekdays) % steps;
}

function lengthsOf({ shape, exposure }: CountPanel) {
  const { hours, weekdays } = shape;
  return { slab: exposure.length, weekdays, hours };
}
