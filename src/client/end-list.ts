import * as vscode from 'vscode';

/** A line that holds nothing but the dash of an item, as Enter begins one. */
const emptyItem = /^[ \t]*-[ \t]+$/;
const newLine = /^\r?\n[ \t]*$/;
/** How often it is tried again where somebody types on meanwhile. */
const mostAttempts = 3;

/**
 * Ends a list as editors of texts do: Enter behind a dash that has nothing behind it takes the dash away, which would else stay
 * as an empty item. Where the cursor goes, the language configuration says; one undo gives back the dash and the line.
 * @param isOurs whether a document is of our languages
 */
export function endLists(isOurs: (document: vscode.TextDocument) => boolean): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges, reason }) => {
    const [change, second] = contentChanges;
    if (reason !== undefined || !change || second || !isOurs(document)) return;
    if (!change.range.isEmpty || !newLine.test(change.text)) return;
    const { line } = change.range.start;
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || editor.selections.length > 1) return;
    // What stood behind the cursor is an item still
    if (line + 1 >= document.lineCount || !document.lineAt(line + 1).isEmptyOrWhitespace) return;
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      // What is typed meanwhile stands below
      if (line + 1 >= document.lineCount || !emptyItem.test(document.lineAt(line).text)) return;
      const item = new vscode.Range(line, 0, line + 1, 0);
      const stops = { undoStopBefore: false, undoStopAfter: false };
      if (await editor.edit(edit => edit.delete(item), stops)) return;
    }
  });
}
