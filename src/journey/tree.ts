/**
 * The syntax tree of a map: YAML's nodes reduced to what a journey needs, each with its place in the text.
 * Everything above the parser works on this tree, so the parser can change without a caller knowing.
 */
import { firstThat } from './sorted';

/**
 * A half-open stretch of the text, in UTF-16 code units from its beginning. A node's is always that in the newest
 * version of its text: it moves with what stands above.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch that keeps its distance to `beside` when the text above both changes: what is remembered of a part of a map
 * from version to version stands at its place through this. `start` and `end` are offsets as they are now.
 */
export function moving(beside: Span, { start, end }: Span): Span {
  const from = start - beside.start;
  const length = end - start;
  return {
    get start() {
      return beside.start + from;
    },
    get end() {
      return beside.start + from + length;
    },
  };
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** One value. `source` is the text as written (without quotes' decoding); an absent value is `null` with an empty source. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly source: string;
  readonly style: ScalarStyle;
  /** Reached through a YAML alias (`*name`): the span is the alias, which no edit may write through. */
  readonly alias?: true;
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly flow: boolean;
  /** In the order written, each key once: the first of its name. */
  readonly entries: readonly Entry[];
  /** Entries whose key stands above already. */
  readonly doubled: readonly Entry[];
  /** The entry of a key, by its text; `__proto__` is a key like any other. */
  get(key: string): Entry | undefined;
  readonly alias?: true;
}

export interface ListNode extends Span {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly Node[];
  readonly alias?: true;
}

export type Node = ScalarNode | MapNode | ListNode;

/** Keys and list indices from the root to a node. */
export type Path = readonly (string | number)[];

/** The text of a key, whatever YAML made of it (`2026:` is the key "2026"). */
export const keyText = (key: ScalarNode): string => (typeof key.value === 'string' ? key.value : key.source);

/** The entry of `key`, or undefined; on anything but a map, undefined. */
export function entry(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.get(key) : undefined;
}

/** The value of `key`, or undefined when the key is absent. */
export function child(node: Node | undefined, key: string): Node | undefined {
  return entry(node, key)?.value;
}

/** The items of a list; of anything else, none. */
export function items(node: Node | undefined): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The entries of a map; of anything else, none. */
export function entries(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** Whether nothing was written there (`goal:` and nothing after it). */
export function isAbsent(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null && node.source === '';
}

/** Whether a value is absent, `null` or an empty list or map. */
export function isNothing(node: Node): boolean {
  if (node.kind === 'scalar') return node.value === null;
  return (node.kind === 'list' ? node.items : node.entries).length === 0;
}

/** The text of a scalar as a person wrote it: strings decoded, other values by their source. Undefined for what is no scalar, or absent. */
export function textOf(node: Node | undefined): string | undefined {
  if (node?.kind !== 'scalar' || isAbsent(node)) return undefined;
  return typeof node.value === 'string' ? node.value : node.source;
}

/** Whether `offset` lies in the span, its end included (where a cursor may stand). */
export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The node at `path`, or the last one on the way that exists when `nearest` is asked for. */
export function nodeAt(root: Node | undefined, path: Path, nearest = false): Node | undefined {
  let node = root;
  for (const part of path) {
    const next: Node | undefined = typeof part === 'number' ? items(node)[part] : child(node, part);
    if (!next) return nearest ? node : undefined;
    node = next;
  }
  return node;
}

/** The way to the deepest node at an offset: the nodes from the root down, and the path; `key` when the offset is on a key. */
export interface Located {
  readonly path: Path;
  readonly nodes: readonly Node[];
  readonly key?: Entry;
}

/** Finds the deepest node whose span holds `offset`. Aliases are leaves. */
export function locate(root: Node | undefined, offset: number): Located | undefined {
  if (!root || !contains(root, offset)) return undefined;
  const path: (string | number)[] = [];
  const nodes: Node[] = [root];
  for (let node = root; ;) {
    let next: Node | undefined;
    if (node.alias) break;
    if (node.kind === 'map') {
      const found = firstAround(
        node.entries,
        offset,
        entryEnd,
        e => contains(e.key, offset) || isAround(e.value, offset),
      );
      if (!found) break;
      const { key, value } = found.one;
      path.push(keyText(key));
      if (contains(key, offset)) return { path, nodes, key: found.one };
      next = value;
    } else if (node.kind === 'list') {
      const found = firstAround(node.items, offset, nodeEnd, item => isAround(item, offset));
      if (!found) break;
      path.push(found.index);
      next = found.one;
    }
    if (!next) break;
    nodes.push(next);
    node = next;
  }
  return { path, nodes };
}

const entryEnd = ({ key, value }: Entry): number => Math.max(key.end, value.end);
const nodeEnd = (node: Node): number => node.end;
const isAround = (node: Node, offset: number): boolean => contains(node, offset) && !isAbsent(node);

/** The first of `all`, which stand in the order of the text, that `is` around `offset`. Looks at few of many. */
function firstAround<T>(
  all: readonly T[],
  offset: number,
  end: (one: T) => number,
  is: (one: T) => boolean,
): { readonly one: T; readonly index: number } | undefined {
  const first = firstThat(all, one => end(one) >= offset);
  // Where one ends and the next begins, or nothing is written, it is one of the next few
  for (let index = first; index < Math.min(all.length, first + 3); index++)
    if (is(all[index]!)) return { one: all[index]!, index };
  return undefined;
}
