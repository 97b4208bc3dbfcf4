/// <reference lib="webworker" />
/** Serves the app offline and answers the REST contract. Listeners and early returns only. */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { createApi } from '#lib/api/app.ts';
import { sharedDatabase } from '#lib/storage/database.ts';
import { addToInbox } from '#lib/storage/inbox.ts';
import { createLocalServices } from '#lib/storage/local-services.ts';
import { receiveShare, SHARE_PATH } from './receive-share.ts';

declare const self: ServiceWorkerGlobalScope;
declare const __APP_VERSION__: string;

const base = new URL(self.registration.scope).pathname.replace(/\/$/, '');

const api = createApi(createLocalServices(sharedDatabase), {
  version: __APP_VERSION__,
  base,
  onError: (error) => console.error('API route failed', error),
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  // another origin is never answered by the API
  if (url.origin !== self.location.origin) return;
  if (event.request.method === 'POST' && url.pathname === `${base}${SHARE_PATH}`) {
    event.respondWith(receiveShare(event.request, base, async (files) => addToInbox(await sharedDatabase(), files)));
    return;
  }
  if (url.pathname !== `${base}/api` && !url.pathname.startsWith(`${base}/api/`)) return;
  // a person who opens /api itself gets the readable page, from the precache below
  const isPage = url.pathname === `${base}/api` || url.pathname === `${base}/api/`;
  if (isPage && event.request.mode === 'navigate') return;
  event.respondWith(api(event.request));
});

self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | undefined)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// The first visit is controlled at once, so that scripts can use the API without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

precacheAndRoute(self.__WB_MANIFEST, {
  ignoreURLParametersMatching: [/.*/],
  urlManipulation: ({ url }) => (url.pathname.endsWith('/') ? [] : [new URL(`${url.pathname}/`, url)]),
});
cleanupOutdatedCaches();
// addresses that are no page get the app's own "not found"
registerRoute(new NavigationRoute(createHandlerBoundToURL(`${base}/404.html`)));
