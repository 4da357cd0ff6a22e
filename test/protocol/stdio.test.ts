/** The server as a process of its own, as editors other than VS Code start it. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  ErrorCodes,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type DocumentLink,
  type MessageConnection,
  type WorkspaceEdit,
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
  const initialize = async (
    connection: MessageConnection,
    capabilities: ClientCapabilities,
    rootUri: string | null = null,
  ): Promise<object> => {
    const answer = await connection.sendRequest<{ capabilities: object }>('initialize', {
      processId: null,
      rootUri,
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

  describe('with maps on disk', () => {
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'journey map (1) '));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    const library = 'title: Shop\ntype: library\ntouchpoints: {window: Window}\n';
    const map = `title: A
imports: [./shop.journey.yaml]
stages:
  - id: s
    steps: [{action: Pays, touchpoint: window}]
`;
    /** The address of a file as many editors write it: signs that may stand in an address stay as they are. */
    const at = (name: string): string => `${pathToFileURL(folder).href}/${name}`;
    const open = (connection: MessageConnection, name: string, text: string): Promise<void> =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: at(name), languageId: 'journey-map', version: 1, text },
      });

    it('knows the maps of the folder that are not open', async () => {
      for (const below of ['deeper', 'node_modules', '.git']) {
        mkdirSync(path.join(folder, below));
        writeFileSync(path.join(folder, below, 'a.journey.yml'), map.replace('./shop', '../shop'));
      }
      const connection = connect();
      await initialize(connection, {}, at(''));
      await open(connection, 'shop.journey.yaml', library);
      const changed = async (): Promise<string[]> => {
        const edit = await connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
          textDocument: { uri: at('shop.journey.yaml') },
          position: { line: 2, character: 15 },
          newName: 'door',
        });
        return edit
          .documentChanges!.map(change => decodeURIComponent('textDocument' in change ? change.textDocument.uri : ''))
          .sort();
      };
      const [shop, deeper, later] = ['shop.journey.yaml', 'deeper/a.journey.yml', 'later.journey.yaml'].map(name =>
        decodeURIComponent(at(name)),
      );
      assert.deepEqual(await changed(), [deeper, shop]);

      // An editor that tells of no files tells at least what was written in it
      writeFileSync(path.join(folder, 'later.journey.yaml'), map);
      await open(connection, 'later.journey.yaml', map);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: at('later.journey.yaml') } });
      assert.deepEqual(await changed(), [deeper, later, shop]);
    });

    it('knows an open file by whatever address the editor writes', async () => {
      assert.match(at(''), /\(/);
      const connection = connect();
      await initialize(connection, {});
      await open(connection, 'shop.journey.yaml', library);
      await open(connection, 'a.journey.yaml', map);
      const links = await connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
        textDocument: { uri: at('a.journey.yaml') },
      });
      assert.deepEqual(
        links.map(link => link.tooltip),
        ['Open “Shop”'],
      );
    });
  });

  it('ends when the editor is gone', async () => {
    const ended = once(server, 'exit');
    server.stdin.end();
    assert.deepEqual(await ended, [1, null]);
  });
});
