/** Starts the app's workers. Each is started on first use and ended by whoever started it. */
import type { Remote } from 'comlink';
import type { HotspotMapWorkerApi } from '#lib/contract/hotspot-map.ts';
import type { KeepingWorkerApi } from '#lib/contract/keeping.ts';
import type { ImportWorkerApi, PortalWorkerApi, TrainingWorkerApi } from '#lib/contract/workers.ts';
import type { ModelKind } from '#lib/core/records/model-record.ts';
import { run, type RunningWorker } from './running-worker.ts';

export type { Remote };

const TRAINING_WORKERS: Readonly<Record<ModelKind, () => Worker>> = {
  hotspots: () => new Worker(new URL('../../../workers/hotspots.worker.ts', import.meta.url), { type: 'module' }),
  counts: () => new Worker(new URL('../../../workers/forecast.worker.ts', import.meta.url), { type: 'module' }),
  types: () => new Worker(new URL('../../../workers/crime-type.worker.ts', import.meta.url), { type: 'module' }),
  risk: () => new Worker(new URL('../../../workers/risk.worker.ts', import.meta.url), { type: 'module' }),
};

export function startTrainingWorker(kind: ModelKind): RunningWorker<TrainingWorkerApi> {
  return run<TrainingWorkerApi>(TRAINING_WORKERS[kind]());
}

export function startHotspotMapWorker(): RunningWorker<HotspotMapWorkerApi> {
  return run<HotspotMapWorkerApi>(
    new Worker(new URL('../../../workers/hotspot-map.worker.ts', import.meta.url), { type: 'module' }),
  );
}

export function startImportWorker(): RunningWorker<ImportWorkerApi> {
  return run<ImportWorkerApi>(
    new Worker(new URL('../../../workers/import.worker.ts', import.meta.url), { type: 'module' }),
  );
}

export function startPortalWorker(): RunningWorker<PortalWorkerApi> {
  return run<PortalWorkerApi>(
    new Worker(new URL('../../../workers/portal.worker.ts', import.meta.url), { type: 'module' }),
  );
}

export function startKeepingWorker(): RunningWorker<KeepingWorkerApi> {
  return run<KeepingWorkerApi>(
    new Worker(new URL('../../../workers/keeping.worker.ts', import.meta.url), { type: 'module' }),
  );
}
