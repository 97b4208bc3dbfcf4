/// <reference lib="webworker" />
/** Asks the named open-data portals. */
import { expose } from 'comlink';
import type { PortalWorkerApi } from '#lib/contract/workers.ts';
import { choosePortals, countAtPortal, loadFromPortal, readAddress } from '#lib/jobs/portal-loading.ts';

expose({
  portals: choosePortals,
  readAddress,
  count: countAtPortal,
  load: loadFromPortal,
} satisfies PortalWorkerApi);
