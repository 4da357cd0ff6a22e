import { quote } from '../edits/quote';
import type { Edit } from '../journey/finding';
import { glance } from '../journey/glance';
import { namedFiles } from '../journey/links';
import type { Text } from '../journey/model';
import type { FileOf } from '../journey/scope';
import { relativePath, resolvePath } from '../journey/scope';

/** A file or folder that gets another address. */
export interface Renamed {
  readonly oldUri: string;
  readonly newUri: string;
}

/** The address that a file will have; the same where it is not moved. */
function addressAfter(uri: string, renames: readonly Renamed[]): string {
  for (const { oldUri, newUri } of renames) {
    if (uri === oldUri) return newUri;
    if (uri.startsWith(`${oldUri}/`)) return newUri + uri.slice(oldUri.length);
  }
  return uri;
}

/** Whether some path of a file may lead to another file when others, or it, are renamed: told without reading it. */
export function mayChange(file: FileOf, renames: readonly Renamed[]): boolean {
  const { imports, maps } = glance(file);
  const movedBy = (uri: string): Renamed | undefined =>
    renames.find(({ oldUri }) => uri === oldUri || uri.startsWith(`${oldUri}/`));
  const own = movedBy(file.uri);
  return [...imports, ...maps].some(to => movedBy(to) !== own || (own !== undefined && own.oldUri === file.uri));
}

/** The edits that let the paths in a file lead to the same files as before, in the author's quotes and way of writing. */
export function pathEdits({ uri, journey: { map } }: FileOf, renames: readonly Renamed[]): Edit[] {
  const from = addressAfter(uri, renames);
  return namedFiles(map).flatMap(path => {
    const before = resolvePath(uri, path.value);
    if (before === undefined || path.node.alias) return [];
    const to = addressAfter(before, renames);
    if (resolvePath(from, path.value) === to) return [];
    const value = inStyle(path.value, relativePath(from, to));
    const text = inQuotesOf(path, value);
    // Between disks or servers no relative path leads
    if (text === undefined || resolvePath(from, value) !== to) return [];
    return [{ span: { start: path.node.start, end: path.node.end }, text }];
  });
}

/** `./` is only written where it was, and so are the slashes of Windows. */
function inStyle(before: string, path: string): string {
  const short = /^\.{1,2}[\\/]/.test(before) ? path : path.replace(/^\.\//, '');
  return before.includes('\\') && !before.includes('/') ? short.replaceAll('/', '\\') : short;
}

/** Undefined for a block text, which nobody writes a path in. */
function inQuotesOf({ node: { style } }: Text, value: string): string | undefined {
  if (style === 'double') return `"${value.replace(/[\\"]/g, '\\$&')}"`;
  if (style === 'single') return `'${value.replaceAll("'", "''")}'`;
  return style === 'plain' ? quote(value, 'flow') : undefined;
}
