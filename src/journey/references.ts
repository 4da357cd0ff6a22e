import { idMaps } from './build-map';
import { gathering } from './gathering';
import type { IdKind } from './model';
import { remember } from './remember';
import type { Tally } from './tally';
import { tallying } from './tally';
import type { MapNode, Node, Path, ScalarNode } from './tree';
import { textOf } from './tree';

/** What a reference may name; a transition's `from` is a stage or a step. For the same kinds, the same object. */
export type Kinds = readonly IdKind[];

/** An id written where something is referred to. */
export interface Reference {
  readonly kinds: Kinds;
  readonly id: string;
  readonly node: ScalarNode;
  /** The map whose key it is (`emotion: {beginner: 0}`); absent when it is a value. */
  readonly keyOf?: MapNode;
}

/** Ends of a journey that a transition may name beside stages and steps. */
export const journeyEnds: readonly string[] = ['start', 'exit'];

const teams: Kinds = ['team'];
const frameworks: Kinds = ['framework'];
const personas: Kinds = ['persona'];
const moments: Kinds = ['stage', 'step'];

const byKey = new Map<string, Kinds>([
  ['owner', teams],
  ['channel', ['channel']],
  ['touchpoint', ['touchpoint']],
  ['addresses', ['pain']],
  ['personas', personas],
  ['metrics', ['metric']],
  ['evidence', ['evidence']],
]);

const transitionKeys = new Map<string | number | undefined, Kinds>([
  ['from', moments],
  ['to', moments],
]);

/**
 * What the value at `path` refers to, undefined where values are no references. The one place that knows it, for
 * findings, completion, hover and navigation. The path's end may be an index into a list of ids.
 */
export function referenceKinds(path: Path): Kinds | undefined {
  const last = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  const key = last.at(-1);
  if (typeof key !== 'string' || path.some(p => typeof p === 'string' && p.startsWith('x-'))) return undefined;
  const top = last[0];
  if (last.length === 1) return key === 'owner' ? teams : key === 'framework' ? frameworks : undefined;
  if (top === 'transitions') return last.length === 3 ? transitionKeys.get(key) : undefined;
  if (top === 'stages') return typeof last.at(-2) === 'number' ? byKey.get(key) : undefined;
  // In an id map the second part is an id, whatever word it is
  if (typeof top === 'string' && top in idMaps && top !== 'frameworks')
    return last.length === 3 ? byKey.get(key) : undefined;
  return undefined;
}

/** What the keys of the map at `path` refer to: personas in an emotion or a feeling by persona. */
export function keyReferenceKinds(path: Path): Kinds | undefined {
  const key = path.at(-1);
  return path[0] === 'stages' && typeof path.at(-2) === 'number' && (key === 'emotion' || key === 'feeling')
    ? personas
    : undefined;
}

/** What the `id` at `path` defines: a stage, a step or a pain. Definitions' ids are keys. */
export function definedKinds(path: Path): Kinds | undefined {
  if (path.at(-1) !== 'id' || path[0] !== 'stages') return undefined;
  if (path.length === 3) return ['stage'];
  if (path.length === 5 && path[2] === 'steps') return ['step'];
  return path.at(-3) === 'pains' ? ['pain'] : undefined;
}

/**
 * Gathers the references of a map. What is asked of them is answered by the ids of each stage first, so that a key typed
 * in a map of thousands of steps costs no look at each of its references.
 */
const gather = gathering<Reference>(({ path, node }, add) => {
  const told = (kinds: Kinds, at: ScalarNode, keyOf?: MapNode): void => {
    const id = textOf(at);
    if (id !== undefined && !(kinds === moments && journeyEnds.includes(id)))
      add({ kinds, id, node: at, ...(keyOf ? { keyOf } : {}) });
  };
  if (node.kind === 'scalar') {
    const kinds = referenceKinds(path);
    if (kinds) told(kinds, node);
  } else if (node.kind === 'map' && !node.alias) {
    const kinds = keyReferenceKinds(path);
    if (kinds) for (const e of node.entries) told(kinds, e.key, node);
  }
});

const listsOf = remember((root: Node) => gather(root, undefined));

/** All references of a map, in the order written. Values that are no text are left to the schema. */
export function references(root: Node | undefined): readonly Reference[] {
  return root ? listsOf(root).flat() : [];
}

/** Some ids. */
export type Ids = Pick<ReadonlySet<string>, 'has' | 'keys' | 'size'>;

/** Ids by what they are to name. */
export type WantedIds = ReadonlyMap<Kinds, Ids>;

/** The ids in a list, and how often each of them. */
const idsIn = remember((list: readonly Reference[]): ReadonlyMap<Kinds, ReadonlyMap<string, number>> => {
  const ids = new Map<Kinds, Map<string, number>>();
  for (const { kinds, id } of list) {
    const all = ids.get(kinds);
    if (all) all.set(id, (all.get(id) ?? 0) + 1);
    else ids.set(kinds, new Map([[id, 1]]));
  }
  return ids;
});

type Count = (lists: readonly (readonly Reference[])[]) => Tally;
const counts = new Map<Kinds, Count>();

function countOf(kinds: Kinds): Count {
  let count = counts.get(kinds);
  if (!count) counts.set(kinds, (count = tallying(list => idsIn(list).get(kinds)?.keys() ?? [])));
  return count;
}

/** Every id that a map refers to. A look at what changed, not at each reference. */
export const referredIds = remember((root: Node): WantedIds => {
  const lists = listsOf(root);
  const all = new Set(lists.flatMap(list => [...idsIn(list).keys()]));
  return new Map([...all].map(kinds => [kinds, countOf(kinds)(lists.filter(list => idsIn(list).has(kinds))).counts]));
});

/** How often a map refers to each id of a kind. */
export function useCounts(root: Node | undefined, kind: IdKind): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of root ? listsOf(root) : [])
    for (const [kinds, ids] of idsIn(list))
      if (kinds.includes(kind)) for (const [id, count] of ids) counts.set(id, (counts.get(id) ?? 0) + count);
  return counts;
}

/** The references of a map to some ids, in the order written. */
export function* referencesTo(root: Node, wanted: WantedIds): Iterable<Reference> {
  for (const list of listsOf(root))
    if (hasSome(idsIn(list), wanted)) for (const r of list) if (wanted.get(r.kinds)?.has(r.id)) yield r;
}

function hasSome(ids: WantedIds, wanted: WantedIds): boolean {
  for (const [kinds, some] of ids) {
    const these = wanted.get(kinds);
    if (these) for (const id of some.keys()) if (these.has(id)) return true;
  }
  return false;
}

/** Every reference of a map that may name `id` as a thing of this kind, in the order written. */
export function usesOf(root: Node | undefined, kind: IdKind, id: string): readonly Reference[] {
  if (!root) return [];
  const kinds = [...referredIds(root).keys()].filter(k => k.includes(kind));
  return [...referencesTo(root, new Map(kinds.map(k => [k, new Set([id])])))];
}
