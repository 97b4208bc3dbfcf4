/** Incidents share places: the distinct ones with how many incidents lie at each. */
import type { IncidentTable } from './incident-table.ts';

/**
 * Distinct coordinates of the located rows among `rows`.
 * @returns latitude, longitude, count per place, one after the other; ordered by latitude, then longitude
 * Cost O(n log n).
 */
export function distinctPoints(table: IncidentTable, rows: Uint32Array): Float64Array {
  const located = rows.filter((row) => !Number.isNaN(table.latitude[row]));
  const { latitude, longitude } = table;
  located.sort((a, b) => latitude[a] - latitude[b] || longitude[a] - longitude[b]);
  const points = new Float64Array(located.length * 3);
  let n = 0;
  for (let i = 0; i < located.length; i++) {
    const row = located[i];
    if (n > 0 && points[n - 3] === latitude[row] && points[n - 2] === longitude[row]) {
      points[n - 1]++;
      continue;
    }
    points[n] = latitude[row];
    points[n + 1] = longitude[row];
    points[n + 2] = 1;
    n += 3;
  }
  return points.slice(0, n);
}
