/**
 * The nodes of the tree as objects. A node keeps its place relative to the part of the text that it was read with, so it
 * stays true when the text above that part grows or shrinks.
 */
import type { Entry, ListNode, MapNode, Node, ScalarNode, ScalarStyle, Span } from './tree';
import { keyText } from './tree';

/**
 * Where a part of the text begins now: `by` code units behind the beginning of the part that it is in. So a part moves
 * with all that it holds by one assignment.
 */
export class Origin {
  constructor(
    private by = 0,
    private within?: Origin,
  ) {}
  /** In code units from the beginning of the text. */
  get at(): number {
    let at = this.by;
    for (let outer = this.within; outer; outer = outer.within) at += outer.by;
    return at;
  }
  place(by: number, within: Origin | undefined): void {
    this.by = by;
    this.within = within;
  }
}

/** Maps with more keys than this are looked up by a table. */
const few = 12;

abstract class Placed implements Span {
  constructor(
    private readonly origin: Origin,
    private readonly from: number,
    private readonly to: number,
  ) {}
  get start(): number {
    return this.origin.at + this.from;
  }
  get end(): number {
    return this.origin.at + this.to;
  }
}

class PlacedScalar extends Placed implements ScalarNode {
  readonly kind = 'scalar';
  constructor(
    origin: Origin,
    { start, end }: Span,
    readonly value: ScalarNode['value'],
    readonly source: string,
    readonly style: ScalarStyle,
  ) {
    super(origin, start, end);
  }
}

class PlacedList extends Placed implements ListNode {
  readonly kind = 'list';
  constructor(
    origin: Origin,
    { start, end }: Span,
    readonly flow: boolean,
    readonly items: readonly Node[],
  ) {
    super(origin, start, end);
  }
}

class PlacedMap extends Placed implements MapNode {
  readonly kind = 'map';
  constructor(
    origin: Origin,
    { start, end }: Span,
    readonly flow: boolean,
    readonly entries: readonly Entry[],
    readonly doubled: readonly Entry[],
  ) {
    super(origin, start, end);
  }
  get(key: string): Entry | undefined {
    return find(this, key);
  }
}

/** A block list whose items were read one by one: it reaches from its first dash to the end of its last item. */
class JoinedList implements ListNode {
  readonly kind = 'list';
  readonly flow = false;
  constructor(
    private readonly first: Origin,
    private readonly indent: number,
    readonly items: readonly Node[],
  ) {}
  get start(): number {
    return this.first.at + this.indent;
  }
  get end(): number {
    return Math.max(this.start, this.items.at(-1)?.end ?? 0);
  }
}

/** A block map whose entries were read one by one. */
class JoinedMap implements MapNode {
  readonly kind = 'map';
  readonly flow = false;
  constructor(
    private readonly first: Origin,
    private readonly indent: number,
    readonly entries: readonly Entry[],
    readonly doubled: readonly Entry[],
  ) {}
  get start(): number {
    return this.first.at + this.indent;
  }
  get end(): number {
    const last = lastEntry(this);
    return last ? Math.max(last.key.end, last.value.end) : this.start;
  }
  get(key: string): Entry | undefined {
    return find(this, key);
  }
}

const tables = new WeakMap<MapNode, ReadonlyMap<string, Entry>>();

function find(map: MapNode, key: string): Entry | undefined {
  const { entries } = map;
  if (entries.length <= few) {
    for (const e of entries) if (keyText(e.key) === key) return e;
    return undefined;
  }
  let table = tables.get(map);
  if (!table) tables.set(map, (table = new Map(entries.map(e => [keyText(e.key), e]))));
  return table.get(key);
}

/** The entry that stands last in the text. */
function lastEntry({ entries, doubled }: Pick<MapNode, 'entries' | 'doubled'>): Entry | undefined {
  const [a, b] = [entries.at(-1), doubled.at(-1)];
  return !a || !b ? (a ?? b) : a.key.start > b.key.start ? a : b;
}

/** `span` counts from `origin`, here and below. */
export const scalarNode = (
  origin: Origin,
  span: Span,
  value: ScalarNode['value'],
  source: string,
  style: ScalarStyle,
): ScalarNode => new PlacedScalar(origin, span, value, source, style);

export const listNode = (origin: Origin, span: Span, flow: boolean, items: readonly Node[]): ListNode =>
  new PlacedList(origin, span, flow, items);

/** A map of the entries of a text, in its order. */
export function mapNode(origin: Origin, span: Span, flow: boolean, all: readonly Entry[]): MapNode {
  const { entries, doubled } = withoutDoubled(all);
  return new PlacedMap(origin, span, flow, entries, doubled);
}

/** A list or map of parts, whose first dash or key stands `indent` behind the beginning of the first part. */
export const joinedList = (first: Origin, indent: number, items: readonly Node[]): ListNode =>
  new JoinedList(first, indent, items);

export function joinedMap(first: Origin, indent: number, all: readonly Entry[]): MapNode {
  const { entries, doubled } = withoutDoubled(all);
  return new JoinedMap(first, indent, entries, doubled);
}

const none: readonly Entry[] = [];

/** Each key once, the first of its name; and the others. */
function withoutDoubled(all: readonly Entry[]): Pick<MapNode, 'entries' | 'doubled'> {
  const seen = new Set<string>();
  for (const { key } of all) seen.add(keyText(key));
  if (seen.size === all.length) return { entries: all, doubled: none };
  const entries: Entry[] = [];
  const doubled: Entry[] = [];
  for (const e of all) (seen.delete(keyText(e.key)) ? entries : doubled).push(e);
  return { entries, doubled };
}

/** The node as it is seen at another place of the text. */
export function nodeWithSpan<N extends Node>(node: N, { start, end }: Span): N {
  return Object.create(node, { start: { value: start }, end: { value: end } }) as N;
}

/** What an alias stands for, at the place of the alias. `span` counts from `origin`. */
export function aliasOf(node: Node, origin: Origin, { start, end }: Span): Node {
  return Object.create(node, {
    start: { get: () => origin.at + start },
    end: { get: () => origin.at + end },
    alias: { value: true },
  }) as Node;
}
