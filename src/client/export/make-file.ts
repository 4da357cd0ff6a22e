/** From a map to what is written or copied: what *Export…* and *Copy Picture* share. */
import * as vscode from 'vscode';
import type { Chosen, Exported, ExportFormat, ExportOptions, ExportRequest } from '../../shared/export';
import { exportChoices, exportedMapRequest } from '../../shared/export';
import type { MapView } from '../../shared/map-view';
import { isMapView } from '../../shared/map-view-guard';
import type { PictureOrder } from '../../shared/preview-messages';
import { tellFailure } from '../tell-failure';
import { showingLongWork } from './long-work';
import type { StartExporter } from './make-export';
import { makeExport } from './make-export';

/** What exports need of the rest of the extension. */
export interface ExportHost {
  request(method: string, params: unknown): Promise<unknown>;
  readonly start: StartExporter;
  /** The map that the command is about, by its first argument or by what is in front. */
  mapOf(given: unknown): vscode.Uri | undefined;
  /** What a person has chosen to see of the map in its preview; nothing where none is open. */
  chosenOf(map: vscode.Uri): Chosen;
  /** Has a picture made by a preview of the map: undefined where it was copied. Rejects when it can't be made. */
  drawPicture(map: vscode.Uri, order: PictureOrder): Promise<Uint8Array | undefined>;
}

/** Runs a command on the map that it is about; tells where there is none, and what goes wrong. */
export async function onMap<T>(
  host: ExportHost,
  given: unknown,
  run: (uri: vscode.Uri, map: MapView) => Promise<T>,
): Promise<T | undefined> {
  const uri = host.mapOf(given);
  if (!uri) return tell(vscode.l10n.t('Open a journey map first.'));
  try {
    const map = await host.request(exportedMapRequest, { uri: uri.toString() });
    if (!isMapView(map)) return tell(vscode.l10n.t('The journey map could not be read just now. Please try again.'));
    if (map.library)
      return tell(vscode.l10n.t('This file is a library: it has no stages, so there is nothing to export.'));
    return await run(uri, map);
  } catch (error) {
    return tellFailure(error);
  }
}

/** What becomes of a map; undefined when it was cancelled. A picture that is copied has no bytes. Rejects where it can't be made. */
export function makeFile(
  host: ExportHost,
  uri: vscode.Uri,
  request: Pick<ExportRequest, 'map' | 'options'>,
  { id, label, byPage }: ExportFormat,
  copy = false,
): Promise<Exported | undefined> {
  const chosen = host.chosenOf(uri);
  return showingLongWork(vscode.l10n.t('Exporting as {0}…', label), async (token, onProgress) => {
    const made = await makeExport(host.start, { ...request, ...chosen, format: id }, token, onProgress);
    if (!made || !byPage) return made;
    const order = { svg: new TextDecoder().decode(made.bytes), scale: scaleOf(request.options), copy };
    const bytes = await host.drawPicture(uri, order);
    return token.isCancellationRequested ? undefined : { ...made, bytes: bytes ?? new Uint8Array() };
  });
}

const scaleOf = ({ scale = exportChoices.scale[0] }: ExportOptions): number => Number(scale);

export const tell = (message: string): undefined => void vscode.window.showInformationMessage(message);
