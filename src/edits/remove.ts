import { lineEnd, lineStart } from '../journey/lines';
import type { Journey } from '../journey/parse';
import { nodeWithSpan } from '../journey/nodes';
import type { ListNode, MapNode, Path, Span } from '../journey/tree';
import { keyText } from '../journey/tree';
import type { Change, Refusal } from './change';
import { change, isRefusal, notSafe, notThere } from './change';
import { dashOf, endOf, isBlank, leadOf } from './extent';
import { reach } from './reach';
import { beginsLine, columnOf, contentColumn, entrySpan } from './style';
import type { Data } from './verify';
import { verified, withChange } from './verify';

/**
 * Removes the item or entry at `path`, with the comments that belong to it: those right above it, on its line and
 * indented below it. With the last item or entry its key goes too, where the format lets it be absent.
 */
export function remove(journey: Journey, path: Path): Change | Refusal {
  const parent = reach(journey, path.slice(0, -1));
  if (parent && isRefusal(parent)) return parent;
  const part = path.at(-1);
  const index =
    parent?.kind === 'map'
      ? parent.entries.findIndex(e => keyText(e.key) === part)
      : typeof part === 'number'
        ? part
        : -1;
  if (!parent || parent.kind === 'scalar' || index < 0 || index >= size(parent)) return notThere();
  if (size(parent) === 1 && path.length > 1) return removeLast(journey, path.slice(0, -1), parent);
  if (parent.kind === 'map' && parent.doubled.length > 0) return notSafe();
  const written = parent.flow ? fromFlow(journey, parent, index) : fromBlock(journey, parent, index);
  return isRefusal(written) ? written : verified(journey, written, data => without(data, path));
}

const size = (node: ListNode | MapNode): number => (node.kind === 'list' ? node.items : node.entries).length;
const spans = (node: ListNode | MapNode): readonly Span[] =>
  node.kind === 'list' ? node.items : node.entries.map(entrySpan);

/** The list or map at `path` would be left with nothing: it goes with its key, or stays in empty brackets. */
function removeLast(journey: Journey, path: Path, node: ListNode | MapNode): Change | Refusal {
  const key = path.at(-1);
  const required = key === 'stages' && path.length === 1;
  return typeof key === 'string' && !required ? remove(journey, path) : withNothing(journey, path, node);
}

/** Takes all items of the list at `path` away, and leaves it in empty brackets. */
export function emptyList(journey: Journey, path: Path): Change | Refusal {
  const node = reach(journey, path);
  if (!node || isRefusal(node)) return node ?? notThere();
  return node.kind === 'list' ? withNothing(journey, path, node) : notThere();
}

function withNothing(journey: Journey, path: Path, node: ListNode | MapNode): Change | Refusal {
  const written = emptied(journey, path, node);
  return isRefusal(written)
    ? written
    : verified(journey, written, data =>
        withChange(data, path, () => (node.kind === 'list' ? { list: [] } : { map: [] })),
      );
}

function emptied(journey: Journey, path: Path, node: ListNode | MapNode): Change | Refusal {
  const { text } = journey;
  const brackets = node.kind === 'list' ? '[]' : '{}';
  if (node.flow) return change(node, [brackets]);
  const owner = reach(journey, path.slice(0, -1));
  const key = owner && !isRefusal(owner) && owner.kind === 'map' ? owner.get(String(path.at(-1))) : undefined;
  if (!key) return change(node, [brackets]);
  const colonEnd = key.key.end + text.slice(key.key.end).indexOf(':') + 1;
  const lead = leadOf(text, node.start);
  const end = endOf(text, columnOf(text, node.start), node);
  const kept = text.slice(colonEnd, lead);
  return change({ start: colonEnd, end }, [
    ` ${brackets}${end === text.length && !text.endsWith('\n') ? kept.trimEnd() : kept}`,
  ]);
}

function fromBlock(journey: Journey, node: ListNode | MapNode, index: number): Change | Refusal {
  const { text } = journey;
  const own = (i: number): number => (node.kind === 'list' ? dashOf(text, node, i) : node.entries[i]!.key.start);
  const value = (i: number) =>
    node.kind === 'list' ? node.items[i]! : nodeWithSpan(node.entries[i]!.value, entrySpan(node.entries[i]!));
  const column = node.kind === 'list' ? columnOf(text, node.start) : contentColumn(text, own(0));
  const end = endOf(text, column, value(index));
  if (!beginsLine(text, own(index))) {
    // The first of an item: what follows it moves up behind the dash
    if (index > 0) return notSafe();
    const next = own(1);
    return text.slice(end, next).trim() === '' ? change({ start: own(0), end: next }, []) : notSafe();
  }
  // What stands above the first key of a file is told of the whole file
  const isHead = index === 0 && node === journey.root;
  const ownLine = lineStart(text, own(index));
  const mark = text.startsWith('\uFEFF') && ownLine === 0 ? 1 : 0;
  let start = isHead ? ownLine + mark : leadOf(text, own(index), index > 0 ? value(index - 1).end : undefined);
  let to = end;
  const blankAbove = start > 0 && isBlank(text, lineStart(text, start - 1));
  // Of the blank lines above and below, one side stays
  if (blankAbove || index === 0)
    while (to < text.length && isBlank(text, to)) to = lineEnd(text, to) + breakLength(text, to);
  if (to === text.length && !text.endsWith('\n') && start > 0) start -= text[start - 2] === '\r' ? 2 : 1;
  return change({ start, end: to }, []);
}

const breakLength = (text: string, line: number): number => {
  const end = lineEnd(text, line);
  return text.startsWith('\r\n', end) ? 2 : text[end] === '\n' ? 1 : 0;
};

function fromFlow(journey: Journey, node: ListNode | MapNode, index: number): Change | Refusal {
  const { text } = journey;
  const all = spans(node);
  const it = all[index]!;
  const before = all[index - 1];
  const after = all[index + 1];
  if (node.kind === 'map' && text[node.start] !== '{') return notSafe();
  const restEnd = lineEnd(text, it.end);
  if (beginsLine(text, it.start) && /^[ \t]*,?[ \t]*(?:#.*)?$/.test(text.slice(it.end, restEnd)))
    return change({ start: lineStart(text, it.start), end: restEnd + breakLength(text, restEnd) }, []);
  const span = before ? { start: before.end, end: it.end } : { start: it.start, end: after?.start ?? it.end };
  return text.slice(span.start, it.start).includes('#') || text.slice(it.end, span.end).includes('#')
    ? notSafe()
    : change(span, []);
}

function without(data: Data | undefined, path: Path): Data {
  const part = path.at(-1);
  return withChange(data, path.slice(0, -1), at => {
    if (typeof at !== 'object' || at === null) return at ?? null;
    return 'list' in at ? { list: at.list.filter((_, i) => i !== part) } : { map: at.map.filter(([k]) => k !== part) };
  });
}
