/** Tree workers as threads of Node: the pool of the app, on as many cores as are asked for. */
import { Worker } from 'node:worker_threads';
import { wrap } from 'comlink';
import type { TreeWorkerApi } from '#lib/contract/workers.ts';
import type { RunningWorker } from '#lib/worker-client/running-worker.ts';

/** To end it in the middle of what it does is what a device does that is out of memory: `death` rejects. */
export function startTreeThread(): RunningWorker<TreeWorkerApi> {
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(new URL('./tree-thread.js', import.meta.url), {
    execArgv: [],
    workerData: { port: port2 },
    transferList: [port2 as never],
  });
  const death = new Promise<never>((_, reject) => {
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`the thread ended with code ${code}`)));
  });
  death.catch(() => undefined);
  return {
    api: wrap<TreeWorkerApi>(port1),
    death,
    end() {
      port1.close();
      void thread.terminate();
    },
  };
}
