import * as vscode from 'vscode';

/** A line that holds nothing but the dash of an item, as Enter begins one. */
const emptyItem = /^[ \t]*-[ \t]+$/;
const newLine = /^\r?\n[ \t]*$/;
/** How often it is tried again where somebody types on meanwhile. */
const mostAttempts = 3;

/**
 * Ends a list as editors of texts do: Enter behind a dash that has nothing behind it takes the dash away, which would else stay
 * as an empty item. The cursor goes one level out, as the language configuration says; who types faster than VS Code finds the
 * line's colours gets the column of the dash from it, and the level from here. One undo gives back the dash and the line.
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
      const dash = document.lineAt(line).firstNonWhitespaceCharacterIndex;
      const indent = document.lineAt(line + 1).firstNonWhitespaceCharacterIndex;
      const item = new vscode.Range(line, 0, line + 1, 0);
      const level = new vscode.Range(line + 1, Math.min(indent, outdented(dash, editor)), line + 1, indent);
      const stops = { undoStopBefore: false, undoStopAfter: false };
      const end = (edit: vscode.TextEditorEdit): void => {
        edit.delete(item);
        if (!level.isEmpty) edit.delete(level);
      };
      if (await editor.edit(end, stops)) return;
    }
  });
}

/** The column one level out from `column`. */
function outdented(column: number, { options }: vscode.TextEditor): number {
  const size = Number(options.indentSize) || 2;
  return Math.max(0, Math.ceil(column / size) - 1) * size;
}
