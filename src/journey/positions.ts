import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from './tree';

/** Where the lines of a text begin: turns offsets into lines and characters (both from 0, in UTF-16 code units) and back. */
export interface Positions {
  at(offset: number): Position;
  range(span: Span): Range;
  offset(position: Position): number;
}

const known = new WeakMap<object, Positions>();

/** The positions of a text that belongs to `of` (a `Journey`): made once for each. */
export function positions(of: { readonly text: string }): Positions {
  let found = known.get(of);
  if (!found) known.set(of, (found = positionsOf(of.text)));
  return found;
}

/** The positions of any text. Line breaks are `\n`, `\r\n` and a lone `\r`, as in editors. */
export function positionsOf(text: string): Positions {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (c === 10 || c === 13) starts.push(i + 1);
  }
  const at = (offset: number): Position => {
    const place = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= place) low = middle;
      else high = middle;
    }
    return { line: low, character: place - starts[low]! };
  };
  return {
    at,
    range: span => ({ start: at(span.start), end: at(span.end) }),
    offset: ({ line, character }) => {
      if (line >= starts.length) return text.length;
      const start = starts[Math.max(0, line)]!;
      return Math.min(start + Math.max(0, character), starts[line + 1] ?? text.length);
    },
  };
}
