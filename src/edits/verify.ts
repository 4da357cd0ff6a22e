import type { Journey } from '../journey/parse';
import type { Node, Path } from '../journey/tree';
import { keyText } from '../journey/tree';
import type { Change, Refusal } from './change';
import { notSafe } from './change';
import { readAfter } from './read-after';
import type { Value } from './value';
import { isFields, isHole, isList, keyName } from './value';

/** What a text says, without how it is written: scalars, lists, and maps as lists of pairs, to keep their order. */
export type Data = string | number | boolean | null | DataList | DataMap;
export interface DataList {
  readonly list: Data[];
}
export interface DataMap {
  readonly map: [string, Data][];
}

/** The data of a tree; undefined for an empty text. */
export function dataOf(node: Node | undefined): Data | undefined {
  if (!node) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return { list: node.items.map(i => dataOf(i)!) };
  return { map: [...node.entries, ...node.doubled].map(e => [keyText(e.key), dataOf(e.value)!]) };
}

/** The data that a value gives, once written. */
export function dataOfValue(value: Value): Data {
  if (value === null || typeof value !== 'object') return value;
  if (isHole(value)) return /^-?\d+$/.test(value.hole) ? Number(value.hole) : value.hole;
  if (isList(value)) return { list: value.list.map(dataOfValue) };
  if (isFields(value)) return { map: value.fields.map(([k, v]) => [keyName(k), dataOfValue(v)]) };
  return null;
}

/** Whether two texts say the same. */
export function sameData(a: Data | undefined, b: Data | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if ('list' in a) return 'list' in b && sameLength(a.list, b.list) && a.list.every((x, i) => sameData(x, b.list[i]));
  return (
    'map' in b &&
    sameLength(a.map, b.map) &&
    a.map.every(([k, v], i) => k === b.map[i]![0] && sameData(v, b.map[i]![1]))
  );
}

/** Whether two texts say the same but for the order of keys. */
export const sameInAnyOrder = (a: Data | undefined, b: Data | undefined): boolean =>
  sameData(sortedKeys(a), sortedKeys(b));

function sortedKeys(data: Data | undefined): Data | undefined {
  if (typeof data !== 'object' || data === null) return data;
  if ('list' in data) return { list: data.list.map(d => sortedKeys(d)!) };
  const all = data.map.map(([k, v]): [string, Data] => [k, sortedKeys(v)!]);
  return { map: all.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) };
}

const sameLength = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length;

/**
 * The change, if the text after it says what it should and has no more mistakes than before; else a refusal. What an
 * edit does to a text that has mistakes can't be known from its tree alone, so it is read again.
 */
export function verified(
  journey: Journey,
  of: Change,
  expected: (data: Data | undefined) => Data,
  same = sameData,
): Change | Refusal {
  // A text that was no map (a lone word) may become one with the same mistake told differently
  const allowed = journey.problems.length + (journey.root?.kind === 'map' ? 0 : 1);
  const wanted = expected(dataOf(journey.root));
  return readAfter(journey, [of], ({ root, problems }) => problems.length <= allowed && same(dataOf(root), wanted))
    ? of
    : notSafe();
}

/** The data with what stands at `path` changed; of a doubled key, the first. */
export function withChange(data: Data | undefined, path: Path, edit: (at: Data | undefined) => Data): Data {
  const [part, ...rest] = path;
  if (part === undefined) return edit(data);
  if (typeof data !== 'object' || data === null) return data ?? null;
  if ('list' in data) return { list: data.list.map((x, i) => (i === part ? withChange(x, rest, edit) : x)) };
  const found = data.map.findIndex(([k]) => k === part);
  return { map: data.map.map(([k, v], i) => [k, i === found ? withChange(v, rest, edit) : v]) };
}
