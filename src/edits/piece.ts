/** Parts of a map that are put elsewhere as they are written: with their comments, quotes and line breaks. */
import { idMapOf } from '../journey/build-map';
import type { DefinitionKind } from '../journey/model';
import type { Journey } from '../journey/parse';
import { lineStart } from '../journey/lines';
import { nodeWithSpan } from '../journey/nodes';
import type { ListNode, MapNode, Node, Path, Span } from '../journey/tree';
import { keyText } from '../journey/tree';
import type { Change, Refusal } from './change';
import { change, isRefusal, notSafe, notThere, repeated } from './change';
import { dashOf, endOf, leadOf } from './extent';
import { insertDefinition } from './insert-definition';
import { insertItem } from './insert-item';
import { insertKey } from './insert-key';
import { reach } from './reach';
import { beginsLine, columnOf, entrySpan, styleOf } from './style';
import type { Field } from './value';
import { keyName, plainText } from './value';
import type { Data } from './verify';
import { dataOf, dataOfValue, sameInAnyOrder, verified, withChange } from './verify';

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
export const ownPlace = (text: string, node: ListNode | MapNode, index: number): number =>
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

/** A word that stands for a piece until its place is known. */
const token = 'piece-to-be-put-here';

/** Puts items into the list at `path`, before the item that is now at `index`. A list that is absent is made. */
export function insertItems(journey: Journey, path: Path, index: number, piece: Piece): Change | Refusal {
  const written = withPiece(journey, insertItem(journey, path, index, token), piece, 'list');
  if (isRefusal(written)) return written;
  return verified(
    journey,
    written,
    data => withChange(data, path.slice(0, -1), owner => withItems(owner, String(path.at(-1)), index, piece.data)),
    sameInAnyOrder,
  );
}

/** Puts an entry into the map at `path`, at its key's place in the format. Not for maps that are absent. */
export function insertEntry(journey: Journey, path: Path, key: string, piece: Piece): Change | Refusal {
  const written = withPiece(journey, insertKey(journey, path, key, token), piece, 'map');
  if (isRefusal(written)) return written;
  const entry: [string, Data] = [key, piece.data[0]!];
  return verified(
    journey,
    written,
    data => withChange(data, path, owner => ({ map: [...entriesOf(owner).filter(([k]) => k !== key), entry] })),
    sameInAnyOrder,
  );
}

const entriesOf = (data: Data | undefined): readonly [string, Data][] =>
  typeof data === 'object' && data !== null && 'map' in data ? data.map : [];

function withItems(owner: Data | undefined, key: string, index: number, items: readonly Data[]): Data {
  const entries = entriesOf(owner);
  const found = entries.find(([k]) => k === key)?.[1];
  const list = typeof found === 'object' && found !== null && 'list' in found ? found.list : [];
  return { map: [...entries.filter(([k]) => k !== key), [key, { list: list.toSpliced(index, 0, ...items) }]] };
}

/** The change with a piece where `token` stands in it: as whole lines, or between brackets. */
export function withPiece(
  journey: Journey,
  place: Change | Refusal,
  { lines, inline }: Piece,
  into: 'list' | 'map',
): Change | Refusal {
  if (isRefusal(place)) return place;
  const { text } = journey;
  const { eol } = styleOf(journey);
  const written = plainText(place.parts);
  const at = written.indexOf(token);
  const head = text.slice(lineStart(text, place.span.start), place.span.start);
  const before = head + written.slice(0, at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const marked = (into === 'list' ? /^( *)- +$/ : /^( *)[^\s{[][^{[]*: $/).exec(line);
  const rest = written.slice(at + token.length);
  if (!marked) {
    const wrote = into === 'list' ? written.slice(0, at) : written.slice(0, at).replace(/[^{,\s][^{,]*: $/, '');
    return inline === undefined ? notSafe() : change(place.span, [wrote + inline + rest]);
  }
  const indent = marked[1]!;
  const body = lines.map((l, i) => (i === 0 || l === '' ? l : indent + l)).join(eol);
  return change(place.span, [written.slice(0, at - (line.length - indent.length)) + body + rest]);
}

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

/** Puts a new item with `fields` into the list `key` at the top of a map; the last field is a list that holds the piece. */
export function insertAround(
  journey: Journey,
  key: string,
  index: number,
  fields: readonly Field[],
  last: string,
  piece: Piece,
): Change | Refusal {
  const value = { fields: [...fields, [last, { list: [token] }] as const], flow: false };
  const written = withPiece(journey, insertItem(journey, [key], index, value), piece, 'list');
  if (isRefusal(written)) return written;
  const data: Data = {
    map: [...fields.map(([k, v]): [string, Data] => [keyName(k), dataOfValue(v)]), [last, { list: [...piece.data] }]],
  };
  return verified(
    journey,
    written,
    all => withChange(all, [], owner => withItems(owner, key, index, [data])),
    sameInAnyOrder,
  );
}

/** Puts a definition under its top-level key, which is made where it is absent. */
export function insertDefinitionPiece(
  journey: Journey,
  kind: DefinitionKind,
  id: string,
  piece: Piece,
): Change | Refusal {
  const written = withPiece(journey, insertDefinition(journey, kind, id, token), piece, 'map');
  if (isRefusal(written)) return written;
  const key = idMapOf[kind];
  return verified(
    journey,
    written,
    data => {
      const all = entriesOf(data);
      const there = entriesOf(all.find(([k]) => k === key)?.[1]);
      return { map: [...all.filter(([k]) => k !== key), [key, { map: [...there, [id, piece.data[0]!]] }]] };
    },
    sameInAnyOrder,
  );
}
