/** Counts and loads the records of a portal page by page; a load that failed goes on with the page that failed. */
import type {
  PortalCount,
  PortalCursor,
  PortalEnd,
  PortalFailure,
  PortalPage,
  PortalProgress,
  PortalQuery,
  PortalResume,
} from '#lib/contract/portals.ts';
import { checkQuery } from './check-query.ts';
import type { PortalConnection } from './connection.ts';
import { LineCounter } from './csv-page.ts';
import { portalFailure, PortalProblem } from './portal-problem.ts';
import { createReader } from './create-reader.ts';

/**
 * How many records the portal holds for a query.
 * @returns the count (exact, but for portals that cannot count), or a failure in one sentence
 */
export async function countRecords(
  query: PortalQuery,
  connection: PortalConnection,
  signal?: AbortSignal,
): Promise<PortalCount | PortalFailure> {
  try {
    return await createReader(checkQuery(query), query).count({ connection, signal });
  } catch (error) {
    return portalFailure(error);
  }
}

export interface LoadOptions {
  readonly connection: PortalConnection;
  readonly signal?: AbortSignal | undefined;
  /** What `countRecords` said of this query: tells a short page from the last one. */
  readonly counted: PortalCount;
  /** Goes on there instead of at the beginning. */
  readonly from?: PortalResume | undefined;
  /** Rows of a page, where not those of the table. */
  readonly pageRows?: number | undefined;
  readonly onProgress?: ((progress: PortalProgress) => void) | undefined;
}

/** Progress is told at most so often, in milliseconds. */
const PROGRESS_EVERY = 250;

/**
 * Yields the pages of a query in order, oldest records first, and stops exactly at the person's limit. Memory: one page.
 * @returns how it ended, or a failure in one sentence; after a failure `from` = what was yielded goes on from there
 * @throws the signal's reason when cancelled
 */
export async function* loadPages(
  query: PortalQuery,
  { connection, signal, counted, from, pageRows, onProgress }: LoadOptions,
): AsyncGenerator<PortalPage, PortalEnd | PortalFailure> {
  const notes: string[] = [];
  let at: PortalCursor = from?.next ?? { part: 0, shape: 0, offset: 0 };
  let header = from?.header;
  let rows = from?.rows ?? 0;
  let pages = from?.pages ?? 0;
  const expected = Math.min(counted.records, query.limit);
  const started = connection.now();
  const rowsBefore = rows;
  let lastTold = -Infinity;

  function tell(rowsNow: number, waiting?: string): void {
    const now = connection.now();
    if (waiting === undefined && now - lastTold < PROGRESS_EVERY) return;
    lastTold = now;
    const seconds = (now - started) / 1000;
    onProgress?.({
      rows: rowsNow,
      expected,
      pages,
      rowsPerSecond: seconds > 0 ? (rowsNow - rowsBefore) / seconds : 0,
      ...(waiting === undefined ? {} : { waiting }),
    });
  }

  /** Counts the lines of the page under way as they come in. */
  function listen() {
    let lines = new LineCounter();
    return (bytes: Uint8Array | undefined) => {
      if (!bytes) lines = new LineCounter();
      else lines.push(bytes);
      tell(rows + Math.max(0, lines.lines - 1));
    };
  }

  try {
    const portal = checkQuery(query);
    const reader = createReader(portal, query);
    const onWait = (text: string | undefined) => {
      if (text === undefined) lastTold = -Infinity;
      tell(rows, text);
    };
    // months come as JSON: lines say nothing there
    const onBytes = portal.kind === 'police-uk' ? undefined : listen();
    while (at.part < reader.parts && rows < query.limit) {
      const asked = Math.min(pageRows ?? reader.pageRows, query.limit - rows);
      const page = await reader.page(at, asked, { connection, signal, onWait, onBytes });
      if (page.note) notes.push(page.note);
      const offset = at.offset + page.count;
      if (page.count > 0) {
        header ??= page.header;
        if (page.header !== header) {
          throw new PortalProblem(
            `${portal.host} has changed its columns in the middle of the load: “${shorten(page.header)}” instead of “${shorten(header)}”. Keep what was loaded, or start anew.`,
          );
        }
        rows += page.count;
        pages++;
        lastTold = -Infinity;
        tell(rows);
      }
      const held = counted.parts[at.part] ?? 0;
      // a page that is short is the last one, but not where the count says that there are more
      const more =
        page.endsPart === undefined ? page.count >= asked || (page.count > 0 && offset < held) : !page.endsPart;
      if (!more && offset < held && rows < query.limit) {
        notes.push(
          `${portal.host} counted ${grouped(held)} records but gave ${grouped(offset)}: they may have changed while loading.`,
        );
      }
      at = more ? { part: at.part, shape: page.shape, offset } : { part: at.part + 1, shape: page.shape, offset: 0 };
      if (page.count > 0) {
        yield { header: page.header, rows: new Blob([...page.rows]), count: page.count, next: at };
      }
    }
    if (rows === 0) return { kind: 'empty', notes };
    const cut = at.part < reader.parts && (counted.estimated || rows < counted.records);
    return { kind: cut ? 'limit' : 'whole', notes };
  } catch (error) {
    return portalFailure(error);
  }
}

function shorten(header: string): string {
  return header.length > 80 ? `${header.slice(0, 80)}…` : header;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
