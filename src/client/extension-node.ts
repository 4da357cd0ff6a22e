import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { MarkdownBundle } from '../shared/markdown-pictures';
import type { ExportWorker } from './export/make-export';
import { activateWith, type JourneyMapApi } from './extension';

export function activate(context: ExtensionContext): JourneyMapApi {
  const module = context.asAbsolutePath('dist/server.js');
  // What is compiled at one start is kept for the next one; node before 22.1 takes no notice
  const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath };
  const server = { module, transport: TransportKind.ipc, options: { env } };
  return activateWith(context, {
    createClient: options =>
      new LanguageClient(
        'journeyMap',
        'Journey Maps',
        { run: server, debug: { ...server, options: { env, execArgv: ['--nolazy', '--inspect=6011'] } } },
        options,
      ),
    startExporter: () => exporter(context.asAbsolutePath('dist/exporter.js')),
    loadMarkdownPictures() {
      const file = context.asAbsolutePath('dist/markdown.js');
      return (createRequire(file)(file) as MarkdownBundle).createMarkdownPictures;
    },
  });
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
