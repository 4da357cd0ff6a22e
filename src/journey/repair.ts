import { isScalar, Scalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import * as l10n from '@vscode/l10n';
import type { Problem } from './finding';
import { bulletAt, lineEnd, lineStart, nextLine, readLine } from './lines';
import { firstFrom } from './sorted';
import type { Span } from './tree';

/** A text with characters put in (never taken out), so that every place can be led back: original places of the insertions, as places of `text`. */
export interface Repaired {
  readonly text: string;
  readonly inserted: readonly number[];
}

export interface Repair {
  readonly repaired: Repaired;
  readonly problems: readonly Problem[];
}

/**
 * The next mistake that would take the rest of the text with it, mended as its author most likely meant it: an open
 * quote or bracket ends with its line, a word alone on its line is a key, a bracket that closes nothing is not there.
 * Undefined when YAML's own recovery is good enough.
 */
export function nextRepair(at: Repaired, document: Document): Repair | undefined {
  return (
    tabs(at, document) ??
    strangeSpaces(at, document) ??
    openQuote(at, document) ??
    openBracket(at, document) ??
    keyWithoutColon(at, document) ??
    strayBracket(at, document)
  );
}

/** The place that `offset` has in the text before it was repaired. */
export const back = ({ inserted }: Repaired, offset: number): number => offset - firstFrom(inserted, offset);

function insert(at: Repaired, offset: number, text: string): Repaired {
  const shifted = at.inserted.map(i => (i >= offset ? i + text.length : i));
  return {
    text: at.text.slice(0, offset) + text + at.text.slice(offset),
    inserted: [...shifted, ...Array.from(text, (_, i) => offset + i)].sort((a, b) => a - b),
  };
}

/** Tabs before lines' content: each is as wide as makes its line fit the one above it. Told once, with one fix for all. */
function tabs(at: Repaired, document: Document): Repair | undefined {
  const starts = document.errors.filter(e => e.code === 'TAB_AS_INDENT').map(e => lineStart(at.text, e.pos[0]));
  const lines = [...new Set(starts)]
    .sort((a, b) => a - b)
    .map(start => {
      const indent = /^[ \t]*/.exec(at.text.slice(start))![0];
      return { start, indent, width: tabWidth(at.text, start, indent) };
    });
  const first = lines[0];
  if (!first) return undefined;
  const span = ({ start, indent }: Tabbed) => ({
    start: back(at, start),
    end: back(at, start + indent.length),
  });
  const message =
    lines.length === 1
      ? l10n.t('Indent with spaces: YAML allows no tabs here.')
      : l10n.t('Indent with spaces: YAML allows no tabs here, and in {0} more lines.', lines.length - 1);
  const edits = lines.map(line => ({ span: span(line), text: line.indent.replace(/\t/g, ' '.repeat(line.width)) }));
  const fix = { title: l10n.t('Indent with spaces'), edits, preferred: true };
  return { repaired: withSpaces(at, lines), problems: [{ span: span(first), message, fix }] };
}

/** Where spaces mean something, one of those that other programs write: YAML takes it for text. */
const strange = /[\u00a0\u2007\u202f\u3000]/g;

/** Where they stand in a line's indentation, and behind its dash or colon. */
function strangeOf(text: string, start: number): number[] {
  const [beginning] = /^\s*(?:-\s+)*(?:[\w-]+:\s*)?/.exec(text.slice(start, lineEnd(text, start)))!;
  return [...beginning.matchAll(strange)].map(({ index }) => start + index);
}

/** Strange spaces on lines with a mistake, the next ones, and the lines around that have such, too. Told once, with one fix for all. */
function strangeSpaces(at: Repaired, document: Document): Repair | undefined {
  const { text } = at;
  const places = new Set<number>();
  for (const { pos } of document.errors) {
    const last = nextLine(text, Math.max(...pos));
    let start = lineStart(text, pos[0]);
    if (strangeOf(text, start).some(place => places.has(place))) continue;
    while (start > 0 && strangeOf(text, lineStart(text, start - 1)).length > 0) start = lineStart(text, start - 1);
    for (let found: number[] = []; start < text.length && (start <= last || found.length > 0);) {
      found = strangeOf(text, start);
      if (found.some(place => places.has(place))) break;
      for (const place of found) places.add(place);
      start = nextLine(text, start);
    }
  }
  const all = [...places].sort((a, b) => a - b).map(start => ({ start: back(at, start), end: back(at, start) + 1 }));
  const [first] = all;
  if (!first) return undefined;
  return {
    repaired: { ...at, text: text.replace(strange, (sign, offset: number) => (places.has(offset) ? ' ' : sign)) },
    problems: [
      {
        span: first,
        message: l10n.t('This looks like a space, but YAML takes it for text.'),
        fix: { title: l10n.t('Write plain spaces'), edits: all.map(span => ({ span, text: ' ' })), preferred: true },
      },
    ],
  };
}

interface Tabbed {
  /** Where the line begins. */
  readonly start: number;
  readonly indent: string;
  /** How many spaces each of its tabs stands for. */
  readonly width: number;
}

/** The first space takes the place of its tab, the others are put in. */
function withSpaces(at: Repaired, lines: readonly Tabbed[]): Repaired {
  const pieces: string[] = [];
  const inserted: number[] = [];
  let [from, length, before] = [0, 0, 0];
  const write = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  /** What was put in earlier, up to a place. */
  const moveUpTo = (offset: number): void => {
    for (; before < at.inserted.length && at.inserted[before]! < offset; before++)
      inserted.push(at.inserted[before]! + length - from);
  };
  const copyUpTo = (offset: number): void => {
    moveUpTo(offset);
    write(at.text.slice(from, offset));
    from = offset;
  };
  for (const { start, indent, width } of lines) {
    copyUpTo(start);
    for (const sign of indent) {
      moveUpTo(from + 1);
      write(sign === '\t' ? ' ' : sign);
      from++;
      if (sign !== '\t') continue;
      for (let i = 1; i < width; i++) {
        inserted.push(length);
        write(' ');
      }
    }
  }
  copyUpTo(at.text.length + 1);
  return { text: pieces.join(''), inserted };
}

/** How many spaces a tab most likely stands for: those that put a key under the key above, a dash under the dash; else two. */
function tabWidth(text: string, start: number, indent: string): number {
  const above = readLine(text, text.slice(0, start).trimEnd().length);
  const content = above.content - above.start;
  const column = text[start + indent.length] === '-' ? content - 2 * above.dashes : content;
  const count = indent.split('\t').length - 1;
  return [2, 4, 8].find(width => column === indent.length + count * (width - 1)) ?? 2;
}

/** The first quoted text whose quote was not closed, or closed by the opening of the next one. */
function openQuote(at: Repaired, document: Document): Repair | undefined {
  const errors = document.errors.map(e => e.pos[0]);
  const unclosed = document.errors.filter(e => e.code === 'MISSING_CHAR' && /quote/.test(e.message)).map(e => e.pos[0]);
  let found: { start: number; quote: string } | undefined;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || (node.type !== Scalar.QUOTE_DOUBLE && node.type !== Scalar.QUOTE_SINGLE) || !node.range)
        return;
      const [start, end] = node.range;
      const lastLineEnd = lineEnd(at.text, end);
      // Over several lines with an error behind it, or ended by YAML itself where the next line is not indented
      const open =
        end > lineEnd(at.text, start)
          ? errors.some(e => e >= start && e <= lastLineEnd)
          : unclosed.some(e => e >= end && e <= end + 1);
      if (!open) return;
      found = { start, quote: at.text[start]! };
      return visit.BREAK;
    },
  });
  if (!found) return undefined;
  const end = lineEnd(at.text, found.start);
  const contentEnd = found.start + at.text.slice(found.start, end).trimEnd().length;
  // A backslash before our quote would keep the text open
  const closing =
    found.quote === '"' && /(^|[^\\])(\\\\)*\\$/.test(at.text.slice(found.start, contentEnd))
      ? '\\' + found.quote
      : found.quote;
  return {
    repaired: insert(at, contentEnd, closing),
    problems: [
      {
        span: { start: back(at, found.start), end: back(at, contentEnd) },
        message: l10n.t(
          'The quote that opens here is not closed on its line. Add {0} at the end of the text.',
          found.quote,
        ),
        fix: {
          title: l10n.t('Add the closing quote'),
          edits: [{ span: { start: back(at, contentEnd), end: back(at, contentEnd) }, text: closing }],
          preferred: true,
        },
      },
    ],
  };
}

