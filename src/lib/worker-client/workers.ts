/** Starts the app's workers. Each is started on first use and ended by whoever started it. */
import { wrap, type Remote } from 'comlink';
import type { HotspotMapWorkerApi } from '#lib/contract/hotspot-map.ts';
import type { KeepingWorkerApi } from '#lib/contract/keeping.ts';
import type { ImportWorkerApi, PortalWorkerApi, TrainingWorkerApi } from '#lib/contract/workers.ts';
import type { ModelKind } from '#lib/core/records/model-record.ts';

export type { Remote };

/** A worker that runs: its functions, a promise that rejects if it dies, and the way to end it. */
export interface RunningWorker<Api> {
  readonly api: Remote<Api>;
  /** Rejects with a sentence if the worker dies; never resolves. Race calls against it, else they hang for ever. */
  readonly death: Promise<never>;
  end(): void;
}

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

function run<Api>(worker: Worker): RunningWorker<Api> {
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(
        new Error(
          event.message
            ? `The background worker stopped: ${event.message}`
            : 'The background worker could not start. Reload the page; if that does not help, free some memory.',
        ),
      );
    });
    worker.addEventListener('messageerror', () =>
      reject(new Error('The background worker sent something unreadable.')),
    );
  });
  // Ending a worker that nobody waits for is no failure to report.
  death.catch(() => undefined);
  return { api: wrap<Api>(worker), death, end: () => worker.terminate() };
}
