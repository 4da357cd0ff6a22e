/**
 * The part of a map that decides what may stand at the cursor. Finding that out costs parses of the text; in a map of a
 * thousand steps they take a fifth of a second each, while what is far from the cursor changes nothing.
 */
import { column, lineStart, nextLine } from '../../journey/lines';
import type { Journey } from '../../journey/parse';
import type { Entry, ListNode, MapNode, Node, Path, Span } from '../../journey/tree';
import { keyText } from '../../journey/tree';

export interface Window {
  readonly text: string;
  /** An offset of the whole text that is inside, as an offset of the window. */
  toLocal(offset: number): number;
  toWhole(offset: number): number;
  /** A path of the window's tree as one of the whole text's. */
  wholePath(path: Path): Path;
}

/** How many items of the list at `at` (a path in the window) were left out, before the one that now has the index `from`. */
interface Shift {
  readonly at: Path;
  readonly from: number;
  readonly by: number;
}

/** The whole text, as a window. */
export const wholeText = (text: string): Window => ({
  text,
  toLocal: offset => offset,
  toWhole: offset => offset,
  wholePath: path => path,
});

/** The lines from the last one above `offset` that begins at the margin, as a top-level key does: for a text that YAML gives up on above. */
export function sectionAt(text: string, offset: number): Window {
  let start = lineStart(text, offset);
  while (start > 0 && !/^\p{L}/u.test(text.slice(start, start + 2))) start = lineStart(text, start - 1);
  return assemble(text, start > 0 ? [{ start: 0, end: start }] : [], []);
}

/**
 * The lines around `offset`: its top-level key, and of the lists on the way to it only the items next to it. Built on
 * whole lines, from the tree of the text as it is; what that tree does not show clearly stays in.
 */
export function windowAt(journey: Journey, offset: number): Window {
  const { text, root } = journey;
  const line = lineStart(text, offset);
  if (root?.kind !== 'map' || root.flow || root.alias || column(text, root.start) !== 0) return wholeText(text);

  const dropped: Span[] = [];
  const shifts: Shift[] = [];
  const tops = [...root.entries, ...root.doubled]
    .filter(e => column(text, e.key.start) === 0 && /^[\p{L}"']/u.test(e.key.source))
    .sort((a, b) => a.key.start - b.key.start);
  const top = tops.findLastIndex(e => lineStart(text, e.key.start) <= line);
  if (top > 0) drop(0, tops[top]!.key.start);
  // Above all keys there is nothing to read but the first of them
  const next = tops[Math.max(top, 0) + 1];
  if (next) drop(lineStart(text, next.key.start), text.length);
  if (top >= 0) cut(tops[top]!, []);

  function drop(start: number, end: number): void {
    if (start < end && !(start <= line && line < end)) dropped.push({ start, end });
  }

  /** Leaves items out of the list under `entry`, and goes on into the item at the cursor. */
  function cut({ key, value }: Entry, above: Path): void {
    if (value.kind !== 'list' || value.flow || value.alias) return;
    const clear = clearItems(text, value);
    const here = clear.findLastIndex(i => lineStart(text, i.node.start) <= line);
    const item = clear[here];
    const after = clear[here + 1];
    if (after) drop(lineStart(text, after.node.start), Math.max(nextLine(text, value.end), after.node.start));
    if (!item) return;
    const first = clear[0]!;
    const at = [...above, keyText(key)];
    // Items above the first clear one stay in, so the count starts there
    if (here > 0) {
      drop(lineStart(text, first.node.start), lineStart(text, item.node.start));
      shifts.push({ at, from: first.index, by: item.index - first.index });
    }
    const inner = entryBefore(item.node);
    if (inner) cut(inner, [...at, first.index]);
  }

  function entryBefore(node: Node): Entry | undefined {
    return node.kind === 'map' && !node.flow && !node.alias
      ? (node as MapNode).entries.findLast(e => lineStart(text, e.key.start) <= line)
      : undefined;
  }

  return assemble(text, dropped, shifts);
}

/** The items that begin on the line of their dash, with nothing else before them: lines can be cut there. */
function clearItems(text: string, list: ListNode): { readonly node: Node; readonly index: number }[] {
  return list.items.flatMap((node, index) =>
    node.end > node.start && /^ *- +$/.test(text.slice(lineStart(text, node.start), node.start))
      ? [{ node, index }]
      : [],
  );
}

function assemble(text: string, dropped: readonly Span[], shifts: readonly Shift[]): Window {
  if (dropped.length === 0) return wholeText(text);
  const kept: Span[] = [];
  let from = 0;
  for (const span of [...dropped].sort((a, b) => a.start - b.start)) {
    if (span.start > from) kept.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  kept.push({ start: from, end: text.length });

  return {
    text: kept.map(k => text.slice(k.start, k.end)).join(''),
    toLocal: offset => {
      let before = 0;
      for (const k of kept) {
        if (offset < k.end || (offset === k.end && k === kept.at(-1))) return before + Math.max(0, offset - k.start);
        before += k.end - k.start;
      }
      return before;
    },
    toWhole: offset => {
      let left = offset;
      for (const k of kept) {
        if (left < k.end - k.start || k === kept.at(-1)) return k.start + left;
        left -= k.end - k.start;
      }
      return left;
    },
    wholePath: path =>
      path.map((part, depth) => {
        const shift = shifts.find(s => s.at.length === depth && s.at.every((p, i) => p === path[i]));
        return typeof part === 'number' && shift && part >= shift.from ? part + shift.by : part;
      }),
  };
}
