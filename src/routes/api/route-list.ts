/** The routes as the page lists them: the contract's table without its schemas, which pages do not need. */
import { queryMeanings, ROUTES } from '#lib/contract/routes.ts';

export interface ListedRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly what: string;
  /** The query parameters, all optional. */
  readonly query: readonly { readonly name: string; readonly meaning: string }[];
}

export const ROUTE_LIST: readonly ListedRoute[] = ROUTES.map((route) => ({
  method: route.method,
  path: route.path,
  what: route.what,
  query: queryMeanings(route),
}));
