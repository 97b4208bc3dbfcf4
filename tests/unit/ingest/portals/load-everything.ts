/** What these tests share: a connection to the stand-in with a clock of its own, and loading to the end. */
import type {
  PortalCount,
  PortalEnd,
  PortalFailure,
  PortalPage,
  PortalProgress,
  PortalQuery,
} from '#lib/contract/portals.ts';
import type { PortalConnection } from '#lib/ingest/portals/connection.ts';
import { countRecords, loadPages, type LoadOptions } from '#lib/ingest/portals/load-pages.ts';
import type { PortalStandIn } from '../../../support/portal-stand-in.ts';

export interface TestConnection extends PortalConnection {
  /** Waits that were asked for, in milliseconds; none of them takes time here. */
  readonly waits: number[];
  isOnline: boolean;
}

export function connect(standIn: Pick<PortalStandIn, 'fetch'>): TestConnection {
  let time = Date.parse('2025-03-10T12:00:00Z');
  const connection: TestConnection = {
    waits: [],
    isOnline: true,
    fetch: (url, init) => standIn.fetch(url, init),
    wait: (milliseconds, signal) => {
      signal?.throwIfAborted();
      connection.waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    now: () => (time += 10),
    online: () => connection.isOnline,
  };
  return connection;
}

export interface Loaded {
  readonly pages: readonly PortalPage[];
  readonly progress: readonly PortalProgress[];
  readonly end: PortalEnd | PortalFailure;
}

export async function load(query: PortalQuery, options: LoadOptions): Promise<Loaded> {
  const pages: PortalPage[] = [];
  const progress: PortalProgress[] = [];
  const run = loadPages(query, { ...options, onProgress: (each) => progress.push(each) });
  for (;;) {
    const { done, value } = await run.next();
    if (done) return { pages, progress, end: value };
    pages.push(value);
  }
}

/** The count, where it is no failure. */
export async function counted(query: PortalQuery, connection: PortalConnection): Promise<PortalCount> {
  const count = await countRecords(query, connection);
  if ('failed' in count) throw new Error(`expected a count, got: ${count.sentence}`);
  return count;
}

/** The pages as one file, as the Data page makes it. */
export function fileOf(pages: readonly PortalPage[], name = 'portal.csv'): File {
  return new File([`${pages[0].header}\n`, ...pages.map(({ rows }) => rows)], name);
}

export function rowsOf(pages: readonly PortalPage[]): number {
  return pages.reduce((sum, { count }) => sum + count, 0);
}

export function resumeFrom(pages: readonly PortalPage[]): NonNullable<LoadOptions['from']> {
  const last = pages[pages.length - 1];
  return { next: last.next, header: last.header, rows: rowsOf(pages), pages: pages.length };
}
