import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { buildMapView } from '../render/map-view';
import { deltaOf } from '../shared/delta';
import type { MapUpdate } from '../shared/map-update';
import { isMapViewParams, mapViewRequest } from '../shared/map-update';
import type { MapView } from '../shared/map-view';
import type { MapContext } from '../journey/scope';

/** Answers with what pictures are drawn from. What was sent last of each map is kept, so that the next answer tells only what changed. */
export function registerMapViews(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
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
    return about(uri, context => update(uri, have, buildMapView(context, version))) ?? null;
  });
  documents.onDidClose(({ document }) => sent.delete(document.uri));
}
