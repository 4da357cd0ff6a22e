import * as vscode from 'vscode';
import { selectTextCommand } from '../shared/editor-commands';
import { isTextRange } from '../shared/guards';
import { rangeOf } from './range-of';

/** The command behind a fix that leaves something to write: selects that, where the text is in front. */
export function registerSelectText(): vscode.Disposable {
  return vscode.commands.registerCommand(selectTextCommand, (uri: unknown, range: unknown) => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || editor.document.uri.toString() !== uri || !isTextRange(range)) return;
    const { start, end } = rangeOf(range);
    editor.selection = new vscode.Selection(start, end);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
}
