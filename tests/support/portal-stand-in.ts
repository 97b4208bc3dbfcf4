/**
 * A local server that speaks as the real portals do: Socrata's SODA API, Carto's SQL API and data.police.uk, with their
 * paging, their errors and their CORS headers. Tests script what goes wrong and when. It answers `https://HOST/…` under
 * `/HOST/…` (tests in Node rewrite the address), or by its Host header where a browser was told to find HOST here.
 */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { PortalRecord, PortalSetRecords, StreetCrimeRecord } from './portal-records.ts';
import { selfSigned } from './self-signed.ts';

/** One thing that goes wrong, once, with the first request whose address contains `at`. */
export interface Fault {
  readonly at?: string;
  readonly kind: 'refuse' | 'cut' | 'half-record' | 'changed-header' | 'html' | 'silence' | 'fewer-rows';
  /** Of `refuse`. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of `changed-header`: another name for the first column. */
  readonly name?: string;
  /** So often, 1 by default. */
  readonly times?: number;
}

export interface StandInData {
  /** Socrata: records by the host and the id of the data set. */
  readonly socrata?: Readonly<Record<string, Readonly<Record<string, PortalSetRecords>>>>;
  /** Carto: tables by host. */
  readonly carto?: Readonly<Record<string, Readonly<Record<string, PortalSetRecords>>>>;
  readonly policeUk?: {
    readonly crimes: readonly StreetCrimeRecord[];
    readonly months: readonly string[];
    readonly most: number;
  };
}

