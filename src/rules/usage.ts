/** What is referred to, in a map and in the maps that can see it. */
import type { DefinitionKind } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { Ids } from '../journey/references';
import { referredIds } from '../journey/references';
import type { MapContext } from '../journey/scope';
import { importedUris } from '../journey/scope';

const none: Ids = new Set();

/** Ids of a kind that a map refers to. */
export function usedIds({ root }: Journey, kind: DefinitionKind): Ids {
  // A definition's references may name nothing else, so they are all in one set
  for (const [kinds, ids] of root ? referredIds(root) : []) if (kinds[0] === kind) return ids;
  return none;
}

/**
 * The other maps that import this file, directly or through libraries; undefined while the workspace is not all read.
 */
export function mapsThatSee({ scope, files }: MapContext): readonly Journey[] | undefined {
  const all = files.maps();
  if (!all) return undefined;
  const byUri = new Map(all.map(f => [f.uri, f.journey]));
  byUri.set(scope.uri, scope.journey);
  const importers = new Map<string, string[]>();
  for (const [uri, journey] of byUri)
    for (const to of importedUris(uri, journey)) importers.set(to, [...(importers.get(to) ?? []), uri]);
  const seen = new Set([scope.uri]);
  for (const uri of seen) for (const from of importers.get(uri) ?? []) seen.add(from);
  seen.delete(scope.uri);
  return [...seen].flatMap(uri => byUri.get(uri) ?? []);
}
