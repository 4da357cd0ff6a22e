import * as vscode from 'vscode';

/** The language of maps, as package.json names it. */
export const languageId = 'journey-map';

export const isMap = (document: vscode.TextDocument): boolean => document.languageId === languageId;

/** The map in the active editor. */
export function activeMap(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isMap(document) ? document.uri : undefined;
}
