/** The server as a process of its own, as editors other than VS Code start it. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const root = path.resolve(__dirname, '../..');

describe('the server over standard streams', () => {
  let server: ChildProcessWithoutNullStreams;
  beforeEach(() => {
    server = spawn(process.execPath, ['--import', 'tsx', 'src/server/server-node.ts', '--stdio'], { cwd: root });
  });
  afterEach(() => server.kill('SIGKILL'));

  it('answers, and ends when the editor says so', async () => {
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    assert.ok('completionProvider' in capabilities);
    await connection.sendRequest('shutdown');
    const ended = once(server, 'exit');
    await connection.sendNotification('exit');
    assert.deepEqual(await ended, [0, null]);
  });

  it('ends when the editor is gone', async () => {
    const ended = once(server, 'exit');
    server.stdin.end();
    assert.deepEqual(await ended, [1, null]);
  });
});
