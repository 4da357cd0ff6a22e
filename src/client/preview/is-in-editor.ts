import * as vscode from 'vscode';

/** Whether a text has a tab, in one group or in any. VS Code still has the text for minutes after that is closed. */
export function isInEditor(uri: vscode.Uri, inGroup?: vscode.TabGroup): boolean {
  const groups = inGroup ? [inGroup] : vscode.window.tabGroups.all;
  return groups.some(group =>
    group.tabs.some(tab => tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === uri.toString()),
  );
}
