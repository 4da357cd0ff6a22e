/** The language server: wiring alone. What it answers is decided in src/language, src/rules, src/edits and src/render. */
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  FoldingRangeRequest,
  TextDocumentSyncKind,
  TextDocuments,
  type CodeAction,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import { complete, completionTriggers } from '../language/completion/completion';
import { foldingRanges } from '../language/folding';
import { hover } from '../language/hover';
import { answerInsert, answerInsertChoices, answerNewMap } from '../language/insert';
import { symbols } from '../language/symbols';
import { buildDiagram } from '../render/diagram';
import { rules } from '../rules/rules';
import { diagramRequest, isFileParams, startOptions, type StartOptions } from '../shared/files';
import {
  insertChoicesRequest,
  insertRequest,
  isInsertChoicesParams,
  isInsertParams,
  isNewMapParams,
  newMapRequest,
} from '../shared/insert';
import type { Texts } from '../shared/texts';
import { askingEditor } from './ask-editor';
import { codeActions } from './code-actions';
import { createDiagnostics } from './publish';
import { createSettings } from './settings';
import { speak } from './texts';
import { createWorkspace, type FileAccess } from './workspace';

/** What differs between the places where the server runs. */
export interface Host {
  /** The files of this machine, for editors that do not offer theirs. */
  readonly files: FileAccess;
  /** The address of a rule's page, for editors that do not name one of their own. */
  rulePage(id: string): string | undefined;
  /** What the server says in a language, for editors that hand over no texts; undefined for English. */
  texts(locale: string | undefined): Texts | undefined;
  /** Runs something once the messages that wait already are read, so that a request behind a change is answered first. */
  afterWaiting(run: () => void): void;
}

/** Starts the server on a connection. Requests never fail: what goes wrong is logged, and answered by nothing. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  let options: StartOptions = {};
  const settings = createSettings(connection);
  const workspace = createWorkspace(
    documents,
    { read: uri => files().read(uri), maps: () => files().maps() },
    () => settings.maxLength(),
    () => diagnostics.refreshAll(),
  );
  const files = (): FileAccess => (options.files ? askingEditor(connection) : host.files);
  // The codes of YAML and of the schema have no page
  const rulePage = (id: string): string | undefined =>
    rules.some(r => r.id === id) ? (options.rulePage?.replace('{id}', id) ?? host.rulePage(id)) : undefined;
  const diagnostics = createDiagnostics(
    connection,
    documents,
    workspace,
    settings,
    run => host.afterWaiting(run),
    rulePage,
  );

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    options = startOptions(params.initializationOptions);
    speak(options.texts ?? host.texts(params.locale));
    settings.supported(params.capabilities.workspace?.configuration === true);
    return {
      serverInfo: { name: 'journey-map' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        completionProvider: { triggerCharacters: [...completionTriggers] },
        hoverProvider: true,
        documentSymbolProvider: { label: 'Journey Map' },
        foldingRangeProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      },
    };
  });
  connection.onInitialized(() => {
    if (settings.isSupported())
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'journeyMap' });
  });

  documents.onDidOpen(({ document }) => diagnostics.schedule(document.uri));
  documents.onDidChangeContent(({ document }) => diagnostics.schedule(document.uri));
  documents.onDidClose(({ document }) => {
    workspace.close(document.uri);
    diagnostics.clear(document.uri);
    for (const uri of workspace.dependents(document.uri)) diagnostics.schedule(uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) workspace.forget(uri);
    diagnostics.refreshAll();
  });
  connection.onDidChangeConfiguration(() => {
    settings.forget();
    diagnostics.refreshAll();
  });

  /** Answers about a map; `undefined` of one that is not read, too large, or where an answer failed. */
  const about = <T>(uri: string, answer: (context: MapContext) => T): T | undefined => {
    try {
      const context = workspace.context(uri);
      return context && answer(context);
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return undefined;
    }
  };
  const offset = (context: MapContext, at: { line: number; character: number }): number =>
    positions(context.scope.journey).offset(at);

  connection.onCompletion(
    ({ textDocument, position, context: how }) =>
      about(textDocument.uri, c => complete(c, offset(c, position), how?.triggerCharacter)) ?? null,
  );
  connection.onHover(
    ({ textDocument, position }) => about(textDocument.uri, c => hover(c, offset(c, position))) ?? null,
  );
  connection.onDocumentSymbol(({ textDocument }) => about(textDocument.uri, symbols) ?? null);
  connection.onRequest(
    FoldingRangeRequest.type,
    ({ textDocument }) => about(textDocument.uri, c => foldingRanges(c.scope.journey)) ?? null,
  );
  connection.onCodeAction(async ({ textDocument, range }): Promise<CodeAction[]> => {
    const findings = await diagnostics.findings(textDocument.uri);
    const document = documents.get(textDocument.uri);
    if (!document) return [];
    return about(textDocument.uri, c => codeActions(c, findings, range, document.version)) ?? [];
  });
  connection.onRequest(diagramRequest, (params: unknown): unknown =>
    isFileParams(params)
      ? (about(params.uri, c => buildDiagram(c, documents.get(params.uri)?.version ?? 0)) ?? null)
      : null,
  );
  connection.onRequest(insertRequest, (params: unknown): unknown =>
    isInsertParams(params) ? (about(params.uri, c => answerInsert(c, params)) ?? null) : null,
  );
  connection.onRequest(insertChoicesRequest, (params: unknown): unknown =>
    isInsertChoicesParams(params) ? (about(params.uri, c => answerInsertChoices(c, params)) ?? null) : null,
  );
  connection.onRequest(newMapRequest, (params: unknown): unknown =>
    isNewMapParams(params) ? answerNewMap(params) : null,
  );

  documents.listen(connection);
  connection.listen();
}
