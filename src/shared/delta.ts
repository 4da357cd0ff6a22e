/**
 * What changed between two values of plain JSON, so that a change costs what it changes: parts that are the same object are not looked
 * into, and stay the same object where the change is applied.
 */
import { isObject } from './guards';

export type Delta =
  /** As it was. */
  | 0
  /** Another value. */
  | { readonly v: unknown }
  /** Of an object: keys with their change, and keys that are gone. */
  | { readonly o: Readonly<Record<string, Delta>>; readonly d?: readonly string[] }
  /** Of a list: as many items as before at its beginning, changes of those between, and as many as before at its end. */
  | { readonly a: readonly [head: number, tail: number]; readonly i: readonly Delta[] };

/** The change that makes `next` of `before`; values of plain JSON without a key `__proto__`. */
export function deltaOf(before: unknown, next: unknown): Delta {
  if (before === next) return 0;
  if (Array.isArray(before) && Array.isArray(next)) return deltaOfLists(before, next);
  if (!isObject(before) || !isObject(next)) return { v: next };
  const changed: Record<string, Delta> = {};
  for (const key of Object.keys(next)) {
    const delta: Delta = Object.hasOwn(before, key) ? deltaOf(before[key], next[key]) : { v: next[key] };
    if (delta !== 0) changed[key] = delta;
  }
  const gone = Object.keys(before).filter(key => !Object.hasOwn(next, key));
  if (gone.length > 0) return { o: changed, d: gone };
  return Object.keys(changed).length > 0 ? { o: changed } : 0;
}

function deltaOfLists(before: readonly unknown[], next: readonly unknown[]): Delta {
  const shorter = Math.min(before.length, next.length);
  let head = 0;
  while (head < shorter && deltaIsNone(before[head], next[head])) head++;
  let tail = 0;
  while (tail < shorter - head && deltaIsNone(before[before.length - 1 - tail], next[next.length - 1 - tail])) tail++;
  if (head === before.length && head === next.length) return 0;
  const between = next.slice(head, next.length - tail);
  // Items in the same number are taken for the same items, changed
  const same = before.length === next.length;
  return { a: [head, tail], i: between.map((item, k) => (same ? deltaOf(before[head + k], item) : { v: item })) };
}

const deltaIsNone = (before: unknown, next: unknown): boolean => before === next || deltaOf(before, next) === 0;

/** `before`, changed. Throws when the change is none of such a value. */
export function applyDelta(before: unknown, delta: Delta): unknown {
  if (delta === 0) return before;
  if ('v' in delta) return delta.v;
  if ('o' in delta) {
    if (!isObject(before)) throw new Error('The change is of an object.');
    const gone = new Set(delta.d);
    const next = Object.fromEntries(Object.entries(before).filter(([key]) => !gone.has(key)));
    for (const [key, change] of Object.entries(delta.o)) next[key] = applyDelta(before[key], change);
    return next;
  }
  if (!Array.isArray(before)) throw new Error('The change is of a list.');
  const [head, tail] = delta.a;
  const list: readonly unknown[] = before;
  if (head + tail > list.length) throw new Error('The list is too short for the change.');
  return [
    ...list.slice(0, head),
    ...delta.i.map((change, k) => applyDelta(list[head + k], change)),
    ...list.slice(list.length - tail),
  ];
}

/** Whether `v` has the shape of a change. */
export function isDelta(v: unknown): v is Delta {
  if (v === 0) return true;
  if (!isObject(v)) return false;
  if (Object.hasOwn(v, 'v')) return true;
  if (Array.isArray(v['a']))
    return (
      v['a'].length === 2 &&
      v['a'].every(n => Number.isInteger(n) && n >= 0) &&
      Array.isArray(v['i']) &&
      v['i'].every(isDelta)
    );
  return (
    isObject(v['o']) &&
    Object.values(v['o']).every(isDelta) &&
    (v['d'] === undefined || (Array.isArray(v['d']) && v['d'].every(k => typeof k === 'string')))
  );
}
