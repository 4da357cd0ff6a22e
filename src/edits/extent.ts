import { nextLine, lineStart } from '../journey/lines';
import type { ListNode, Node } from '../journey/tree';
import { columnOf } from './style';

// Which lines belong to an item of a block list or an entry of a block map. Comments right above it in its column are
// its own, as are comments after it that are indented further. All places are beginnings of lines, or the text's end.

/** Offset of the dash of an item of a block list. */
export function dashOf(text: string, list: ListNode, index: number): number {
  const dashColumn = list.start - lineStart(text, list.start);
  const item = list.items[index]!;
  for (let line = lineStart(text, item.start); line >= 0; line = lineStart(text, line - 1)) {
    const dash = line + dashColumn;
    if (index === 0 || line <= lineStart(text, list.start)) return list.start;
    if (text[dash] === '-' && text.slice(line, dash).trim() === '') return dash;
  }
  return list.start;
}

/**
 * Where the comments directly above `own`, in its column, begin: else its own line. Nothing up to `above`, the end of
 * what stands before it, is taken: it may be text that looks like a comment.
 */
export function leadOf(text: string, own: number, above = -1): number {
  const column = columnOf(text, own);
  let start = lineStart(text, own);
  while (start > 0) {
    const line = lineStart(text, start - 1);
    if (line <= above || commentColumn(text, line) !== column) break;
    start = line;
  }
  return start;
}

/** The line after the last one that belongs to what begins in `column` and ends with `node`. */
export function endOf(text: string, column: number, node: Node): number {
  let end = nextLine(text, node.end);
  if (keepsBlankLines(node)) while (end < text.length && isBlank(text, end)) end = nextLine(text, end);
  for (let line = end; line < text.length; line = nextLine(text, line)) {
    const at = commentColumn(text, line);
    if (at !== undefined && at > column) end = nextLine(text, line);
    else if (!isBlank(text, line)) break;
  }
  return end;
}

/**
 * Where something new goes after what begins in `column` and ends with `node`: behind its lines, and behind lines that are
 * commented out below it, unless these stand directly above the next one.
 */
export function placeAfter(text: string, column: number, node: Node): number {
  const end = endOf(text, column, node);
  let line = end;
  while (line < text.length && commentColumn(text, line) === column) line = nextLine(text, line);
  const next = line < text.length && !isBlank(text, line) ? /^[ \t]*/.exec(text.slice(line))![0].length : -1;
  return next < column ? line : end;
}

/** Whether the value's end is a block scalar that keeps the blank lines after it (`|+`): they are text. */
export function keepsBlankLines(node: Node | undefined): boolean {
  let last = node;
  while (last && last.kind !== 'scalar' && !last.alias)
    last = last.kind === 'list' ? last.items.at(-1) : last.entries.at(-1)?.value;
  return (
    last?.kind === 'scalar' &&
    !last.alias &&
    (last.style === 'literal' || last.style === 'folded') &&
    /^[|>]\d?\+/.test(last.source)
  );
}

export function isBlank(text: string, line: number): boolean {
  return text.slice(line, nextLine(text, line)).trim() === '';
}

/** Column of the `#` of a line that holds only a comment. */
function commentColumn(text: string, line: number): number | undefined {
  const found = /^[ \t]*#/.exec(text.slice(line, nextLine(text, line)));
  return found ? found[0].length - 1 : undefined;
}
