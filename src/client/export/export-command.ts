/** The command that makes a file of another kind of a map. */
import * as vscode from 'vscode';
import type { Exported, ExportFormat, ExportOptions, ExportProgress, ExportRequest } from '../../shared/export';
import { exportedMapRequest, exportFormat, exportOptions } from '../../shared/export';
import type { MapView } from '../../shared/map-view';
import { isMapView } from '../../shared/map-view-guard';
import { askFormat, askOptions, askWhere, mayWrite } from './ask-export';
import type { StartExporter } from './make-export';
import { makeExport } from './make-export';

/** What exports need of the rest of the extension. */
export interface ExportHost {
  request(method: string, params: unknown): Promise<unknown>;
  readonly start: StartExporter;
  /** The map that the command is about, by its first argument or by what is in front. */
  mapOf(given: unknown): vscode.Uri | undefined;
  /** What a preview of the map shows of its lanes; undefined where none is open. */
  lanesOf(map: vscode.Uri): ExportRequest['lanes'];
}

/** What may be told with the command, in a key binding for one, so that it is not asked for. */
interface Given {
  readonly format?: ExportFormat;
  readonly options: ExportOptions;
  readonly to?: vscode.Uri;
}

/**
 * Registers *Export…*. It takes a map's address, and what else it would ask for: `{format, to}` and a format's choices, which may stand
 * alone, as in a key binding. Its result is the address of the file that was written, if one was.
 */
export function registerExport(host: ExportHost): vscode.Disposable {
  return vscode.commands.registerCommand('journeyMap.export', async (first: unknown, how: unknown) => {
    const map = host.mapOf(first);
    if (!map) return void vscode.window.showInformationMessage(vscode.l10n.t('Open a journey map first.'));
    try {
      return await exportMap(host, map, givenBy(how ?? first));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return void vscode.window.showErrorMessage(vscode.l10n.t('That did not work: {0}', reason));
    }
  });
}

async function exportMap(host: ExportHost, uri: vscode.Uri, given: Given): Promise<vscode.Uri | undefined> {
  const map = await host.request(exportedMapRequest, { uri: uri.toString() });
  if (!isMapView(map)) return tell(vscode.l10n.t('The journey map could not be read just now. Please try again.'));
  if (map.library)
    return tell(vscode.l10n.t('This file is a library: it has no stages, so there is nothing to export.'));
  const format = given.format ?? (await askFormat());
  const options = format && (await askOptions(format, given.options));
  const file = options && (given.to ?? (await askWhere(uri, format, options)));
  if (!file || (given.to && !(await mayWrite(file)))) return undefined;

  const lanes = host.lanesOf(uri);
  const request = { map, format: format.id, options, ...(lanes ? { lanes } : {}) };
  const made = await showingLongWork(vscode.l10n.t('Exporting as {0}…', format.label), (token, onProgress) =>
    makeExport(host.start, request, token, onProgress),
  );
  if (!made) return undefined;
  await vscode.workspace.fs.writeFile(file, made.bytes);
  void tellWritten(file, format, map, made);
  return file;
}

const tell = (message: string): undefined => void vscode.window.showInformationMessage(message);

function givenBy(how: unknown): Given {
  if (typeof how !== 'object' || how === null) return { options: {} };
  const { format, to } = how as Record<string, unknown>;
  const known = exportFormat(format);
  const file = to instanceof vscode.Uri ? to : typeof to === 'string' ? vscode.Uri.parse(to) : undefined;
  return { options: exportOptions(how), ...(known ? { format: known } : {}), ...(file ? { to: file } : {}) };
}

/** Milliseconds of work of which nothing needs to be said. */
const unnoticed = 400;

/** Does what may take long: then it is shown with the page that it is at, and can be cancelled. */
async function showingLongWork<T>(
  title: string,
  begin: (token: vscode.CancellationToken, onProgress: (progress: ExportProgress) => void) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  let tell = (_: ExportProgress): void => undefined;
  const work = begin(source.token, progress => tell(progress));
  const shown = setTimeout(() => {
    const how = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    void vscode.window.withProgress(how, (notification, token) => {
      token.onCancellationRequested(() => source.cancel());
      tell = ({ page, pages }) =>
        notification.report({
          message: vscode.l10n.t('page {0} of {1}', page, pages),
          increment: page > 1 ? 100 / pages : 0,
        });
      return work.then(
        () => undefined,
        () => undefined,
      );
    });
  }, unnoticed);
  return work.finally(() => {
    clearTimeout(shown);
    source.dispose();
  });
}

/** Says that the file is there, and offers what can be done with it here. */
async function tellWritten(
  file: vscode.Uri,
  { outside }: ExportFormat,
  { problem }: MapView,
  { missing = [] }: Exported,
): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const isOnThisMachine =
    file.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  const open = vscode.l10n.t('Open');
  const folder = vscode.l10n.t('Show in Folder');
  const explorer = vscode.l10n.t('Reveal in Explorer');
  const offers = [
    // A program of this machine, where there is one; the editor shows texts alone
    ...(!outside || isOnThisMachine ? [open] : []),
    ...(isOnThisMachine ? [folder] : vscode.workspace.getWorkspaceFolder(file) ? [explorer] : []),
  ];
  const warnings = [
    ...(problem
      ? [vscode.l10n.t('The map has an error on line {0}, so something may be missing.', problem.line + 1)]
      : []),
    ...(missing.length > 0
      ? [vscode.l10n.t('Boxes stand for characters that the font lacks: {0}', someOf(missing))]
      : []),
  ];
  const tell = warnings.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const taken = await tell([vscode.l10n.t('Exported to {0}.', name), ...warnings].join(' '), ...offers);
  if (taken === open && outside) await vscode.env.openExternal(file);
  else if (taken === open) await vscode.commands.executeCommand('vscode.open', file);
  else if (taken === folder) await vscode.commands.executeCommand('revealFileInOS', file);
  else if (taken === explorer) await vscode.commands.executeCommand('revealInExplorer', file);
}

/** As many characters as a message has room for. */
const someOf = (characters: readonly string[]): string =>
  characters.slice(0, 12).join(' ') + (characters.length > 12 ? ' …' : '');
