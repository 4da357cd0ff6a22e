/**
 * Lines of a text: the only place that looks at YAML as lines. Where a line's value begins and ends is needed for text
 * that YAML has already cut or rejected, so it can't come from the tree.
 */
import type { Span } from './tree';

/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  // Before the first character, too, `lastIndexOf` would find a line break at the first
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset of the line's end, before its line break (`\n` or `\r\n`). */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Offset of the next line's first character, or the text's end. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** The line break that the text uses: its first one, `\n` when it has none. */
export function lineBreak(text: string): '\n' | '\r\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

/** The span, ended at the end of its first line: what an editor shall underline. */
export function firstLine(text: string, span: Span): Span {
  const end = lineEnd(text, span.start);
  return { start: span.start, end: Math.max(span.start, Math.min(span.end, end)) };
}

/** Number of spaces at the beginning of the line that holds `offset`. */
export function indentation(text: string, offset: number): number {
  const start = lineStart(text, offset);
  let end = start;
  while (text[end] === ' ') end++;
  return end - start;
}

/** Column of `offset` in its line, in UTF-16 code units. */
export function column(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** One line of block style: `    - key: value   # comment`. All places are offsets into the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the first thing that is neither space nor a list's dash stands. */
  readonly content: number;
  /** How many `- ` stand before the content. */
  readonly dashes: number;
  /** The key, without its colon, if the line has one. */
  readonly key?: Span;
  /** What stands after `key: ` or `- `, to the end of the line, comment included, without spaces around. Empty at the line's end. */
  readonly rest: Span;
}

/** Spaces and tabs at the end of a text: looked through once, wherever in it there are many. */
export const blanksAtEnd = /(?<![ \t])[ \t]*$/;

// A plain key has the spaces before its colon with it: an expression that tells them apart looks from each of them at all behind it
const beginning =
  /^([ \t]*)((?:-[ \t]+|-$)*)(?:(?!\?(?:\s|$))(?:([^\s'"#[\]{},&*!|>%@`-][^:#\r\n]*|-[^\s:#][^:#\r\n]*)|("[^"\r\n]*"|'[^'\r\n]*')[ \t]*):(?=[ \t]|$)[ \t]*)?/;

/** Reads the line that holds `offset`. Lines inside block scalars and flow collections look like any other: ask the tree first. */
export function readLine(text: string, offset: number): Line {
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const line = text.slice(start, end);
  const [all = '', indent = '', dashes = '', plain, quoted] = beginning.exec(line)! as readonly (string | undefined)[];
  const key = plain?.replace(blanksAtEnd, '') ?? quoted;
  const content = start + indent.length + dashes.length;
  const from = start + all.length;
  const to = Math.max(from, start + line.trimEnd().length);
  return {
    start,
    end,
    content,
    dashes: (dashes.match(/-/g) ?? []).length,
    ...(key === undefined ? {} : { key: { start: content, end: content + key.length } }),
    rest: { start: from, end: to },
  };
}

/** The length of what stands at `at` in place of a dash and a space: the bullet of another program, or a dash alone; 0 if none does. */
export const bulletAt = (text: string, at: number): number =>
  /^(?:[•·●○▪■◦‣*\u2010-\u2015\u2212][ \t\u00a0]*|-(?:\u00a0+|(?=[^\s-])))/u.exec(text.slice(at, at + 20))?.[0]
    .length ?? 0;
