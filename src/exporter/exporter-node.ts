import type { MessagePort } from 'node:worker_threads';
import type { Surroundings } from './exporter';
import { answerExport } from './exporter';

/** Node's own, called where node runs this: a web worker has none. */
declare const require: {
  (name: 'node:worker_threads'): { readonly parentPort: MessagePort | null };
  (name: './pictures.js'): { readonly pictures: ReturnType<Surroundings['pictures']> };
};

/** Answers what a worker of node is asked. */
export function serveNode(): void {
  const { parentPort } = require('node:worker_threads');
  const surroundings: Surroundings = {
    // It stands beside this bundle, and is not read before it is needed
    pictures: () => require('./pictures.js').pictures,
    onPage: progress => parentPort?.postMessage(progress),
  };
  parentPort?.on('message', async request => parentPort.postMessage(await answerExport(request, surroundings)));
}
