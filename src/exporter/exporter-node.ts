import { parentPort } from 'node:worker_threads';
import { answerExport } from './exporter';

parentPort?.on('message', async request => parentPort?.postMessage(await answerExport(request)));
