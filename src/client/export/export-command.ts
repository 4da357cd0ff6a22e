/** The command that makes a file of another kind of a map. */
import * as vscode from 'vscode';
import type { ExportFormat, ExportOptions } from '../../shared/export';
import { exportedMapRequest, exportFormat, exportOptions } from '../../shared/export';
import type { MapView } from '../../shared/map-view';
import { isMapView } from '../../shared/map-view-guard';
import { askFormat, askOptions, askWhere, mayWrite } from './ask-export';
import type { StartExporter } from './make-export';
import { makeExport } from './make-export';

type Request = (method: string, params: unknown) => Promise<unknown>;

/** What may be told with the command, in a key binding for one, so that it is not asked for. */
interface Given {
  readonly format?: ExportFormat;
  readonly options: ExportOptions;
  readonly to?: vscode.Uri;
}

/**
 * Registers *Export…*. It takes a map's address, and what else it would ask for: `{format, to, table}`, which may stand alone, as in a key
 * binding. Its result is the address of the file that was written, if one was.
 * @param mapOf the map that the command is about, by its first argument or by what is in front
 */
export function registerExport(
  request: Request,
  start: StartExporter,
  mapOf: (given: unknown) => vscode.Uri | undefined,
): vscode.Disposable {
  return vscode.commands.registerCommand('journeyMap.export', async (first: unknown, how: unknown) => {
    const map = mapOf(first);
    if (!map) return void vscode.window.showInformationMessage(vscode.l10n.t('Open a journey map first.'));
    try {
      return await exportMap(request, start, map, givenBy(how ?? first));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return void vscode.window.showErrorMessage(vscode.l10n.t('That did not work: {0}', reason));
    }
  });
}

async function exportMap(
  request: Request,
  start: StartExporter,
  uri: vscode.Uri,
  given: Given,
): Promise<vscode.Uri | undefined> {
  const map = await request(exportedMapRequest, { uri: uri.toString() });
  if (!isMapView(map)) return tell(vscode.l10n.t('The journey map could not be read just now. Please try again.'));
  if (map.library)
    return tell(vscode.l10n.t('This file is a library: it has no stages, so there is nothing to export.'));
  const format = given.format ?? (await askFormat());
  const options = format && (await askOptions(format, given.options));
  const file = options && (given.to ?? (await askWhere(uri, format, options)));
  if (!file || (given.to && !(await mayWrite(file)))) return undefined;

  const source = new vscode.CancellationTokenSource();
  const work = makeExport(start, { map, format: format.id, options }, source.token);
  const bytes = await showingLongWork(vscode.l10n.t('Exporting as {0}…', format.label), work, source);
  source.dispose();
  if (!bytes) return undefined;
  await vscode.workspace.fs.writeFile(file, bytes);
  void tellWritten(file, format, map);
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

async function showingLongWork<T>(title: string, work: Promise<T>, source: vscode.CancellationTokenSource): Promise<T> {
  const shown = setTimeout(() => {
    const how = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    void vscode.window.withProgress(how, (_, token) => {
      token.onCancellationRequested(() => source.cancel());
      return work.then(
        () => undefined,
        () => undefined,
      );
    });
  }, unnoticed);
  return work.finally(() => clearTimeout(shown));
}

/** Says that the file is there, and offers what can be done with it here. */
async function tellWritten(file: vscode.Uri, format: ExportFormat, { problem }: MapView): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const isOnThisMachine =
    file.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  const open = vscode.l10n.t('Open');
  const folder = vscode.l10n.t('Show in Folder');
  const explorer = vscode.l10n.t('Reveal in Explorer');
  const offers = [
    // A program of this machine, where there is one; the editor shows texts alone
    ...(!format.binary || isOnThisMachine ? [open] : []),
    ...(isOnThisMachine ? [folder] : vscode.workspace.getWorkspaceFolder(file) ? [explorer] : []),
  ];
  const taken = problem
    ? await vscode.window.showWarningMessage(
        vscode.l10n.t(
          'Exported to {0}. The map has an error on line {1}, so something may be missing.',
          name,
          problem.line + 1,
        ),
        ...offers,
      )
    : await vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}.', name), ...offers);
  if (taken === open && format.binary) await vscode.env.openExternal(file);
  else if (taken === open) await vscode.commands.executeCommand('vscode.open', file);
  else if (taken === folder) await vscode.commands.executeCommand('revealFileInOS', file);
  else if (taken === explorer) await vscode.commands.executeCommand('revealInExplorer', file);
}
