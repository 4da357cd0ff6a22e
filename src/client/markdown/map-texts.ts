import * as vscode from 'vscode';
import type { ReadText } from '../../shared/markdown-pictures';
import { watchMaps } from '../watch-maps';

export interface MapTexts extends vscode.Disposable {
  /** What an editor has, saved or not, else what was read of the file: undefined at first, and `changed` is called when it is. */
  readonly read: ReadText;
}

/** A file stays what it was until it is read again, so nothing flickers. */
interface KnownFile {
  /** `null` where there is none. */
  text: string | null | undefined;
  /** Counts its changes. */
  version: number;
  /** The version that was read, or is being read. */
  read: number;
}

/** The texts of the maps that pages of Markdown show. */
export function mapTexts(changed: () => void): MapTexts {
  const files = new Map<string, KnownFile>();
  let watching: vscode.Disposable | undefined;

  const markStale = (uri: vscode.Uri): void => {
    const file = files.get(uri.toString());
    if (!file) return;
    file.version++;
    changed();
  };
  const watch = (): vscode.Disposable =>
    vscode.Disposable.from(
      watchMaps(markStale),
      vscode.workspace.onDidChangeTextDocument(({ document }) => markStale(document.uri)),
      // What was not saved is gone with its editor
      vscode.workspace.onDidCloseTextDocument(({ uri }) => markStale(uri)),
    );
  const load = async (uri: vscode.Uri, file: KnownFile): Promise<void> => {
    const { version } = file;
    file.read = version;
    const text = await vscode.workspace.fs.readFile(uri).then(
      bytes => new TextDecoder().decode(bytes),
      () => null,
    );
    // Else it has changed meanwhile, and is read anew
    if (file.version !== version || file.text === text) return;
    file.text = text;
    changed();
  };
  return {
    read(given) {
      watching ??= watch();
      const uri = vscode.Uri.parse(given);
      const key = uri.toString();
      const file = files.get(key) ?? { text: undefined, version: 0, read: -1 };
      files.set(key, file);
      // What is saved is on disk, and of a file that is gone, VS Code may keep the text for a while
      const unsaved = vscode.workspace.textDocuments.find(d => d.isDirty && d.uri.toString() === key);
      if (unsaved) file.text = unsaved.getText();
      else if (file.read !== file.version) void load(uri, file);
      return file.text;
    },
    dispose: () => watching?.dispose(),
  };
}
