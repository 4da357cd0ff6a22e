/** The server in a web worker: files come from the editor alone. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server';

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  files: { read: () => Promise.resolve(undefined), mapsIn: () => Promise.resolve([]) },
  afterWaiting: run => void setTimeout(run, 0),
  rulePage: () => undefined,
  texts: () => undefined,
});
