/** The days of a selection that periods are made of: those that draw its maps, choose its bandwidth and score it. */
import type { IncidentFilter } from '../table/filter.ts';
import type { IncidentTable } from '../table/incident-table.ts';
import { scoredSpan } from '../table/lag.ts';
import { recordedDays, spanOf, type Span } from '../table/periods.ts';
import { coveredSpan } from './recency.ts';

export interface SelectionSpan extends Span {
  /** Days of the span in months that hold records; 0 where the filter's dates hold none. */
  readonly days: number;
  /** True where the last days look incomplete and were left out. */
  readonly lags: boolean;
}

/** @param table with at least one row. Cost O(rows). */
export function selectionSpan(table: IncidentTable, filter: IncidentFilter): SelectionSpan {
  const whole = spanOf(table);
  const { lastDay: lastScored } = scoredSpan(table, whole);
  const covered = coveredSpan(table, filter) ?? whole;
  const span = { ...covered, lastDay: Math.min(covered.lastDay, lastScored) };
  return {
    ...span,
    days: span.lastDay < span.firstDay ? 0 : recordedDays(span),
    lags: span.lastDay < covered.lastDay,
  };
}
