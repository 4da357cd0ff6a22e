/**
 * Where the parts of a block collection begin: the entries of a map, the items of a list. In valid YAML a line that is
 * indented no deeper than a part ends the part, whatever quotes, brackets or block texts it holds. So lines' indentation
 * alone decides, each line by itself, and a mistake within a part stays within it.
 */
import { nextLine, readLine } from './lines';

export type Form = 'map' | 'list';

/** Where a part begins, and the column of its key or dash, which is not its neighbours' when it is misplaced. */
export interface Cut {
  readonly start: number;
  readonly column: number;
}

/** A collection within a part: where its first part begins, and what precedes that on its line, if anything. */
export interface Inner extends Cut {
  readonly form: Form;
}

const space = 32;
const dash = 45;
const hash = 35;

/** The first thing on a line that is neither blank nor a comment: where it stands, and whether it is the dash of an item. */
interface Content {
  readonly column: number;
  readonly isDash: boolean;
}

/** Whether YAML reads a text with such a line in another way than part by part: other documents, directives, tabs that indent. */
const whole = /^(?:---|\.\.\.|%| *\t[ \t]*[^\s#])/m;

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

/** What may follow below a key: anything (nothing stands behind its colon), only a list (a bracket was opened there), or no collection. */
type Below = 'anything' | 'list' | 'nothing';

function belowKey(text: string, start: number): Below {
  const { key, rest } = readLine(text, start);
  if (!key) return 'nothing';
  const first = text[rest.start];
  if (rest.start === rest.end || first === '#') return 'anything';
  // A list's dashes mean nothing between brackets: who opened one above a list has not closed it yet
  return first === '[' || first === '{' ? 'list' : 'nothing';
}

/** Whether a key with its colon begins the line at `start`, or what stands there. */
export const hasKey = (text: string, start: number): boolean => readLine(text, start).key !== undefined;

/**
 * The parts of a collection, of which the first begins at `first` (of a line, or behind the dash of an item), up to `end`.
 * Undefined when no such part begins there. A key that stands deeper than its map, but not as deep as what is above it, is
 * a part of the map all the same: it is misplaced.
 */
export function cut(text: string, first: Cut, end: number, form: Form, column: number): Cut[] | undefined {
  const { start } = first;
  if (beginsLine(text, start)) {
    const content = contentOf(text, start);
    if (!content || content.isDash !== (form === 'list') || content.column !== first.column) return undefined;
    if (goesOnAt(text, start + content.column)) return undefined;
  }
  const cuts: Cut[] = [first];
  let below: Below = form === 'map' ? belowKey(text, start) : 'nothing';
  /** The column of the collection below the last key. */
  let inner: number | undefined;
  for (let line = nextLine(text, start); line < end; line = nextLine(text, line)) {
    const content = contentOf(text, line);
    if (!content) continue;
    if (form === 'list') {
      if (content.isDash && content.column === column) cuts.push({ start: line, column });
      continue;
    }
    if (isPart(text, line, content, column, inner)) {
      cuts.push({ start: line, column: content.column });
      below = belowKey(text, line);
      inner = undefined;
    } else if (below !== 'nothing') {
      if (
        content.isDash
          ? content.column >= column
          : below === 'anything' && content.column > column && hasKey(text, line)
      )
        inner = content.column;
      below = 'nothing';
    }
  }
  return cuts;
}

/** What at the beginning of a line belongs to the part above: a closing bracket, or the value of a key marked by `?`. */
const goesOnAt = (text: string, at: number): boolean => /^(?:[\]},]|:(?:\s|$))/.test(text.slice(at, at + 2));

function isPart(
  text: string,
  line: number,
  { column, isDash }: Content,
  of: number,
  inner: number | undefined,
): boolean {
  if (isDash) return false;
  if (column === of) return !goesOnAt(text, line + column);
  return column > of && inner !== undefined && column < inner && hasKey(text, line);
}

/** The collection that begins within the part from `start` to `end`; undefined when there is none, or not one that can be cut. */
export function innerOf(text: string, start: number, end: number, form: Form, column: number): Inner | undefined {
  if (form === 'list') {
    const at = start + column + /^-[ \t]*/.exec(text.slice(start + column, start + column + 80))![0].length;
    if (!isBreak(text.charCodeAt(at)) && text.charCodeAt(at) !== hash)
      return keyAt(text, at) ? { start: at, column: at - start, form: 'map' } : undefined;
  }
  const below = form === 'list' ? 'anything' : belowKey(text, start);
  if (below === 'nothing') return undefined;
  for (let line = nextLine(text, start); line < end; line = nextLine(text, line)) {
    const content = contentOf(text, line);
    if (!content) continue;
    const { isDash } = content;
    const deep = form === 'map' && isDash ? content.column >= column : content.column > column;
    if (!deep || (!isDash && (below === 'list' || !hasKey(text, line)))) return undefined;
    return { start: line, column: content.column, form: isDash ? 'list' : 'map' };
  }
  return undefined;
}

/** Whether a key stands at `at`, behind one dash and spaces. */
function keyAt(text: string, at: number): boolean {
  const line = readLine(text, at);
  return line.key?.start === at && line.dashes === 1 && !text.slice(line.start, at).includes('\t');
}
