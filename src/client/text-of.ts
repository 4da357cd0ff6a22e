import * as vscode from 'vscode';

/** The text of a map that VS Code has already. */
export function textInEditor(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
}

/**
 * The text of a map, which is loaded where no editor has it: so the server has it, too. Rejects where there is none. One that was closed without
 * having been saved is gone: VS Code would make an empty one in its place, and show it.
 */
export async function textOf(uri: vscode.Uri): Promise<vscode.TextDocument> {
  if (uri.scheme !== 'untitled') return vscode.workspace.openTextDocument(uri);
  const document = textInEditor(uri);
  if (!document) throw new Error(vscode.l10n.t('The journey map could not be read just now. Please try again.'));
  return document;
}
