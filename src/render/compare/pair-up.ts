/** What is the same in two lists: by index of one, the index in the other. */
export interface Pairing {
  readonly toAfter: ReadonlyMap<number, number>;
  readonly toBefore: ReadonlyMap<number, number>;
}

/** A way to recognize things: those with the same key are the same, the first with the first and so on. */
export interface ByKey<T> {
  before(item: T, index: number): string | undefined;
  after(item: T, index: number): string | undefined;
}

/** A key that asks only what a thing is, on whichever side. */
export const byKey = <T>(key: (item: T) => string | undefined): ByKey<T> => ({ before: key, after: key });

/** Where no key tells: how alike two things are, 0 to 1. */
export interface ByLikeness<T> {
  /** Only things of the same group are looked at together. */
  readonly group: ByKey<T>;
  likeness(before: T, after: T): number;
}

/** So alike must two things be, and so many may be looked at in one group. */
const least = 0.55;
const mostLookedAt = 2500;

/**
 * Pairs two lists: by each key in turn what is left over by those above it, at last by likeness: two that are for each other
 * the one that is most alike. The same with the sides changed over.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((known: Pairing) => ByKey<T>)[],
  alike?: (known: Pairing) => ByLikeness<T>,
): Pairing {
  const toAfter = new Map<number, number>();
  const toBefore = new Map<number, number>();
  const known: Pairing = { toAfter, toBefore };
  const join = (b: number, a: number): void => {
    toAfter.set(b, a);
    toBefore.set(a, b);
  };
  const groups = (by: ByKey<T>): (readonly [number[], number[]])[] => {
    const found = new Map<string, readonly [number[], number[]]>();
    const gather = (all: readonly T[], side: 0 | 1): void =>
      all.forEach((item, i) => {
        if ((side === 0 ? toAfter : toBefore).has(i)) return;
        const key = side === 0 ? by.before(item, i) : by.after(item, i);
        if (key === undefined) return;
        const group = found.get(key) ?? [[], []];
        group[side].push(i);
        found.set(key, group);
      });
    gather(before, 0);
    gather(after, 1);
    return [...found.values()];
  };
  for (const key of keys)
    for (const [left, right] of groups(key(known)))
      for (let i = 0; i < Math.min(left.length, right.length); i++) join(left[i]!, right[i]!);
  if (alike) {
    const { group, likeness } = alike(known);
    for (const [left, right] of groups(group))
      for (const [b, a] of mutual(left, right, (i, j) => likeness(before[i]!, after[j]!))) join(b, a);
  }
  return known;
}

/** Pairs that are alike enough, and each more than any other pair with one of the two. */
function mutual(
  left: readonly number[],
  right: readonly number[],
  likeness: (b: number, a: number) => number,
): (readonly [number, number])[] {
  if (left.length === 0 || right.length === 0 || left.length * right.length > mostLookedAt) return [];
  const table = left.map(b => right.map(a => likeness(b, a)));
  const others = (i: number, j: number): number[] => [
    ...table[i]!.filter((_, k) => k !== j),
    ...table.flatMap((row, k) => (k === i ? [] : [row[j]!])),
  ];
  return left.flatMap((b, i) =>
    right.flatMap((a, j) => {
      const here = table[i]![j]!;
      return here >= least && others(i, j).every(other => other < here) ? [[b, a] as const] : [];
    }),
  );
}
