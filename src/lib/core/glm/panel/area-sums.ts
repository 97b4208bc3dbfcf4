/** What each area held in whole weeks (calendar months, where records hold no days), beside what was expected of it. */
import { dayOfMinute, firstDayOfMonth, monthIndexOf } from '../../table/calendar.ts';
import { hasTimeOfDay, MISSING, takeRows, type IncidentTable } from '../../table/incident-table.ts';
import type { Period } from '../../table/periods.ts';
import { expectedCounts } from '../score/expected-counts.ts';
import { buildPanel, type PanelOptions } from './panel.ts';
import type { CountTerms } from '../terms/terms.ts';

export interface AreaSums {
  /** Weeks (months), ascending; those that a gap or the end of the period cuts are left out. */
  readonly spans: number;
  readonly areas: number;
  /** spans × areas: crimes reported, and crimes expected. */
  readonly reported: Float64Array;
  readonly expected: Float64Array;
}

/**
 * Sums by area of a period that the model was not fitted to.
 *
 * @param table records, as the panels of the model were built from them
 * @param period days, both included: weeks are counted from its first day
 * @param options of those panels
 * @param coefficients fitted under `terms`
 * @param days length of a sum; read where records hold days
 * Cost O(rows + spans × areas × hours × weekdays).
 */
export function areaSums(
  table: IncidentTable,
  period: Period,
  options: PanelOptions,
  coefficients: Float64Array,
  terms: CountTerms,
  days = 7,
): AreaSums {
  const { areas, hours } = terms.shape;
  const gaps = new Set(options.missingMonths ?? []);
  const spans = wholeSpans(period, options.resolution === 'month' ? undefined : days, gaps);
  const spanOfDay = new Int32Array(Math.max(0, period.lastDay - period.firstDay + 1)).fill(-1);
  spans.forEach(({ firstDay, lastDay }, span) =>
    spanOfDay.fill(span, firstDay - period.firstDay, lastDay - period.firstDay + 1),
  );

  const reported = new Float64Array(spans.length * areas);
  for (let row = 0; row < table.rows; row++) {
    const day = dayOfMinute(table.minutes[row]);
    if (day < period.firstDay || day > period.lastDay || table.area[row] === MISSING) continue;
    const span = spanOfDay[day - period.firstDay];
    if (span < 0 || (hours > 1 && !hasTimeOfDay(table, row))) continue;
    reported[span * areas + table.area[row]]++;
  }

  // a panel of each span alone knows its very days: its holidays, its first of a month
  const noRows = takeRows(table, new Uint32Array(0));
  const expected = new Float64Array(reported.length);
  spans.forEach((dates, span) => {
    const cells = expectedCounts(buildPanel(noRows, dates, options), coefficients, terms);
    const ofArea = cells.length / areas;
    for (let cell = 0; cell < cells.length; cell++) expected[span * areas + Math.floor(cell / ofArea)] += cells[cell];
  });
  return { spans: spans.length, areas, reported, expected };
}

/** @param days of a span; calendar months where undefined */
function wholeSpans({ firstDay, lastDay }: Period, days: number | undefined, gaps: ReadonlySet<number>): Period[] {
  const spans: Period[] = [];
  const add = (first: number, last: number): void => {
    // spans are at most a month long: both ends tell whether they touch a gap
    if (first < firstDay || last > lastDay || gaps.has(monthIndexOf(first)) || gaps.has(monthIndexOf(last))) return;
    spans.push({ firstDay: first, lastDay: last });
  };
  if (days !== undefined) {
    for (let first = firstDay; first <= lastDay; first += days) add(first, first + days - 1);
  } else {
    for (let month = monthIndexOf(firstDay); month <= monthIndexOf(lastDay); month++) {
      add(firstDayOfMonth(month), firstDayOfMonth(month + 1) - 1);
    }
  }
  return spans;
}
