/** The places of a selection's incidents, for the heat layer and the incident points. */
import type { Selection } from '#lib/contract/hotspot-map.ts';
import { distinctPoints } from '#lib/core/geo/distinct-points.ts';
import { heldPoints } from './held-selection.ts';

/** @returns latitude, longitude, count per distinct place, one after the other */
export async function points(selection: Selection): Promise<Float64Array> {
  const { table, points: selected } = await heldPoints(selection);
  const latitude = Float64Array.from(selected.rows, (row) => table.latitude[row]);
  const longitude = Float64Array.from(selected.rows, (row) => table.longitude[row]);
  const { x, y, weight } = distinctPoints(latitude, longitude);
  const places = new Float64Array(x.length * 3);
  for (let i = 0; i < x.length; i++) {
    places[3 * i] = x[i];
    places[3 * i + 1] = y[i];
    places[3 * i + 2] = weight[i];
  }
  return places;
}
