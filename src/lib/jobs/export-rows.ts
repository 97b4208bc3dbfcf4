/** What every export of records needs: the table, clocks as text, and parts so that no string is ever the whole file. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { dayOfMinute, isoDate } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { readDataSet, readTable } from '#lib/storage/data-sets.ts';

const ROWS_PER_PART = 20_000;

export interface ExportedData {
  readonly dataSet: DataSetSummary;
  readonly table: IncidentTable;
}

/** @throws Error with a sentence if the data set was deleted meanwhile */
export async function readForExport(dataSetId: string): Promise<ExportedData> {
  const db = await sharedDatabase();
  const dataSet = await readDataSet(db, dataSetId);
  if (!dataSet) throw new Error('This data set is no longer on the device. Reload the page.');
  return { dataSet, table: await readTable(db, dataSet) };
}

/**
 * A file of one text per row, put together in parts of 20,000 rows.
 * @param text the row's text with whatever separates it from the next
 */
export function joinRows(
  rows: number,
  frame: { readonly before: string; readonly after: string; readonly type: string },
  text: (row: number) => string,
  onProgress: OnProgress,
): Blob {
  const parts: Blob[] = [new Blob([frame.before])];
  for (let start = 0; start < rows; start += ROWS_PER_PART) {
    const end = Math.min(start + ROWS_PER_PART, rows);
    let part = '';
    for (let row = start; row < end; row++) part += text(row);
    // a blob of its own: the text can be given back before the next part is made
    parts.push(new Blob([part]));
    onProgress(end / rows, 'Writing the file');
  }
  parts.push(new Blob([frame.after]));
  return new Blob(parts, { type: frame.type });
}

/**
 * When each record happened, as finely as it says: `2016-01`, `2016-01-31`, `2016-01-31 23:05`. A record whose time of
 * day is not known has its date alone.
 */
export function clocksOf(
  table: Pick<IncidentTable, 'minutes' | 'timeResolution' | 'timeUnknown'>,
): (row: number) => string {
  const { minutes, timeResolution, timeUnknown } = table;
  const days = new Map<number, string>();
  const clocks = Array.from({ length: 1440 }, (_, minute) => ` ${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
  const dayText = (day: number): string => {
    let text = days.get(day);
    if (text === undefined) {
      text = timeResolution === 'month' ? isoDate(day).slice(0, -3) : isoDate(day);
      days.set(day, text);
    }
    return text;
  };
  const dated = timeResolution === 'day' || timeResolution === 'month';
  return (row) => {
    const day = dayOfMinute(minutes[row]);
    if (dated || timeUnknown?.[row] === 1) return dayText(day);
    return dayText(day) + clocks[minutes[row] - day * 1440];
  };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
