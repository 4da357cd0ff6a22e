import type { Edit } from '../journey/finding';
import { lineBreak, lineStart } from '../journey/lines';
import { nodeWithSpan } from '../journey/nodes';
import type { MapNode, Node, Path, Span } from '../journey/tree';
import { keyText } from '../journey/tree';
import { applyEdits } from './apply';
import { endOf, keepsBlankLines, leadOf } from './extent';
import { keyOrders, mapKind } from './key-order';
import { beginsLine, columnOf, entrySpan } from './style';

/** Where the sections of a file begin: in which order they stand is the author's to choose. */
const firstSection = keyOrders.top.indexOf('personas');

/**
 * The edits that put the keys of stages, steps, definitions and so on, and those at the top of the file, into the format's order.
 * A key goes with its comments: those right above it, on its lines and indented below it. None goes past a comment that stands
 * by itself between blank lines; one that the format does not know stays behind the key that it follows.
 */
export function orderKeys(text: string, root: Node | undefined): Edit[] {
  return root ? ordered(text, root, []).sort((a, b) => a.span.start - b.span.start) : [];
}

/** Whether some keys are in another order than the format's. Cheap; comments may still keep them where they are. */
export function isOutOfOrder(root: Node | undefined): boolean {
  const look = (node: Node, path: Path): boolean => {
    if (node.kind === 'scalar' || node.alias) return false;
    if (node.kind === 'list') return node.items.some((item, i) => look(item, [...path, i]));
    return isUnsorted(ranks(node, path)) || node.entries.some(e => look(e.value, [...path, keyText(e.key)]));
  };
  return root !== undefined && look(root, []);
}

const isUnsorted = (all: readonly number[]): boolean => all.some((rank, i) => i > 0 && rank < all[i - 1]!);

/** The place of each key of a map in the format; of an unknown one, that of the key before. */
function ranks(map: MapNode, path: Path): number[] {
  const kind = mapKind(path);
  if (!kind || map.doubled.length > 0) return [];
  const order: readonly string[] = keyOrders[kind];
  let before = -1;
  return map.entries.map(({ key }) => {
    const rank = order.indexOf(keyText(key));
    if (rank >= 0) before = kind === 'top' ? Math.min(rank, firstSection) : rank;
    return before;
  });
}

/**
 * The edit that puts the entries of a map in the order of their ranks. Undefined where comments keep them where they are, or
 * it can't be told what belongs to which.
 */
export function orderEntries(text: string, map: MapNode, rank: readonly number[]): Edit | undefined {
  if (!isUnsorted(rank) || map.doubled.length > 0) return undefined;
  return (map.flow ? inFlow : inBlock)(text, map, rank, []);
}

function ordered(text: string, node: Node, path: Path): Edit[] {
  if (node.kind === 'scalar' || node.alias) return [];
  if (node.kind === 'list') return node.items.flatMap((item, i) => ordered(text, item, [...path, i]));
  const within = node.entries.map(e => ordered(text, e.value, [...path, keyText(e.key)]));
  const rank = ranks(node, path);
  const moved = isUnsorted(rank) ? (node.flow ? inFlow : inBlock)(text, node, rank, within) : undefined;
  if (!moved) return within.flat();
  const { start, end } = moved.span;
  return [moved, ...within.flat().filter(({ span }) => span.end <= start || span.start >= end)];
}

/** The order of the indices by `rank`, none going past a place of `walls` (before the item of that index). */
function sorted(rank: readonly number[], walls: ReadonlySet<number>): number[] {
  const order: number[] = [];
  for (let from = 0; from < rank.length;) {
    let to = from + 1;
    while (to < rank.length && !walls.has(to)) to++;
    const run = rank.map((_, i) => i).slice(from, to);
    order.push(...run.sort((a, b) => rank[a]! - rank[b]!));
    from = to;
  }
  return order;
}

type Within = readonly (readonly Edit[])[];

function inFlow(text: string, map: MapNode, rank: readonly number[], within: Within): Edit | undefined {
  if (text[map.start] !== '{') return undefined;
  const spans = map.entries.map(entrySpan);
  const gaps = spans.slice(1).map((span, i) => text.slice(spans[i]!.end, span.start));
  // A comment between brackets belongs to one of its neighbours, yet nothing tells to which
  if (gaps.some(gap => !/^\s*,\s*$/.test(gap))) return undefined;
  const order = sorted(rank, new Set());
  const written = order.map((from, i) => edited(text, spans[from]!, within[from]) + (gaps[i] ?? ''));
  return { span: { start: spans[0]!.start, end: spans.at(-1)!.end }, text: written.join('') };
}

function inBlock(text: string, map: MapNode, rank: readonly number[], within: Within): Edit | undefined {
  const values = map.entries.map(e => nodeWithSpan(e.value, entrySpan(e)));
  const first = map.entries[0]!.key.start;
  const column = columnOf(text, first);
  const behindDash = !beginsLine(text, first);
  // Blank lines that are text could not be told from those between keys
  if (values.some(keepsBlankLines)) return undefined;
  const extents = values.map((value, i): Span => ({
    // What stands above the first key of a file is told of the whole file
    start:
      i > 0
        ? leadOf(text, value.start, values[i - 1]!.end)
        : behindDash
          ? first
          : column === 0
            ? lineStart(text, first)
            : leadOf(text, first),
    end: endOf(text, column, value),
  }));
  const gaps = extents.slice(1).map((span, i) => text.slice(extents[i]!.end, span.start));
  const walls = new Set(gaps.flatMap((gap, i) => (gap.trim() === '' ? [] : [i + 1])));
  const order = sorted(rank, walls);
  const top = order[0]!;
  // Behind a dash, there is no place for comments above a key
  if (behindDash && top !== 0 && extents[top]!.start < lineStart(text, values[top]!.start)) return undefined;
  const from = order.findIndex((n, i) => n !== i);
  const to = order.findLastIndex((n, i) => n !== i);
  if (from < 0 || (extents[to]!.end === text.length && !text.endsWith('\n'))) return undefined;
  const indent = ' '.repeat(column);
  let written = '';
  for (let i = from; i <= to; i++) {
    const index = order[i]!;
    const body = edited(text, extents[index]!, within[index]);
    const dashed = behindDash && i === 0 ? body.slice(column) : body;
    written += (behindDash && index === 0 && i > 0 ? indent : '') + dashed + (i < to ? gaps[i]! : '');
  }
  return written.endsWith(lineBreak(text))
    ? { span: { start: extents[from]!.start, end: extents[to]!.end }, text: written }
    : undefined;
}

/** A stretch of the text after edits that are all in it. */
const edited = (text: string, { start, end }: Span, edits: readonly Edit[] = []): string =>
  applyEdits(
    text.slice(start, end),
    edits.map(e => ({ ...e, span: { start: e.span.start - start, end: e.span.end - start } })),
  );
