import { URI, Utils } from 'vscode-uri';

/** Schemes of texts that stand for the file of the same path: not saved yet, or as git has it. */
const standsForFile: ReadonlySet<string> = new Set(['untitled', 'git']);

/** The folder that the paths in a map lead from: of a map that is not saved yet, or of an earlier one, that of its file. */
export function folderOf(uri: string): URI {
  const at = URI.parse(uri).with({ query: '', fragment: '' });
  const isFile = standsForFile.has(at.scheme) && at.path.startsWith('/');
  return Utils.dirname(isFile ? at.with({ scheme: 'file' }) : at);
}
