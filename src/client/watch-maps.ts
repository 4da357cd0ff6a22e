import * as vscode from 'vscode';

/** Which files are maps, as VS Code searches and watches. */
export const mapFiles = '**/*.journey.{yaml,yml}';

/** Calls `changed` with each map's file that is changed on disk, comes or goes. */
export function watchMaps(changed: (file: vscode.Uri) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(mapFiles);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
  );
}
