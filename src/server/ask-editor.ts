import type { Connection } from 'vscode-languageserver';
import { findMapsRequest, isFileTexts, readFilesRequest } from '../shared/files';
import type { FileAccess } from './disk';

/** Files as the editor sees them: of any file system, with its exclusions. Those that are asked for in one turn are asked for together. */
export function askingEditor(connection: Connection): FileAccess {
  let uris: string[] = [];
  let texts: Promise<readonly (string | null)[]> | undefined;

  const ask = async (): Promise<readonly (string | null)[]> => {
    await Promise.resolve();
    const asked = uris;
    [uris, texts] = [[], undefined];
    const found: unknown = await connection.sendRequest(readFilesRequest, { uris: asked });
    return isFileTexts(found) ? found : [];
  };

  return {
    read: async uri => {
      texts ??= ask();
      const at = uris.push(uri) - 1;
      return (await texts)[at] ?? undefined;
    },
    maps: async () => {
      const found: unknown = await connection.sendRequest(findMapsRequest);
      return Array.isArray(found) ? found.filter((uri): uri is string => typeof uri === 'string') : [];
    },
  };
}
