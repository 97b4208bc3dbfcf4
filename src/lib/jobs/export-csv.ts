/**
 * Writes a data set as CSV that any spreadsheet reads and this app imports again: the same rows, types and areas, but for
 * the apostrophe before a label that began like a formula.
 */
import { dateOf, dayOfMinute } from '#lib/core/table/calendar.ts';
import { csvCell } from '#lib/core/table/csv-cell.ts';
import { isLocated, MISSING } from '#lib/core/table/incident-table.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readDataSet, readTable } from '#lib/storage/data-sets.ts';

const ROWS_PER_PART = 20_000;

export async function exportCsv(dataSetId: string): Promise<Blob> {
  const db = await sharedDatabase();
  const dataSet = await readDataSet(db, dataSetId);
  if (!dataSet) throw new Error('This data set is no longer on the device. Reload the page.');
  const table = await readTable(db, dataSet);
  const label = (labels: readonly string[], code: number): string => (code === MISSING ? '' : csvCell(labels[code]));
  const areaLabels = table.areas.map((area) => area.label);
  const parts: string[] = ['Date,Crime type,Area,District,Place,Latitude,Longitude\r\n'];
  let part = '';
  for (let row = 0; row < table.rows; row++) {
    const located = isLocated(table, row);
    part += `${wallClock(table.minutes[row], table.timeResolution)},${label(table.typeLabels, table.type[row])},${label(areaLabels, table.area[row])},${label(table.districtLabels, table.district[row])},${label(table.placeLabels, table.place[row])},${located ? table.latitude[row] : ''},${located ? table.longitude[row] : ''}\r\n`;
    if ((row + 1) % ROWS_PER_PART === 0) {
      parts.push(part);
      part = '';
    }
  }
  parts.push(part);
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

function wallClock(minute: number, resolution: 'minute' | 'hour' | 'day' | 'month'): string {
  const date = dateOf(dayOfMinute(minute));
  const two = (n: number): string => String(n).padStart(2, '0');
  const month = `${date.year}-${two(date.month)}`;
  if (resolution === 'month') return month;
  const day = `${month}-${two(date.day)}`;
  if (resolution === 'day') return day;
  const ofDay = minute - dayOfMinute(minute) * 1440;
  return `${day} ${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
