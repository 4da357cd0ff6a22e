import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { withExplainedProblem } from '../language/with-explained-problem';
import { buildMapView } from '../render/map-view';
import { exportedMapRequest } from '../shared/export';
import { isFileParams } from '../shared/files';
import { deltaOf } from '../shared/delta';
import type { MapUpdate } from '../shared/map-update';
import { isMapViewParams, mapViewRequest } from '../shared/map-update';
import type { MapView } from '../shared/map-view';
import type { MapContext } from '../journey/scope';
import { whenImportsRead } from './when-imports-read';
import type { Workspace } from './workspace';

/** Answers with what pictures and exports are made from. What was sent last of each map is kept, so that the next answer tells only what changed. */
export function registerMapViews(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  configKnown: (uri: string) => Promise<void>,
  about: <T>(uri: string, answer: (context: MapContext) => T) => T | undefined,
): void {
  const sent = new Map<string, { readonly revision: number; readonly view: MapView }>();
  let revisions = 0;

  const update = (uri: string, have: number | undefined, view: MapView): MapUpdate => {
    const before = sent.get(uri);
    const known = before && before.revision === have ? before : undefined;
    const delta = known && deltaOf(known.view, view);
    const revision = delta === 0 ? known!.revision : ++revisions;
    sent.set(uri, { revision, view });
    const which = { uri, version: view.version, revision };
    return known && delta !== undefined ? { ...which, base: known.revision, delta } : { ...which, view };
  };
  connection.onRequest(mapViewRequest, (params: unknown): unknown => {
    if (!isMapViewParams(params)) return null;
    const { uri, have } = params;
    const version = documents.get(uri)?.version ?? 0;
    return about(uri, c => update(uri, have, withExplainedProblem(buildMapView(c, version), c))) ?? null;
  });
  // A picture is drawn again when an import is read; an export is made once
  connection.onRequest(exportedMapRequest, async (params: unknown): Promise<MapView | null> => {
    if (!isFileParams(params)) return null;
    const { uri } = params;
    await Promise.all([configKnown(uri), workspace.settled(uri)]);
    await whenImportsRead(uri, workspace.context, workspace);
    return about(uri, context => buildMapView(context, documents.get(uri)?.version ?? 0)) ?? null;
  });
  documents.onDidClose(({ document }) => sent.delete(document.uri));
}
