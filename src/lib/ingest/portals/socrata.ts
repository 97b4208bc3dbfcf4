/**
 * Addresses of the Socrata SODA API: https://dev.socrata.com/docs/queries/. Data come as CSV, pages by `$limit` and
 * `$offset` in the order of the date and then of Socrata's own row id, so that no row is given twice or left out.
 */
import type { PagedAddresses } from './paged-reader.ts';
import type { Portal } from './portals.ts';

export function socrataAddresses(portal: Portal): PagedAddresses {
  const address = (set: string, format: 'csv' | 'json', words: readonly (readonly [string, string])[]) =>
    `https://${portal.host}/resource/${set}.${format}?${words.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
  return {
    count: (set, date, days) =>
      address(set, 'json', [
        ['$select', 'count(*) AS records'],
        ['$where', where(date, days)],
      ]),
    page: (set, date, select, days, limit, offset) =>
      address(set, 'csv', [
        ['$select', select],
        ['$where', where(date, days)],
        ['$order', `${date},:id`],
        ['$limit', String(limit)],
        ['$offset', String(offset)],
      ]),
    // [{"records": "268813"}]
    counted: (answer) =>
      Array.isArray(answer) ? Number((answer[0] as { records?: unknown } | undefined)?.records) : NaN,
  };
}

function where(date: string, days: { readonly from: string; readonly before: string }): string {
  return `${date} >= '${days.from}T00:00:00' AND ${date} < '${days.before}T00:00:00'`;
}
