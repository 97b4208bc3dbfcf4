/** A stand-in for the browser's Worker: no thread, but real messages to an API that a test gives. */
import { expose } from 'comlink';

export class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];
  /** What the next workers answer with, by the name of their file. */
  static apis: Record<string, unknown> = {};

  readonly file: string;
  readonly type: string | undefined;
  terminated = false;
  readonly #inside: MessagePort;
  readonly #outside: MessagePort;

  constructor(url: URL | string, options?: WorkerOptions) {
    super();
    this.file = String(url).replace(/.*\/|\?.*/g, '');
    this.type = options?.type;
    const { port1, port2 } = new MessageChannel();
    this.#inside = port1;
    this.#outside = port2;
    expose(FakeWorker.apis[this.file] ?? {}, this.#inside);
    this.#outside.addEventListener('message', (event) => {
      if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data: event.data as unknown }));
    });
    this.#outside.start();
    FakeWorker.started.push(this);
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (!this.terminated) this.#outside.postMessage(message, transfer);
  }

  terminate(): void {
    this.terminated = true;
    this.#inside.close();
    this.#outside.close();
  }

  /** As the browser says it when the worker's script fails; without a message when it could not be started at all. */
  die(message?: string): void {
    this.dispatchEvent(
      Object.assign(new Event('error', { cancelable: true }), message === undefined ? {} : { message }),
    );
  }
}

/** The one worker that was started last. */
export function lastWorker(): FakeWorker {
  const worker = FakeWorker.started.at(-1);
  if (!worker) throw new Error('lastWorker: expected a started worker, found none');
  return worker;
}
