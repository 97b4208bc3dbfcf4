/** A table whose source lags: of the records of the last 7 days only some have come in. */
import { dayOfMinute } from '#lib/core/table/calendar.ts';
import { takeRows, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf } from '#lib/core/table/periods.ts';

/** Keeps every `nth` record of the last 7 days, and the very last one. */
export function lagging(table: IncidentTable, nth = 4): IncidentTable {
  const { lastDay } = spanOf(table);
  const last = table.minutes.indexOf(table.minutes.reduce((latest, minute) => Math.max(latest, minute)));
  let late = 0;
  const kept = Uint32Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => row === last || dayOfMinute(table.minutes[row]) <= lastDay - 7 || late++ % nth === 0,
  );
  return takeRows(table, kept);
}
