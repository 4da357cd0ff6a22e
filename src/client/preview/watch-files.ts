import * as vscode from 'vscode';
import { watchMaps } from '../watch-maps';
import { textInEditor } from '../text-of';
import { isInEditor } from './is-in-editor';
import type { PreviewPanel } from './preview-panel';

/** Keeps previews true to their files when these are saved for the first time, renamed, deleted, changed by another program, or left by their editor. */
export function watchFiles(panels: Iterable<PreviewPanel>): vscode.Disposable {
  const of = (uri: vscode.Uri): PreviewPanel[] => [...panels].filter(p => p.uri.toString() === uri.toString());
  const redraw = (uri: vscode.Uri): void => of(uri).forEach(p => p.update());
  /** A new map goes on in a file: VS Code closes its text, opens a tab with the file in its group, and then closes its tab. Nothing else tells of it. */
  const showSaved = ({ input, group }: vscode.Tab): void => {
    if (!(input instanceof vscode.TabInputText) || input.uri.scheme === 'untitled') return;
    for (const preview of panels) {
      const { uri } = preview;
      if (uri.scheme === 'untitled' && !textInEditor(uri) && isInEditor(uri, group)) preview.show(input.uri);
    }
  };
  return vscode.Disposable.from(
    watchMaps(redraw),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      opened.forEach(showSaved);
      // A text whose file is gone is there as long as a tab has it
      for (const { input } of closed) if (input instanceof vscode.TabInputText) redraw(input.uri);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files)
        for (const preview of panels) {
          const moved = movedTo(preview.uri, oldUri, newUri);
          if (moved) preview.show(moved);
        }
    }),
  );
}

/** Where a file is after a rename of itself or of a folder above it. */
function movedTo(file: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri | undefined {
  if (file.scheme !== from.scheme || file.authority !== from.authority) return undefined;
  if (file.path === from.path) return to;
  return file.path.startsWith(from.path + '/')
    ? to.with({ path: to.path + file.path.slice(from.path.length) })
    : undefined;
}
