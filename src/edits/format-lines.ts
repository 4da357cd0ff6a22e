import type { Edit } from '../journey/finding';
import { lineBreak, lineEnd } from '../journey/lines';
import { positionsOf } from '../journey/positions';
import type { Entry, ListNode, MapNode, Node, ScalarNode, Span } from '../journey/tree';
import { isAbsent } from '../journey/tree';
import { dashOf } from './extent';
import { flowSpaces } from './format-flow';

/** Columns from a key to what stands below it, and from a dash to what stands behind it. */
const step = 2;

/** What may be laid out anew. */
export interface Region {
  /** Whole lines, as a stretch of the text. */
  readonly lines: Span;
  /** Mistakes: the lines that they are on stay as they are, and so does the column of everything that holds one. */
  readonly mistakes: readonly Span[];
}

/** A column of the text as it is, and as it is to be. */
interface Shift {
  readonly from: number;
  readonly to: number;
}

/** What is to become of a line. What is not told of stays; blank lines and comments are decided by the lines around them. */
interface Line {
  /** How many spaces it shall begin with. */
  indent?: number;
  /** Of a text over several lines: spaces at its end and blank lines say something. */
  isText?: true;
  /** The columns of the dashes and of the key that stand on it. */
  readonly columns: Shift[];
}

/**
 * The edits that lay the lines of a block map out: what stands below a key, list or map, is indented by two, what stands behind a
 * dash has one space before it, no spaces end a line, no more than one blank line stands between two others. A collection of which
 * not all may be laid out keeps its column; what it holds is laid out beside it.
 */
