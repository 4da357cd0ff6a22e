import type { Edit } from '../journey/finding';
import type { Journey } from '../journey/parse';
import type { Span } from '../journey/tree';
import { applyEdits } from './apply';
import { composeEdits } from './compose-edits';
import { layOut } from './format-lines';
import { isOutOfOrder, orderKeys } from './format-order';
import { readAfter } from './read-after';
import { dataOf, sameInAnyOrder } from './verify';

/**
 * The edits that lay a map out as the format's examples are: two spaces, lists indented below their key, keys in the format's
 * order, at most one blank line, no spaces at the end of lines. Authors' texts, quotes, comments and line breaks stay. Where
 * there are mistakes, only what stands beside them is laid out; a text with anchors, tabs that indent, several documents or
 * marked keys is left as it is. The edits never change what the map says: they are tried out first.
 */
export function formatMap(journey: Journey): Edit[] {
  const laidOut = layOutMap(journey, { start: 0, end: journey.text.length });
  if (!laidOut || journey.problems.length > 0 || !isOutOfOrder(journey.root)) return laidOut ?? [];
  const between = applyEdits(journey.text, laidOut);
  const edits = composeEdits(
    laidOut,
    readAfter(journey, laidOut, ({ root }) => orderKeys(between, root)),
  );
  return saysTheSame(journey, edits) ? edits : laidOut;
}

/** The same for some lines, of which keys keep their order; what reaches beyond them keeps its column. */
export function formatLines(journey: Journey, lines: Span): Edit[] {
  return layOutMap(journey, lines) ?? [];
}

/** The edits of one line that leave its beginning alone: what may be done while its author goes on to write below it. */
export function formatWithin(journey: Journey, line: Span): Edit[] {
  return formatLines(journey, line).filter(
    ({ span }) => span.start > line.start && !journey.text.slice(span.start, span.end).includes('\n'),
  );
}

function layOutMap(journey: Journey, lines: Span): Edit[] | undefined {
  const { text, root, blocks, problems } = journey;
  // What reaches over parts, such as an anchor, may mean something else elsewhere
  if (root?.kind !== 'map' || root.flow || blocks?.text !== text || blocks.map.anchored) return undefined;
  const edits = layOut(journey, { lines, mistakes: problems.map(p => p.span) });
  return saysTheSame(journey, edits) ? edits : undefined;
}

function saysTheSame(journey: Journey, edits: readonly Edit[]): boolean {
  const before = dataOf(journey.root);
  return readAfter(
    journey,
    edits,
    ({ root, problems }) =>
      root === journey.root || (problems.length === journey.problems.length && sameInAnyOrder(dataOf(root), before)),
  );
}
