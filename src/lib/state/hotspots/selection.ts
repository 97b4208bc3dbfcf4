/** Which incidents the choices mean, in the codes and day numbers of the records. */
import type { DataSetSummary } from '#lib/contract/data-set.ts';
import type { Selection } from '#lib/contract/hotspot-map.ts';
import { firstDayOfMonth, monthIndexOf, parseIsoDate } from '#lib/core/table/calendar.ts';
import { hourInRange, type IncidentFilter } from '#lib/core/table/filter.ts';
import type { Frame, HotspotFilter } from './map-choices.svelte.ts';

/** The selection of a filter; a type that the data lacks counts as all types. */
export function selectionOf(dataSet: DataSetSummary, filter: HotspotFilter, halfLifeDays?: number): Selection {
  const code = dataSet.typeLabels.indexOf(filter.type);
  const firstDay = parseIsoDate(filter.from);
  const lastDay = parseIsoDate(filter.to);
  const someHours = filter.hourFrom !== 0 || filter.hourTo !== 23;
  return {
    dataSetId: dataSet.id,
    filter: {
      ...(code >= 0 ? { type: code } : {}),
      ...(firstDay === undefined ? {} : { firstDay }),
      ...(lastDay === undefined ? {} : { lastDay }),
      ...(someHours ? { hourFrom: filter.hourFrom, hourTo: filter.hourTo } : {}),
    },
    ...(halfLifeDays === undefined ? {} : { halfLifeDays }),
  };
}

/** The part of a selection that one picture of the time player shows. Weeks do not fade within it. */
export function frameOf(selection: Selection, frame: Frame): Selection {
  const { filter } = selection;
  return {
    dataSetId: selection.dataSetId,
    filter: frame.by === 'hour' ? hourOf(filter, frame.hour) : monthOf(filter, frame.month),
  };
}

/**
 * Whether the records and the dates and hours chosen have that month or hour. An address may bring a picture of
 * other records, and a month or an hour falls out of reach when the filter changes: nothing would be drawn then.
 */
export function holdsFrame(dataSet: DataSetSummary, { filter }: Selection, frame: Frame): boolean {
  const { span, timeResolution } = dataSet;
  if (frame.by === 'hour') {
    const timed = timeResolution !== 'day' && timeResolution !== 'month';
    return timed && hourInRange(frame.hour, filter.hourFrom ?? 0, filter.hourTo ?? 23);
  }
  if (parseIsoDate(`${frame.month}-01`) === undefined) return false;
  const { firstDay = -Infinity, lastDay = Infinity } = monthOf(filter, frame.month);
  const from = Math.max(firstDay, span.firstDay);
  return from <= Math.min(lastDay, span.lastDay) && !span.missingMonths.includes(monthIndexOf(from));
}

function hourOf(filter: IncidentFilter, hour: number): IncidentFilter {
  const inside = hourInRange(hour, filter.hourFrom ?? 0, filter.hourTo ?? 23);
  // an hour outside the filter's range holds nothing: a day range that is empty says so
  return inside ? { ...filter, hourFrom: hour, hourTo: hour } : { ...filter, firstDay: 1, lastDay: 0 };
}

function monthOf(filter: IncidentFilter, month: string): IncidentFilter {
  const first = parseIsoDate(`${month}-01`);
  if (first === undefined) throw new Error(`frameOf: expected a month YYYY-MM, got ${month}`);
  const [year, number] = month.split('-').map(Number);
  const next = firstDayOfMonth(year * 12 + number);
  return {
    ...filter,
    firstDay: Math.max(first, filter.firstDay ?? -Infinity),
    lastDay: Math.min(next - 1, filter.lastDay ?? Infinity),
  };
}
