/**
 * Sources that lag: reports of the last days still come in weeks later, so that the end of a file looks quieter than it
 * was. Such days are learnt from, but no model is scored on them.
 */
import { dayOfMinute } from './calendar.ts';
import type { IncidentTable } from './incident-table.ts';
import type { Span } from './periods.ts';

/** Days at the end that may lag, and how many stretches of as many days before them say what is usual. */
const LAG_DAYS = 7;
const WEEKS_BEFORE = 8;
/** A lag is under this share of the usual number … */
const LEAST_SHARE = 0.6;
/** … and farther below it than this many standard deviations of a Poisson count, so that thin data does not seem to lag. */
const DEVIATIONS = 3;

export const LAG_NOTE = `The last ${LAG_DAYS} days look incomplete and are not scored.`;

/**
 * The part of the span that models are split and scored on: all of it, or all but the last 7 days where those hold
 * clearly fewer records than the median of the 8 weeks before.
 *
 * @param span from `spanOf(table)`
 * Cost O(rows). Records that know only their month, and spans under nine weeks, show no lag.
 */
export function scoredSpan(table: IncidentTable, span: Span): Span {
  return lags(table, span) ? { ...span, lastDay: span.lastDay - LAG_DAYS } : span;
}

function lags(table: IncidentTable, span: Span): boolean {
  const weeks = 1 + WEEKS_BEFORE;
  if (table.timeResolution === 'month' || span.lastDay - span.firstDay + 1 < weeks * LAG_DAYS) return false;
  const counts = new Float64Array(weeks);
  for (let row = 0; row < table.rows; row++) {
    const back = Math.floor((span.lastDay - dayOfMinute(table.minutes[row])) / LAG_DAYS);
    if (back < weeks) counts[back]++;
  }
  const before = counts.slice(1).sort();
  const usual = (before[WEEKS_BEFORE / 2 - 1] + before[WEEKS_BEFORE / 2]) / 2;
  return counts[0] < LEAST_SHARE * usual && usual - counts[0] > DEVIATIONS * Math.sqrt(usual);
}
