import type { FoldingRange } from 'vscode-languageserver-types';
import { FoldingRangeKind } from 'vscode-languageserver-types';
import { lineEnd, nextLine } from '../journey/lines';
import type { Journey } from '../journey/parse';
import { positions } from '../journey/positions';
import type { Node } from '../journey/tree';

/** What can be folded: keys and list items with what is below them, block texts, comments over several lines, and `#region`. */
export function foldingRanges(journey: Journey): FoldingRange[] {
  const place = positions(journey);
  const { text, root } = journey;
  const ends = new Map<number, FoldingRange>();
  const texts: { readonly first: number; readonly last: number }[] = [];

  /** Folds from the line of `start` to the line of `end`; of several that begin on one line, the longest stays. */
  const fold = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const startLine = place.at(start).line;
    const endLine = place.at(start + text.slice(start, end).trimEnd().length).line;
    if (endLine <= startLine || (ends.get(startLine)?.endLine ?? -1) >= endLine) return;
    ends.set(startLine, { startLine, endLine, ...(kind ? { kind } : {}) });
  };
  /** The closing bracket stays in sight when it has a line of its own. */
  const endOf = (node: Node): number => {
    if (node.kind === 'scalar' || !node.flow) return node.end;
    const line = place.offset({ line: place.at(node.end).line, character: 0 });
    return line > node.start && /^[ \t]*[\]}]/.test(text.slice(line, node.end)) ? line - 1 : node.end;
  };
  const walk = (node: Node, from: number): void => {
    if (node.alias) return;
    fold(from, endOf(node));
    if (node.kind === 'scalar') {
      const first = place.at(node.start).line;
      const last = place.at(node.end).line;
      if (last > first) texts.push({ first, last });
    } else if (node.kind === 'list') node.items.forEach(item => walk(item, item.start));
    else for (const e of [...node.entries, ...node.doubled]) walk(e.value, e.key.start);
  };
  if (root) {
    if (root.kind === 'map') for (const e of [...root.entries, ...root.doubled]) walk(e.value, e.key.start);
    else walk(root, root.start);
  }
  texts.sort((a, b) => a.first - b.first);
  for (const { start, end, kind } of comments(text, line => isText(texts, line))) fold(start, end, kind);
  return [...ends.values()].sort((a, b) => a.startLine - b.startLine);
}

/** Whether a line belongs to a text that began above it: what looks like a comment there is none. */
function isText(texts: readonly { readonly first: number; readonly last: number }[], line: number): boolean {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]!.first < line) low = middle + 1;
    else high = middle;
  }
  const before = texts[low - 1];
  return !!before && line <= before.last;
}

/** Comments on lines of their own, joined; and what stands between `# region` and `# endregion`. */
function comments(
  text: string,
  within: (line: number) => boolean,
): { readonly start: number; readonly end: number; readonly kind: FoldingRangeKind }[] {
  const found: { start: number; end: number; kind: FoldingRangeKind }[] = [];
  const regions: number[] = [];
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open) found.push({ ...open, kind: FoldingRangeKind.Comment });
    open = undefined;
  };
  for (let start = 0, line = 0; start < text.length; start = nextLine(text, start), line++) {
    const end = lineEnd(text, start);
    const comment = within(line) ? null : /^[ \t]*#(?:[ \t]*(region|endregion)\b)?/.exec(text.slice(start, end));
    if (comment?.[1] === 'region') regions.push(start);
    if (comment?.[1] === 'endregion') {
      const from = regions.pop();
      if (from !== undefined) found.push({ start: from, end, kind: FoldingRangeKind.Region });
    }
    if (!comment || comment[1]) close();
    else if (open) open.end = end;
    else open = { start, end };
  }
  close();
  return found;
}
