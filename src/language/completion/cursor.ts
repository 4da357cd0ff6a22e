/**
 * Where the cursor is. No guess from the look of the line: a word that nobody writes is put in at the cursor, the text
 * is read by the same parser as always, and the place of that word in the tree is the answer.
 */
import { column, lineEnd, lineStart } from '../../journey/lines';
import type { Journey } from '../../journey/parse';
import { parse, tryOut } from '../../journey/parse';
import type { Path, Span } from '../../journey/tree';
import type { Found } from './find';
import { findScalar } from './find';

/** One way in which a text at the cursor would be read. */
export interface Reading {
  /** A key of the map at `path`, or the value at `path` (of a key, or of a list when the path ends in an index). */
  readonly role: 'key' | 'value';
  readonly path: Path;
  /** What stands beside it: the other keys of the map, or the other texts of the list. */
  readonly others: readonly string[];
  readonly flow: boolean;
  readonly style: 'plain' | 'single' | 'double';
  /** What is replaced, in one line, with the cursor in it; inside the quotes when there are any. */
  readonly span: Span;
  /** What must be inserted before (the space after a colon, the dash of an item) and after (a missing quote). */
  readonly before: string;
  readonly after: string;
  /** The column at which it begins: where the keys of a map stand that begins here. */
  readonly column: number;
  /** It stands alone on its line, or after dashes. */
  readonly ownLine: boolean;
  /** A key that has its colon already. */
  readonly colon: boolean;
  /** A key whose value stands below already. */
  readonly filled: boolean;
}

/**
 * Every way in which a text at `offset` could be read, the most likely first; none inside comments and block texts, or
 * where the line's indentation fits nothing around it.
 */
export function readingsAt(journey: Journey, offset: number): readonly Reading[] {
  const { text, problems } = journey;
  const found = readIn(journey, offset);
  if (found.length > 0 || problems.length === 0) return found;
  // YAML may have given up on what stands above: the lines from the last one that begins as a top-level key does
  let top = lineStart(text, offset);
  while (top > 0 && !/^\p{L}/u.test(text.slice(top, top + 2))) top = lineStart(text, top - 1);
  return readIn(parse(text.slice(top)), offset - top).map(reading => ({
    ...reading,
    span: { start: reading.span.start + top, end: reading.span.end + top },
  }));
}

const isIndentation = /^[ \t]*$/;

