/** The language server: wiring alone. What it answers is decided in src/language, src/rules, src/edits and src/render. */
import * as l10n from '@vscode/l10n';
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  FoldingRangeRequest,
  TextDocumentSyncKind,
  TextDocuments,
  type CodeAction,
  type Connection,
  type FoldingRange,
  type InitializeParams,
  type InitializeResult,
} from './lsp';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { languageOf, type Language } from '../journey/frameworks';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import { configName, isConfig } from '../journey/team';
import { complete, completionTriggers } from '../language/completion/completion';
import { completeConfig } from '../language/completion/config';
import { hoverConfig } from '../language/config-hover';
import { foldingRanges } from '../language/folding';
import { hover } from '../language/hover';
import { answerInsert, answerInsertChoices, answerNewMap } from '../language/insert';
import { symbols } from '../language/symbols';
import { rules } from '../rules/rules';
import { startOptions, type StartOptions } from '../shared/files';
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
import { registerComparing } from './comparing';
import { createConfigs } from './configs';
import type { DiskChange, FileAccess } from './disk';
import { fileOperations, registerFiles } from './files';
import { fitItems, type ItemSupport } from './fit-items';
import { formattingCapabilities, registerFormatting } from './formatting';
import { lensCapabilities, registerLenses } from './lenses';
import { navigationCapabilities, registerNavigation } from './navigation';
import { registerOverview, tellReading } from './overview';
import { registerMapFindings } from './map-findings';
import { registerMapViews } from './map-views';
import { registerPicture } from './picture';
import { createDiagnostics } from './publish';
import { createRefactorings } from './refactoring';
import { createSettings } from './settings';
import { inSlices } from './slices';
import { speak } from './texts';
import { createTurns } from './turns';
import { createWorkspace } from './workspace';

/** What differs between the places where the server runs. */
export interface Host {
  /** The files of this machine, for editors that do not offer theirs: a text as `FileAccess` gives it, and the maps in folders. */
  readonly files: Pick<FileAccess, 'read'> & { mapsIn(folders: readonly string[]): Promise<readonly string[]> };
  /** The address of a rule's page, for editors that do not name one of their own. */
  rulePage(id: string): string | undefined;
  /** What the server says in a language, for editors that hand over no texts; undefined for English. */
  texts(locale: string | undefined): Texts | undefined;
  /** Runs something once the messages that wait already are read, so that a request behind a change is answered first. */
  afterWaiting(run: () => void): void;
}

