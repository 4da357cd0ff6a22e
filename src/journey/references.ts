import { idMaps } from './build-map';
import type { IdKind } from './model';
import type { Node, Path, ScalarNode } from './tree';
import { entries, keyText, textOf } from './tree';

/** An id written where something is referred to. */
export interface Reference {
  /** What it may name; a transition's `from` is a stage or a step. */
  readonly kinds: readonly IdKind[];
  readonly id: string;
  readonly node: ScalarNode;
  readonly path: Path;
  /** It is a key (`emotion: {beginner: 0}`), not a value. */
  readonly isKey?: true;
}

/** Ends of a journey that a transition may name beside stages and steps. */
export const journeyEnds: readonly string[] = ['start', 'exit'];

const byKey = new Map<string, readonly IdKind[]>([
  ['owner', ['team']],
  ['channel', ['channel']],
  ['touchpoint', ['touchpoint']],
  ['addresses', ['pain']],
  ['personas', ['persona']],
  ['metrics', ['metric']],
  ['evidence', ['evidence']],
]);

const transitionKeys = new Map<string | number | undefined, readonly IdKind[]>([
  ['from', ['stage', 'step']],
  ['to', ['stage', 'step']],
]);

/**
 * What the value at `path` refers to, undefined where values are no references. The one place that knows it, for
 * findings, completion, hover and navigation. The path's end may be an index into a list of ids.
 */
export function referenceKinds(path: Path): readonly IdKind[] | undefined {
  const last = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  const key = last.at(-1);
  if (typeof key !== 'string' || path.some(p => typeof p === 'string' && p.startsWith('x-'))) return undefined;
  const top = last[0];
  if (last.length === 1) return key === 'owner' ? ['team'] : key === 'framework' ? ['framework'] : undefined;
  if (top === 'transitions') return last.length === 3 ? transitionKeys.get(key) : undefined;
  if (top === 'stages') return typeof last.at(-2) === 'number' ? byKey.get(key) : undefined;
  // In an id map the second part is an id, whatever word it is
  if (typeof top === 'string' && top in idMaps && top !== 'frameworks')
    return last.length === 3 ? byKey.get(key) : undefined;
  return undefined;
}

/** What the keys of the map at `path` refer to: personas in an emotion or a feeling by persona. */
export function keyReferenceKinds(path: Path): readonly IdKind[] | undefined {
  const key = path.at(-1);
  return path[0] === 'stages' && typeof path.at(-2) === 'number' && (key === 'emotion' || key === 'feeling')
    ? ['persona']
    : undefined;
}

/** All references of a map, in the order written. Values that are no text are left to the schema. */
export function references(root: Node | undefined): Reference[] {
  const found: Reference[] = [];
  const add = (node: ScalarNode, path: Path, kinds: readonly IdKind[] | undefined, isKey?: true): void => {
    const id = textOf(node);
    if (kinds && id !== undefined && !(kinds[0] === 'stage' && journeyEnds.includes(id)))
      found.push({ kinds, id, node, path: [...path], ...(isKey ? { isKey } : {}) });
  };
  const walk = (node: Node, path: (string | number)[]): void => {
    if (node.kind === 'scalar') return add(node, path, referenceKinds(path));
    if (node.alias) return;
    if (node.kind === 'list') return node.items.forEach((item, i) => walk(item, [...path, i]));
    const keyKinds = keyReferenceKinds(path);
    for (const e of entries(node)) {
      const key = keyText(e.key);
      if (keyKinds) add(e.key, [...path, key], keyKinds, true);
      walk(e.value, [...path, key]);
    }
  };
  if (root) walk(root, []);
  return found;
}
