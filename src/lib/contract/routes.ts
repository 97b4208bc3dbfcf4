/** The table of routes: what the API page lists, `/api` answers and OpenAPI is generated from. */
import { getDescription, type GenericSchema } from 'valibot';
import * as answers from './answers.ts';
import * as requests from './requests.ts';

export interface RouteDescription {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** One line for people. */
  readonly what: string;
  readonly body?: GenericSchema;
  readonly query?: typeof requests.hotspotQuery | typeof requests.zonesQuery;
  readonly answer?: GenericSchema;
}

export const ROUTES: readonly RouteDescription[] = [
  {
    method: 'POST',
    path: '/api/poisson',
    what: 'Reported crimes expected in an area in one clock hour (on a day, in a month, where records hold no finer time), with intervals and baseline',
    body: requests.poissonRequest,
    answer: answers.poissonAnswer,
  },
  {
    method: 'POST',
    path: '/api/crime-type',
    what: 'The most likely type of a crime reported in an area at a time',
    body: requests.crimeTypeRequest,
    answer: answers.crimeTypeAnswer,
  },
  {
    method: 'POST',
    path: '/api/risk',
    what: 'LOW, MEDIUM or HIGH volume of an area against the others',
    body: requests.riskRequest,
    answer: answers.riskAnswer,
  },
  {
    method: 'GET',
    path: '/api/hotspots/kde',
    what: 'Density of reported crime per cell, in crimes per km² per year',
    query: requests.hotspotQuery,
    answer: answers.kdeAnswer,
  },
  {
    method: 'GET',
    path: '/api/hotspots/zones',
    what: 'k-means zones of the reported crimes, ranked by density',
    query: requests.zonesQuery,
    answer: answers.zonesAnswer,
  },
  { method: 'GET', path: '/api', what: 'Status, version, the data in use and the routes', answer: answers.indexAnswer },
  {
    method: 'GET',
    path: '/api/models',
    what: 'Each trained model with its held-out scores beside their baselines',
    answer: answers.modelsAnswer,
  },
  {
    method: 'GET',
    path: '/api/datasets',
    what: 'Saved data sets and which one is in use',
    answer: answers.dataSetsAnswer,
  },
  { method: 'GET', path: '/api/openapi.json', what: 'OpenAPI 3.1 description of all of this' },
];

/** What each parameter of a route's query means, for people; none where it takes no query. */
export function queryMeanings({ query }: RouteDescription): { readonly name: string; readonly meaning: string }[] {
  if (!query) return [];
  return Object.entries(query.entries).map(([name, { wrapped }]) => ({ name, meaning: getDescription(wrapped) ?? '' }));
}
