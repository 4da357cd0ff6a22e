/** Wiring of what concerns several files: links, and files that are moved. */
import {
  DidDeleteFilesNotification,
  DidRenameFilesNotification,
  FileOperationPatternKind,
  WillRenameFilesRequest,
  type Connection,
  type DocumentLink,
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  type TextDocumentEdit,
} from './lsp';
import type { MapContext } from '../journey/scope';
import { mayChange, pathEdits, type Renamed } from '../language/file-rename';
import { documentLinks } from '../language/links';
import { documentEdit } from './document-edits';
import type { Turns } from './turns';
import type { Workspace } from './workspace';

const mapsAndFolders: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.{yaml,yml}', matches: FileOperationPatternKind.file } },
    { pattern: { glob: '**', matches: FileOperationPatternKind.folder } },
  ],
};

export const fileOperations: NonNullable<ServerCapabilities['workspace']>['fileOperations'] = {
  willRename: mapsAndFolders,
  didRename: mapsAndFolders,
  didDelete: mapsAndFolders,
};

export function registerFiles(
  connection: Connection,
  documents: { get(uri: string): { readonly version: number } | undefined },
  workspace: Workspace,
  turns: Turns,
  about: <T>(uri: string, answer: (context: MapContext) => T) => T | undefined,
): void {
  connection.onDocumentLinks(({ textDocument }): DocumentLink[] => about(textDocument.uri, documentLinks) ?? []);

  connection.onRequest(WillRenameFilesRequest.type, async ({ files }) => {
    const documentChanges: TextDocumentEdit[] = [];
    for (const file of (await workspace.whenRead()).filter(f => mayChange(f, files))) {
      await turns.turn('open');
      const edit = editOf(file.uri, files);
      if (edit) documentChanges.push(edit);
    }
    return documentChanges.length > 0 ? { documentChanges } : null;
  });

  /** The map as it is now: since the others were read, somebody may have typed in it. */
  const editOf = (uri: string, renames: readonly Renamed[]): TextDocumentEdit | undefined => {
    const file = workspace.read(uri);
    if (file.state !== 'read') return undefined;
    const { journey } = file;
    const edits = pathEdits({ uri, journey }, renames);
    return edits.length === 0 ? undefined : documentEdit({ uri, journey }, edits, documents.get(uri)?.version);
  };

  // Of a folder that is moved, file watchers tell nothing of the files in it
  connection.onNotification(DidRenameFilesNotification.type, ({ files }) =>
    workspace.changedOnDisk(
      files.flatMap(({ oldUri, newUri }) => [
        { uri: oldUri, kind: 'deleted' },
        { uri: newUri, kind: 'created' },
      ]),
    ),
  );
  connection.onNotification(DidDeleteFilesNotification.type, ({ files }) =>
    workspace.changedOnDisk(files.map(({ uri }) => ({ uri, kind: 'deleted' }))),
  );
}
