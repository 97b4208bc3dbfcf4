/** The reader for each kind of portal. */
import type { PortalQuery } from '#lib/contract/portals.ts';
import { cartoAddresses } from './carto.ts';
import { pagedReader } from './paged-reader.ts';
import { policeUkReader } from './police-uk.ts';
import type { PortalReader } from './portal-reader.ts';
import type { Portal } from './portals.ts';
import { socrataAddresses } from './socrata.ts';

export function createReader(portal: Portal, query: PortalQuery): PortalReader {
  switch (portal.kind) {
    case 'socrata':
      return pagedReader(portal, query, socrataAddresses(portal));
    case 'carto':
      return pagedReader(portal, query, cartoAddresses(portal));
    case 'police-uk':
      return policeUkReader(portal, query);
  }
}