/** A bracket that is still open where a line stands that is not indented to be within it. */
function openBracket(at: Repaired, document: Document): Repair | undefined {
  const message = /must be sufficiently indented and end with a ([\]}])/;
  const error = document.errors.find(e => e.code === 'BAD_INDENT' && message.test(e.message));
  if (!error || document.errors.some(e => e.code === 'RESOURCE_EXHAUSTION')) return undefined;
  const closing = message.exec(error.message)![1]!;
  const above = lastContent(at.text, error.pos[0]);
  const end = above.start + at.text.slice(above.start, above.end).replace(/[ \t]+#.*$/, '').length;
  const place = back(at, end);
  return {
    repaired: insert(at, end, closing),
    problems: [
      {
        span: { start: back(at, above.start), end: back(at, above.end) },
        message: l10n.t('The bracket opened here or above is not closed: {0} is missing.', closing),
        fix: {
          title: l10n.t('Add the closing bracket'),
          edits: [{ span: { start: place, end: place }, text: closing }],
          preferred: true,
        },
      },
    ],
  };
}

/** The last line with text in it above `offset`, without its indentation. */
function lastContent(text: string, offset: number): Span {
  const before = text.slice(0, lineStart(text, offset)).trimEnd();
  const start = lineStart(text, before.length);
  const indent = /^[ \t]*/.exec(before.slice(start))![0].length;
  return before.length === 0 ? { start: offset, end: offset } : { start: start + indent, end: before.length };
}

