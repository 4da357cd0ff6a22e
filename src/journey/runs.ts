import { remember } from './remember';

/** About as long as there are runs of a map of hundreds of stages: the least to look through when one of them changes. */
const length = 10;

const known = new WeakMap<object, readonly object[]>();

/** Cuts a list into runs. A run is the same object as long as its members are, so what is in it may be remembered, too. */
export function runs<T extends object>(all: readonly T[]): readonly (readonly T[])[] {
  const found: (readonly T[])[] = [];
  for (let from = 0; from < all.length; from += length) {
    const first = all[from]!;
    let run = known.get(first) as readonly T[] | undefined;
    if (!run || !isThere(run, all, from)) known.set(first, (run = all.slice(from, from + length)));
    found.push(run);
  }
  return found;
}

function isThere(run: readonly object[], all: readonly object[], from: number): boolean {
  if (run.length !== Math.min(length, all.length - from)) return false;
  for (let i = 0; i < run.length; i++) if (run[i] !== all[from + i]) return false;
  return true;
}

/**
 * What `find` gives of each of many things, one after the other. It is remembered of each, as `remember` does it, and of
 * each run of them: when one of hundreds changes, the others are not even looked at.
 */
export function fromEach<K extends object, T>(find: (of: K) => readonly T[]): (all: readonly K[]) => Iterable<T> {
  const ofOne = remember(find);
  const ofRun = remember((run: readonly K[]) => run.flatMap(ofOne));
  return function* (all) {
    for (const run of runs(all)) yield* ofRun(run);
  };
}
