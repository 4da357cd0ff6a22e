import * as vscode from 'vscode';

/** Whether a text has a tab. VS Code still has the text for minutes after that is closed. */
export function isInEditor(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(group =>
    group.tabs.some(tab => tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === uri.toString()),
  );
}
