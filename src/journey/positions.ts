import type { Position, Range } from 'vscode-languageserver-types';
import type { Difference } from './difference';
import { firstFrom } from './sorted';
import type { Span } from './tree';

/** Where the lines of a text begin: turns offsets into lines and characters (both from 0, in UTF-16 code units) and back. */
export interface Positions {
  at(offset: number): Position;
  range(span: Span): Range;
  offset(position: Position): number;
}

interface Lines {
  readonly positions: Positions;
  /** Where each line begins, in code units. */
  readonly starts: number[];
}

const known = new WeakMap<object, Lines>();

/** The positions of a text that belongs to `of` (a `Journey`): made once for each. */
export function positions(of: { readonly text: string }): Positions {
  let found = known.get(of);
  if (!found) known.set(of, (found = linesOf(of.text, lineStarts(of.text, 0, of.text.length, [0]))));
  return found.positions;
}

/** The positions of any text. Line breaks are `\n`, `\r\n` and a lone `\r`, as in editors. */
export const positionsOf = (text: string): Positions => positions({ text });

/**
 * Takes the positions of a text over to the version after it, at the cost of the change and of moving the lines below it.
 * Those of `from` can't be used any more.
 */
export function movePositions(from: object, to: { readonly text: string }, { start, end, by }: Difference): void {
  const lines = known.get(from);
  if (!lines) return;
  known.delete(from);
  const { starts } = lines;
  // A `\r` before or behind the change may have become half of a line break
  const [first, last] = [Math.max(0, start - 1), Math.min(end + 1, to.text.length - by)];
  const above = countUpTo(starts, first);
  const below = countUpTo(starts, last);
  if (by !== 0) for (let i = below; i < starts.length; i++) starts[i]! += by;
  const between = lineStarts(to.text, first, last + by, []);
  if (between.length === below - above) between.forEach((at, i) => (starts[above + i] = at));
  const next =
    between.length === below - above ? starts : [...starts.slice(0, above), ...between, ...starts.slice(below)];
  known.set(to, linesOf(to.text, next));
}

/** How many lines begin at `offset` or before it. */
const countUpTo = (starts: readonly number[], offset: number): number => firstFrom(starts, offset + 1);

/** Adds where lines begin behind the line breaks from `first` up to `last`. */
function lineStarts(text: string, first: number, last: number, starts: number[]): number[] {
  const lineBreak = /\n|\r(?!\n)/g;
  lineBreak.lastIndex = first;
  for (let found = lineBreak.exec(text); found && found.index < last; found = lineBreak.exec(text))
    starts.push(lineBreak.lastIndex);
  return starts;
}

function linesOf(text: string, starts: number[]): Lines {
  const at = (offset: number): Position => {
    const place = Math.max(0, Math.min(offset, text.length));
    const line = Math.max(0, countUpTo(starts, place) - 1);
    return { line, character: place - starts[line]! };
  };
  const positions: Positions = {
    at,
    range: span => ({ start: at(span.start), end: at(span.end) }),
    offset: ({ line, character }) => {
      if (line >= starts.length) return text.length;
      const start = starts[Math.max(0, line)]!;
      return Math.min(start + Math.max(0, character), starts[line + 1] ?? text.length);
    },
  };
  return { positions, starts };
}
