import * as vscode from 'vscode';

const command = 'journeyMap.explorer.open';

/** What a click on a line does: it opens a file, and selects a stretch of its text. */
export function opening(uri: vscode.Uri, selection?: vscode.Range): vscode.Command {
  return { command, title: vscode.l10n.t('Open'), arguments: [uri, ...(selection ? [{ selection }] : [])] };
}

/** Registers what lines do. `opens` hears of a file before it is opened. */
export function registerOpening(opens: (uri: vscode.Uri) => void): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (uri: vscode.Uri, ...options: unknown[]) => {
    opens(uri);
    await vscode.commands.executeCommand('vscode.open', uri, ...options);
  });
}
