/** The command that makes a file of another kind of a map. */
import * as vscode from 'vscode';
import type { Exported, ExportFormat, ExportOptions } from '../../shared/export';
import { exportFormat, exportOptions } from '../../shared/export';
import type { MapView } from '../../shared/map-view';
import { askFormat, askOptions, askWhere, mayWrite } from './ask-export';
import type { ExportHost } from './make-file';
import { makeFile, onMap } from './make-file';

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
  return vscode.commands.registerCommand('journeyMap.export', (first: unknown, how: unknown) =>
    onMap(host, first, (uri, map) => exportMap(host, uri, map, givenBy(how ?? first))),
  );
}

async function exportMap(
  host: ExportHost,
  uri: vscode.Uri,
  map: MapView,
  given: Given,
): Promise<vscode.Uri | undefined> {
  const format = given.format ?? (await askFormat());
  const options = format && (await askOptions(format, given.options));
  const file = options && (given.to ?? (await askWhere(uri, format, options)));
  if (!file || (given.to && !(await mayWrite(file)))) return undefined;

  const made = await makeFile(host, uri, { map, options }, format);
  if (!made) return undefined;
  await vscode.workspace.fs.writeFile(file, made.bytes);
  void tellWritten(file, format, map, made);
  return file;
}

function givenBy(how: unknown): Given {
  if (typeof how !== 'object' || how === null) return { options: {} };
  const { format, to } = how as Record<string, unknown>;
  const known = exportFormat(format);
  const file = to instanceof vscode.Uri ? to : typeof to === 'string' ? vscode.Uri.parse(to) : undefined;
  return { options: exportOptions(how), ...(known ? { format: known } : {}), ...(file ? { to: file } : {}) };
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
