/** The server as a process of its own, as editors other than VS Code start it. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
  createMessageConnection,
  ErrorCodes,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type MessageConnection,
} from 'vscode-languageserver/node';

const root = path.resolve(__dirname, '../..');

describe('the server over standard streams', () => {
  let server: ChildProcessWithoutNullStreams;
  beforeEach(() => {
    server = spawn(process.execPath, ['--import', 'tsx', 'src/server/server-node.ts', '--stdio'], { cwd: root });
  });
  afterEach(() => server.kill('SIGKILL'));

  const connect = (): MessageConnection => {
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    return connection;
  };
  const initialize = async (connection: MessageConnection, capabilities: ClientCapabilities): Promise<object> => {
    const answer = await connection.sendRequest<{ capabilities: object }>('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
    });
    await connection.sendNotification('initialized', {});
    return answer.capabilities;
  };

  it('answers, and ends when the editor says so', async () => {
    const connection = connect();
    assert.ok('completionProvider' in (await initialize(connection, {})));
    await connection.sendRequest('shutdown');
    const ended = once(server, 'exit');
    await connection.sendNotification('exit');
    assert.deepEqual(await ended, [0, null]);
  });

  it('goes on when the editor refuses what it said it could do', async () => {
    const connection = connect();
    const asked: string[] = [];
    const refused = new Promise<void>(resolve =>
      connection.onRequest((method, params) => {
        asked.push(...(params as { registrations: { method: string }[] }).registrations.map(r => r.method));
        if (asked.length === 2) resolve();
        return new ResponseError(ErrorCodes.MethodNotFound, method);
      }),
    );
    const dynamic = { dynamicRegistration: true };
    await initialize(connection, { workspace: { didChangeConfiguration: dynamic, didChangeWatchedFiles: dynamic } });
    await refused;
    assert.deepEqual(asked, ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    for (const _ of ['before it hears of it, maybe', 'afterwards'])
      assert.equal(
        await connection.sendRequest('textDocument/hover', {
          textDocument: { uri: 'file:///none.journey.yaml' },
          position: { line: 0, character: 0 },
        }),
        null,
      );
  });

  it('registers for nothing that the editor does not offer', async () => {
    const connection = connect();
    const asked: string[] = [];
    connection.onRequest(method => void asked.push(method));
    await initialize(connection, { workspace: { configuration: true } });
    await connection.sendRequest('shutdown');
    assert.deepEqual(asked, []);
  });

  it('ends when the editor is gone', async () => {
    const ended = once(server, 'exit');
    server.stdin.end();
    assert.deepEqual(await ended, [1, null]);
  });
});
