/** The extension: what both entries, node and web worker, share. Wiring alone. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Diagram } from '../shared/diagram';
import {
  diagramRequest,
  diagramStale,
  findMapsRequest,
  isFileParams,
  isFilesParams,
  readFilesRequest,
  type StartOptions,
} from '../shared/files';
import { registerInsertCommands } from './insert-commands';
import { registerRulePages, rulePage } from './rule-pages';
import { serverTexts } from './server-texts';
import { registerPreviews, type PreviewInfo } from './preview/previews';

export const languageId = 'journey-map';
const mapFiles = '**/*.journey.{yaml,yml}';
/** What a team agreed on: a language of its own, so that no other extension reports on it, too. */
const configLanguageId = 'journey-map-config';
const configFiles = '**/journey-map.config.yaml';

/** What the extension offers to tests and other extensions. */
export interface JourneyMapApi {
  /** Resolves when the language server answers. */
  readonly ready: Promise<void>;
  /** What each preview shows now. */
  previews(): readonly PreviewInfo[];
}

/** Starts the client that `create` makes, and everything that stands on it. */
export function activateWith(
  context: vscode.ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): JourneyMapApi {
  const watchers = [mapFiles, configFiles].map(files => vscode.workspace.createFileSystemWatcher(files));
  let startOptions: StartOptions = { files: true, rulePage };
  const client = create({
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
  const ready = start();
  const request = async <T>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<T> => {
    await ready;
    return client.sendRequest<T>(method, params, token);
  };

  const previews = registerPreviews(context, (uri, token) =>
    request<Diagram | null>(diagramRequest, { uri: uri.toString() }, token),
  );
  client.onNotification(diagramStale, (params: unknown) => {
    if (isFileParams(params)) previews.refresh(vscode.Uri.parse(params.uri));
  });
  registerInsertCommands(context, request);
  context.subscriptions.push(
    ...watchers,
    previews,
    { dispose: () => void client.dispose() },
    vscode.commands.registerCommand('journeyMap.openPreview', (uri: unknown) => previews.openPreview(uriOf(uri))),
    vscode.commands.registerCommand('journeyMap.openPreviewToSide', (uri: unknown) =>
      previews.openPreviewToSide(uriOf(uri)),
    ),
    vscode.commands.registerCommand('journeyMap.showSource', () => previews.showSource()),
    vscode.commands.registerCommand('journeyMap.toggleLock', () => previews.toggleLock()),
    registerRulePages(context),
  );
  return { ready, previews: () => previews.previews() };
}

const uriOf = (value: unknown): vscode.Uri | undefined => (value instanceof vscode.Uri ? value : undefined);

async function readFile(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
  } catch {
    return null; // there is no such file: the server tells the author
  }
}