const changeKinds: Readonly<Record<FileChangeType, DiskChange['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Starts the server on a connection. Requests never fail: what goes wrong is logged, and answered by nothing. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  let options: StartOptions = {};
  let folders: string[] = [];
  let hasFolders = false;
  let tellsSettings = false;
  let watches = false;
  let linkSupport = false;
  let itemSupport: ItemSupport = { snippets: false, commands: false };
  let language: Language = 'en';
  const turns = createTurns(run => host.afterWaiting(run));
  const configs = createConfigs(
    { has: uri => documents.get(uri) !== undefined, read: uri => workspace.read(uri) },
    uri => files().read(uri),
    () => diagnostics.refreshAll(),
  );
  const settings = createSettings(
    connection,
    uri => configs.known(uri),
    () => workspace.readAgain(),
  );
  const workspace = createWorkspace(
    documents,
    { read: uri => files().read(uri), maps: () => files().maps() },
    () => settings.maxLength(),
    turns,
    {
      changed: uri => diagnostics.changed(uri),
      reading: () => tellReading(connection, true),
      read: () => {
        tellReading(connection, false);
        diagnostics.changedMaps();
      },
    },
    uri => configs.of(uri),
  );
  const editor = askingEditor(connection);
  const own: FileAccess = { read: uri => host.files.read(uri), maps: () => host.files.mapsIn(folders) };
  const files = (): FileAccess => (options.files ? editor : own);
  // The codes of YAML and of the schema have no page
  const rulePage = (id: string): string | undefined =>
    rules.some(r => r.id === id) ? (options.rulePage?.replace('{id}', id) ?? host.rulePage(id)) : undefined;
  const diagnostics = createDiagnostics(connection, documents, workspace, settings, turns, rulePage);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    options = startOptions(params.initializationOptions);
    language = languageOf(params.locale);
    speak(options.texts ?? host.texts(params.locale));
    settings.supported(params.capabilities.workspace?.configuration === true);
    refactoring.supported(params.capabilities);
    lenses.supported(params.capabilities, options.commands === true);
    itemSupport = {
      snippets: params.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
      commands: options.commands === true,
    };
    linkSupport = params.capabilities.textDocument?.definition?.linkSupport === true;
    folders = foldersOf(params);
    configs.setFolders(folders);
    const { workspaceFolders, didChangeConfiguration, didChangeWatchedFiles } = params.capabilities.workspace ?? {};
    hasFolders = workspaceFolders === true;
    tellsSettings = didChangeConfiguration?.dynamicRegistration === true;
    watches = didChangeWatchedFiles?.dynamicRegistration === true;
    return {
      serverInfo: { name: 'journey-map' },
      capabilities: {
        workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations },
        documentLinkProvider: {},
        textDocumentSync: TextDocumentSyncKind.Incremental,
        completionProvider: { triggerCharacters: [...completionTriggers] },
        hoverProvider: true,
        documentSymbolProvider: { label: l10n.t('Journey map') },
        foldingRangeProvider: true,
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor],
          resolveProvider: true,
        },
        ...formattingCapabilities,
        ...navigationCapabilities,
        ...lensCapabilities,
      },
    };
  });
  connection.onInitialized(() => {
    // The library logs it where a client refuses: then it tells less, and the rest goes on
    const refused = (): void => undefined;
    if (tellsSettings)
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'journeyMap' }).catch(refused);
    if (watches && !options.files)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: ['*.journey.{yaml,yml}', configName].map(name => ({ globPattern: `**/${name}` })),
        })
        .catch(refused);
    if (hasFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(folder => folder.uri));
        folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(folder => folder.uri)];
        configs.setFolders(folders);
        workspace.listAgain();
        diagnostics.refreshAll();
      });
  });

  // What a configuration says holds for every map
  const changed = (uri: string): void =>
    isConfig(uri) && configs.saysElse(uri) ? diagnostics.refreshAll() : diagnostics.schedule(uri);
  documents.onDidOpen(({ document }) => changed(document.uri));
  documents.onDidChangeContent(({ document }) => changed(document.uri));
  documents.onDidClose(({ document }) => {
    workspace.close(document.uri);
    // A new file may have been written, of which nobody tells
    if (!watches && !options.files) workspace.listAgain();
    diagnostics.clear(document.uri);
    if (isConfig(document.uri)) {
      configs.forget(document.uri);
      diagnostics.refreshAll();
    }
    diagnostics.changed(document.uri);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const [ofConfigs, ofMaps] = [changes.filter(c => isConfig(c.uri)), changes.filter(c => !isConfig(c.uri))];
    workspace.changedOnDisk(ofMaps.map(({ uri, type }): DiskChange => ({ uri, kind: changeKinds[type] })));
    for (const { uri } of ofConfigs) configs.forget(uri);
    if (ofConfigs.length > 0) diagnostics.refreshAll();
  });
  connection.onDidChangeConfiguration(() => {
    settings.forget();
    lenses.settingsChanged();
    diagnostics.refreshAll();
  });

  /**
   * Answers about a map, or in its own way about a team's configuration; `undefined` of one that is not read, too large, or
   * where an answer failed.
   */
  const about = <T>(
    uri: string,
    answer: (context: MapContext) => T,
    ofConfig?: (context: MapContext) => T,
  ): T | undefined => {
    try {
      const config = ofConfig && workspace.configContext(uri);
      if (config) return ofConfig(config);
      const context = workspace.context(uri);
      return context && answer(context);
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return undefined;
    }
  };
  const offset = (context: MapContext, at: { line: number; character: number }): number =>
    positions(context.scope.journey).offset(at);

  connection.onCompletion(({ textDocument, position, context: how }) => {
    const items = about(
      textDocument.uri,
      c => complete({ ...c, language }, offset(c, position), how?.triggerCharacter),
      c => completeConfig(c, offset(c, position), how?.triggerCharacter),
    );
    return items ? fitItems(items, itemSupport) : null;
  });
  connection.onHover(
    ({ textDocument, position }) =>
      about(
        textDocument.uri,
        c => hover(c, offset(c, position)),
        c => hoverConfig(c, offset(c, position)),
      ) ?? null,
  );
  connection.onDocumentSymbol(({ textDocument }) => about(textDocument.uri, symbols, symbols) ?? null);
  const folds = (context: MapContext): FoldingRange[] => foldingRanges(context.scope.journey);
  connection.onRequest(FoldingRangeRequest.type, ({ textDocument }) => about(textDocument.uri, folds, folds) ?? null);
  connection.onCodeAction(async (params): Promise<CodeAction[]> => {
    const { textDocument, range } = params;
    const findings = await diagnostics.findings(textDocument.uri);
    const document = documents.get(textDocument.uri);
    if (!document) return [];
    const actions = (context: MapContext): CodeAction[] =>
      codeActions(
        context,
        findings,
        range,
        document.version,
        configs.placeFor(document.uri),
        options.commands === true,
      );
    return [...(about(textDocument.uri, actions, actions) ?? []), ...refactoring.actions(params)];
  });
  connection.onRequest(insertRequest, (params: unknown): unknown =>
    isInsertParams(params) ? (about(params.uri, c => answerInsert(c, params)) ?? null) : null,
  );
  connection.onRequest(insertChoicesRequest, (params: unknown): unknown =>
    isInsertChoicesParams(params) ? (about(params.uri, c => answerInsertChoices(c, params)) ?? null) : null,
  );
  connection.onRequest(newMapRequest, (params: unknown): unknown =>
    isNewMapParams(params) ? answerNewMap(params) : null,
  );

  registerPicture(connection, documents, about);
  registerMapFindings(connection, documents, diagnostics, configs.placeFor, about);
  registerFormatting(connection, about);
  const refactoring = createRefactorings(connection, documents, workspace, about);
  registerFiles(connection, documents, workspace, turns, about);
  registerMapViews(connection, documents, workspace, configs.known, about);
  registerOverview(connection, workspace, diagnostics, turns, about);
  registerComparing(connection, documents, workspace, settings.maxLength, about);

  const slices = inSlices(documents, turns);
  registerNavigation(connection, documents, workspace, configs.known, slices, () => linkSupport);
  const lenses = registerLenses(connection, documents, workspace, diagnostics, slices, about);

  documents.listen(connection);
  connection.listen();
}

/** The folders of the workspace that a client opens. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(folder => folder.uri) ?? (rootUri ? [rootUri] : []);
}
