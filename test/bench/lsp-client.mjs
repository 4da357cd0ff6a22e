/** A language server as a process, spoken to over its standard streams as an editor does. */
import { spawn } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

/**
 * Starts a server and shakes hands. `settings` answers its questions for configuration, by section.
 * @returns {Promise<{connection: import('vscode-languageserver-protocol/node').MessageConnection, nextDiagnostics(uri: string): Promise<object[]>, pid: number, stop(): Promise<void>}>}
 */
export async function startServer(command, args, { settings = {}, initializationOptions } = {}) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    waiting.get(uri)?.(diagnostics);
    waiting.delete(uri);
  });
  connection.onRequest('workspace/configuration', ({ items }) => items.map(i => settings[i.section] ?? null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest((_method, _params) => null);
  connection.onUnhandledNotification(() => {});
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    initializationOptions,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true }, synchronization: {} },
    },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    pid: child.pid,
    nextDiagnostics: uri => new Promise(resolve => waiting.set(uri, resolve)),
    async stop() {
      const gone = new Promise(resolve => child.once('exit', resolve));
      await connection.sendRequest('shutdown').catch(() => {});
      connection.sendNotification('exit').catch(() => {});
      const force = setTimeout(() => child.kill(), 5000);
      await gone;
      clearTimeout(force);
      connection.dispose();
    },
  };
}
