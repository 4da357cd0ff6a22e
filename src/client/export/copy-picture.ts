import * as vscode from 'vscode';
import { exportFormat } from '../../shared/export';
import type { ExportHost } from './make-file';
import { makeFile, onMap, tell } from './make-file';

/**
 * Registers *Copy Picture*, which puts a map's picture on the clipboard, to be pasted into slides, documents and chats. Its result tells whether
 * it is there.
 */
export function registerCopyPicture(host: ExportHost): vscode.Disposable {
  return vscode.commands.registerCommand('journeyMap.copyPicture', (given: unknown) =>
    onMap(host, given, async (uri, map) => {
      try {
        const copied = await makeFile(host, uri, { map, options: {} }, exportFormat('png')!, true);
        if (copied) tell(vscode.l10n.t('The picture is on the clipboard.'));
        return copied !== undefined;
      } catch (error) {
        void offerFile(uri, error instanceof Error ? error.message : String(error));
        return false;
      }
    }),
  );
}

/** Says why nothing was copied, as where a browser keeps pages from the clipboard, and offers the picture as a file. */
async function offerFile(uri: vscode.Uri, reason: string): Promise<void> {
  const instead = vscode.l10n.t('Export as PNG…');
  const taken = await vscode.window.showErrorMessage(
    vscode.l10n.t('The picture could not be put on the clipboard: {0}', reason),
    instead,
  );
  if (taken === instead) await vscode.commands.executeCommand('journeyMap.export', uri, { format: 'png' });
}
