/**
 * The zero-filled panel of a count model: every (area, hour, weekday, month) cell of a period, with the number of
 * crimes and the number of such clock hours. A cell without crime is an observation, not a missing value.
 */
import { dayOfMinute, dayTable, hourOfMinute } from '../table/calendar.ts';
import { hasTimeOfDay, MISSING, type IncidentTable } from '../table/incident-table.ts';
import type { Period } from '../table/periods.ts';

export const HOURS = 24;
export const WEEKDAYS = 7;
/** Hours × weekdays: cells of one area in one month. */
export const WEEK_HOURS = HOURS * WEEKDAYS;

export interface CountPanel {
  readonly areas: number;
  /** The period's first and last day, as days since 1970. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Calendar months of the panel (year × 12 + month - 1), ascending; T of them. */
  readonly monthIndex: Int32Array;
  /**
   * T × 7: clock hours of each hour of day that the period holds on that weekday of that month. The same number for
   * every area and every hour, so it is stored once. 0 where a partial month has no such weekday.
   */
  readonly exposureHours: Float64Array;
  /** areas × 24 × T × 7: crimes. */
  readonly counts: Uint32Array;
  /** Crimes in `counts`. */
  readonly crimes: number;
  /** Rows of the period that have a time of day but no area, and are therefore in no cell. */
  readonly withoutArea: number;
  /** Rows of the period that have no time of day, with or without an area: in no cell either. */
  readonly withoutTime: number;
}

/** Position of a cell in `counts`; `step` is the position of the month in `monthIndex`. */
export function panelCell(panel: CountPanel, area: number, hour: number, step: number, weekday: number): number {
  return ((area * HOURS + hour) * panel.monthIndex.length + step) * WEEKDAYS + weekday;
}

/** Number of cells that the period observed: those with exposure. */
export function observedCells(panel: CountPanel): number {
  let perAreaHour = 0;
  for (const hours of panel.exposureHours) if (hours > 0) perAreaHour++;
  return perAreaHour * panel.areas * HOURS;
}

/** Clock hours of the period, summed over areas. */
export function totalExposureHours(panel: CountPanel): number {
  let days = 0;
  for (const hours of panel.exposureHours) days += hours;
  return days * panel.areas * HOURS;
}

/**
 * Counts the rows of a period into the dense panel.
 *
 * @param table rows with `timeResolution` minute or hour
 * @param period days, both included; partial months get the exposure that they have
 * @param missingMonths months (year × 12 + month - 1) without any record in the source (`spanOf`): a gap, not zero
 *   crime, so they are no part of the panel. Rows in such a month are left out too.
 * Cost O(rows + cells). Memory 4 bytes a cell.
 * @throws Error if the records hold no hours
 */
export function buildPanel(table: IncidentTable, period: Period, missingMonths: readonly number[] = []): CountPanel {
  if (table.timeResolution !== 'minute' && table.timeResolution !== 'hour') {
    throw new Error(`buildPanel: expected records with hours, got time resolution "${table.timeResolution}"`);
  }
  const days = dayTable(period.firstDay, period.lastDay);
  const gaps = new Set(missingMonths);
  const stepOfMonth = new Map<number, number>();
  for (const month of days.monthIndex) {
    if (!gaps.has(month) && !stepOfMonth.has(month)) stepOfMonth.set(month, stepOfMonth.size);
  }
  const monthIndex = Int32Array.from(stepOfMonth.keys());
  const steps = monthIndex.length;
  const exposureHours = new Float64Array(steps * WEEKDAYS);
  // position of each day within one (area, hour) slab; -1 inside a gap
  const cellOfDay = new Int32Array(days.monthIndex.length);
  for (let i = 0; i < cellOfDay.length; i++) {
    const step = stepOfMonth.get(days.monthIndex[i]);
    cellOfDay[i] = step === undefined ? -1 : step * WEEKDAYS + days.weekday[i];
    if (step !== undefined) exposureHours[cellOfDay[i]]++;
  }

  const slab = steps * WEEKDAYS;
  const areas = table.areas.length;
  const counts = new Uint32Array(areas * HOURS * slab);
  let crimes = 0;
  let withoutArea = 0;
  let withoutTime = 0;
  for (let row = 0; row < table.rows; row++) {
    const minute = table.minutes[row];
    const day = dayOfMinute(minute);
    if (day < period.firstDay || day > period.lastDay) continue;
    const cell = cellOfDay[day - period.firstDay];
    if (cell < 0) continue;
    if (!hasTimeOfDay(table, row)) {
      withoutTime++;
      continue;
    }
    const area = table.area[row];
    if (area === MISSING) {
      withoutArea++;
      continue;
    }
    counts[(area * HOURS + hourOfMinute(minute)) * slab + cell]++;
    crimes++;
  }
  const { firstDay, lastDay } = period;
  return { areas, firstDay, lastDay, monthIndex, exposureHours, counts, crimes, withoutArea, withoutTime };
}

/** The panel summed as far as a model without area × month or hour × month terms can see: its sufficient statistics. */
export interface CollapsedPanel {
  readonly areas: number;
  readonly monthIndex: Int32Array;
  readonly exposureHours: Float64Array;
  /** areas × 24 × 7: crimes, summed over months. */
  readonly weekCounts: Float32Array;
  /** T: crimes of each month, summed over everything else. */
  readonly monthCounts: Float64Array;
  readonly crimes: number;
}

/** Sums the panel over months, and over everything but months. Cost O(cells). */
export function collapsePanel(panel: CountPanel): CollapsedPanel {
  const { areas, monthIndex, exposureHours, counts, crimes } = panel;
  const steps = monthIndex.length;
  // float32 is exact up to 2^24 crimes in one cell
  const weekCounts = new Float32Array(areas * WEEK_HOURS);
  const monthCounts = new Float64Array(steps);
  let cell = 0;
  for (let areaHour = 0; areaHour < areas * HOURS; areaHour++) {
    for (let step = 0; step < steps; step++) {
      for (let weekday = 0; weekday < WEEKDAYS; weekday++) {
        const count = counts[cell++];
        weekCounts[areaHour * WEEKDAYS + weekday] += count;
        monthCounts[step] += count;
      }
    }
  }
  return { areas, monthIndex, exposureHours, weekCounts, monthCounts, crimes };
}

/** Months 1-12 that occur in the panel. */
export function monthsOfYear(panel: { readonly monthIndex: Int32Array }): Set<number> {
  return new Set(Array.from(panel.monthIndex, (month) => (month % 12) + 1));
}
