import { compose, type Composed } from './compose';
import { column, lineStart, nextLine } from './lines';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from './tree';
import { contains, keyText } from './tree';

/** A stretch of whole lines that holds one item of a block list, and nothing else but comments and blank lines. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly list: ListNode;
  readonly index: number;
  /** How deep the list stands in the tree. */
  readonly depth: number;
}

/**
 * The tree of `text` from the tree of a version before, when they differ within one list item (a step, mostly): that
 * item alone is read again, and what stands below it is moved. Undefined when the change could mean something to the
 * rest, or the item has an error: then the whole is read. Gives exactly what `compose(text)` gives.
 */
export function recompose(text: string, previous: Composed & { readonly text: string }): Composed | undefined {
  if (previous.problems.length > 0 || !previous.independent || previous.root?.kind !== 'map') return undefined;
  const change = difference(previous.text, text);
  const block = smallestBlock(previous.root, previous.text, change);
  if (!block) return undefined;
  const by = text.length - previous.text.length;
  const lines = text.slice(block.start, block.end + by);
  // What only the beginning of a line can say, and could end the document or the list
  if (/^(?:---|\.\.\.|%|[ ]*\t)/m.test(lines)) return undefined;
  const read = compose(lines, block.depth);
  const item = read.root?.kind === 'list' && !read.root.flow && read.root.items.length === 1 ? read.root : undefined;
  if (!item || read.problems.length > 0 || !read.independent) return undefined;
  if (item.start !== column(previous.text, block.list.start)) return undefined;
  const root = replaceItem(previous.root, block, moved(item.items[0]!, block.start), by);
  return { root, problems: [], independent: true };
}

/** The stretch of `before` that is another in `after`. */
function difference(before: string, after: string): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same };
}

/** The deepest block list's item around the change, if the change touches neither its dash nor the line below it. */
function smallestBlock(
  root: MapNode,
  text: string,
  change: { readonly start: number; readonly end: number },
): Block | undefined {
  let found: Block | undefined;
  let node: Node | undefined = root;
  for (let depth = 0; node && !node.alias; depth++) {
    if (node.kind === 'scalar' || node.flow) break;
    if (node.kind === 'map') {
      node = node.entries.findLast(e => e.key.start <= change.start)?.value;
      continue;
    }
    const list: ListNode = node;
    const index = list.items.findLastIndex(item => item.start <= change.start);
    const item = list.items[index];
    if (!item) break;
    const start = lineStart(text, item.start);
    const next = list.items[index + 1];
    const end = next ? lineStart(text, next.start) : endOfList(text, list);
    const ownLine = (n: Node): boolean => /^ *- +$/.test(text.slice(lineStart(text, n.start), n.start));
    const apart = ownLine(item) && (!next || ownLine(next)) && start >= lineStart(text, list.start);
    if (apart && change.start >= item.start && (change.end < end || end === text.length))
      found = { start, end, list, index, depth };
    node = item;
  }
  return found;
}

/** Where the first line below a list begins that is neither blank nor a comment. */
function endOfList(text: string, list: ListNode): number {
  let at = nextLine(text, list.end);
  while (at < text.length && /^[ \t]*(?:#|\r?\n|$)/.test(text.slice(at, nextLine(text, at)))) at = nextLine(text, at);
  return at;
}

/** The tree with another item at a place, and everything behind it moved. Shares what stands before with the old tree. */
function replaceItem(root: MapNode, block: Block, item: Node, by: number): Node {
  const again = (node: Node): Node => {
    if (node === block.list)
      return withItems(block.list, [
        ...block.list.items.slice(0, block.index),
        item,
        ...block.list.items.slice(block.index + 1).map(i => moved(i, by)),
      ]);
    if (node.start >= block.end) return moved(node, by);
    if (node.kind === 'scalar' || !contains(node, block.list.start)) return node;
    if (node.kind === 'list') return withItems(node, node.items.map(again));
    return withEntries(node, again, key => (key.start >= block.end ? movedScalar(key, by) : key));
  };
  return again(root);
}

function withItems(list: ListNode, items: readonly Node[]): ListNode {
  return { ...list, items, end: Math.max(list.start, items.at(-1)!.end) };
}

function withEntries(map: MapNode, value: (node: Node) => Node, key: (node: ScalarNode) => ScalarNode): MapNode {
  const entry = (e: Entry): Entry => ({ key: key(e.key), value: value(e.value) });
  const entries = map.entries.map(entry);
  const doubled = map.doubled.map(entry);
  const last = [...entries, ...doubled].reduce((a, b) => (a.key.start > b.key.start ? a : b));
  return {
    ...map,
    entries,
    doubled,
    index: new Map(entries.map(e => [keyText(e.key), e])),
    end: Math.max(last.key.end, last.value.end),
  };
}

const movedScalar = (node: ScalarNode, by: number): ScalarNode => ({
  ...node,
  start: node.start + by,
  end: node.end + by,
});

function moved(node: Node, by: number): Node {
  if (by === 0) return node;
  if (node.kind === 'scalar') return movedScalar(node, by);
  const span = { start: node.start + by, end: node.end + by };
  if (node.kind === 'list') return { ...node, ...span, items: node.items.map(i => moved(i, by)) };
  const entry = (e: Entry): Entry => ({ key: movedScalar(e.key, by), value: moved(e.value, by) });
  const entries = node.entries.map(entry);
  return {
    ...node,
    ...span,
    entries,
    doubled: node.doubled.map(entry),
    index: new Map(entries.map(e => [keyText(e.key), e])),
  };
}
