/** Whether risk levels can be learnt from a table at all, and if not why, in a sentence that says what to do. */
import { dateInWords, monthIndexOf } from '../../table/calendar.ts';
import { MISSING, type IncidentTable } from '../../table/incident-table.ts';
import { scoredSpan } from '../../table/lag.ts';
import { spanOf } from '../../table/periods.ts';
import { wholeMonths } from './history.ts';

const FEWEST_MONTHS = 9;
const FEWEST_AREAS = 3;

/** Why the table cannot have a risk model; undefined if nothing speaks against it yet. Cost O(rows). */
export function whyNoRisk(table: IncidentTable): string | undefined {
  if (table.rows === 0) return 'There are no records to grade.';
  const areas = new Set(table.area);
  areas.delete(MISSING);
  if (areas.size === 0)
    return 'No record names an area. Import the file again with a column chosen as Area, or with coordinates: hexagons are made from those.';
  if (areas.size < FEWEST_AREAS) {
    return `Risk levels compare areas, and these records name ${areas.size === 1 ? 'only one' : 'only two'}. Import the file again with another column as Area, or with none, so that hexagons are made.`;
  }
  const recorded = spanOf(table);
  const span = wholeMonths(table, scoredSpan(table, recorded));
  const months = monthIndexOf(span.lastDay) - monthIndexOf(span.firstDay) + 1 - span.missingMonths.length;
  if (months >= FEWEST_MONTHS) return undefined;
  const { firstDay, lastDay } = recorded;
  const days =
    firstDay === lastDay
      ? `are all of ${dateInWords(firstDay)}`
      : `run from ${dateInWords(firstDay)} to ${dateInWords(lastDay)}`;
  return `These records ${days} and hold ${monthWords(months)}: risk levels need at least ${FEWEST_MONTHS} whole months, so that a level can be learnt from earlier months and scored on later ones. Import more months.`;
}

function monthWords(months: number): string {
  if (months <= 0) return 'no whole month';
  return `${months} whole ${months === 1 ? 'month' : 'months'} with records`;
}
