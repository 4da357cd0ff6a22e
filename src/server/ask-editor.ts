import type { Connection } from 'vscode-languageserver';
import { findMapsRequest, isFileText, readFileRequest } from '../shared/files';
import type { FileAccess } from './workspace';

/** Files as the editor sees them: of any file system, with its exclusions. */
export function askingEditor(connection: Connection): FileAccess {
  return {
    read: async uri => {
      const found: unknown = await connection.sendRequest(readFileRequest, { uri });
      return isFileText(found) ? found.text : undefined;
    },
    maps: async () => {
      const found: unknown = await connection.sendRequest(findMapsRequest);
      return Array.isArray(found) ? found.filter((uri): uri is string => typeof uri === 'string') : [];
    },
  };
}
