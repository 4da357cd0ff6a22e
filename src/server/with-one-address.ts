import { URI } from 'vscode-uri';
import type { Message, MessageReader } from 'vscode-languageserver/node';

/** Where the protocol has an address: alone, or in a list. */
const addressKeys: ReadonlySet<string> = new Set(['uri', 'scopeUri', 'rootUri', 'oldUri', 'newUri', 'uris']);

/**
 * Reads messages with each file under one address, written as VS Code writes it. Editors encode addresses each in its own way
 * (`file:///C:/maps (1)/a.yaml`), and those of the files that a map names are made by us.
 */
export function withOneAddress(reader: MessageReader): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: callback => reader.listen(message => callback(rewritten(message) as Message)),
    dispose: () => reader.dispose(),
  };
}

function rewritten(value: unknown, key?: string): unknown {
  if (typeof value === 'string') return key !== undefined && addressKeys.has(key) ? addressOf(value) : value;
  if (Array.isArray(value)) return value.map(item => rewritten(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, rewritten(of, name)]));
}

function addressOf(uri: string): string {
  try {
    // Some write a share of Windows, `\\server\maps`, with its backslashes turned
    return URI.parse(uri.replace(/^file:\/{4,}/, 'file://')).toString();
  } catch {
    return URI.file(uri).toString(); // it is no address: nothing is found there
  }
}