/** `touchp` or `emotion:-1` alone on its line, above another key: YAML would join both into one key. */
function keyWithoutColon(at: Repaired, document: Document): Repair | undefined {
  const error = document.errors.find(e => e.code === 'MULTILINE_IMPLICIT_KEY' && startsItsLine(at.text, e));
  if (!error) return undefined;
  const start = error.pos[0];
  const end = start + at.text.slice(start, lineEnd(at.text, start)).trimEnd().length;
  const word = at.text.slice(start, end);
  const glued = gluedKey.exec(word);
  if (!glued && /[:,{}[\]"'#]|^-(?:\s|$)/.test(word)) return undefined;
  return {
    repaired: glued ? insert(at, start + glued[0].length, ' ') : insert(at, end, ':'),
    problems: [{ span: { start: back(at, start), end: back(at, end) }, ...missingColon(word, back(at, start)) }],
  };
}

/** A key with its colon that lacks the space behind it: `emotion:-1`, but not `https://`. */
const gluedKey = /^[a-z][\w-]*:(?=[^\s:/])/i;

/** Said of words where a key belongs, wherever that is found out: the first of them is the key. `at` is where they begin. */
export function missingColon(words: string, at: number): Pick<Problem, 'message' | 'fix'> {
  const glued = gluedKey.exec(words)?.[0];
  if (glued) {
    const end = at + glued.length;
    return {
      message: l10n.t('A space is missing behind the colon: `{0}`.', `${glued} ${words.slice(glued.length)}`),
      fix: { title: l10n.t('Add the space'), edits: [{ span: { start: end, end }, text: ' ' }], preferred: true },
    };
  }
  if (bulletAt(words, 0) > 0) return { message: noBullet(words) };
  const key = /^\S*/.exec(words)![0];
  const end = at + key.length;
  return {
    message: l10n.t('A key ends with a colon: `{0}`.', `${key}:${words.slice(key.length)}`),
    fix: { title: l10n.t('Add the colon'), edits: [{ span: { start: end, end }, text: ':' }], preferred: true },
  };
}

/** Said of a list item that begins with something else than a dash. */
export const noBullet = (item: string): string => l10n.t('A list item begins with `- `, not with `{0}`.', item[0]!);

const startsItsLine = (text: string, error: YAMLError): boolean =>
  /^[ \t]*(-[ \t]+)*$/.test(text.slice(lineStart(text, error.pos[0]), error.pos[0]));

/** Whether YAML reads nothing from this error on. */
export const stopsReading = ({ code, message }: YAMLError): boolean =>
  code === 'UNEXPECTED_TOKEN' && /in YAML stream/.test(message);

/** A closing bracket that closes nothing ends YAML's reading: put it in quotes for the parser. */
function strayBracket(at: Repaired, document: Document): Repair | undefined {
  const start = document.errors.find(stopsReading)?.pos[0];
  const bracket = start === undefined ? '' : at.text[start]!;
  if (start === undefined || !/[\]}]/.test(bracket)) return undefined;
  const bare = startsValue(at.text, start);
  return {
    repaired: bare ? insert(insert(at, start + 1, '"'), start, '"') : insert(at, start, ' # '),
    problems: [
      {
        span: { start: back(at, start), end: back(at, start) + 1 },
        message: l10n.t('This {0} closes nothing. Remove it, or put the text in quotes.', bracket),
      },
    ],
  };
}

const startsValue = (text: string, offset: number): boolean =>
  /(^|:[ \t]+|-[ \t]+)$/.test(text.slice(lineStart(text, offset), offset)) && lineEnd(text, offset) - offset === 1;
