import * as vscode from 'vscode';

/**
 * Tells of folders that come: of one that another program moves here, VS Code tells nothing of the files in it.
 * @param tell gets the folder's address
 */
export function newFolders(tell: (folder: string) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, true);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(async uri => {
      // Of thousands of files that come at once, few need a look: files have an ending, and folders seldom one of letters
      if (/\.\p{L}[^/]*$/u.test(uri.path)) return;
      const found = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
      if (found && (found.type & vscode.FileType.Directory) !== 0) tell(uri.toString());
    }),
  );
}
