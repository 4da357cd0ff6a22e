/** Who can see what a file defines. */
import type { Journey } from './parse';
import { remember } from './remember';
import type { FileOf, Files } from './scope';
import { importedUris } from './scope';

/** A version of a file is the same object as long as it is unchanged, so its paths are resolved once. */
const resolved = remember((_: Journey) => new Map<string, readonly string[]>());

function importsOf({ uri, journey }: FileOf): readonly string[] {
  const known = resolved(journey);
  let uris = known.get(uri);
  if (!uris) known.set(uri, (uris = importedUris(uri, journey)));
  return uris;
}

/**
 * The other maps that import a file, directly or through libraries, the nearest first; undefined while the workspace is
 * not all read.
 */
export function filesThatSee(of: FileOf, files: Files): readonly FileOf[] | undefined {
  const all = files.maps();
  if (!all) return undefined;
  const byUri = new Map(all.map(f => [f.uri, f]));
  byUri.set(of.uri, of);
  const importers = new Map<string, string[]>();
  for (const file of byUri.values())
    for (const to of importsOf(file)) {
      const from = importers.get(to);
      if (from) from.push(file.uri);
      else importers.set(to, [file.uri]);
    }
  const seen = new Set([of.uri]);
  for (const uri of seen) for (const from of importers.get(uri) ?? []) seen.add(from);
  seen.delete(of.uri);
  return [...seen].flatMap(uri => byUri.get(uri) ?? []);
}
