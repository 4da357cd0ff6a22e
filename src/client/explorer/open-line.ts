import * as vscode from 'vscode';

/**
 * What a click on a line does: it opens a file, and selects a stretch of its text. With this command VS Code leaves the
 * keyboard in the view at a single click, and takes a double one for opening to stay.
 */
export function opening(uri: vscode.Uri, selection?: vscode.Range): vscode.Command {
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [uri, ...(selection ? [{ selection }] : [])],
  };
}
