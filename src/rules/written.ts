/** Texts as their authors wrote them, also where YAML stopped reading them half-way. */
import { column, indentation, lineEnd, lineStart, nextLine } from '../journey/lines';
import type { Span } from '../journey/tree';
import { inQuotes } from '../edits/quote';
import type { Place } from './places';

const sign = /[ \t]#/g;

/**
 * Where a line's own comment begins: at ` # ` (or ` #` at the line's end). ` #1` and ` #hashtag` go on like a sentence, so
 * they are taken as text; undefined without a comment.
 */
export function commentStart(text: string, from: number, to: number): number | undefined {
  for (const match of text.slice(from, to).matchAll(sign)) {
    const after = text.slice(from + match.index + 2, to);
    if (!goesOn(after)) return from + match.index;
  }
  return undefined;
}

/** Whether what follows a `#` is the rest of a text: it begins with a letter or digit, and is no note of a programmer. */
export function goesOn(afterSign: string): boolean {
  return /^[\p{L}\p{N}]/u.test(afterSign) && !/^(?:todo|fixme|xxx|note|journey-ignore)\b/i.test(afterSign);
}

/**
 * The text that the author wrote at a place in block style: from after `key:` or `- ` to the end of the line, without a
 * comment. Undefined when nothing stands there, or when the value goes on below.
 */
export function writtenInBlock(text: string, place: Place): Span | undefined {
  const from = place.entry ? afterColon(text, place.entry.key.end) : afterDash(text, place.node.start);
  if (from === undefined) return undefined;
  const end = lineEnd(text, from);
  const until = commentStart(text, from, end) ?? end;
  const raw = text.slice(from, until);
  const start = from + raw.length - raw.trimStart().length;
  const span = { start, end: from + raw.trimEnd().length };
  return span.end > span.start ? span : undefined;
}

/** Whether the lines below belong to the value on this line: they are indented deeper than its key or its list's dash. */
export function goesOnBelow(text: string, place: Place): boolean {
  const from = place.entry
    ? place.entry.key.start
    : lineStart(text, place.node.start) + indentation(text, place.node.start);
  const own = column(text, from);
  for (let at = nextLine(text, from); at < text.length; at = nextLine(text, at)) {
    const content = text.slice(at, lineEnd(text, at)).trim();
    if (content === '' || content.startsWith('#')) continue;
    return indentation(text, at) > own;
  }
  return false;
}

function afterColon(text: string, keyEnd: number): number | undefined {
  const colon = /^[ \t]*:/.exec(text.slice(keyEnd, keyEnd + 80));
  return colon ? keyEnd + colon[0].length : undefined;
}

/** After the last dash of the line before `offset`, which is on the item's first line. */
function afterDash(text: string, offset: number): number | undefined {
  const start = lineStart(text, offset);
  const dashes = /^[ \t]*(?:-[ \t]+)+/.exec(text.slice(start, lineEnd(text, offset)) + ' ');
  return dashes ? Math.min(start + dashes[0].length - 1, lineEnd(text, offset)) : undefined;
}

/**
 * The text that the author wrote at a place in flow style, on one line: from `from` to the comma or bracket that ends it.
 * Brackets within the text end nothing when they are closed again.
 */
export function writtenInFlow(text: string, from: number): Span {
  const end = lineEnd(text, from);
  let depth = 0;
  let at = from;
  const quote = text[from];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, from + 1);
    if (close > 0 && close < end) at = close + 1;
  }
  for (; at < end; at++) {
    const c = text[at]!;
    if ('[{'.includes(c)) depth++;
    else if (']}'.includes(c) && depth-- === 0) break;
    else if (c === ',' && depth === 0) break;
  }
  return { start: from, end: from + text.slice(from, at).trimEnd().length };
}

/** A text as written, in quotes that keep its line breaks where it has some: YAML folds them as it does without quotes. */
export function quoted(written: string): string {
  return /[\r\n]/.test(written) ? `"${written.replace(/[\\"]/g, '\\$&')}"` : inQuotes(written);
}
