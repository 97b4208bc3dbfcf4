/** Rows whose place and time were blanked together stand at midnight without anything having happened then. */
import type { IncidentTable } from '#lib/core/table/incident-table.ts';

/** Fewer rows without coordinates show no pattern. */
const FEWEST_ROWS = 20;
/** Share of the rows without coordinates that must stand at midnight, and of the located ones that may at most. */
const BLANKED_SHARE = 0.9;
const USUAL_SHARE = 0.2;

/**
 * The table with `timeUnknown` set for rows without coordinates at midnight, if nearly all rows without coordinates
 * stand there and few of the others do: a publisher who hides the place of a crime against a person hides its hour too,
 * and writes zeros for both. Cost O(rows).
 */
export function withBlankedTimesUnknown(table: IncidentTable): IncidentTable {
  if (table.timeResolution === 'day' || table.timeResolution === 'month') return table;
  const { latitude, minutes, timeUnknown } = table;
  const rows = { located: 0, blank: 0 };
  const midnights = { located: 0, blank: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (timeUnknown?.[row] === 1) continue;
    const midnight = minutes[row] % 1440 === 0 ? 1 : 0;
    if (Number.isNaN(latitude[row])) {
      rows.blank++;
      midnights.blank += midnight;
    } else {
      rows.located++;
      midnights.located += midnight;
    }
  }
  if (rows.blank < FEWEST_ROWS || rows.located === 0) return table;
  if (midnights.blank < rows.blank * BLANKED_SHARE || midnights.located > rows.located * USUAL_SHARE) return table;
  return markMidnights(table, (row) => Number.isNaN(table.latitude[row]));
}

/** The table with the time of every chosen row at exactly midnight marked as unknown. */
export function markMidnights(table: IncidentTable, chosen: (row: number) => boolean): IncidentTable {
  const timeUnknown = table.timeUnknown?.slice() ?? new Uint8Array(table.rows);
  for (let row = 0; row < table.rows; row++) if (table.minutes[row] % 1440 === 0 && chosen(row)) timeUnknown[row] = 1;
  return { ...table, timeUnknown };
}
