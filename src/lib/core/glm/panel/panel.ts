/**
 * The zero-filled panel of a count model: every (area, hour, weekday, month) cell of a period, with the number of
 * crimes and the number of such clock hours. A cell without crime is an observation, not a missing value. Records without
 * hours have one hour that is the day; those without days have one weekday, too.
 */
import { dayOfMinute, hourOfMinute, monthIndexOf, weekdayOf } from '../../table/calendar.ts';
import { hasTimeOfDay, MISSING, type IncidentTable } from '../../table/incident-table.ts';
import type { Period } from '../../table/periods.ts';
import { ORDINARY_DAY, calendarSteps, dayKind, type CalendarSteps } from './calendar-steps.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';
import type { CountShape } from '../terms/terms.ts';

/**
 * The finest time that is forecast. `hour`: crimes per clock hour. `day`: per day, from records with days but no hours.
 * `month`: per calendar month, from records with months only; its rates are per day, so that a leap February has its
 * 29th.
 */
export type CountResolution = 'hour' | 'day' | 'month';

export interface CountPanel {
  readonly resolution: CountResolution;
  readonly shape: CountShape;
  /** The period's first and last day, as days since 1970. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Calendar months of the panel (year × 12 + month - 1), ascending; T of them. */
  readonly monthIndex: Int32Array;
  /**
   * T × weekdays: days of that weekday in that month of the period, which is also how many clock hours of each hour of
   * day it holds there. The same for every area and every hour, so it is stored once. 0 where a partial month has no
   * such weekday.
   */
  readonly exposure: Float64Array;
  /** areas × hours × T × weekdays: crimes. */
  readonly counts: Uint32Array;
  /** The days of the panel with holidays and first days of months told apart. */
  readonly calendar: CalendarSteps;
  /** hours × calendar steps: crimes of all areas. */
  readonly stepCounts: Float64Array;
  /** Crimes in `counts`. */
  readonly crimes: number;
  /** Rows of the period that could be counted but for their missing area, and are therefore in no cell. */
  readonly withoutArea: number;
  /** Rows of the period that have no time of day, in a panel of hours: in no cell either. */
  readonly withoutTime: number;
}

/** Position of a cell in `counts`; `step` is the position of the month in `monthIndex`. */
export function panelCell(panel: CountPanel, area: number, hour: number, step: number, weekday: number): number {
  const { hours, weekdays } = panel.shape;
  return ((area * hours + hour) * panel.monthIndex.length + step) * weekdays + weekday;
}

/** Number of cells that the period observed: those with exposure. */
export function observedCells(panel: CountPanel): number {
  let perAreaHour = 0;
  for (const days of panel.exposure) if (days > 0) perAreaHour++;
  return perAreaHour * panel.shape.areas * panel.shape.hours;
}

/** Clock hours (days, where hours are not known) of the period, summed over areas. */
export function totalExposure(panel: CountPanel): number {
  let days = 0;
  for (const some of panel.exposure) days += some;
  return days * panel.shape.areas * panel.shape.hours;
}

export interface PanelOptions {
  /** `hour` by default. */
  readonly resolution?: CountResolution;
  /**
   * Months (year × 12 + month - 1) without any record in the source (`spanOf`): a gap, not zero crime, so they are no
   * part of the panel. Rows in such a month are left out too.
   */
  readonly missingMonths?: readonly number[];
  /** Public holidays to tell apart; read where days are known. */
  readonly holidays?: HolidayCalendar | undefined;
}

/**
 * Counts the rows of a period into the dense panel.
 *
 * @param table rows whose time is known at least as finely as `resolution`
 * @param period days, both included; partial months get the exposure that they have
 * Cost O(rows + cells). Memory 4 bytes a cell.
 * @throws Error if the records do not hold hours (days) and the resolution asks for them
 */
