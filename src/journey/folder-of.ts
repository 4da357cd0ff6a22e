import { URI, Utils } from 'vscode-uri';
import { compared } from './is-earlier';

/** Addresses of texts that stand for the file of the same path: not saved yet, as git has it, or compared with it. */
const standsForFile = (uri: string): boolean => /^(?:untitled|git):/.test(uri) || compared.test(uri);

/** The folder that the paths in a map lead from: of a map that is not saved yet, or of an earlier one, that of its file. */
export function folderOf(uri: string): URI {
  const at = URI.parse(uri).with({ query: '', fragment: '' });
  const isFile = standsForFile(uri) && at.path.startsWith('/');
  return Utils.dirname(isFile ? at.with({ scheme: 'file' }) : at);
}
