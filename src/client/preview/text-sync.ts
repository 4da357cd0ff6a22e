import * as vscode from 'vscode';
import { textOf } from '../text-of';
import { giveKeyboard } from './keyboard';

/** Between picture and text, in both directions and without echo. */
export interface TextSync {
  /** The visible editor of a map. */
  editorOf(uri: vscode.Uri): vscode.TextEditor | undefined;
  /**
   * Shows a map's text and selects `range` in it. The editor that shows it already is used; else one opens beside the panel.
   * @param focus whether the keyboard goes on in the text
   */
  reveal(panel: vscode.WebviewPanel, uri: vscode.Uri, range: vscode.Range | undefined, focus: boolean): Promise<void>;
  /** Takes the last edit of a map's text back, or makes it again. VS Code does that where the keyboard is, so that goes to the text and back. */
  undo(panel: vscode.WebviewPanel, uri: vscode.Uri, redo: boolean): Promise<void>;
  /** Whether a selection that an editor reports is the one that `reveal` made. Says so once. */
  isEcho(editor: vscode.TextEditor): boolean;
}

export function createTextSync(): TextSync {
  let made: { readonly uri: string; readonly selection: vscode.Selection } | undefined;

  const editorOf = (uri: vscode.Uri): vscode.TextEditor | undefined => {
    const all = vscode.window.visibleTextEditors.filter(e => e.document.uri.toString() === uri.toString());
    return all.find(e => e === vscode.window.activeTextEditor) ?? all[0];
  };
  return {
    editorOf,
    async reveal(panel, uri, range, focus) {
      const document = await textOf(uri);
      const visible = editorOf(uri);
      const place = range && document.validateRange(range);
      const select = (editor: vscode.TextEditor): void => {
        if (!place) return;
        // The cursor goes to the beginning: long lines do not scroll sideways
        const selection = new vscode.Selection(place.end, place.start);
        made = { uri: uri.toString(), selection };
        editor.selection = selection;
        editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      };
      // First the place, then the keyboard: what is typed at once must not be selected away
      if (visible) select(visible);
      if (visible && !focus) return;
      const shown = await vscode.window.showTextDocument(document, {
        viewColumn: visible?.viewColumn ?? columnOf(uri, panel),
        preserveFocus: !focus,
        preview: false,
      });
      if (!visible) select(shown);
    },
    async undo(panel, uri, redo) {
      const document = await textOf(uri);
      await vscode.window.showTextDocument(document, {
        viewColumn: editorOf(uri)?.viewColumn ?? columnOf(uri, panel),
        preview: false,
      });
      await vscode.commands.executeCommand(redo ? 'redo' : 'undo');
      giveKeyboard(panel);
    },
    isEcho(editor) {
      const echo = made?.uri === editor.document.uri.toString() && made.selection.isEqual(editor.selection);
      made = undefined;
      return echo;
    },
  };
}

/** The column whose hidden tab has the text, unless it is the panel's own: the picture must stay in sight. */
function columnOf(uri: vscode.Uri, panel: vscode.WebviewPanel): vscode.ViewColumn {
  const own = panel.viewColumn ?? vscode.ViewColumn.One;
  const group = vscode.window.tabGroups.all.find(
    g =>
      g.viewColumn !== own &&
      g.tabs.some(t => t.input instanceof vscode.TabInputText && t.input.uri.toString() === uri.toString()),
  );
  return group?.viewColumn ?? (own > vscode.ViewColumn.One ? own - 1 : vscode.ViewColumn.Beside);
}
