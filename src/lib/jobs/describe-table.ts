/** What is counted once when a data set is saved: its summary and the overview that pages draw. */
import type { DataSetOverview, DataSetSummary } from '#lib/contract/data-set.ts';
import { dayOfMinute, hourOfMinute, weekdayOf } from '#lib/core/table/calendar.ts';
import { hasTimeOfDay, isLocated, MISSING, type IncidentTable } from '#lib/core/table/incident-table.ts';
import { spanOf } from '#lib/core/table/periods.ts';
import { countWithoutTime } from '#lib/core/table/time-of-day.ts';

export function summarise(
  table: IncidentTable,
  own: Pick<DataSetSummary, 'id' | 'name' | 'kind' | 'createdAt' | 'hash' | 'report'>,
): DataSetSummary {
  let locatedRows = 0;
  const typeCounts = new Array<number>(table.typeLabels.length).fill(0);
  for (let row = 0; row < table.rows; row++) {
    if (isLocated(table, row)) locatedRows++;
    if (table.type[row] !== MISSING) typeCounts[table.type[row]]++;
  }
  const timeUnknown = countWithoutTime(table);
  const { minutes, latitude, longitude, type, area, district, place } = table;
  const columns = [
    minutes,
    latitude,
    longitude,
    type,
    area,
    district,
    place,
    ...(table.timeUnknown ? [table.timeUnknown] : []),
  ];
  return {
    ...own,
    rows: table.rows,
    locatedRows,
    span: spanOf(table),
    timeResolution: table.timeResolution,
    ...(timeUnknown > 0 ? { timeUnknown } : {}),
    typeLabels: table.typeLabels,
    areas: table.areas,
    districtLabels: table.districtLabels,
    placeLabels: table.placeLabels,
    typeCounts,
    bytes: columns.reduce((sum, column) => sum + column.byteLength, 0),
  };
}

export function overviewOf(table: IncidentTable): DataSetOverview {
  const span = spanOf(table);
  const firstWeekDay = span.firstDay - weekdayOf(span.firstDay);
  const perWeek = new Uint32Array(Math.floor((span.lastDay - firstWeekDay) / 7) + 1);
  const hourByWeekday = new Uint32Array(7 * 24);
  const typeByArea = new Uint32Array(table.areas.length * table.typeLabels.length);
  for (let row = 0; row < table.rows; row++) {
    const day = dayOfMinute(table.minutes[row]);
    perWeek[Math.floor((day - firstWeekDay) / 7)]++;
    if (hasTimeOfDay(table, row)) hourByWeekday[weekdayOf(day) * 24 + hourOfMinute(table.minutes[row])]++;
    if (table.area[row] !== MISSING && table.type[row] !== MISSING) {
      typeByArea[table.area[row] * table.typeLabels.length + table.type[row]]++;
    }
  }
  return { firstWeekDay, perWeek, hourByWeekday, typeByArea };
}
