import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Surroundings } from './exporter';
import { answerExport } from './exporter';

/** What stands beside this bundle, and is not read before it is needed. */
const require = createRequire(__filename);

const surroundings: Surroundings = {
  pictures: () => (require('./pictures.js') as { pictures: ReturnType<Surroundings['pictures']> }).pictures,
  onPage: progress => parentPort?.postMessage(progress),
};

parentPort?.on('message', async request => parentPort?.postMessage(await answerExport(request, surroundings)));
