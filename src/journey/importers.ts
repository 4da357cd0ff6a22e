/** Who can see what a file defines. */
import { glance } from './glance';
import type { FileOf, Files } from './scope';

/**
 * The other maps that import a file, directly or through libraries, the nearest first; undefined while the workspace is
 * not all read.
 */
export function filesThatSee(of: FileOf, files: Files): readonly FileOf[] | undefined {
  const all = files.maps();
  if (!all) return undefined;
  const byUri = new Map(all.map(f => [f.uri, f]));
  if (!byUri.has(of.uri)) byUri.set(of.uri, of);
  const importers = new Map<string, string[]>();
  for (const file of byUri.values())
    for (const to of glance(file).imports) {
      const from = importers.get(to);
      if (from) from.push(file.uri);
      else importers.set(to, [file.uri]);
    }
  const seen = new Set([of.uri]);
  for (const uri of seen) for (const from of importers.get(uri) ?? []) seen.add(from);
  seen.delete(of.uri);
  return [...seen].flatMap(uri => byUri.get(uri) ?? []);
}
