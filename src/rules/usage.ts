/** What is referred to, in a map and in the maps that can see it. */
import { filesThatSee } from '../journey/importers';
import type { DefinitionKind } from '../journey/model';
import type { Journey } from '../journey/parse';
import type { Ids } from '../journey/references';
import { referredIds } from '../journey/references';
import type { MapContext } from '../journey/scope';

const none: Ids = new Set();

/** Ids of a kind that a map refers to. */
export function usedIds({ root }: Journey, kind: DefinitionKind): Ids {
  // A definition's references may name nothing else, so they are all in one set
  for (const [kinds, ids] of root ? referredIds(root) : []) if (kinds[0] === kind) return ids;
  return none;
}

/** The other maps that import this file, directly or through libraries; undefined while the workspace is not all read. */
export function mapsThatSee({ scope: { uri, journey }, files }: MapContext): readonly Journey[] | undefined {
  return filesThatSee({ uri, journey }, files)?.map(f => f.journey);
}
