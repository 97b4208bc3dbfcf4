/** The routes as the page lists them: the contract's table without its schemas, which pages do not need. */
import { ROUTES } from '#lib/contract/routes.ts';

export interface ListedRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly what: string;
  /** Names of the query parameters. */
  readonly query: readonly string[];
}

export const ROUTE_LIST: readonly ListedRoute[] = ROUTES.map(({ method, path, what, query }) => ({
  method,
  path,
  what,
  query: query ? Object.keys(query.entries) : [],
}));
