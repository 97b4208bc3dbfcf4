/** What the loader asks of each kind of portal. */
import type { PortalCount, PortalCursor } from '#lib/contract/portals.ts';
import type { AskOptions } from './ask-portal.ts';

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
