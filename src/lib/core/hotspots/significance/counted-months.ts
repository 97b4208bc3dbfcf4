/** Which months a selection holds whole: what can be compared month by month. */
import { firstDayOfMonth, monthIndexOf } from '../../table/calendar.ts';
import type { IncidentFilter } from '../../table/filter.ts';
import type { IncidentTable } from '../../table/incident-table.ts';
import { spanOf } from '../../table/periods.ts';
import { wholeMonths } from '../../risk/units/history.ts';

export interface CountedMonths {
  /** Whole months with records, ascending (year × 12 + month - 1). */
  readonly months: readonly number[];
  /** Months that the selection or the records hold only in part: a first or a last one. */
  readonly partial: readonly number[];
  /** Months between, in which no record of any kind was made: a gap in the source, not zero crime. */
  readonly missing: readonly number[];
}

/**
 * A month counts if the records and the filter's dates cover all of its days. Thin records need not fall on the first and
 * last day of a month to cover it (see `wholeMonths`). A month without a crime of the filter counts, with zeros.
 * Cost O(rows).
 */
export function countedMonths(table: IncidentTable, filter: IncidentFilter = {}): CountedMonths {
  if (table.rows === 0) return { months: [], partial: [], missing: [] };
  const recorded = spanOf(table);
  const whole = wholeMonths(table, recorded);
  const firstDay = Math.max(whole.firstDay, filter.firstDay ?? -Infinity);
  const lastDay = Math.min(whole.lastDay, filter.lastDay ?? Infinity);
  const from = Math.max(recorded.firstDay, filter.firstDay ?? -Infinity);
  const to = Math.min(recorded.lastDay, filter.lastDay ?? Infinity);
  const gaps = new Set(recorded.missingMonths);
  const months: number[] = [];
  const partial: number[] = [];
  const missing: number[] = [];
  if (from > to) return { months, partial, missing };
  for (let month = monthIndexOf(from); month <= monthIndexOf(to); month++) {
    if (gaps.has(month)) missing.push(month);
    else if (firstDayOfMonth(month) >= firstDay && firstDayOfMonth(month + 1) - 1 <= lastDay) months.push(month);
    else partial.push(month);
  }
  return { months, partial, missing };
}
