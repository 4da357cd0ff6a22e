/** Where a map stands in the workspace, and whether it belongs to it. */
import * as vscode from 'vscode';

/** Not the other side of a comparison, nor anything else that nobody can write. */
export function isOfWorkspace(uri: vscode.Uri): boolean {
  return (
    uri.scheme === 'untitled' ||
    vscode.workspace.getWorkspaceFolder(uri) !== undefined ||
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true
  );
}

/** A map's folder as seen from the workspace's; of the workspace's folder itself, its name. */
export function folderOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const path = vscode.workspace.asRelativePath(uri.with({ path: uri.path.replace(/\/[^/]*$/, '') || '/' }));
  if (uri.scheme === 'untitled') return vscode.l10n.t('Not saved yet');
  return folder && uri.path.slice(folder.uri.path.length).lastIndexOf('/') <= 0 ? folder.name : path;
}
