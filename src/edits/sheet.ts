import { lineEnd } from '../journey/lines';
import type { Journey } from '../journey/parse';
import { positions } from '../journey/positions';
import type { Span } from '../journey/tree';

/** A text as lines, each known by its number from 0. */
export interface Sheet {
  readonly text: string;
  /** How many lines there are; the last one is behind the last line break. */
  readonly count: number;
  lineOf(offset: number): number;
  columnOf(offset: number): number;
  startOf(line: number): number;
  /** Where a line ends, before its line break. */
  endOf(line: number): number;
  /** How many spaces a line begins with. */
  indentOf(line: number): number;
  /** Whether nothing but spaces and tabs stands on a line. */
  isBlank(line: number): boolean;
  isComment(line: number): boolean;
}

export function sheetOf(journey: Journey): Sheet {
  const { text } = journey;
  const place = positions(journey);
  const startOf = (line: number): number => place.offset({ line, character: 0 });
  const indentOf = (line: number): number => {
    const start = startOf(line);
    let end = start;
    while (text[end] === ' ') end++;
    return end - start;
  };
  return {
    text,
    count: place.at(text.length).line + 1,
    lineOf: offset => place.at(offset).line,
    columnOf: offset => place.at(offset).character,
    startOf,
    endOf: line => lineEnd(text, startOf(line)),
    indentOf,
    isBlank: line => /^[ \t]*$/.test(text.slice(startOf(line) + indentOf(line), lineEnd(text, startOf(line)))),
    isComment: line => text[startOf(line) + indentOf(line)] === '#',
  };
}

/** The numbers of the lines from `first` to `last`, both included. */
export const lineRange = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** What may be laid out anew. */
export interface Region {
  /** Whole lines, as a stretch of the text. */
  readonly lines: Span;
  /** Mistakes: the lines that they are on stay as they are, and so does the column of everything that holds one. */
  readonly mistakes: readonly Span[];
}
