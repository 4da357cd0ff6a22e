/** How often each name stands in some lists. */
export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  /** How many names stand there more than once. */
  readonly doubled: number;
}

interface Kept<L> extends Tally {
  readonly counts: Map<string, number>;
  readonly lists: Set<L>;
  doubled: number;
}

/**
 * Counts the names in lists that mostly stay from version to version of a text: of lists that were counted before, only
 * those are looked at that came or went. A tally is taken over by that of the next version, as nodes are.
 */
export function tallying<L extends object>(namesIn: (list: L) => Iterable<string>): (lists: readonly L[]) => Tally {
  const tallies = new WeakMap<L, Kept<L>>();

  const count = (tally: Kept<L>, list: L, by: 1 | -1): void => {
    for (const name of namesIn(list)) {
      const before = tally.counts.get(name) ?? 0;
      const now = before + by;
      if (now === 0) tally.counts.delete(name);
      else tally.counts.set(name, now);
      if (before + now === 3) tally.doubled += by;
    }
  };

  return lists => {
    const [first, last] = [lists[0], lists.at(-1)];
    const known = first && last && (tallies.get(first) ?? tallies.get(last));
    const tally: Kept<L> = known ?? { counts: new Map(), lists: new Set(), doubled: 0 };
    const now = new Set(lists);
    for (const list of tally.lists)
      if (!now.has(list)) {
        count(tally, list, -1);
        tally.lists.delete(list);
      }
    for (const list of now)
      if (!tally.lists.has(list)) {
        count(tally, list, 1);
        tally.lists.add(list);
        tallies.set(list, tally);
      }
    return tally;
  };
}
