import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { CreateMarkdownPictures, MarkdownBundle } from '../shared/markdown-pictures';
import type { ExportWorker } from './export/make-export';
import { activateWith, type JourneyMapApi } from './extension';

/** The worker's constructor; the rest of the DOM's types would let code of other places use what is not there. */
declare const Worker: new (url: string) => BrowserWorker & ConstructorParameters<typeof BrowserMessageReader>[0];
interface BrowserWorker {
  postMessage(message: unknown): void;
  onmessage: (event: { readonly data: unknown }) => void;
  onerror: (event: { readonly message?: string }) => void;
  terminate(): void;
}

export function activate(context: ExtensionContext): JourneyMapApi {
  const addressOf = (file: string) => Uri.joinPath(context.extensionUri, 'dist', file).toString(true);
  // Not the worker itself: VS Code's constructor of workers is not that of what it makes, which the client would ask
  const transports = (): MessageTransports => {
    const server = new Worker(addressOf('web/server.js'));
    return { reader: new BrowserMessageReader(server), writer: new BrowserMessageWriter(server) };
  };
  return activateWith(context, {
    createClient: options => new LanguageClient('journeyMap', 'Journey Maps', async () => transports(), options),
    startExporter: () => exporter(new Worker(addressOf('exporter.js')), addressOf('pictures.js')),
    loadMarkdownPictures: () => loadMarkdownPictures(Uri.joinPath(context.extensionUri, 'dist/markdown.js')),
  });
}

/** Runs the file as VS Code runs this one: a web worker of its has no other way to load more of an extension. */
async function loadMarkdownPictures(file: Uri): Promise<CreateMarkdownPictures> {
  const code = new TextDecoder().decode(await workspace.fs.readFile(file));
  const module: { exports: Partial<MarkdownBundle> } = { exports: {} };
  new Function('module', 'exports', code)(module, module.exports);
  if (!module.exports.createMarkdownPictures) throw new Error(`${file.path} is not complete`);
  return module.exports.createMarkdownPictures;
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
