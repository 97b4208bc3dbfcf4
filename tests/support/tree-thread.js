/** A thread of Node that runs the tree worker of the app unchanged: what a worker has in a browser is put in place first. */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// a thread does not take over what lets the main one read TypeScript
register();
const { port } = workerData;
for (const name of ['addEventListener', 'removeEventListener', 'postMessage']) globalThis[name] = port[name].bind(port);
await import('../../workers/trees.worker.ts');
port.start();
