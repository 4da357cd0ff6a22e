/** The extension: what both entries, node and web worker, share. Wiring alone. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, FileEvent, LanguageClientOptions } from 'vscode-languageclient';
import { DidChangeWatchedFilesNotification, FileChangeType, State } from 'vscode-languageclient';
import {
  diagramStale,
  findMapsRequest,
  isFileParams,
  isFilesParams,
  readFilesRequest,
  type StartOptions,
} from '../shared/files';
import { compareChoicesRequest, isCompareChoices } from '../shared/compare-request';
import { overviewStale, readingNotification } from '../shared/overview';
import type { PictureEdit } from '../shared/picture-edit';
import { activeMap, languageId } from './active-map';
import { registerCompareCommands } from './compare/compare-commands';
import { registerExplorer, type Explorer } from './explorer/explorer';
import { registerCopyPicture } from './export/copy-picture';
import { registerExport } from './export/export-command';
import type { StartExporter } from './export/make-export';
import type { ExportHost } from './export/make-file';
import { endLists } from './end-list';
import { registerInsertCommands } from './insert-commands';
import type { LoadMarkdownPictures, MarkdownPreview } from './markdown/markdown-preview';
import { markdownPreview } from './markdown/markdown-preview';
import { applyPictureEdit, type PictureAnswer } from './picture-edits';
import { newFolders } from './new-folders';
import { registerSelectText } from './select-text';
import { registerShowUses } from './show-uses';
import { registerRefactorCommands } from './refactor-commands';
import { registerRulePages, rulePage } from './rule-pages';
import { serverTexts } from './server-texts';
import { mapSource } from './preview/map-source';
import { registerPreviews, type PreviewInfo } from './preview/previews';
import { registerStatusItems } from './status-item';
import { mapFiles } from './watch-maps';

/** What a team agreed on: a language of its own, so that no other extension reports on it, too. */
const configLanguageId = 'journey-map-config';
const configFiles = '**/journey-map.config.yaml';

/** What the extension offers to tests and other extensions. */
export interface JourneyMapApi extends Pick<MarkdownPreview, 'extendMarkdownIt'> {
  /** Resolves when the language server answers, which is started when somebody asks for this. */
  readonly ready: Promise<void>;
  /** What each preview shows now. */
  previews(): readonly PreviewInfo[];
  /** What the view of the workspace's maps shows. */
  readonly explorer: Explorer['tree'];
  /** Makes an edit in the picture of a map, drawn from this version of its document; see `applyPictureEdit`. */
  editPicture(uri: vscode.Uri, version: number, edit: PictureEdit): Promise<PictureAnswer>;
  /** What the status of a map's editor tells now. */
  statusTexts(): readonly string[];
}

/** What is another in node than in a web worker. */
export interface Platform {
  createClient(options: LanguageClientOptions): BaseLanguageClient;
  readonly startExporter: StartExporter;
  readonly loadMarkdownPictures: LoadMarkdownPictures;
}

/**
 * Registers everything that stands on the language client, which is started with the first map that is opened or the first question: VS Code
 * wakes us beside any page of Markdown, too, since that could hold a map.
 */
