import { runs } from './runs';
import type { Entry, ListNode, MapNode, Node, Path } from './tree';
import { keyText } from './tree';

/** A value of the tree, and where it stands. */
export interface Placed {
  /** Only true during the visit: what keeps it copies it. */
  readonly path: Path;
  readonly node: Node;
  readonly holder: MapNode | ListNode;
  /** Its key and value, unless it is an item of a list. */
  readonly entry?: Entry;
}

/** How deep the parts of a map stand: stages, definitions and transitions; steps. */
const depths: ReadonlySet<number> = new Set([2, 4]);

const nothing: readonly never[] = [];

/**
 * Gathers what `visit` adds for the values of a tree, in the order written; what an alias stands for is not entered. What
 * such a part, a run of them or all definitions of a kind gave is remembered, so a new version of a text costs what changed in it. For that,
 * `visit` must go by the place alone but for indices in its path, and add nothing that belongs to one version (see
 * `remember`). Nodes one after the other that `isSettled` denies are visited each time. `given` is what both are handed.
 *
 * Returns lists none of which is empty: all of a run of stages in one, the same object as long as it is unchanged.
 */
export function gathering<T, Given = undefined>(
  visit: (place: Placed, add: (found: T) => void, given: Given) => void,
  isSettled: (nodes: readonly Node[], given: Given) => boolean = () => true,
): (root: Node | undefined, given: Given) => readonly (readonly T[])[] {
  type Put = (found: readonly T[]) => void;
  const known = new WeakMap<object, { readonly path: Path; readonly found: readonly T[] }>();
  let latest: Path = [];

  return (root, given) => {
    const path: (string | number)[] = [];

    const enter = (holder: Node, put: Put): void => {
      if (holder.kind === 'scalar' || holder.alias) return;
      if (holder.kind === 'map') for (const e of holder.entries) go(keyText(e.key), e.value, put, holder, e);
      else if (!depths.has(path.length + 1)) holder.items.forEach((item, i) => go(i, item, put, holder));
      else {
        let index = 0;
        for (const run of runs(holder.items)) {
          const from = index;
          put(recall(run, run, add => run.forEach((item, i) => go(from + i, item, add, holder))));
          index += run.length;
        }
      }
    };

    const go = (key: string | number, node: Node, put: Put, holder: MapNode | ListNode, entry?: Entry): void => {
      path.push(key);
      visit({ path, node, holder, ...(entry ? { entry } : {}) }, found => put([found]), given);
      if (node.kind !== 'scalar') {
        const isPart = depths.has(path.length) || (path.length === 1 && node.kind === 'map');
        if (isPart) put(recall(node, [node], add => enter(node, add)));
        else enter(node, put);
      }
      path.pop();
    };

    const recall = (of: object, nodes: readonly Node[], gather: (put: Put) => void): readonly T[] => {
      const settled = isSettled(nodes, given);
      const before = settled ? known.get(of) : undefined;
      if (before && isAlike(before.path, path)) return before.found;
      const all: T[] = [];
      gather(found => {
        for (const one of found) all.push(one);
      });
      const found = all.length === 0 ? nothing : all;
      if (settled) {
        // Thousands of steps need not each have a path of their own
        if (!isAlike(latest, path)) latest = [...path];
        known.set(of, { path: latest, found });
      }
      return found;
    };

    const lists: (readonly T[])[] = [];
    if (root)
      enter(root, found => {
        if (found.length > 0) lists.push(found);
      });
    return lists;
  };
}

/** Whether two paths differ in nothing but indices. */
function isAlike(a: Path, b: Path): boolean {
  return (
    a.length === b.length && a.every((key, i) => key === b[i] || (typeof key === 'number' && typeof b[i] === 'number'))
  );
}
