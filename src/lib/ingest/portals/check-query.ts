/** What stands in the way of asking a portal, said before anything is asked. */
import type { PortalQuery } from '#lib/contract/portals.ts';
import { parseIsoDate } from '#lib/core/table/calendar.ts';
import { PortalProblem } from './portal-problem.ts';
import { findPortal, type Portal } from './portals.ts';

/** Widest circle in km: a month of inner London is about 10,000 records at 3 km already. */
const WIDEST = 30;

/** @throws PortalProblem with a sentence for the person; Error for a portal that is not in the table */
export function checkQuery(query: PortalQuery): Portal {
  const portal = findPortal(query.portal);
  if (!portal) throw new Error(`checkQuery: expected the id of a portal in portals.json, got "${query.portal}"`);
  if (parseIsoDate(query.from) === undefined || parseIsoDate(query.to) === undefined) {
    throw new PortalProblem('Choose a first and a last day.');
  }
  if (query.from > query.to) throw new PortalProblem('The first day is after the last one: swap them.');
  if (query.to < portal.firstDate || (portal.lastDate !== undefined && query.from > portal.lastDate)) {
    const span =
      portal.lastDate === undefined ? `from ${portal.firstDate} on` : `${portal.firstDate} to ${portal.lastDate}`;
    throw new PortalProblem(`${portal.city} has records ${span} only: choose other days.`);
  }
  if (!Number.isInteger(query.limit) || query.limit < 1) {
    throw new PortalProblem('Write the most records to load as a whole number from 1.');
  }
  if (portal.kind === 'police-uk') checkPlace(query);
  return portal;
}

function checkPlace({ place }: PortalQuery): void {
  if (!place || !Number.isFinite(place.latitude) || !Number.isFinite(place.longitude)) {
    throw new PortalProblem('Choose a town, or write a latitude and a longitude, for example 51.455, -2.588.');
  }
  const { latitude, longitude, radiusKm } = place;
  if (latitude < 49 || latitude > 61 || longitude < -9 || longitude > 3) {
    throw new PortalProblem(
      `${latitude}, ${longitude} is not in England, Wales or Northern Ireland. Latitude comes first there, for example 51.455, -2.588.`,
    );
  }
  if (!(radiusKm >= 0.2 && radiusKm <= WIDEST)) throw new PortalProblem(`Choose a radius from 0.2 to ${WIDEST} km.`);
}
