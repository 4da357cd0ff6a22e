import { firstThat } from '../../journey/sorted';

/** A place in the common order of two lists: by what stands there on each side. */
export interface Aligned {
  readonly before?: number;
  readonly after?: number;
  /** It stands elsewhere among its neighbours than before. */
  readonly moved: boolean;
}

/**
 * Two lists in one order: that of `after`, and what is gone from it behind that neighbour of old that has not moved. Moved
 * are as few as can be.
 * @param before what stood there, without what belongs to another list now
 * @param partner which of `after` is the same as one of `before`; undefined of what is gone
 */
export function align(
  before: readonly number[],
  after: readonly number[],
  partner: (before: number) => number | undefined,
): Aligned[] {
  const places = new Map(after.map((a, i) => [a, i]));
  const pairs = before.flatMap(b => {
    const a = partner(b);
    const place = a === undefined ? undefined : places.get(a);
    return a === undefined || place === undefined ? [] : [{ b, a, place }];
  });
  const stay = new Set(longestIncreasing(pairs.map(p => p.place)).map(i => pairs[i]!.b));
  const of = new Map(pairs.map(p => [p.a, p.b]));
  const gone = new Map<number | undefined, number[]>();
  let neighbour: number | undefined;
  for (const b of before)
    if (stay.has(b)) neighbour = partner(b);
    else if (partner(b) === undefined) {
      const there = gone.get(neighbour);
      if (there) there.push(b);
      else gone.set(neighbour, [b]);
    }
  const goneBehind = (a: number | undefined): Aligned[] => (gone.get(a) ?? []).map(b => ({ before: b, moved: false }));
  return [
    ...goneBehind(undefined),
    ...after.flatMap((a): Aligned[] => {
      const b = of.get(a);
      return [
        b === undefined ? { after: a, moved: false } : { before: b, after: a, moved: !stay.has(b) },
        ...goneBehind(a),
      ];
    }),
  ];
}

/** The indices of a longest part of the list, in its order, whose numbers grow. */
function longestIncreasing(numbers: readonly number[]): number[] {
  /** For each length, the index at which a part of that length ends lowest. */
  const ends: number[] = [];
  const previous: number[] = [];
  numbers.forEach((n, i) => {
    const length = firstThat(ends, end => numbers[end]! >= n);
    previous.push(length > 0 ? ends[length - 1]! : -1);
    ends[length] = i;
  });
  const found: number[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i]!) found.push(i);
  return found.reverse();
}