export interface PortalStandIn {
  readonly port: number;
  /** Addresses that were asked for, decoded, in order. */
  readonly requests: string[];
  /** Headers of those requests. */
  readonly headers: IncomingMessage['headers'][];
  faults: Fault[];
  /** Answer without CORS headers, as a portal that forbids other pages. */
  withoutCors: boolean;
  /** `fetch` that finds every host here; `fetch` alone cannot do CORS, which only browsers check. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Kept here, so that tests can put the stand-in's in the place of the global one. */
const deviceFetch = globalThis.fetch;

/** Pieces in which answers are written: a cut comes in the middle of one. */
const PIECE = 65_536;

/** @param secure speak HTTPS with a certificate of its own, for a browser that was told to take it */
export async function startPortalStandIn(
  data: StandInData,
  { secure = false, port = 0 }: { secure?: boolean; port?: number } = {},
): Promise<PortalStandIn> {
  const listener: RequestListener = (request, response) => void answer(request, response);
  const server = secure ? createSecureServer(selfSigned('stand-in'), listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;

  const standIn: PortalStandIn = {
    port: taken,
    requests: [],
    headers: [],
    faults: [],
    withoutCors: false,
    fetch: (url, init) => deviceFetch(url.replace(/^https:\/\//, `http://127.0.0.1:${taken}/`), init),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
    const url = new URL(local ? `https:/${request.url}` : `https://${request.headers.host}${request.url}`);
    standIn.requests.push(decodeURIComponent(url.href));
    standIn.headers.push(request.headers);
    if (!standIn.withoutCors) response.setHeader('access-control-allow-origin', '*');
    if (request.method !== 'GET') return void response.writeHead(405).end();
    const fault = takeFault(decodeURIComponent(url.href));
    if (fault?.kind === 'silence') return;
    if (fault?.kind === 'refuse') {
      return void response.writeHead(fault.status ?? 500, fault.headers).end(fault.body ?? 'refused');
    }
    if (fault?.kind === 'html') {
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Maintenance');
    }
    const { status, type, body } = contentOf(url, data);
    let bytes = Buffer.from(fault?.kind === 'changed-header' ? renamed(body, fault.name ?? 'other') : body);
    if (fault?.kind === 'half-record') bytes = bytes.subarray(0, bytes.lastIndexOf('"'));
    if (fault?.kind === 'fewer-rows') bytes = bytes.subarray(0, bytes.indexOf('"\n', bytes.length >> 1) + 2);
    response.writeHead(status, { 'content-type': type });
    const end = fault?.kind === 'cut' ? bytes.length >> 1 : bytes.length;
    for (let at = 0; at < end; at += PIECE) {
      if (!response.write(bytes.subarray(at, Math.min(at + PIECE, end)))) {
        await new Promise((resolve) => response.once('drain', resolve));
      }
    }
    // the client has half of it when the line goes dead
    if (fault?.kind === 'cut') setTimeout(() => response.destroy(), 50);
    else response.end();
  }

  function takeFault(address: string): Fault | undefined {
    const index = standIn.faults.findIndex(({ at }) => at === undefined || address.includes(at));
    if (index < 0) return undefined;
    const fault = standIn.faults[index];
    const left = (fault.times ?? 1) - 1;
    standIn.faults.splice(index, 1, ...(left > 0 ? [{ ...fault, times: left }] : []));
    return fault;
  }

  return standIn;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const JSON_TYPE = 'application/json;charset=utf-8';
const CSV_TYPE = 'text/csv;charset=utf-8';
const json = (body: unknown, status = 200): Answer => ({ status, type: JSON_TYPE, body: JSON.stringify(body) });

function contentOf(url: URL, data: StandInData): Answer {
  const sets = data.socrata?.[url.hostname];
  if (sets) return socrata(url, sets);
  const tables = data.carto?.[url.hostname];
  if (tables) return carto(url, tables);
  if (url.hostname === 'data.police.uk' && data.policeUk) return policeUk(url, data.policeUk);
  return json({ error: true, message: `no such host: ${url.hostname}` }, 404);
}

/** https://dev.socrata.com/docs/queries/: without $limit 1,000 rows, as the real one. */
function socrata(url: URL, sets: Readonly<Record<string, PortalSetRecords>>): Answer {
  const [, id, format] = /^\/resource\/([\w-]+)\.(csv|json)$/.exec(url.pathname) ?? [];
  const set = sets[id];
  if (!set) return json({ code: 'dataset.missing', error: true, message: 'Not found' }, 404);
  const words = Object.fromEntries(url.searchParams);
  const select = words.$select ?? '*';
  const order = (words.$order ?? ':id').split(',').map((name) => name.trim());
  const counting = /^count\(\*\)(?: AS (\w+))?$/i.exec(select);
  const columns = select === '*' ? set.columns : counting ? [] : select.split(',').map((name) => name.trim());
  const filter = readWhere(words.$where ?? '');
  if (!filter) return json({ code: 'query.compiler.malformed', error: true, message: 'Could not parse $where' }, 400);
  const asked = [...columns, ...order.filter((name) => name !== ':id'), ...filter.columns];
  const unknown = asked.find((name) => !set.columns.includes(name));
  if (unknown) {
    return json(
      {
        message: `Query coordinator error: query.soql.no-such-column; No such column: ${unknown}; position: Map(row -> 1)`,
        errorCode: 'query.soql.no-such-column',
        data: { column: unknown, dataset: `alpha.${id}` },
      },
      400,
    );
  }
  const found = set.records.filter(filter.keeps);
  if (counting) {
    const name = counting[1] ?? 'count';
    return format === 'json'
      ? json([{ [name]: String(found.length) }])
      : { status: 200, type: CSV_TYPE, body: `"${name}"\n"${found.length}"\n` };
  }
  const offset = Number(words.$offset ?? 0);
  const page = inOrder(found, order).slice(offset, offset + Number(words.$limit ?? 1000));
  if (format === 'json')
    return json(page.map((record) => Object.fromEntries(columns.map((name) => [name, record[name]]))));
  return {
    status: 200,
    type: CSV_TYPE,
    body: csv(
      columns,
      page.map((record) => columns.map((name) => record[name])),
    ),
  };
}

/** `a >= 'x' AND a < 'y'`, `a BETWEEN 'x' AND 'y'`. */
function readWhere(where: string): { columns: string[]; keeps: (record: PortalRecord) => boolean } | undefined {
  const columns: string[] = [];
  const tests: ((record: PortalRecord) => boolean)[] = [];
  const rest = where
    .replaceAll(/(\w+)\s+between\s+'([^']*)'\s+and\s+'([^']*)'/gi, (_, name: string, low: string, high: string) => {
      columns.push(name);
      tests.push((record) => record[name] >= low && record[name] <= high);
      return '';
    })
    .replaceAll(/(\w+)\s*(>=|<=|<|>|=)\s*'([^']*)'/g, (_, name: string, operator: string, value: string) => {
      columns.push(name);
      tests.push((record) => compares(record[name], operator, value));
      return '';
    });
  if (rest.replaceAll(/\s|\band\b/gi, '') !== '') return undefined;
  return { columns, keeps: (record) => tests.every((test) => test(record)) };
}

function compares(cell: string, operator: string, value: string): boolean {
  if (operator === '>=') return cell >= value;
  if (operator === '<=') return cell <= value;
  if (operator === '<') return cell < value;
  return operator === '>' ? cell > value : cell === value;
}

/** By the named columns; what is equal keeps the order of the row ids. */
function inOrder(records: readonly PortalRecord[], order: readonly string[]): PortalRecord[] {
  const names = order.filter((name) => name !== ':id');
  return [...records].sort((a, b) => {
    for (const name of names) if (a[name] !== b[name]) return a[name] < b[name] ? -1 : 1;
    return 0;
  });
}

/** https://carto.com/developers/sql-api/: `q` is SQL, `format` is csv or json. */
function carto(url: URL, tables: Readonly<Record<string, PortalSetRecords>>): Answer {
  const sql = url.searchParams.get('q') ?? '';
  const [, select, from, where, order = '', limit, offset] =
    /^SELECT (.+) FROM (\w+) WHERE (.+?)(?: ORDER BY (.+?))?(?: LIMIT (\d+))?(?: OFFSET (\d+))?$/i.exec(sql) ?? [];
  const table = tables[from];
  if (!table) return json({ error: [`relation "${from}" does not exist`] }, 404);
  const filter = readWhere(where);
  if (!filter) return json({ error: ['syntax error'] }, 400);
  const counting = /^count\(\*\) AS (\w+)$/i.exec(select);
  const columns = counting ? [] : select === '*' ? table.columns.map(plainColumn) : splitSelect(select).map(readColumn);
  const order_ = order
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = [...columns.flatMap(({ uses }) => uses), ...order_, ...filter.columns].find(
    (name) => !table.columns.includes(name),
  );
  if (unknown) return json({ error: [`column "${unknown}" does not exist`] }, 400);
  const found = table.records.filter(filter.keeps);
  if (counting) return json({ rows: [{ [counting[1]]: found.length }], time: 0.01, fields: {}, total_rows: 1 });
  const start = Number(offset ?? 0);
  const page = inOrder(found, order_).slice(start, limit === undefined ? undefined : start + Number(limit));
  const cells = page.map((record) => columns.map(({ value }) => value(record)));
  // Carto ends lines with CR LF
  const body = csv(
    columns.map(({ name }) => name),
    cells,
    false,
  ).replaceAll('\n', '\r\n');
  return { status: 200, type: CSV_TYPE, body };
}

interface SqlColumn {
  readonly name: string;
  readonly uses: readonly string[];
  value(record: PortalRecord): string;
}

const plainColumn = (name: string): SqlColumn => ({ name, uses: [name], value: (record) => record[name] });

/** Items of a SELECT; commas in brackets do not part them. */
function splitSelect(select: string): string[] {
  return select.split(/,(?![^(]*\))/).map((item) => item.trim());
}

/** `name`, `name AS other`, and texts joined by `||` of `name::text`, `left(name::text, 10)` and `'literal'`. */
function readColumn(item: string): SqlColumn {
  const [expression, alias] = item.split(/ AS /i);
  const uses: string[] = [];
  const pieces = expression.split('||').map((piece) => {
    const text = piece.trim();
    const literal = /^'(.*)'$/.exec(text);
    if (literal) return () => literal[1];
    const [, column, length] = /^left\((\w+)(?:::text)?, (\d+)\)$/i.exec(text) ?? [];
    const name = column ?? text.replace('::text', '');
    uses.push(name);
    return (record: PortalRecord) => (length === undefined ? record[name] : record[name].slice(0, Number(length)));
  });
  return { name: alias ?? expression, uses, value: (record) => pieces.map((piece) => piece(record)).join('') };
}

/** https://data.police.uk/docs/: an array, 503 for more than `most`, 404 for a month that is not published. */
function policeUk(url: URL, { crimes, months, most }: NonNullable<StandInData['policeUk']>): Answer {
  if (url.pathname === '/api/crimes-street-dates') {
    return json(months.map((date) => ({ date, 'stop-and-search': ['avon-and-somerset'] })));
  }
  if (url.pathname !== '/api/crimes-street/all-crime') return json('Not Found', 404);
  const month = url.searchParams.get('date') ?? '';
  if (!months.includes(month)) return { status: 404, type: JSON_TYPE, body: 'Not Found' };
  const corners = (url.searchParams.get('poly') ?? '').split(':').map((corner) => corner.split(',').map(Number));
  const latitudes = corners.map(([latitude]) => latitude);
  const longitudes = corners.map(([, longitude]) => longitude);
  const found = crimes.filter(
    (crime) =>
      crime.month === month &&
      between(Number(crime.location.latitude), latitudes) &&
      between(Number(crime.location.longitude), longitudes),
  );
  if (found.length > most) return { status: 503, type: 'text/html', body: 'Service Unavailable' };
  return json(found);
}

function between(value: number, ends: readonly number[]): boolean {
  return value >= Math.min(...ends) && value <= Math.max(...ends);
}

/** Socrata quotes every cell, Carto only where it must. */
function csv(columns: readonly string[], rows: readonly (readonly string[])[], always = true): string {
  const cell = (text: string) => (always || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function renamed(body: string, name: string): string {
  return body.replace(/^"?\w+"?/, `"${name}"`);
}
