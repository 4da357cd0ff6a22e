import * as vscode from 'vscode';
import { until } from './until';

/** What the extension offers to tests, as `src/client/extension.ts` says. */
export type { JourneyMapApi } from '../../src/client/extension';
import type { JourneyMapApi } from '../../src/client/extension';

/** The extension's own interface, once its server answers. */
export async function journeyMaps(): Promise<JourneyMapApi> {
  const api = (await vscode.extensions.getExtension('journey-map.journey-map')?.activate()) as
    JourneyMapApi | undefined;
  if (!api) throw new Error('the extension is not installed');
  await api.ready;
  return api;
}

/** An address in the test workspace. */
export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

let count = 0;

/** Writes a map to a new file and opens it. A `|` of the text is taken out, and the cursor put in its place. */
export async function writeMap(marked: string, name = `made-${++count}.journey.yaml`): Promise<vscode.TextEditor> {
  const offset = marked.indexOf('|');
  const text = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  const uri = inWorkspace(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (offset >= 0) putCursor(editor, document.positionAt(offset));
  return editor;
}

export function putCursor(editor: vscode.TextEditor, at: vscode.Position): void {
  editor.selection = new vscode.Selection(at, at);
}

/** The range of the first occurrence of some words. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`"${words}" is not in the text`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + words.length));
}

/** Replaces the first occurrence of some words as one edit. */
export async function replace(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  const range = rangeOf(editor.document, words);
  if (!(await editor.edit(edit => edit.replace(range, by)))) throw new Error('the edit was refused');
}

/**
 * What is found in a document as it is now. The server answers a request for fixes only after it has sent what it found in
 * that text; VS Code's client shows that a turn later, while the second request is on its way.
 */
export async function findings(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  for (const _ of ['sent', 'shown']) await fixes(document, new vscode.Range(0, 0, 0, 0));
  return vscode.languages.getDiagnostics(document.uri).filter(d => d.source === 'journey-map');
}

/** The finding of a rule, as soon as it is there. */
export function findingOf(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
  return until(`a finding of ${code}`, () =>
    vscode.languages.getDiagnostics(document.uri).find(d => codeOf(d) === code),
  );
}

export function fixes(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** The refactorings at some words, with their edits. */
export function refactorings({ document }: vscode.TextEditor, words: string): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, words),
    vscode.CodeActionKind.Refactor.value,
    20,
  );
}

/** Makes the one of these refactorings that has the title. */
export async function refactor(actions: vscode.CodeAction[], title: string): Promise<void> {
  const found = actions.find(a => a.title === title);
  if (!found?.edit) throw new Error(`"${title}" is not offered: ${actions.map(a => a.title).join(', ')}`);
  if (!(await vscode.workspace.applyEdit(found.edit))) throw new Error('the edit was refused');
}

/** The rule's id, whichever way the finding carries it. */
export function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** Gives up what is not saved and closes every editor and preview. */
export async function closeEverything(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(d => d.isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until('all tabs to close', () => vscode.window.tabGroups.all.every(group => group.tabs.length === 0));
}
