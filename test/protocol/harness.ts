import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../../src/server/server';
import { textsIn } from '../../src/server/texts-node';

export interface Client {
  readonly connection: ProtocolConnection;
  open(name: string, text: string): Promise<Diagnostic[]>;
  /** Replaces the whole text; resolves to what is found in it. */
  change(name: string, text: string): Promise<Diagnostic[]>;
  close(name: string): Promise<void>;
  /** The next findings published for a file, of any version. */
  next(name: string): Promise<Diagnostic[]>;
  /** Of a name in `file:///maps/`; an address stays as it is. */
  uri(name: string): string;
  /** Whatever the server logged as an error. */
  readonly errors: string[];
  stop(): Promise<void>;
}

/** A real client and the real server, joined by two streams in memory. `disk` is what the client answers for files that are not open. */
export async function connect(
  options: {
    disk?: Map<string, string>;
    settings?: Record<string, unknown>;
    locale?: string;
    texts?: unknown;
    /** The folders of the workspace, from `file:///maps/`. */
    folders?: readonly string[];
    /** What the client can do beside being asked for settings. */
    capabilities?: ClientCapabilities;
    /** It has the commands of lenses. */
    commands?: boolean;
  } = {},
): Promise<Client> {
  const up = new PassThrough();
  const down = new PassThrough();
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    files: { read: () => Promise.resolve(undefined), mapsIn: () => Promise.resolve([]) },
    afterWaiting: run => void setImmediate(() => void setImmediate(run)),
    rulePage: id => `https://rules.example/${id}`,
    texts: locale => textsIn(fileURLToPath(new URL('../../l10n', import.meta.url)), locale),
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const uri = (name: string): string => (/^[a-z\d-]+:/i.test(name) ? name : `file:///maps/${name}`);
  const disk = options.disk ?? new Map<string, string>();
  const errors: string[] = [];
  const waiting: ((published: PublishDiagnosticsParams) => boolean)[] = [];
  const versions = new Map<string, number>();

  connection.onNotification('textDocument/publishDiagnostics', (published: PublishDiagnosticsParams) => {
    for (const take of [...waiting]) if (take(published)) waiting.splice(waiting.indexOf(take), 1);
  });
  connection.onNotification(
    'window/logMessage',
    ({ type, message }: { type: number; message: string }) => void (type === 1 && errors.push(message)),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(i => options.settings?.[i.section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('journeyMap/readFiles', ({ uris }: { uris: string[] }) =>
    uris.map(of => disk.get(of.replace('file:///maps/', '')) ?? null),
  );
  connection.onRequest('journeyMap/findMaps', () =>
    [...disk.keys()].filter(name => !name.endsWith('.config.yaml')).map(uri),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    ...(options.locale ? { locale: options.locale } : {}),
    ...(options.folders ? { workspaceFolders: options.folders.map(name => ({ uri: uri(name), name })) } : {}),
    capabilities: {
      ...options.capabilities,
      workspace: { ...options.capabilities?.workspace, configuration: true },
    },
    initializationOptions: {
      files: true,
      commands: options.commands,
      ...(options.texts ? { texts: options.texts } : {}),
    },
  });
  await connection.sendNotification('initialized', {});

  const published = (name: string, version?: number): Promise<Diagnostic[]> =>
    new Promise(resolve =>
      waiting.push(
        p => p.uri === uri(name) && (version === undefined || p.version === version) && (resolve(p.diagnostics), true),
      ),
    );

  return {
    connection,
    errors,
    uri,
    next: name => published(name),
    async open(name, text) {
      versions.set(name, 1);
      const found = published(name, 1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(name), languageId: 'journey-map', version: 1, text },
      });
      return found;
    },
    async change(name, text) {
      const version = versions.get(name)! + 1;
      versions.set(name, version);
      const found = published(name, version);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(name), version },
        contentChanges: [{ text }],
      });
      return found;
    },
    async close(name) {
      const found = published(name);
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(name) } });
      await found;
    },
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
    },
  };
}
