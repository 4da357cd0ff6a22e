import type { SelectionRange } from 'vscode-languageserver-types';
import { endOf, leadOf } from '../edits/extent';
import { columnOf } from '../edits/style';
import { lineEnd, lineStart } from '../journey/lines';
import type { Journey } from '../journey/parse';
import { positions } from '../journey/positions';
import type { Node, Span } from '../journey/tree';
import { locate } from '../journey/tree';

/**
 * What is selected around `offset` step by step: the word, the value without and with its quotes, the key with its value,
 * the item, each of the two with its whole lines and the comments that belong to it, the list or map, up to the whole text.
 */
export function selectionRange(journey: Journey, offset: number): SelectionRange {
  const place = positions(journey);
  const whole: SelectionRange = { range: place.range({ start: 0, end: journey.text.length }) };
  return growing(journey, offset).reduceRight<SelectionRange>(
    (parent, span) => ({ range: place.range(span), parent }),
    whole,
  );
}

/** The spans around a place, from the inside: each within the next, and none the whole text. */
function growing(journey: Journey, offset: number): Span[] {
  const { text } = journey;
  const spans: Span[] = [];
  for (const { start, end } of around(journey, offset)) {
    const last = spans.at(-1) ?? { start: offset, end: offset };
    // A list begins with its first dash, but the comments above that were selected with the item
    const span = { start: Math.min(start, last.start), end: Math.max(end, last.end) };
    const length = span.end - span.start;
    if (length > last.end - last.start && length < text.length) spans.push(span);
  }
  return spans;
}

function* around({ text, root }: Journey, offset: number): Iterable<Span> {
  yield wordAt(text, offset);
  const located = locate(root, offset);
  if (!located) return;
  const { nodes, path, key } = located;
  if (key) yield* scalarSpans(text, key.key);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]!;
    // The key that the place is on stands in the last node
    if (key && i === nodes.length - 1) yield* partSpans(text, node, key.key.start, key.value, key.key.end);
    yield* node.kind === 'scalar' ? scalarSpans(text, node) : bracketed(node);
    const holder = nodes[i - 1];
    if (holder?.kind === 'map') {
      const entry = holder.get(String(path[i - 1]));
      if (entry) yield* partSpans(text, holder, entry.key.start, entry.value, entry.key.end);
    } else if (holder?.kind === 'list') yield* partSpans(text, holder, node.start, node, node.start);
  }
}

/** A value of one line or several: without its quotes, and with them. */
function* scalarSpans(text: string, { start, end }: Span): Iterable<Span> {
  if (/["']/.test(text[start] ?? '') && text[end - 1] === text[start] && end - start > 2)
    yield { start: start + 1, end: end - 1 };
  yield { start, end };
}

/** What stands between brackets, and the brackets. */
function* bracketed(node: Node): Iterable<Span> {
  const { start, end } = node;
  if (node.kind !== 'scalar' && node.flow && !node.alias && end - start > 2) yield { start: start + 1, end: end - 1 };
  yield { start, end };
}

/** A part of a map or list by itself; in block style then as whole lines, with the comments that belong to it. */
function* partSpans(text: string, holder: Node, start: number, value: Node, least: number): Iterable<Span> {
  yield { start, end: Math.max(least, value.end) };
  if (holder.kind === 'scalar' || holder.flow) return;
  const line = lineStart(text, start);
  // An item begins with its dash; the first key of an item stands on the item's own line
  const own = holder.kind === 'list' ? text.lastIndexOf('-', start - 1) : start;
  if (own < line || text.slice(line, own).trim() !== '') return;
  const after = endOf(text, columnOf(text, own), value);
  yield { start: leadOf(text, own), end: Math.max(after, lineEnd(text, least)) };
}

/** The word at a place: letters, digits and hyphens; nothing where none stands. */
function wordAt(text: string, offset: number): Span {
  const inWord = (at: number): boolean => /[\p{L}\p{N}\p{M}_-]/u.test(text[at] ?? '');
  let [start, end] = [offset, offset];
  while (start > 0 && inWord(start - 1)) start--;
  while (end < text.length && inWord(end)) end++;
  return { start, end };
}
