import { lineEnd, lineStart } from '../journey/lines';
import type { Span } from '../journey/tree';
import type { Change } from './change';
import { change } from './change';
import { beginsLine } from './style';
import type { Part } from './value';

/**
 * Puts `parts` between brackets: `container` is the list or map, `siblings` what stands in it, `index` the position of
 * the new one. Brackets over several lines, one thing a line, stay so.
 */
export function insertIntoFlow(
  text: string,
  container: Span,
  siblings: readonly Span[],
  index: number,
  parts: readonly Part[],
  eol: string,
): Change {
  const at = (offset: number): Span => ({ start: offset, end: offset });
  const first = siblings[0];
  if (!first) return intoEmpty(text, container, parts, eol);
  const before = siblings[index - 1];
  const model = before ?? first;
  const ownLines = beginsLine(text, model.start);
  const indent = ' '.repeat(model.start - lineStart(text, model.start));
  if (!before) {
    if (ownLines) return change(at(lineStart(text, first.start)), [indent, ...parts, `,${eol}`]);
    const padding = /^[ \t]*/.exec(text.slice(container.start + 1))![0].length;
    return change(at(container.start + 1 + padding), [...parts, ', ']);
  }
  const restEnd = lineEnd(text, before.end);
  const rest = text.slice(before.end, restEnd);
  const comma = /^[ \t]*,[ \t]*(?:#.*)?$/.test(rest);
  if (ownLines && (comma || /^[ \t]*(?:#.*)?$/.test(rest))) {
    const trailing = comma ? ',' : '';
    // A comma that follows on a line of its own belongs to the one before
    if (comma || !/^\s*(?:#.*\s*)*,/.test(text.slice(restEnd, container.end)))
      return change({ start: before.end, end: restEnd }, [comma ? rest : `,${rest}`, eol + indent, ...parts, trailing]);
  }
  return change(at(before.end), [ownLines ? `,${eol}${indent}` : ', ', ...parts]);
}

/** Between brackets with nothing in them but spaces, or comments over several lines. */
function intoEmpty(text: string, container: Span, parts: readonly Part[], eol: string): Change {
  const inside = text.slice(container.start + 1, container.end - 1);
  if (inside.trim() === '') return change({ start: container.start + 1, end: container.end - 1 }, parts);
  const close = container.end - 1;
  const line = lineStart(text, close);
  const indent = text.slice(line, close);
  return indent.trim() === ''
    ? change({ start: line, end: line }, [`${indent}  `, ...parts, eol])
    : change({ start: close, end: close }, [...parts]);
}
