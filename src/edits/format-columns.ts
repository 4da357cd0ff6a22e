import type { Entry, ListNode, MapNode, Node, ScalarNode, Span } from '../journey/tree';
import { isAbsent } from '../journey/tree';
import { dashOf } from './extent';
import { flowSpaces } from './format-flow';
import type { Region, Sheet } from './sheet';
import { lineRange } from './sheet';

/** Columns from a key to what stands below it, and from a dash to what stands behind it. */
const step = 2;

/** A column of the text as it is, and as it is to be. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

/** What is to become of a line that something begins on, or that a text or brackets go on over. */
export interface Line {
  /** How many spaces it shall begin with. */
  indent?: number;
  /** It ends within a text: spaces at its end and blank lines say something. */
  isText?: true;
  /** The columns of the dashes and of the key that stand on it. */
  readonly columns: Shift[];
}

/**
 * Where each line of a map shall begin, by its number: what stands below a key, list or map, is indented by two, what stands
 * behind a dash has one space before it. A collection of which not all may be laid out keeps its column; what it holds is laid out
 * beside it. `write` is told what is to stand between two offsets within a line.
 */
export function columnsOf(
  sheet: Sheet,
  root: MapNode,
  region: Region,
  write: (start: number, end: number, written: string) => void,
): readonly (Line | undefined)[] {
  const { text, lineOf, columnOf, startOf, indentOf, isBlank } = sheet;
  const lines = new Array<Line | undefined>(sheet.count);
  const lineAt = (line: number): Line => (lines[line] ??= { columns: [] });

  const isWhole = ({ start, end }: Span): boolean =>
    startOf(lineOf(start)) >= region.lines.start &&
    end <= region.lines.end &&
    !region.mistakes.some(m => m.start <= end && m.end >= start);
  const touches = (span: Span | undefined): boolean =>
    span !== undefined && span.start <= region.lines.end && span.end >= region.lines.start;
  /** Those of `all`, in the order of the text, that are in the region or beside it: nothing else is laid out. */
  const near = <T>(all: readonly T[], spanOf: (one: T) => Span): (readonly [T, number])[] =>
    all.flatMap((one, i) =>
      [all[i - 1], one, all[i + 1]].some(o => o !== undefined && touches(spanOf(o))) ? [[one, i] as const] : [],
    );

  const map = (node: MapNode, column: number): void => {
    for (const [e] of near(inOrder(node), ({ key, value }) => ({ start: key.start, end: value.end }))) {
      const holder = { from: columnOf(e.key.start), to: column };
      lineAt(lineOf(e.key.start)).columns.push(holder);
      const colon = e.key.end + /^[ \t]*/.exec(text.slice(e.key.end, e.key.end + 80))![0].length;
      if (text[colon] !== ':') continue;
      write(e.key.end, colon, '');
      value(e.value, colon + 1, holder);
    }
  };

  const list = (node: ListNode, column: number): void => {
    for (const [item, i] of near(node.items, one => one)) {
      const dash = dashOf(text, node, i);
      const holder = { from: columnOf(dash), to: column };
      lineAt(lineOf(dash)).columns.push(holder);
      value(item, dash + 1, holder);
    }
  };

  /** What stands behind `behind`, a colon or dash; `holder` is the column of the key or dash. */
  const value = (node: Node, behind: number, holder: Shift): void => {
    if (isAbsent(node) || node.alias) return;
    const gap = text.slice(behind, node.start);
    const isBlock = node.kind !== 'scalar' && !node.flow;
    const whole = isWhole(node);
    const below = holder.to + step;
    const own = { from: columnOf(node.start), to: isBlock && !whole ? columnOf(node.start) : below };
    if (/^[ \t]*$/.test(gap) && own.to === below) write(behind, node.start, ' ');
    if (isBlock) {
      if (node.kind === 'map') map(node, own.to);
      else list(node, own.to);
      return;
    }
    const ownLine = /\n[ \t]*$/.test(gap);
    if (ownLine && whole) lineAt(lineOf(node.start)).columns.push(own);
    if (node.kind === 'scalar') {
      if (node.style === 'literal' || node.style === 'folded') blockText(node, holder, whole);
      else goOn(node, whole ? () => below : indentOf);
      return;
    }
    const { from, to } = ownLine ? own : holder;
    goOn(node, whole ? line => Math.max(indentOf(line) + to - from, below) : indentOf);
    for (const { span, text: written } of flowSpaces(text, node)) write(span.start, span.end, written);
  };

  /** The lines of a text or of brackets below the first one. */
  const goOn = (node: Node, indent: (line: number) => number): void => {
    for (const line of lineRange(lineOf(node.start) + 1, lineOf(node.end)))
      if (!isBlank(line)) lineAt(line).indent = indent(line);
    markTexts(node);
  };

  /** Marks the lines that end within a text. */
  const markTexts = (node: Node): void => {
    if (node.kind === 'scalar')
      for (const line of lineRange(lineOf(node.start), lineOf(node.end) - 1)) lineAt(line).isText = true;
    else if (node.kind === 'list') node.items.forEach(markTexts);
    else inOrder(node).forEach(e => [e.key, e.value].forEach(markTexts));
  };

  /** A block text moves as a whole: what its lines are indented by beyond the first one is text. */
  const blockText = (node: ScalarNode, holder: Shift, moves: boolean): void => {
    const first = lineOf(node.start) + 1;
    const digit = /^[|>][-+]?([1-9])/.exec(node.source)?.[1];
    const keeps = /^[|>][1-9]?\+/.test(node.source);
    const content = lineRange(first, lineOf(node.end)).find(line => !isBlank(line));
    const from = digit ? holder.from + Number(digit) : content === undefined ? Infinity : indentOf(content);
    const to = holder.to + (digit ? Number(digit) : step);
    let last = Math.max(first - 1, lineOf(node.end));
    // Blank lines below are text if they are kept, or indented further than the text
    for (let line = last + 1; line < sheet.count && isBlank(line); line++)
      if (keeps || indentOf(line) > from) last = line;
    for (const line of lineRange(first, last)) {
      lineAt(line).isText = true;
      const indent = indentOf(line);
      if (moves) lineAt(line).indent = isBlank(line) && indent <= from ? 0 : indent + to - from;
    }
  };

  map(root, isWhole(root) ? 0 : columnOf(root.start));
  for (const line of lines) if (line?.columns[0]) line.indent ??= line.columns[0].to;
  return lines;
}

/** The entries of a map as they stand in the text, those whose key stands twice, too. */
const inOrder = (map: MapNode): readonly Entry[] =>
  map.doubled.length === 0 ? map.entries : [...map.entries, ...map.doubled].sort((a, b) => a.key.start - b.key.start);
