/** Starts the app's workers in Node: the worker modules themselves, over a real MessageChannel. */
import '../support/browser-globals.ts';
import type * as Comlink from 'comlink';
import { transferHandlers, wrap, type Remote } from 'comlink';
import { vi } from 'vitest';
import type { ReadRequest } from '#lib/contract/workers.ts';

const held = vi.hoisted(() => ({ exposed: [] as unknown[] }));

// A worker exposes itself on its global scope; here what it exposes is caught and served over a channel.
vi.mock('comlink', async (importOriginal) => {
  const comlink = await importOriginal<typeof Comlink>();
  return {
    ...comlink,
    expose: (api: unknown, endpoint?: Parameters<typeof comlink.expose>[1]) => {
      if (endpoint) comlink.expose(api, endpoint);
      else held.exposed.push(api);
    },
  };
});

// Node clones a File into a nameless Blob, browsers keep it a File.
transferHandlers.set('file', {
  canHandle: (value): value is File => value instanceof File,
  serialize: (file: File) => [{ blob: new Blob([file]), name: file.name }, []],
  deserialize: ({ blob, name }: { blob: Blob; name: string }) => new File([blob], name),
});
transferHandlers.set('read-request', {
  canHandle: (value): value is ReadRequest =>
    typeof value === 'object' && value !== null && 'files' in value && 'mapping' in value,
  serialize: (request: ReadRequest) => [
    { ...request, files: request.files.map((file) => ({ blob: new Blob([file]), name: file.name })) },
    [],
  ],
  deserialize: (sent: Omit<ReadRequest, 'files'> & { files: { blob: Blob; name: string }[] }) => ({
    ...sent,
    files: sent.files.map(({ blob, name }) => new File([blob], name)),
  }),
});

// not followed by the compiler: workers are a program of their own, with other globals
const WORKERS = import.meta.glob<unknown>('../../workers/*.worker.ts');

export interface StartedWorker<Api> {
  readonly api: Remote<Api>;
  /** The functions that the worker offers. */
  readonly functions: readonly string[];
  end(): void;
}

/** @param name of the file in `workers/`, without `.worker.ts`; each can be started once in a test file */
export async function startWorker<Api>(name: string): Promise<StartedWorker<Api>> {
  const load = WORKERS[`../../workers/${name}.worker.ts`];
  if (!load) throw new Error(`startWorker: expected one of ${Object.keys(WORKERS).join(', ')}, got ${name}`);
  const before = held.exposed.length;
  await load();
  if (held.exposed.length !== before + 1) {
    throw new Error(`startWorker: expected ${name} to expose itself once, got ${held.exposed.length - before} times`);
  }
  const api = held.exposed[before] as object;
  const { expose } = await vi.importActual<typeof Comlink>('comlink');
  const { port1, port2 } = new MessageChannel();
  expose(api, port1);
  return {
    api: wrap<Api>(port2),
    functions: Object.keys(api),
    end() {
      port1.close();
      port2.close();
    },
  };
}
