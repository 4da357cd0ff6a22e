import * as l10n from '@vscode/l10n';
import type { YAMLError } from 'yaml';
import type { Problem } from './finding';
import { bulletAt, indentation, lineEnd, lineStart, nextLine } from './lines';
import { missingColon, noBullet, stopsReading } from './repair';
import type { Span } from './tree';

/**
 * What a YAML error means to somebody who writes a journey map, and where it is best shown. Undefined for what is only
 * a consequence of another error.
 */
export function explainYamlError(error: YAMLError, text: string): Problem | undefined {
  const [start, end] = error.pos;
  const rest: Span = { start, end: Math.max(start, Math.min(Math.max(end, start + 1), lineEnd(text, start))) };
  const toLineEnd: Span = { start, end: start + text.slice(start, lineEnd(text, start)).trimEnd().length };
  const word: Span = {
    start,
    end: Math.max(
      start + (/^[^\s:,[\]{}]*/.exec(text.slice(start, start + 200))?.[0].length ?? 0),
      Math.min(end, lineEnd(text, start)),
    ),
  };
  const at = (span: Span, message: string): Problem => ({ span, message });
  switch (error.code) {
    case 'RESOURCE_EXHAUSTION':
      return at(rest, l10n.t('This is nested too deeply to be read.'));
    case 'TAB_AS_INDENT':
      return at(rest, l10n.t('Indent with spaces: YAML allows no tabs here.'));
    case 'BAD_SCALAR_START':
      return at(toLineEnd, l10n.t('A text that begins with {0} must be in quotes.', text[start] ?? ''));
    case 'MISSING_CHAR':
      // An item where a key belongs is no key that lacks a colon
      if (/implicit map keys need/i.test(error.message) && startsItem(text, start))
        return at(contentOf(toLineEnd, text), tooFar());
      if (/implicit map keys need/i.test(error.message))
        return { span: word, ...missingColon(text.slice(word.start, word.end), word.start) };
      if (/without - indicator/.test(error.message)) return misaligned(text, start);
      if (/quote/.test(error.message)) return at(rest, l10n.t('A quote is opened but not closed.'));
      if (/^Missing space before/.test(error.message)) return at(rest, l10n.t('Put a space before this.'));
      if (/Missing , /.test(error.message)) return at(rest, l10n.t('A comma is missing between these.'));
      return at(rest, l10n.t('Something is missing here: {0}', error.message));
    case 'BAD_INDENT':
      return misaligned(text, start);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (startsItem(text, start)) return at(contentOf(toLineEnd, text), tooFar());
      // Without a second colon on the line, it is the next line that YAML could not place
      if (!/:([ \t]|$)|^[?-]([ \t]|$)/.test(text.slice(start, lineEnd(text, start))))
        return { ...at(nextContent(text, start), tooFar()), from: start };
      return at(
        toLineEnd,
        l10n.t(
          'Two things seem to stand in one value. If it is text with a colon, put it in quotes; if it is a key, begin a new line.',
        ),
      );
    case 'MULTILINE_IMPLICIT_KEY':
      return { ...at(nextContent(text, start), tooFar()), from: start };
    case 'MULTIPLE_DOCS':
      return at(
        toLineEnd.end > toLineEnd.start ? toLineEnd : rest,
        l10n.t('A file holds one map: what follows `---` is not read.'),
      );
    case 'UNEXPECTED_TOKEN':
      if (stopsReading(error)) return at(toLineEnd, l10n.t('YAML can read nothing from here on.'));
      if (/at node end/.test(error.message) && startsItem(text, start)) return at(toLineEnd, tooFar());
      if (/at node end/.test(error.message))
        return at(
          toLineEnd,
          l10n.t('More text follows a value that has ended. If all of it is one text, put the whole in quotes.'),
        );
      if (/block-seq-ind/.test(error.message)) return at(rest, l10n.t('A list begins on the line below its key.'));
      return at(rest, l10n.t('This is unexpected here.'));
    case 'TAG_RESOLVE_FAILED':
      return at(
        word,
        l10n.t(
          'Tags such as {0} are not used in journey maps. If the text begins with an exclamation mark, put it in quotes.',
          text.slice(word.start, word.end),
        ),
      );
    case 'BAD_DQ_ESCAPE':
      return at(
        rest,
        l10n.t('A backslash in double quotes begins a special character. Write `\\\\`, or use single quotes.'),
      );
    case 'KEY_OVER_1024_CHARS':
      return at({ start, end: Math.min(lineEnd(text, start), start + 80) }, l10n.t('This key is too long.'));
    case 'BAD_ALIAS':
      if (bulletAt(text, start) > 1) return at(toLineEnd, noBullet(text[start]!));
      return at(rest, l10n.t('YAML can’t read this: {0}', error.message));
    case 'BAD_DIRECTIVE':
    case 'BAD_COLLECTION_TYPE':
    case 'BAD_PROP_ORDER':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    default:
      return at(rest, l10n.t('YAML can’t read this: {0}', error.message));
  }
}

/** Whether the dash of an item begins at `start`, or behind the spaces there. */
const startsItem = (text: string, start: number): boolean =>
  /^ *-(?:\s|$)/.test(text.slice(start, lineEnd(text, start)));

/** A stretch without the spaces that it begins with. */
const contentOf = ({ start, end }: Span, text: string): Span => ({
  start: start + /^ */.exec(text.slice(start, end))![0].length,
  end,
});

/** Said where a key or value stands below a key that has one already. */
export const tooFar = (): string =>
  l10n.t('This line is indented too far, or a colon is missing: the key above has a value already.');

/** What is said of a line that is indented as nothing is that it could belong to. `offset` is in its indentation, or behind that. */
function misaligned(text: string, offset: number): Problem {
  const start = offset + /^ */.exec(text.slice(offset, lineEnd(text, offset)))![0].length;
  const span = { start, end: start + /^[^\s:,[\]{}]*/.exec(text.slice(start, start + 200))![0].length };
  return {
    span: { start, end: Math.max(span.end, Math.min(start + 1, lineEnd(text, start))) },
    message: isBelowDash(text, start) ? likeItem() : fitsNothing(),
  };
}

/** Whether the line above that is indented no deeper has a dash in the same column. */
function isBelowDash(text: string, offset: number): boolean {
  const column = indentation(text, offset);
  for (let start = lineStart(text, offset); start > 0;) {
    start = lineStart(text, start - 1);
    const own = indentation(text, start);
    if (own <= column && text.slice(start, lineEnd(text, start)).trim() !== '')
      return own === column && startsItem(text, start);
  }
  return false;
}

/** Said of a key in a column in which none begins. */
export const fitsNothing = (): string =>
  l10n.t('The indentation fits nothing above: keys of one level begin in the same column.');

const likeItem = (): string =>
  l10n.t('This stands where the next list item would begin: add `- `, or indent it to belong to the item above.');

/** Whether a message says that a line stands in a wrong column. */
export const tellsOfColumn = (message: string): boolean => [tooFar(), fitsNothing(), likeItem()].includes(message);

/** The first line with text in it below the line of `offset`, without its indentation; at the end, that line itself. */
function nextContent(text: string, offset: number): Span {
  const found = /\S[^\r\n]*/.exec(text.slice(nextLine(text, offset)));
  if (!found) return { start: offset, end: lineEnd(text, offset) };
  const start = nextLine(text, offset) + found.index;
  return { start, end: start + found[0].trimEnd().length };
}
