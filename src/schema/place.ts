import type { ListNode, MapNode, Node, ScalarNode, Span } from '../journey/tree';
import { entry, isAbsent } from '../journey/tree';

/** A place of the tree that the validator named. */
export interface Place {
  /** With the indices of the tree. */
  readonly path: readonly (string | number)[];
  readonly node: Node;
  /** The key that the value stands after; of a list's item, none. */
  readonly key?: ScalarNode;
  /** The alias through which it was reached. */
  readonly alias?: Node;
}

const indices = new WeakMap<readonly Node[], readonly number[]>();

/** Which items of a list have a value: the validator sees only these. */
export function present(list: ListNode): readonly number[] {
  let found = indices.get(list.items);
  if (!found) {
    found = list.items.flatMap((item, i) => (isAbsent(item) ? [] : [i]));
    indices.set(list.items, found);
  }
  return found;
}

/** Finds the place of a JSON pointer into the data that the validator saw of `whole`. */
export function placeIn(whole: Place, pointer: string): Place {
  const path = [...whole.path];
  let { node, key, alias } = whole;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const index = node.kind === 'list' ? present(node)[Number(name)] : undefined;
    const found = entry(node, name);
    const next = node.kind === 'list' ? node.items[index ?? -1] : found?.value;
    if (!next) break;
    path.push(index ?? name);
    key = found?.key;
    node = next;
    alias ??= node.alias && node;
  }
  return { path, node, key, alias };
}

/** What to mark for a value: itself, or the key of what is too large; never more than a line. */
export function valueSpan({ node, key }: Pick<Place, 'node' | 'key'>): Span {
  if (node.kind === 'scalar') return firstLine(node);
  return key ? firstLine(key) : beginning(node);
}

/** What to mark for a key of a map; for one that is not there, the first. */
export function keySpan(map: MapNode, key: string): Span {
  const written = entry(map, key)?.key;
  return written ? firstLine(written) : firstKeySpan(map);
}

/** What to mark for something absent from a map: its first key. */
function firstKeySpan(map: MapNode): Span {
  const first = map.entries[0]?.key;
  return first ? firstLine(first) : { start: map.start, end: map.start };
}

/** A node as far as its first line goes. */
export function firstLine(node: Node): Span {
  if (node.kind !== 'scalar') return beginning(node);
  const line = node.alias ? -1 : node.source.search(/[\r\n]/);
  return { start: node.start, end: line < 0 ? node.end : Math.min(node.end, node.start + line) };
}

function beginning(node: Node): Span {
  if (node.alias) return node;
  if (node.kind === 'map' && node.entries.length > 0) return firstKeySpan(node);
  return { start: node.start, end: Math.min(node.end, node.start + 1) };
}