export function layOut(text: string, root: Node, region: Region): Edit[] {
  const place = positionsOf(text);
  const lines: Line[] = Array.from({ length: place.at(text.length).line + 1 }, () => ({ columns: [] }));
  const edits: Edit[] = [];
  const lineOf = (offset: number): number => place.at(offset).line;
  const columnOf = (offset: number): number => place.at(offset).character;
  const startOf = (line: number): number => place.offset({ line, character: 0 });
  const indentOf = (line: number): number => /^ */.exec(lineText(text, startOf(line)))![0].length;

  const isWhole = ({ start, end }: Span): boolean =>
    startOf(lineOf(start)) >= region.lines.start &&
    end <= region.lines.end &&
    !region.mistakes.some(m => m.start <= end && m.end >= start);
  const broken = new Set(region.mistakes.flatMap(m => range(lineOf(m.start), lineOf(m.end))));
  const mayChange = (line: number): boolean => {
    const start = startOf(line);
    return !broken.has(line) && start >= region.lines.start && start < Math.max(region.lines.end, 1);
  };
  const write = (start: number, end: number, written: string): void => {
    if (text.slice(start, end) !== written && mayChange(lineOf(start)))
      edits.push({ span: { start, end }, text: written });
  };

  const map = (node: MapNode, column: number): void => {
    for (const e of inOrder(node)) {
      const from = columnOf(e.key.start);
      lines[lineOf(e.key.start)]!.columns.push({ from, to: column });
      const colon = e.key.end + /^[ \t]*/.exec(text.slice(e.key.end, e.key.end + 80))![0].length;
      if (text[colon] !== ':') continue;
      write(e.key.end, colon, '');
      value(e.value, colon + 1, { from, to: column });
    }
  };

  const list = (node: ListNode, column: number): void =>
    node.items.forEach((item, i) => {
      const dash = dashOf(text, node, i);
      const from = columnOf(dash);
      lines[lineOf(dash)]!.columns.push({ from, to: column });
      value(item, dash + 1, { from, to: column });
    });

  /** What stands behind `behind`, a colon or dash; `holder` is the column of the key or dash. */
  const value = (node: Node, behind: number, holder: Shift): void => {
    if (isAbsent(node) || node.alias) return;
    const gap = text.slice(behind, node.start);
    const below = holder.to + step;
    const isBlock = node.kind !== 'scalar' && !node.flow;
    const from = columnOf(node.start);
    const to = !isBlock || isWhole(node) ? below : from;
    if (/^[ \t]*$/.test(gap) && to === below) write(behind, node.start, ' ');
    const ownLine = /\n[ \t]*$/.test(gap);
    const shift = ownLine ? { from, to } : holder;
    // A collection tells of its columns itself
    if (ownLine && !isBlock && isWhole(node)) lines[lineOf(node.start)]!.columns.push(shift);
    if (node.kind === 'scalar') {
      if (node.style === 'literal' || node.style === 'folded') blockText(node, holder);
      else goOn(node, isWhole(node) ? () => below : indentOf);
      textsIn(node);
    } else if (node.flow) {
      const by = shift.to - shift.from;
      goOn(node, isWhole(node) ? line => Math.max(indentOf(line) + by, below) : indentOf);
      textsIn(node);
      for (const { span, text: written } of flowSpaces(text, node)) write(span.start, span.end, written);
    } else if (node.kind === 'map') map(node, to);
    else list(node, to);
  };

  /** The lines of a text or of brackets below the first one. */
  const goOn = (node: Node, indent: (line: number) => number): void => {
    for (const line of range(lineOf(node.start) + 1, lineOf(node.end)))
      if (!isBlank(text, startOf(line))) lines[line]!.indent = indent(line);
  };

  /** Marks the lines of texts that go on; what stands at the end of the last one is no text. */
  const textsIn = (node: Node): void => {
    if (node.kind === 'scalar')
      for (const line of range(lineOf(node.start), lineOf(node.end) - 1)) lines[line]!.isText = true;
    else if (node.kind === 'list') node.items.forEach(textsIn);
    else
      for (const e of inOrder(node)) {
        textsIn(e.key);
        textsIn(e.value);
      }
  };

  /** A block text moves as a whole: what its lines are indented by beyond the first one is text. */
  const blockText = (node: ScalarNode, holder: Shift): void => {
    const first = lineOf(node.start) + 1;
    const digit = /^[|>][-+]?([1-9])/.exec(node.source)?.[1];
    const keeps = /^[|>][1-9]?\+/.test(node.source);
    const content = range(first, lineOf(node.end)).find(line => !isBlank(text, startOf(line)));
    const from = digit ? holder.from + Number(digit) : content === undefined ? Infinity : indentOf(content);
    const to = holder.to + (digit ? Number(digit) : step);
    let last = Math.max(first - 1, lineOf(node.end));
    // Blank lines below are text if they are kept, or indented further than the text
    for (let line = last + 1; line < lines.length && isBlank(text, startOf(line)); line++)
      if (keeps || indentOf(line) > from) last = line;
    const moves = isWhole(node);
    for (const line of range(first, last)) {
      lines[line]!.isText = true;
      if (!moves) continue;
      const indent = indentOf(line);
      if (!isBlank(text, startOf(line)) || indent > from) lines[line]!.indent = indent + to - from;
      else lines[line]!.indent = 0;
    }
  };

  if (root.kind === 'map') map(root, isWhole(root) ? 0 : columnOf(root.start));

  for (const line of lines) line.indent ??= line.columns[0]?.to;
  comments(text, lines, startOf, indentOf);
  const isEmpty = (i: number): boolean => !lines[i]!.isText && isBlank(text, startOf(i));
  const last = lines.findLastIndex((_, i) => !isEmpty(i));
  lines.forEach((line, i) => {
    const start = startOf(i);
    const end = lineEnd(text, start);
    if (i > last) return;
    if (isEmpty(i) && (i === 0 || isEmpty(i - 1))) {
      write(start, startOf(i + 1), '');
      return;
    }
    if (line.indent !== undefined) write(start, start + indentOf(i), ' '.repeat(line.indent));
    if (!line.isText) write(end - /[ \t]*$/.exec(text.slice(start, end))![0].length, end, '');
  });
  // At the end, no blank lines, and a line break. Where a block text ends the file, that would be text
  const end = last < 0 ? 0 : lineEnd(text, startOf(last));
  if (last >= 0 && (end < text.length || !lines[last]!.isText) && region.lines.end === text.length)
    write(end, text.length, lineBreak(text));
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * Gives comments on lines of their own the column of what they stand beside: of the line below if they are above it in its
 * column, else of the innermost of what is above that begins no farther to the right.
 */
function comments(
  text: string,
  lines: Line[],
  startOf: (line: number) => number,
  indentOf: (line: number) => number,
): void {
  const below: (Shift | undefined)[] = [];
  for (let i = lines.length - 1, next: Shift | undefined; i >= 0; i--) {
    below[i] = next;
    next = lines[i]!.columns[0] ?? next;
  }
  const around: Shift[] = [];
  lines.forEach((line, i) => {
    const [first] = line.columns;
    if (first) {
      while (around.length > 0 && around.at(-1)!.from >= first.from) around.pop();
      around.push(...line.columns);
    } else if (line.indent === undefined && !line.isText && /^ *#/.test(lineText(text, startOf(i)))) {
      const column = indentOf(i);
      const beside = below[i]?.from === column ? below[i] : around.findLast(({ from }) => from <= column);
      if (beside) line.indent = beside.to + column - beside.from;
    }
  });
}

const lineText = (text: string, start: number): string => text.slice(start, lineEnd(text, start));
const isBlank = (text: string, start: number): boolean => /^[ \t]*$/.test(lineText(text, start));

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** The entries of a map as they stand in the text, those whose key stands twice, too. */
const inOrder = (map: MapNode): readonly Entry[] =>
  map.doubled.length === 0 ? map.entries : [...map.entries, ...map.doubled].sort((a, b) => a.key.start - b.key.start);
