/** Parts of a map that are put elsewhere as they are written: with their comments, quotes and line breaks. */
import type { Journey } from '../journey/parse';
import { nodeWithSpan } from '../journey/nodes';
import type { ListNode, MapNode, Node, Path, Span } from '../journey/tree';
import { keyText } from '../journey/tree';
import type { Change, Refusal } from './change';
import { change, isRefusal, notSafe, notThere, repeated } from './change';
import { dashOf, endOf, leadOf } from './extent';
import { reach } from './reach';
import { beginsLine, columnOf, entrySpan } from './style';
import type { Data } from './verify';
import { dataOf, verified, withChange } from './verify';

export interface Piece {
  /** Its lines, indented as if its dash or key stood in the first column. */
  readonly lines: readonly string[];
  /** The same without comments and dash, if it stands on one line: what can be put between brackets. */
  readonly inline?: string;
  /** What it says: of items, each; of an entry, its value. */
  readonly data: readonly Data[];
}

/** Which lines are an item's or an entry's, with the comments right above and the ones indented below it. */
export function extentOf(text: string, node: ListNode | MapNode, index: number): Span {
  const own = ownPlace(text, node, index);
  const above = index > 0 ? endingOf(node, index - 1).end : undefined;
  return { start: leadOf(text, own, above), end: endOf(text, columnOf(text, own), endingOf(node, index)) };
}

/** Where its dash or key stands. */
const ownPlace = (text: string, node: ListNode | MapNode, index: number): number =>
  node.kind === 'list' ? dashOf(text, node, index) : node.entries[index]!.key.start;

const endingOf = (node: ListNode | MapNode, index: number): Node => {
  if (node.kind === 'list') return node.items[index]!;
  const entry = node.entries[index]!;
  return nodeWithSpan(entry.value, entrySpan(entry));
};

/** The items from `index` up to `end` of the list at `path`, or the entry of a key in the map there. */
export function pieceAt(journey: Journey, path: Path, index: number | string, end?: number): Piece | Refusal {
  const { text } = journey;
  const node = reach(journey, path);
  if (!node || isRefusal(node)) return node ?? notThere();
  if (node.kind === 'scalar') return notThere();
  const first = typeof index === 'number' ? index : node.kind === 'map' ? indexOf(node, index) : -1;
  const last = (end ?? first + 1) - 1;
  const values = node.kind === 'list' ? node.items : node.entries.map(e => e.value);
  if (first < 0 || last >= values.length) return notThere();
  const moved = values.slice(first, last + 1);
  if (moved.some(hasAlias)) return repeated();
  const data = moved.map(value => dataOf(value)!);
  const spans: readonly Span[] = node.kind === 'list' ? node.items : node.entries.map(entrySpan);
  const source = text.slice(spans[first]!.start, spans[first]!.end);
  const inline = first === last && isInline(moved[0]!, source) ? { inline: source } : {};
  if (node.flow)
    return 'inline' in inline ? { lines: [node.kind === 'list' ? `- ${source}` : source], ...inline, data } : notSafe();
  const own = ownPlace(text, node, first);
  const start = beginsLine(text, own) ? extentOf(text, node, first).start : own;
  const column = columnOf(text, own);
  const lines = text
    .slice(start, extentOf(text, node, last).end)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line, i) => (i === 0 && start === own ? line : line.replace(new RegExp(`^ {0,${column}}`), '')));
  return { lines, ...(lines.length === 1 && !lines[0]!.includes('#') ? inline : {}), data };
}

const indexOf = (map: MapNode, key: string): number => map.entries.findIndex(e => keyText(e.key) === key);

const isInline = (node: Node, source: string): boolean =>
  !/[\n#]/.test(source) && (node.kind === 'scalar' ? node.style !== 'literal' && node.style !== 'folded' : node.flow);

export const hasAlias = (node: Node): boolean =>
  node.alias === true ||
  (node.kind === 'list' && node.items.some(hasAlias)) ||
  (node.kind === 'map' && node.entries.some(e => hasAlias(e.value)));

/** Takes the items from `index` on away from a list that keeps others above them. */
export function cutItems(journey: Journey, path: Path, index: number): Change | Refusal {
  const { text } = journey;
  const list = reach(journey, path);
  if (!list || isRefusal(list)) return list ?? notThere();
  if (list.kind !== 'list' || list.flow || index < 1 || index >= list.items.length) return notSafe();
  const above = extentOf(text, list, index - 1).end;
  const { start } = extentOf(text, list, index);
  const { end } = extentOf(text, list, list.items.length - 1);
  const from = text.slice(above, start).trim() === '' ? above : start;
  return verified(journey, change({ start: from, end }, []), data =>
    withChange(data, path, at =>
      typeof at === 'object' && at !== null && 'list' in at ? { list: at.list.slice(0, index) } : (at ?? null),
    ),
  );
}
