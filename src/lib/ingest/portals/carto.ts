/**
 * Addresses of Carto's SQL API (Philadelphia). `dispatch_date_time` is in UTC there, so the local `dispatch_date` and
 * `dispatch_time` are asked for instead, joined under that name (`portals.json`).
 */
import type { PagedAddresses } from './paged-reader.ts';
import type { Portal } from './portals.ts';

export function cartoAddresses(portal: Portal): PagedAddresses {
  const address = (format: 'csv' | 'json', sql: string) =>
    `https://${portal.host}/api/v2/sql?format=${format}&q=${encodeURIComponent(sql)}`;
  const where = (date: string, days: { readonly from: string; readonly before: string }) =>
    `WHERE ${date} >= '${days.from}' AND ${date} < '${days.before}'`;
  return {
    count: (table, date, days) => address('json', `SELECT count(*) AS records FROM ${table} ${where(date, days)}`),
    page: (table, date, select, days, limit, offset) =>
      address(
        'csv',
        // every Carto table has a cartodb_id that is unique
        `SELECT ${select} FROM ${table} ${where(date, days)} ORDER BY ${date}, cartodb_id LIMIT ${limit} OFFSET ${offset}`,
      ),
    // {"rows": [{"records": 268813}], …}
    counted: (answer) => Number((answer as { rows?: { records?: unknown }[] } | null)?.rows?.[0]?.records),
  };
}
