/** The server on node: `--stdio` for any editor, `--node-ipc` for VS Code. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { startServer } from './server';
import { textsIn } from './texts-node';

// A key makes little garbage, and little of it lives on: room for more of it before it is collected only costs memory
setFlagsFromString('--semi-space-growth-factor=1');
// Else the garbage that has grown old may be several times what lives before it is collected
setFlagsFromString('--heap-growing-percent=100');

const connection = createConnection(ProposedFeatures.all);

startServer(connection, {
  files: {
    read: async uri => {
      const { scheme, fsPath } = URI.parse(uri);
      return scheme === 'file' ? readFile(fsPath, 'utf8') : undefined;
    },
    // Without an editor that lists them, the maps that are open are all that is known
    maps: () => Promise.resolve([]),
  },
  // The connection reads one message a turn of the event loop
  afterWaiting: run => void setImmediate(() => void setImmediate(run)),
  rulePage: id => pathToFileURL(join(__dirname, '..', 'docs', 'rules', `${id}.md`)).href,
  texts: locale => textsIn(join(__dirname, '..', 'l10n'), locale),
});
