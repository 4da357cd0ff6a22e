import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { ExportWorker } from './export/make-export';
import { activateWith, type JourneyMapApi } from './extension';

/** The worker's constructor; the rest of the DOM's types would let code of other places use what is not there. */
declare const Worker: new (url: string) => BrowserWorker & ConstructorParameters<typeof LanguageClient>[2];
interface BrowserWorker {
  postMessage(message: unknown): void;
  onmessage: (event: { readonly data: unknown }) => void;
  onerror: (event: { readonly message?: string }) => void;
  terminate(): void;
}

export function activate(context: ExtensionContext): JourneyMapApi {
  const addressOf = (file: string) => Uri.joinPath(context.extensionUri, 'dist', file).toString(true);
  const server = new Worker(addressOf('web/server.js'));
  return activateWith(
    context,
    options => new LanguageClient('journeyMap', 'Journey Maps', server, options),
    () => exporter(new Worker(addressOf('web/exporter.js')), addressOf('pictures.js')),
  );
}

/** @param pictures the address of what makes pictures, which the worker loads when it needs it */
function exporter(worker: BrowserWorker, pictures: string): ExportWorker {
  worker.postMessage(pictures);
  return {
    postMessage: message => worker.postMessage(message),
    onMessage: listener => (worker.onmessage = ({ data }) => listener(data)),
    onError: listener => (worker.onerror = ({ message }) => listener(message ?? 'the worker does not start')),
    terminate: () => worker.terminate(),
  };
}
