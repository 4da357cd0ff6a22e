/** A language server as a process, spoken to over its standard streams as an editor does. */
import { spawn } from 'node:child_process';
import {
  createMessageConnection,
  MessageType,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** How long a server may take for one answer, in ms; the slowest known takes a few seconds. */
const patience = 60_000;

const running = new Set();
process.on('exit', () => running.forEach(child => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/**
 * Starts a server (a file for node) and shakes hands.
 * @param {object} options `settings` answers its questions for configuration, by section, `files` those of our server for
 *   files that are not open, by address; `nodeOptions` stand before the file; with `ipc` the process has a channel for messages besides
 * @returns the process, and functions that throw when the server ends or takes longer than a minute
 */
export async function startServer({ name, file, settings = {}, files, nodeOptions = [], ipc = false }) {
  const child = spawn(process.execPath, [...nodeOptions, file, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', ...(ipc ? ['ipc'] : [])],
  });
  running.add(child);
  const ended = new Promise(resolve => child.once('exit', resolve)).then(code => {
    running.delete(child);
    return code;
  });
  const endedEarly = ended.then(code => Promise.reject(new Error(`${name} ended by itself, with exit code ${code}.`)));
  endedEarly.catch(() => {}); // at the end it is meant to end

  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    const at = performance.now();
    const wanted = waiting.get(uri);
    if (!wanted || (typeof version === 'number' && version < wanted.version) || at < wanted.notBefore) return;
    waiting.delete(uri);
    wanted.resolve({ at, diagnostics });
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(i => settings[i.section] ?? null));
  if (files) {
    connection.onRequest('journeyMap/findMaps', () => [...files.keys()]);
    connection.onRequest('journeyMap/readFiles', ({ uris }) => uris.map(uri => files.get(uri) ?? null));
  }
  connection.onRequest(() => null);
  connection.onNotification('window/logMessage', ({ type, message }) => {
    if (type === MessageType.Error) console.error(`${name} says: ${message}`);
  });
  connection.onUnhandledNotification(() => {});
  connection.listen();

  /** Waits for an answer, `what` in words. */
  const inTime = async (answer, what) => {
    let timer;
    const late = new Promise((_, reject) => {
      const error = new Error(`${name} gave no answer within ${patience / 1000} s: ${what}.`);
      timer = setTimeout(() => reject(error), patience);
    });
    return Promise.race([answer, endedEarly, late]).finally(() => clearTimeout(timer));
  };
  const request = (method, params) => inTime(connection.sendRequest(method, params), method);

  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    ...(files ? { initializationOptions: { files: true } } : {}),
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        synchronization: {},
        publishDiagnostics: { relatedInformation: true, versionSupport: true },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  await connection.sendNotification('initialized', {});
  return {
    child,
    inTime,
    request,
    notify: (method, params) => connection.sendNotification(method, params),
    /**
     * The next findings in `uri`, and when they came (`performance.now()`): those of `version` where the server says it, and
     * none that come before the moment `notBefore`, which can only be of an earlier version.
     */
    findings: (uri, { version, notBefore }) =>
      inTime(
        new Promise(resolve => waiting.set(uri, { version, notBefore, resolve })),
        `diagnostics of version ${version} of ${uri}`,
      ),
    async stop() {
      await request('shutdown');
      connection.sendNotification('exit').catch(() => {}); // the server may be gone before all is written
      await inTime(ended, 'exit');
      connection.dispose();
    },
  };
}
