/** A few rows in words, as they will be read, so that a person can see whether the mapping is right. */
import type { ColumnMapping } from '#lib/contract/column-mapping.ts';
import { dateOf, dayOfMinute } from '#lib/core/table/calendar.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { MONTH_NAMES } from '#lib/core/table/month-names.ts';
import { createDictionary } from '../cells/dictionary.ts';
import { projectionFrom } from '../places/projection.ts';
import { createRecordReader } from '../records/record-reader.ts';
import { createRowScanner } from '../bytes/row-scanner.ts';
import { createTableBuilder } from '../records/table-builder.ts';

/** Rows that are said in words. */
export const MEANINGS = 5;
/** How the words on a rejected row begin. */
export const REJECTED = 'Rejected: ';

/**
 * "31 January 2016, 23:05 · THEFT · area 29 · 41.88, -87.63" for each row; the reason instead where one is rejected.
 * @param rows cells as text, from the preview
 * @param columns number of columns of the header
 */
export async function rowMeanings(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  columns: number,
): Promise<string[]> {
  const builder = createTableBuilder(rows.length + 1);
  const dictionaries = {
    type: createDictionary(),
    area: createDictionary(mapping.unknownAreas),
    district: createDictionary(),
    place: createDictionary(),
    areaDetails: [],
  };
  const toDegrees =
    mapping.coordinates === 'degrees' ? undefined : await projectionFrom(Number(mapping.coordinates.slice(5)));
  const shape = { columns, fewestColumns: 0 };
  const reader = createRecordReader(mapping, shape, builder, dictionaries, toDegrees);
  const meanings: string[] = [];
  const scanner = createRowScanner(',', (row) => {
    const rejection = reader.read(row);
    meanings.push(rejection ? `${REJECTED}${rejection.detail}` : describe(builder.at - 1));
  });
  const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  scanner.push(new TextEncoder().encode(quoted));
  scanner.end();
  return meanings;

  function describe(at: number): string {
    const { block } = builder;
    const parts = [dateText(block.minutes[at], block.timeUnknown[at] === 1)];
    if (block.type[at] !== MISSING) parts.push(dictionaries.type.labels[block.type[at]]);
    if (block.area[at] !== MISSING) parts.push(`area ${dictionaries.area.labels[block.area[at]]}`);
    parts.push(
      Number.isNaN(block.latitude[at])
        ? 'no coordinates'
        : `${block.latitude[at].toFixed(4)}, ${block.longitude[at].toFixed(4)}`,
    );
    return parts.join(' · ');
  }

  function dateText(minutes: number, clockless: boolean): string {
    const { year, month, day } = dateOf(dayOfMinute(minutes));
    if (mapping.timeResolution === 'month') return `${MONTH_NAMES[month - 1]} ${year}`;
    const date = `${day} ${MONTH_NAMES[month - 1]} ${year}`;
    if (mapping.timeResolution === 'day' || clockless) return date;
    const clock = minutes - dayOfMinute(minutes) * 1440;
    return `${date}, ${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
  }
}
