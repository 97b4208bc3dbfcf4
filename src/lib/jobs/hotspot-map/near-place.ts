/** What was reported around a place. */
import type { NearPlace, Selection } from '#lib/contract/hotspot-map.ts';
import { projectionOf } from '#lib/core/geo/geography.ts';
import { project, type Position } from '#lib/core/geo/projection.ts';
import { MISSING } from '#lib/core/table/incident-table.ts';
import { heldPoints } from './held-selection.ts';

/** Reported crimes of the selection within a distance of a place, by type. Cost O(points). */
export async function nearPlace(selection: Selection, place: Position, radiusMeters: number): Promise<NearPlace> {
  const { table, geography, points } = await heldPoints(selection);
  const { x, y } = project(projectionOf(geography), place.latitude, place.longitude);
  const byType = new Uint32Array(table.typeLabels.length);
  let crimes = 0;
  for (let i = 0; i < points.x.length; i++) {
    const [dx, dy] = [points.x[i] - x, points.y[i] - y];
    if (dx * dx + dy * dy > radiusMeters * radiusMeters) continue;
    crimes++;
    const type = table.type[points.rows[i]];
    if (type !== MISSING) byType[type]++;
  }
  return {
    radiusMeters,
    crimes,
    byType: Array.from(byType, (count, type) => ({ type, crimes: count }))
      .filter((entry) => entry.crimes > 0)
      .sort((a, b) => b.crimes - a.crimes || a.type - b.type),
  };
}
