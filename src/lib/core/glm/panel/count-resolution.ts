/** How finely a set of records can be forecast: by the hour, by the day or by the month. */
import type { IncidentTable } from '../../table/incident-table.ts';
import { countWithoutTime } from '../../table/time-of-day.ts';
import type { CountResolution } from './panel.ts';

/**
 * Where fewer than this share of the records have their time of day, whole days are forecast instead. A forecast by the
 * hour counts only the records with a time; at less than half it would be of a minority, picked by how it was recorded.
 */
const LEAST_SHARE_WITH_TIME = 0.5;

export function countResolution(table: IncidentTable): CountResolution {
  if (table.timeResolution === 'day' || table.timeResolution === 'month') return table.timeResolution;
  const withTime = table.rows - countWithoutTime(table);
  return withTime >= LEAST_SHARE_WITH_TIME * table.rows ? 'hour' : 'day';
}

/** What was chosen and why, for the scorecard. */
export function resolutionNotes(table: IncidentTable, resolution: CountResolution): string[] {
  if (resolution === 'hour') {
    return ['These records hold dates and times of day: crimes per clock hour are forecast.'];
  }
  if (resolution === 'month') {
    return ['These records hold months but no days: crimes per calendar month are forecast.'];
  }
  if (table.timeResolution === 'day') return ['These records hold no time of day: crimes per day are forecast.'];
  const withTime = table.rows - countWithoutTime(table);
  const share = Math.round((100 * withTime) / table.rows);
  const only = withTime === 0 ? 'None' : `Only ${share === 0 ? 'under 1' : share} %`;
  return [
    `${only} of these records ${withTime === 0 ? 'has' : 'have'} a time of day: crimes per day are forecast from all of them, not crimes per hour from a few.`,
  ];
}
