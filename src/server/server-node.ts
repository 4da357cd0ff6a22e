/** The server on node: `--stdio` for any editor, `--node-ipc` for VS Code. */
import { Console } from 'node:console';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures, StreamMessageReader, type Connection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { mapsOnDisk } from './maps-on-disk';
import { withOneAddress } from './with-one-address';
import { startServer } from './server';
import { textsIn } from './texts-node';
import { wholeMessages } from './whole-messages';

// A key makes little garbage, and little of it lives on: room for more of it before it is collected only costs memory
setFlagsFromString('--semi-space-growth-factor=1');
// Else the garbage that has grown old may be several times what lives before it is collected
setFlagsFromString('--heap-growing-percent=100');

const connection = process.argv.includes('--stdio') ? overStandardStreams() : createConnection(ProposedFeatures.all);

startServer(connection, {
  files: {
    read: async uri => {
      const { scheme, fsPath } = URI.parse(uri);
      return scheme === 'file' ? readFile(fsPath, 'utf8') : undefined;
    },
    mapsIn: mapsOnDisk,
  },
  // The connection reads one message a turn of the event loop
  afterWaiting: run => void setImmediate(() => void setImmediate(run)),
  rulePage: id => pathToFileURL(join(__dirname, '..', 'docs', 'rules', `${id}.md`)).href,
  texts: locale => textsIn(join(__dirname, '..', 'l10n'), locale),
});

/** As the library's connection over them, but each message is written in one piece. */
function overStandardStreams(): Connection {
  const { stdin, stdout, stderr } = process;
  // What is printed by mistake must not come between the messages
  globalThis.console = new Console(stderr);
  // An editor that goes without a word takes its server along
  stdin.on('close', () => process.exit(1));
  return createConnection(ProposedFeatures.all, withOneAddress(new StreamMessageReader(stdin)), wholeMessages(stdout));
}
