import * as vscode from 'vscode';
import { watchMaps } from '../watch-maps';
import type { PreviewPanel } from './preview-panel';

/** Keeps previews true to their files when these are renamed, deleted, changed by another program, or left by their editor. */
export function watchFiles(panels: Iterable<PreviewPanel>): vscode.Disposable {
  const of = (uri: vscode.Uri): PreviewPanel[] => [...panels].filter(p => p.uri.toString() === uri.toString());
  const redraw = (uri: vscode.Uri): void => of(uri).forEach(p => p.update());
  return vscode.Disposable.from(
    watchMaps(redraw),
    // A text whose file is gone is there as long as a tab has it
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
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
