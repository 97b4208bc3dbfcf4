/** A layer of the map on its way into a file: what is under way and what came of it. */
import { callback, Cancelled, runJob } from '#lib/worker-client/run-job.ts';
import { startKeepingWorker } from '#lib/worker-client/workers.ts';
import type { LayerExport } from '#lib/contract/keeping.ts';
import { saveFile } from '../save-file.ts';

export class LayerSaving {
  busy = $state(false);
  /** Share of the work done, 0..1, and what is being done. */
  done = $state(0);
  text = $state('');
  /** What is wrong and what to do; empty if nothing is. */
  problem = $state('');
  /** What was saved. */
  message = $state('');
  #controller: AbortController | undefined;

  /** GeoJSON or CSV, written by a worker of its own: the map stays as quick as it was. */
  async saveText(request: LayerExport, name: string): Promise<void> {
    const ending = request.format === 'csv' ? '.csv' : '.geojson';
    await this.#save(`${name}${ending}`, (signal) =>
      runJob(
        startKeepingWorker,
        (api) =>
          api.exportLayer(
            request,
            callback((done: number, text: string) => {
              this.done = Math.min(1, done);
              this.text = text;
            }),
          ),
        signal,
      ),
    );
  }

  /** @param draw gives the picture as PNG */
  async savePicture(draw: () => Promise<Blob>, name: string): Promise<void> {
    this.text = 'Drawing the picture';
    await this.#save(`${name}.png`, draw);
  }

  cancel(): void {
    this.#controller?.abort();
  }

  async #save(file: string, make: (signal: AbortSignal) => Promise<Blob>): Promise<void> {
    const controller = new AbortController();
    this.#controller = controller;
    this.busy = true;
    this.done = 0;
    this.problem = '';
    this.message = '';
    try {
      const blob = await make(controller.signal);
      if (controller.signal.aborted) throw new Cancelled();
      saveFile(file, blob, blob.type);
      this.message = `Saved as ${file}`;
    } catch (error) {
      if (error instanceof Cancelled) this.message = 'Cancelled. Nothing was saved.';
      else this.problem = (error as Error).message;
    } finally {
      this.busy = false;
      this.text = '';
    }
  }
}
