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
      const copied = await makeFile(host, uri, { map, options: {} }, exportFormat('png')!, true);
      if (copied) tell(vscode.l10n.t('The picture is on the clipboard.'));
      return copied !== undefined;
    }),
  );
}
