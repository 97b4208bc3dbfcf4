/** K-means zones of the crimes that pass a filter. */
import { suggestZones, type ZoneSuggestion } from '../cluster/suggest-zones.ts';
import { topTypes } from '../cluster/top-types.ts';
import { createZones, type Zones } from '../cluster/zones.ts';
import { distinctPoints } from '../geo/distinct-points.ts';
import { projectionOf, type Geography } from '../geo/geography.ts';
import { createRandom } from '../random/random.ts';
import type { IncidentFilter } from '../table/filter.ts';
import type { IncidentTable } from '../table/incident-table.ts';
import { exposureYears, selectPoints, type SelectedPoints } from './select-points.ts';

/** What maps and routes draw with: the same zones everywhere. */
export const ZONES_SEED = 1;

export interface ZonesOfOptions {
  /** Number of zones, 8 by default; with fewer distinct places there are fewer zones. */
  readonly k?: number;
  readonly seed: number;
  /** Independent starts of k-means, 10 by default. */
  readonly starts?: number;
  /** The points of the filter, where they are at hand. */
  readonly points?: SelectedPoints;
}

/**
 * Zones of the filtered crimes with their most frequent types; none where nothing passes. A year of a large city takes
 * about 0.2 s. Every crime counts alike, however long ago.
 */
export function zonesOf(
  table: IncidentTable,
  geography: Geography,
  filter: IncidentFilter,
  options: ZonesOfOptions,
): Zones {
  const { x, y, rows } = options.points ?? selectPoints(table, geography, filter);
  const found = createZones(distinctPoints(x, y), geography.grid, geography.inside, projectionOf(geography), {
    k: options.k ?? 8,
    starts: options.starts ?? 10,
    random: createRandom(options.seed),
    years: exposureYears(table, filter),
  });
  const type = Uint16Array.from(rows, (row) => table.type[row]);
  const types = topTypes(found.clusterCenters, x, y, type);
  return { ...found, zones: found.zones.map((zone) => ({ ...zone, topTypes: types[zone.zone] })) };
}

/** How many zones to make of the selected crimes, if `zonesOf` draws them with the same seed: see `suggestZones`. */
export function suggestZonesOf({ x, y }: SelectedPoints, seed: number): ZoneSuggestion {
  return suggestZones(distinctPoints(x, y), { seed });
}