export function buildPanel(table: IncidentTable, period: Period, options: PanelOptions = {}): CountPanel {
  const { resolution = 'hour', missingMonths = [], holidays } = options;
  const held = table.timeResolution;
  if ((resolution === 'hour' && (held === 'day' || held === 'month')) || (resolution === 'day' && held === 'month')) {
    throw new Error(`buildPanel: expected records with ${resolution}s, got time resolution "${held}"`);
  }
  const { firstDay, lastDay } = period;
  const areas = table.areas.length;
  const hours = resolution === 'hour' ? 24 : 1;
  const weekdays = resolution === 'month' ? 1 : 7;

  const gaps = new Set(missingMonths);
  const days: number[] = [];
  for (let day = firstDay; day <= lastDay; day++) if (gaps.size === 0 || !gaps.has(monthIndexOf(day))) days.push(day);
  const known = resolution === 'month' ? undefined : holidays;
  const kindOf = resolution === 'month' ? () => ORDINARY_DAY : (day: number) => dayKind(day, known);
  const { calendar, stepOfDay } = calendarSteps(days, weekdays, kindOf, known?.names.length ?? 0);
  const steps = calendar.month.length;

  const positionOfMonth = new Map<number, number>();
  for (const month of calendar.month) if (!positionOfMonth.has(month)) positionOfMonth.set(month, positionOfMonth.size);
  const monthIndex = Int32Array.from(positionOfMonth.keys());
  const slab = monthIndex.length * weekdays;
  const exposure = new Float64Array(slab);
  // of each day of the period: its cell within one (area, hour) slab and its step; -1 inside a gap
  const cellOfDay = new Int32Array(Math.max(0, lastDay - firstDay + 1)).fill(-1);
  const stepAt = new Int32Array(cellOfDay.length).fill(-1);
  days.forEach((day, i) => {
    const weekday = weekdays === 1 ? 0 : weekdayOf(day);
    const cell = positionOfMonth.get(calendar.month[stepOfDay[i]])! * weekdays + weekday;
    cellOfDay[day - firstDay] = cell;
    stepAt[day - firstDay] = stepOfDay[i];
    exposure[cell]++;
  });

  const counts = new Uint32Array(areas * hours * slab);
  const stepCounts = new Float64Array(hours * steps);
  let crimes = 0;
  let withoutArea = 0;
  let withoutTime = 0;
  for (let row = 0; row < table.rows; row++) {
    const minute = table.minutes[row];
    const day = dayOfMinute(minute);
    if (day < firstDay || day > lastDay) continue;
    const cell = cellOfDay[day - firstDay];
    if (cell < 0) continue;
    if (hours > 1 && !hasTimeOfDay(table, row)) {
      withoutTime++;
      continue;
    }
    const area = table.area[row];
    if (area === MISSING) {
      withoutArea++;
      continue;
    }
    const hour = hours > 1 ? hourOfMinute(minute) : 0;
    counts[(area * hours + hour) * slab + cell]++;
    stepCounts[hour * steps + stepAt[day - firstDay]]++;
    crimes++;
  }
  return {
    resolution,
    shape: { areas, hours, weekdays },
    firstDay,
    lastDay,
    monthIndex,
    exposure,
    counts,
    calendar,
    stepCounts,
    crimes,
    withoutArea,
    withoutTime,
  };
}

/** The panel as far as the model can see, whose time never meets areas: its sufficient statistics. */
export interface CollapsedPanel {
  readonly shape: CountShape;
  readonly monthIndex: Int32Array;
  readonly calendar: CalendarSteps;
  /** areas × hours × weekdays: crimes, summed over time. */
  readonly weekCounts: Float32Array;
  /** hours × calendar steps: crimes, summed over areas and weekdays. */
  readonly stepCounts: Float64Array;
  readonly crimes: number;
}

/** Sums the panel over months. Cost O(cells). */
export function collapsePanel(panel: CountPanel): CollapsedPanel {
  const { shape, monthIndex, calendar, counts, stepCounts, crimes } = panel;
  const { areas, hours, weekdays } = shape;
  // float32 is exact up to 2^24 crimes in one cell
  const weekCounts = new Float32Array(areas * hours * weekdays);
  let cell = 0;
  for (let areaHour = 0; areaHour < areas * hours; areaHour++) {
    for (let step = 0; step < monthIndex.length; step++) {
      for (let weekday = 0; weekday < weekdays; weekday++) weekCounts[areaHour * weekdays + weekday] += counts[cell++];
    }
  }
  return { shape, monthIndex, calendar, weekCounts, stepCounts, crimes };
}

/** Months 1-12 that occur in the panel. */
export function monthsOfYear(panel: { readonly monthIndex: Int32Array }): Set<number> {
  return new Set(Array.from(panel.monthIndex, (month) => (month % 12) + 1));
}
