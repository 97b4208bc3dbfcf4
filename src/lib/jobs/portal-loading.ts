/** What the portal worker does: the portals to choose from, what an address means, counting, loading page by page. */
import type {
  PortalAddress,
  PortalChoice,
  PortalCount,
  PortalEnd,
  PortalFailure,
  PortalPage,
  PortalProgress,
  PortalQuery,
  PortalResume,
} from '#lib/contract/portals.ts';
import { DEVICE_CONNECTION } from '#lib/ingest/portals/connection.ts';
import { countRecords, loadPages } from '#lib/ingest/portals/load-pages.ts';
import { portalFromUrl } from '#lib/ingest/portals/portal-from-url.ts';
import { portalChoices } from '#lib/ingest/portals/portals.ts';

/** @param today the device's own calendar date, `YYYY-MM-DD` */
export function choosePortals(today: string): PortalChoice[] {
  return portalChoices(today);
}

export function readAddress(text: string): PortalAddress {
  return portalFromUrl(text);
}

export function countAtPortal(query: PortalQuery): Promise<PortalCount | PortalFailure> {
  return countRecords(query, DEVICE_CONNECTION);
}

/**
 * Hands each page over as soon as it is whole, so that nothing is lost when the worker is ended in the middle.
 * @param from goes on there, undefined at the beginning
 */
export async function loadFromPortal(
  query: PortalQuery,
  counted: PortalCount,
  from: PortalResume | undefined,
  onPage: (page: PortalPage) => void,
  onProgress: (progress: PortalProgress) => void,
): Promise<PortalEnd | PortalFailure> {
  const pages = loadPages(query, { connection: DEVICE_CONNECTION, counted, from, onProgress });
  for (;;) {
    const { done, value } = await pages.next();
    if (done) return value;
    // awaited: the next page is asked for when the page of the app has this one
    await onPage(value);
  }
}
