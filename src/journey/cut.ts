/**
 * Where the parts of a block collection begin: the entries of a map, the items of a list. In valid YAML a line that is
 * indented no deeper than a part ends the part, whatever quotes, brackets or block texts it holds. So lines' indentation
 * alone decides, each line by itself, and a mistake within a part stays within it.
 */
import { nextLine, readLine } from './lines';

export type Form = 'map' | 'list';

/**
 * How a part stands in another column than its collection: between the columns of what is around it, or behind a key
 * that has a value already.
 */
export type Misplaced = 'between' | 'too-far';

/** Where a part begins, and the column of its key or dash. */
export interface Cut {
  readonly start: number;
  readonly column: number;
  readonly misplaced?: Misplaced;
}

/** A collection within a part: where its first part begins. */
export interface Inner {
  readonly form: Form;
  readonly start: number;
  readonly column: number;
}

const space = 32;
const dash = 45;
const hash = 35;

/** The first thing on a line that is neither blank nor a comment: where it stands, and whether it is the dash of an item. */
interface Content {
  readonly column: number;
  readonly isDash: boolean;
}

/**
 * Whether YAML reads a text with such a line in another way than part by part: other documents, directives, tabs that
 * indent, keys and values that are marked by `?` and `:` of their own.
 */
const whole = /^(?:---|\.\.\.|%| *\t[ \t]*[^\s#]| *[\u00a0\u2007\u202f\u3000]|[ -]*[?:](?:\s|$))/m;

/** Whether the lines of a text mean the same part by part. */
export const isCuttable = (lines: string): boolean => !whole.test(lines) && !lines.includes('\uFEFF');

/** What the line at `start` begins with; undefined for a blank line or a comment. */
export function contentOf(text: string, start: number): Content | undefined {
  let at = start;
  while (text.charCodeAt(at) === space) at++;
  const c = text.charCodeAt(at);
  if (c === dash) return { column: at - start, isDash: isBreak(text.charCodeAt(at + 1)) };
  if (c === hash || (isBreak(c) && isBlank(text, at))) return undefined;
  return { column: at - start, isDash: false };
}

/** Whether nothing stands before `offset` on its line. */
export const beginsLine = (text: string, offset: number): boolean => offset === 0 || text.charCodeAt(offset - 1) === 10;

/** White space, or the end of the text. */
const isBreak = (c: number): boolean => c === 10 || c === 13 || c === space || c === 9 || Number.isNaN(c);

function isBlank(text: string, from: number): boolean {
  for (let at = from; ; at++) {
    const c = text.charCodeAt(at);
    if (c === 10 || Number.isNaN(c)) return true;
    if (c === hash) return at > from;
    if (c !== 13 && c !== 9 && c !== space) return false;
  }
}

/**
 * What may stand below a key: a collection, only a list, more lines of its text, or lines that only YAML can tell.
 * A collection may stand below a value that is complete, too: that is a mistake, but not the collection's.
 */
type Below = 'collection' | 'list' | 'text' | 'value';

const complete = /^(?:\[[^[\]{}"']*\]|\{[^[\]{}"']*\}|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')?[ \t]*(?:#.*)?$/;
/** Quoted texts are not looked for farther than this, in code units. */
const longest = 5000;

/** What may stand below the key in `column` whose part begins at `start`. Looks at no line that is not its part's. */
export function belowKey(text: string, start: number, column: number): Below {
  const { key, rest } = readLine(text, start);
  if (!key) return 'value';
  const value = text.slice(rest.start, rest.end);
  if (complete.test(value)) return 'collection';
  if (/^[|>&*!]/.test(value)) return 'value';
  if (!/^[[{"']/.test(value)) return 'text';
  // A list's dashes mean nothing between brackets: who opened one above a list has not closed it yet
  const quoted = /^(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')[ \t]*(?:#.*)?$/m.exec(
    text.slice(rest.start, textEnd(text, rest.start, column)),
  );
  return quoted?.index === 0 ? 'value' : 'list';
}

/** Where a text that begins at `start`, behind a key in `column`, ends at the latest: above a line that stands no deeper. */
function textEnd(text: string, start: number, column: number): number {
  let line = nextLine(text, start);
  while (line < text.length && line < start + longest) {
    const { column: at = Infinity } = contentOf(text, line) ?? {};
    if (at <= column) break;
    line = nextLine(text, line);
  }
  return line;
}

/** Whether a key with its colon begins the line at `start`, or what stands there. */
export const hasKey = (text: string, start: number): boolean => readLine(text, start).key !== undefined;

/**
 * The parts of a collection, of which the first begins at `first` (of a line, or behind the dash of an item), up to `end`.
 * Undefined when no such part begins there. A key or dash that stands deeper than the others, where nothing can hold it, is
 * a part all the same: it is misplaced.
 */
export function cut(text: string, first: Cut, end: number, form: Form, column: number): Cut[] | undefined {
  const { start } = first;
  if (beginsLine(text, start)) {
    const content = contentOf(text, start);
    if (!content || content.isDash !== (form === 'list') || content.column !== first.column) return undefined;
    if (goesOnAt(text, start + content.column)) return undefined;
  }
  const cuts: Cut[] = [first];
  let last = partAt(text, first, form);
  for (let line = nextLine(text, start); line < end; line = nextLine(text, line)) {
    const content = contentOf(text, line);
    if (!content) continue;
    const found = partIn(text, line, content, form, column, last);
    if (found) {
      cuts.push(found);
      last = partAt(text, found, form);
    } else if (last.inner === undefined && last.below !== 'text') {
      last.inner = holds(text, line, content, last) ? content.column : -1;
    }
  }
  return cuts;
}

/** What is known of a part while its lines are read. */
interface Open {
  readonly form: Form;
  readonly column: number;
  readonly below: Below;
  /** The column of the collection that it holds; -1 when it holds none, undefined before its second line is read. */
  inner: number | undefined;
}

function partAt(text: string, { start, column }: Cut, form: Form): Open {
  if (form === 'map') return { form, column, below: belowKey(text, start, column), inner: undefined };
  const at = behindDash(text, start + column);
  return { form, column, below: 'collection', inner: at === undefined ? undefined : keyAt(text, at) ? at - start : -1 };
}

/** Whether the line below a part's first one begins a collection that the part holds. */
const holds = (text: string, line: number, { column, isDash }: Content, part: Open): boolean =>
  isDash
    ? part.below !== 'value' && (part.form === 'map' ? column >= part.column : column > part.column)
    : part.below === 'collection' && column > part.column && hasKey(text, line);

/** The part of a collection in column `of` that begins on a line below `last`, if one does. */
function partIn(
  text: string,
  line: number,
  { column, isDash }: Content,
  form: Form,
  of: number,
  last: Open,
): Cut | undefined {
  if (isDash !== (form === 'list')) return undefined;
  if (column === of) return goesOnAt(text, line + column) ? undefined : { start: line, column };
  if (column < of || !(isDash || hasKey(text, line))) return undefined;
  if (column <= last.column || column < (last.inner ?? -1)) return { start: line, column, misplaced: 'between' };
  return !isDash && last.below === 'text' ? { start: line, column, misplaced: 'too-far' } : undefined;
}

/** What at the beginning of a line belongs to the part above: a closing bracket. */
const goesOnAt = (text: string, at: number): boolean => /[\]},]/.test(text.charAt(at));

/** Where something stands behind a dash on its line. */
function behindDash(text: string, dash: number): number | undefined {
  const at = dash + /^-[ \t]*/.exec(text.slice(dash, dash + 80))![0].length;
  return isBreak(text.charCodeAt(at)) || text.charCodeAt(at) === hash ? undefined : at;
}

/** The collection that begins within the part from `start` to `end`; undefined when there is none, or not one that can be cut. */
export function innerOf(text: string, start: number, end: number, form: Form, column: number): Inner | undefined {
  const part = partAt(text, { start, column }, form);
  if (part.inner !== undefined)
    return part.inner < 0 ? undefined : { start: start + part.inner, column: part.inner, form: 'map' };
  if (part.below === 'text') return undefined;
  for (let line = nextLine(text, start); line < end; line = nextLine(text, line)) {
    const content = contentOf(text, line);
    if (!content) continue;
    if (!holds(text, line, content, part)) return undefined;
    return { start: line, column: content.column, form: content.isDash ? 'list' : 'map' };
  }
  return undefined;
}

/** Whether a key stands at `at`, behind one dash and spaces. */
function keyAt(text: string, at: number): boolean {
  const line = readLine(text, at);
  return line.key?.start === at && line.dashes === 1 && !text.slice(line.start, at).includes('\t');
}
