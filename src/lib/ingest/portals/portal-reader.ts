/** What the loader asks of each kind of portal. */
import type { PortalCount, PortalCursor, PortalQuery } from '#lib/contract/portals.ts';
import type { AskOptions } from './ask-portal.ts';
import { cartoAddresses } from './carto.ts';
import { pagedReader } from './paged-reader.ts';
import { policeUkReader } from './police-uk.ts';
import type { Portal } from './portals.ts';
import { socrataAddresses } from './socrata.ts';

/** How to ask: network, clock, cancel, and who is told of bytes and waits. */
export type Asking = Pick<AskOptions, 'connection' | 'signal' | 'onBytes' | 'onWait'>;

/** A page as it came. */
export interface ReadPage {
  readonly header: string;
  /** CSV lines in pieces, without the header line. */
  readonly rows: readonly Uint8Array<ArrayBuffer>[];
  readonly count: number;
  /** Spelling of the columns that the portal understood. */
  readonly shape: number;
  /** Nothing follows in this part, whatever the count says. */
  readonly endsPart?: boolean;
  readonly note?: string;
}

export interface PortalReader {
  /** Asked one after the other: data sets, or months. */
  readonly parts: number;
  /** Rows of a full page. */
  readonly pageRows: number;
  count(asking: Asking): Promise<PortalCount>;
  /** @param rows at most so many */
  page(at: PortalCursor, rows: number, asking: Asking): Promise<ReadPage>;
}

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
