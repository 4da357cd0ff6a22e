/** What is referred to, in a map and in the maps that can see it. */
import { glance } from '../journey/glance';
import { filesThatSee } from '../journey/importers';
import type { Definition, DefinitionKind } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { Ids } from '../journey/references';
import { referredIds } from '../journey/references';
import type { MapContext, Scope } from '../journey/scope';

const none: Ids = new Set();

/** Ids of a kind that a map refers to. */
export function usedIds({ root }: Journey, kind: DefinitionKind): Ids {
  // A definition's references may name nothing else, so they are all in one set
  for (const [kinds, ids] of root ? referredIds(root) : []) if (kinds[0] === kind) return ids;
  return none;
}

/**
 * What a map defines of a kind, and what it uses of other files: all that its picture shows. Undefined stands for an id
 * that nothing in sight has, of which nothing can be said.
 */
export function* shownIn({ journey, definitions }: Scope, kind: DefinitionKind): Iterable<Definition | undefined> {
  const own = journey.map.definitions.get(kind);
  yield* own?.values() ?? [];
  for (const id of usedIds(journey, kind).keys()) if (!own?.has(id)) yield definitions.get(kind)?.get(id)?.definition;
}

/**
 * Tells of a definition whether another map that imports this file, directly or through libraries, refers to it;
 * undefined while the workspace is not all read.
 */
export function usedElsewhere({
  scope: { uri, journey },
  files,
}: MapContext): ((definition: Definition) => boolean) | undefined {
  const others = filesThatSee({ uri, journey }, files)?.map(glance);
  return others && (({ kind, id }) => others.some(({ used }) => used.get(kind)?.has(id)));
}