export function activateWith(
  context: vscode.ExtensionContext,
  { createClient, startExporter, loadMarkdownPictures }: Platform,
): JourneyMapApi {
  const watchers = [
    ...[mapFiles, configFiles].map(files => vscode.workspace.createFileSystemWatcher(files)),
    // Of a folder that is deleted, VS Code tells nothing of the files in it
    vscode.workspace.createFileSystemWatcher('**', true, true, false),
  ];
  let startOptions: StartOptions = { files: true, rulePage, commands: true };
  const client = createClient({
    documentSelector: [{ language: languageId }, { language: configLanguageId }],
    synchronize: { fileEvents: watchers },
    initializationOptions: () => startOptions,
  });
  client.onRequest(readFilesRequest, (params: unknown) =>
    isFilesParams(params) ? Promise.all(params.uris.map(readFile)) : [],
  );
  client.onRequest(findMapsRequest, async () =>
    (await vscode.workspace.findFiles(mapFiles)).map(uri => uri.toString()),
  );
  const start = async (): Promise<void> => {
    startOptions = { ...startOptions, texts: await serverTexts(context) };
    await client.start();
  };
  let started: Promise<void> | undefined;
  const ready = (): Promise<void> => (started ??= start());
  const request = async <T>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<T> => {
    await ready();
    return client.sendRequest<T>(method, params, token);
  };

  const previews = registerPreviews(context, mapSource(request));
  client.onNotification(diagramStale, (params: unknown) => {
    if (isFileParams(params)) previews.refresh(vscode.Uri.parse(params.uri));
  });
  const explorer = registerExplorer(request);
  client.onNotification(overviewStale, params => explorer.stale(params));
  const status = registerStatusItems(request);
  client.onNotification(readingNotification, params => status.reading(params));
  let servers = 0;
  client.onDidChangeState(({ newState }) => {
    if (newState !== State.Running || servers++ === 0) return;
    // A server that takes the place of one that crashed knows of nobody who looks, and tells nobody that something has changed
    explorer.stale({});
    previews.refresh();
  });
  registerInsertCommands(context, request);
  const markdown = markdownPreview(loadMarkdownPictures);
  const isOurs = ({ languageId: id }: vscode.TextDocument): boolean => id === languageId || id === configLanguageId;
  const opened = (document: vscode.TextDocument): void => {
    if (isOurs(document)) void ready();
  };
  vscode.workspace.textDocuments.forEach(opened);
  const exporting: ExportHost = {
    request,
    start: startExporter,
    mapOf: given => uriOf(given) ?? activeMap() ?? previews.mapInFront(),
    chosenOf: uri => previews.chosenOf(uri),
    drawPicture: (uri, order) => previews.drawPicture(uri, order),
  };
  context.subscriptions.push(
    ...watchers,
    previews,
    explorer,
    status,
    markdown,
    newFolders(uri => {
      const changes: FileEvent[] = [{ uri, type: FileChangeType.Created }];
      void started?.then(() => client.sendNotification(DidChangeWatchedFilesNotification.type, { changes }));
    }),
    vscode.workspace.onDidOpenTextDocument(opened),
    { dispose: () => void client.dispose() },
    vscode.commands.registerCommand('journeyMap.openPreview', (uri: unknown) => previews.openPreview(uriOf(uri))),
    vscode.commands.registerCommand('journeyMap.openPreviewToSide', (uri: unknown) =>
      previews.openPreviewToSide(uriOf(uri)),
    ),
    vscode.commands.registerCommand('journeyMap.showSource', () => previews.showSource()),
    vscode.commands.registerCommand('journeyMap.toggleLock', () => previews.toggleLock()),
    vscode.commands.registerCommand('journeyMap.openWalkthrough', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#first-map`, false),
    ),
    registerExport(exporting),
    registerCopyPicture(exporting),
    registerRulePages(context),
    registerShowUses(),
    registerSelectText(),
    registerRefactorCommands(),
    endLists(isOurs),
    registerCompareCommands({
      mapOf: value => uriOf(value) ?? previews.current(),
      async getChoices(uri) {
        const choices = await request<unknown>(compareChoicesRequest, { uri: uri.toString() });
        return isCompareChoices(choices) ? choices : undefined;
      },
      show: (uri, what) => previews.compare(uri, what),
    }),
  );
  return {
    get ready() {
      return ready();
    },
    extendMarkdownIt: md => markdown.extendMarkdownIt(md),
    previews: () => previews.previews(),
    explorer: explorer.tree,
    editPicture: (uri, version, edit) => applyPictureEdit(request, uri, version, edit),
    statusTexts: () => status.texts(),
  };
}

/** The map that a command is about: given as an address, or as a line of the explorer view. A menu of the preview gives the preview's. */
function uriOf(value: unknown): vscode.Uri | undefined {
  if (value instanceof vscode.Uri) return value.scheme === 'webview-panel' ? undefined : value;
  return typeof value === 'object' && value !== null && 'uri' in value ? uriOf(value.uri) : undefined;
}

async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
  } catch {
    return null; // there is no such file: the server tells the author
  }
}