function readIn(journey: Journey, offset: number): Reading[] {
  const { text } = journey;
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const before = text.slice(start, offset);
  const rest = text.slice(offset, end);
  // What is written here would become one with the text behind it, or push it out of its place
  if (isIndentation.test(before) ? /^[ \t]+[^ \t#]/.test(rest) : /^[ \t]*[{[]/.test(rest)) return [];
  const word = sentinelFor(text);
  // A colon, or the dash of an item, asks for a space before what follows it
  const space = before.endsWith(':') || /^[ -]*-$/.test(before) ? ' ' : '';
  const gap = rest.startsWith('#') ? ' ' : '';
  const put = { at: offset, put: space + word + gap };
  const bare = withinWord(journey, offset) ?? attempt(journey, word, [put]);

  const beginning = /^[ \t]*(?:-[ \t]+)*(?:-$)?/.exec(before)![0];
  const comment = rest.search(/(?:^|[ \t])#/);
  const wordEnd = offset + (comment < 0 ? rest : rest.slice(0, comment)).trimEnd().length;
  const ownLine = !/[:{}[\],"'|>]/.test(text.slice(start + beginning.length, wordEnd));
  if (!ownLine || bare?.found.flow)
    // Without brackets a key has its colon, or is alone on its line
    return (bare ? readingOf(bare, text, offset, space, false) : []).filter(
      r => r.role === 'value' || r.flow || r.colon,
    );
  if (rest.startsWith('#')) return [];

  // A word alone on its line may be a key still without its colon, or an item still without its dash
  const without = tryOut(journey, text.slice(0, start) + text.slice(end), tree => tree.problems.length);
  const fits = (a: Attempt | undefined): a is Attempt => !!a && a.problems <= without && a.found.node.start >= start;
  const asKey = attempt(journey, word, [
    { at: offset, put: space + word },
    { at: wordEnd, put: wordEnd === offset ? ':' + gap : ':' },
  ]);
  const dashed = beginning.includes('-')
    ? undefined
    : attempt(journey, word, [{ at: start + beginning.length, put: '- ' }, put]);
  return [
    ...(fits(asKey) && asKey.found.role === 'key' ? readingOf(asKey, text, offset, space, true) : []),
    ...(fits(bare) && bare.found.role === 'value' ? readingOf(bare, text, offset, space, true) : []),
    ...(fits(dashed) && typeof dashed.found.path.at(-1) === 'number'
      ? readingOf(dashed, text, offset, '- ', true)
      : []),
  ];
}

/** A word of letters that the text does not have. */
function sentinelFor(text: string): string {
  let word = 'cursorhere';
  while (text.includes(word)) word += 'q';
  return word;
}

/** The text with the word put in, read. */
interface Attempt {
  readonly found: Found;
  readonly text: string;
  readonly problems: number;
  /** Where the word stands in it. */
  readonly at: number;
  /** An offset of it as one of the text without what was put in. */
  back(offset: number): number;
}

interface Put {
  readonly at: number;
  readonly put: string;
}

/** A word put in within a word of a plain text is more of that text: nothing needs to be read again to know what it is. */
function withinWord({ text, root, problems }: Journey, offset: number): Attempt | undefined {
  const behindWord = /[\p{L}\p{N}]-?$/u.test(text.slice(Math.max(0, offset - 2), offset));
  if (problems.length > 0 || !behindWord || text.charAt(offset) === '#') return undefined;
  const found = findScalar(root, offset, ({ style, start }) => style === 'plain' && start < offset);
  return found && { found, text, problems: 0, at: offset, back: at => at };
}

/** Reads `text` with `puts` inserted, one of which holds the word; undefined when the word is no part of a key or a value. */
function attempt(journey: Journey, word: string, puts: readonly Put[]): Attempt | undefined {
  const { text } = journey;
  let tried = '';
  let from = 0;
  for (const { at, put } of puts) {
    tried += text.slice(from, at) + put;
    from = at;
  }
  tried += text.slice(from);
  const at = tried.indexOf(word);
  const back = (offset: number): number => {
    let inserted = 0;
    for (const put of puts) {
      const start = put.at + inserted;
      if (offset <= start) break;
      if (offset < start + put.put.length) return put.at;
      inserted += put.put.length;
    }
    return offset - inserted;
  };
  return tryOut(journey, tried, ({ root, problems }) => {
    const found = findScalar(root, at, node => node.source.includes(word));
    return found && { found, text: tried, problems: problems.length, at, back };
  });
}

/** What an attempt found, in terms of the text as it is; nothing when it would reach over more than one line. */
function readingOf(attempt: Attempt, text: string, offset: number, space: string, ownLine: boolean): Reading[] {
  const { found, text: tried, at, back } = attempt;
  const { node } = found;
  if (node.style === 'literal' || node.style === 'folded') return [];
  if (node.start < lineStart(tried, at) || node.end > lineEnd(tried, at)) return [];
  const quoted = node.style !== 'plain';
  const quote = quoted ? tried[node.start]! : '';
  const closed = quoted && node.end - 1 > node.start && tried[node.end - 1] === quote;
  const start = back(node.start + quote.length);
  // Of a text whose quote is still open, only what is typed is sure to belong to it
  const end = quoted && !closed ? offset : back(closed ? node.end - 1 : node.end);
  if (start > offset || end < offset) return [];
  return [
    {
      role: found.role,
      path: found.path,
      others: found.others,
      filled: found.filled,
      flow: found.flow,
      style: node.style,
      span: { start, end },
      before: space !== '' && node.start >= back(node.start) + space.length ? space : '',
      after: quoted && !closed ? quote : text[end] === '#' ? ' ' : '',
      column: column(tried, node.start),
      ownLine,
      colon: found.role === 'key' && /^[ \t]*:/.test(text.slice(back(node.end), lineEnd(text, offset))),
    },
  ];
}
