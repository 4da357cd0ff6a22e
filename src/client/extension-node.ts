import { Worker } from 'node:worker_threads';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { ExportWorker } from './export/make-export';
import { activateWith, type JourneyMapApi } from './extension';

export function activate(context: ExtensionContext): JourneyMapApi {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  return activateWith(
    context,
    options =>
      new LanguageClient(
        'journeyMap',
        'Journey Maps',
        { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6011'] } } },
        options,
      ),
    () => exporter(context.asAbsolutePath('dist/exporter.js')),
  );
}

function exporter(file: string): ExportWorker {
  const worker = new Worker(file);
  return {
    postMessage: message => worker.postMessage(message),
    onMessage: listener => worker.on('message', listener),
    onError: listener => worker.on('error', error => listener(error.message)),
    terminate: () => worker.terminate(),
  };
}
