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

/**
 * A map's folder as seen from the workspace's; of the workspace's folder itself, its name. A map that is not saved yet is
 * where it will be.
 */
export function folderOf(uri: vscode.Uri): string {
  const isNew = uri.scheme === 'untitled';
  const path = uri.path.slice(0, uri.path.lastIndexOf('/')) || '/';
  const folder = isNew
    ? vscode.workspace.workspaceFolders?.find(f => uri.path.startsWith(`${f.uri.path}/`))
    : vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return isNew ? vscode.l10n.t('Not saved yet') : path;
  return path === folder.uri.path ? folder.name : vscode.workspace.asRelativePath(folder.uri.with({ path }));
}
