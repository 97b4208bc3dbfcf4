/**
 * Writes a data set as CSV that any spreadsheet reads and this app imports again as the same table: its header is the
 * layout "Streetlight export" of `ingest/layouts`, which also undoes what makes a cell harmless to a spreadsheet.
 */
import type { OnProgress } from '#lib/core/records/model-record.ts';
import { csvCell } from '#lib/core/table/csv-cell.ts';
import { EXPORT_HEADER } from '#lib/core/table/export-header.ts';
import { isLocated } from '#lib/core/table/incident-table.ts';
import { clocksOf, joinRows, readForExport } from './export-rows.ts';

export async function exportCsv(dataSetId: string, onProgress: OnProgress): Promise<Blob> {
  onProgress(0, 'Reading the records');
  const { table } = await readForExport(dataSetId);
  const { latitude, longitude } = table;
  const clock = clocksOf(table);
  const types = table.typeLabels.map(csvCell);
  const areas = table.areas.map(({ id, label, name }) => `${id},${csvCell(label)},${csvCell(name)}`);
  const districts = table.districtLabels.map(csvCell);
  const places = table.placeLabels.map(csvCell);
  return joinRows(
    table.rows,
    { before: `${EXPORT_HEADER.join(',')}\r\n`, after: '', type: 'text/csv;charset=utf-8' },
    (row) => {
      const point = isLocated(table, row) ? `${latitude[row]},${longitude[row]}` : ',';
      // a code without a label is MISSING
      return `${clock(row)},${types[table.type[row]] ?? ''},${areas[table.area[row]] ?? ',,'},${districts[table.district[row]] ?? ''},${places[table.place[row]] ?? ''},${point}\r\n`;
    },
    onProgress,
  );
}
