/** Small incident tables for tests of counts. */
import { dayOf } from '#lib/core/table/calendar.ts';
import type { IncidentTable } from '#lib/core/table/incident-table.ts';

export interface Crime {
  readonly minute: number;
  readonly area: number;
}

export function crime(year: number, month: number, day: number, hour: number, area: number): Crime {
  return { minute: dayOf(year, month, day) * 1440 + hour * 60 + 7, area };
}

/** A table with hours, two areas unless told, and no coordinates. */
export function incidents(crimes: readonly Crime[], areas = 2): IncidentTable {
  const n = crimes.length;
  return {
    rows: n,
    timeResolution: 'minute',
    minutes: Int32Array.from(crimes, (row) => row.minute),
    latitude: new Float64Array(n).fill(NaN),
    longitude: new Float64Array(n).fill(NaN),
    type: new Uint16Array(n),
    area: Uint16Array.from(crimes, (row) => row.area),
    district: new Uint16Array(n),
    place: new Uint16Array(n),
    typeLabels: ['THEFT'],
    areas: Array.from({ length: areas }, (_, i) => ({ id: i + 1, label: `${i + 1}`, name: `Area ${i + 1}` })),
    districtLabels: [],
    placeLabels: [],
  };
}
