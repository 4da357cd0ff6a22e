/**
 * A text read part by part. A new version of it costs what was changed: the part around the change is read again, the
 * collections that it is in are put together anew, and all other parts are kept, wherever they stand now.
 */
import type { Cut } from './cut';
import { belowKey, contentOf, cut, hasKey, innerOf, isCuttable } from './cut';
import type { Difference } from './difference';
import { difference } from './difference';
import { lineEnd, lineStart, nextLine } from './lines';
import type { Collection, Known, Part } from './part';
import { collect, isLong, place, readPart, readParts, withInner } from './part';
import { firstFrom, firstThat } from './sorted';

export interface Blocks {
  readonly text: string;
  /** Where the line of the first top-level key begins. */
  readonly start: number;
  readonly map: Collection;
}

/**
 * The parts of `text`; undefined when it is no block map, or has marks that reach over parts (other documents,
 * directives, tabs that indent). Takes over `previous`, which `between` leads to `text`: its nodes move to their places.
 */
export function readBlocks(text: string, previous?: Blocks, between?: Difference): Blocks | undefined {
  const start = beginning(text);
  const change = previous && new Change(previous, text, between ?? difference(previous.text, text));
  if (change && change.end <= change.previous.start && start === change.previous.start + change.by)
    return placed(text, start, change.previous.map);
  const isBelow = change !== undefined && change.previous.start === start && change.firstLine >= start;
  if (!isCuttable(isBelow ? change.lines : text.slice(start))) return undefined;
  const map = (isBelow ? update(change, start) : undefined) ?? readAll(text, start, change?.known ?? (() => undefined));
  return map && placed(text, start, map);
}

function placed(text: string, start: number, map: Collection): Blocks {
  place(map, undefined, start);
  return { text, start, map };
}

/** Where the first line begins that says something: behind comments, and the mark of a document's beginning. */
function beginning(text: string): number {
  let at = 0;
  while (at < text.length && !contentOf(text, at)) at = nextLine(text, at);
  if (!/^---[ \t]*(?:#|\r?\n|$)/.test(text.slice(at, at + 80))) return at;
  at = nextLine(text, at);
  while (at < text.length && !contentOf(text, at)) at = nextLine(text, at);
  return at;
}

/** What is between two versions of a text. */
class Change implements Difference {
  readonly start: number;
  readonly end: number;
  readonly by: number;
  /** Where the first of the lines begins that are not as they were, and all of them. */
  readonly firstLine: number;
  readonly lines: string;
  /** The least column in which something stands on one of them. */
  readonly leastColumn: number;
  /** Where each part begins in its collection. Goes by lengths, which stay true when parts move. */
  readonly #starts = new Map<Collection, readonly number[]>();

  constructor(
    readonly previous: Blocks,
    readonly text: string,
    between: Difference,
  ) {
    ({ start: this.start, end: this.end, by: this.by } = between);
    this.firstLine = lineStart(text, this.start);
    this.lines = text.slice(this.firstLine, lineEnd(text, this.end + this.by));
    this.leastColumn = leastColumn(this.lines, 0);
  }

  /** The part of the version before that had the lines of a place. */
  readonly known: Known = ({ form, column, misplaced, start, end }) => {
    if (end > this.start && start < this.end + this.by) return undefined;
    const part = this.#partFrom(this.previous.map, (end <= this.start ? start : start - this.by) - this.previous.start);
    return part?.form === form && part.column === column && part.misplaced === misplaced && part.length === end - start
      ? part
      : undefined;
  };

  /** The part that began `from` behind the beginning of a collection. */
  #partFrom(collection: Collection, from: number): Part | undefined {
    let starts = this.#starts.get(collection);
    if (!starts) {
      let next = 0;
      starts = collection.parts.map(({ length }) => (next += length) - length);
      this.#starts.set(collection, starts);
    }
    const index = firstFrom(starts, from + 1) - 1;
    const part = collection.parts[index];
    const within = from - (starts[index] ?? 0);
    if (!part || within >= part.length) return undefined;
    if (within === 0) return part;
    return part.inner && this.#partFrom(part.inner, within - part.innerFrom!);
  }
}

/** The least column in which something stands from the line at `start` on; none is less than 0. */
function leastColumn(text: string, start: number): number {
  let least = Infinity;
  for (let line = start; least > 0 && line < text.length; line = nextLine(text, line))
    least = Math.min(least, contentOf(text, line)?.column ?? Infinity);
  return least;
}

function readAll(text: string, start: number, known: Known): Collection | undefined {
  const first = contentOf(text, start);
  if (!first || first.isDash || !hasKey(text, start)) return undefined;
  const column = leastColumn(text, start);
  const cuts = cut(text, firstCut(start, first.column, column), text.length, 'map', column);
  return cuts && collect('map', column, readParts(text, cuts, text.length, 'map', 0, known));
}

const firstCut = (start: number, column: number, of: number): Cut =>
  column === of ? { start, column } : { start, column, misplaced: 'between' };

/** The top-level map after a change; undefined when its first line is another, or the columns of its keys may be. */
function update(change: Change, start: number): Collection | undefined {
  const { map } = change.previous;
  return change.firstLine > start && !map.parts[0]!.misplaced ? updateCollection(change, map, 0) : undefined;
}

/** A collection whose lines are still the same but for a change below its first line. */
function updateCollection(change: Change, of: Collection, depth: number): Collection | undefined {
  const { text, by, known } = change;
  const { parts, form, column } = of;
  if (change.leastColumn < column) return undefined;
  const first = Math.max(0, firstThat(parts, part => part.origin.at > change.start) - 1);
  let last = first;
  while (last + 1 < parts.length && parts[last + 1]!.origin.at <= change.end) last++;
  const from = parts[first]!;
  let changed: readonly Part[] | undefined;
  if (first === last && isWithin(change, from)) changed = [updatePart(change, from, depth)];
  else {
    // Whether a key is misplaced depends on what is above it
    if (from.misplaced) return undefined;
    while (parts[last + 1]?.misplaced) last++;
    const start = from.origin.at;
    const end = parts[last]!.origin.at + parts[last]!.length + by;
    const cuts = cut(text, { start, column: from.column }, end, form, column);
    changed = cuts && readParts(text, cuts, end, form, depth, known);
  }
  return changed && collect(form, column, [...parts.slice(0, first), ...changed, ...parts.slice(last + 1)]);
}

/** Whether a part is still one part of its collection: the lines that decide what it holds are as they were, and no changed line belongs above it. */
function isWithin(change: Change, { form, origin, column, length }: Part): boolean {
  const { text, firstLine } = change;
  const start = origin.at;
  if (form === 'map' && belowKey(text, start, column) !== 'collection') return false;
  let line = nextLine(text, start);
  while (line < firstLine && line < start + length && !contentOf(text, line)) line = nextLine(text, line);
  if (line >= firstLine) return false;
  const inner = innerOf(text, start, nextLine(text, line), form, column)?.column ?? 0;
  return change.leastColumn >= Math.max(inner, column + 1);
}

/** A part that is still one, after a change below its first lines. */
function updatePart(change: Change, part: Part, depth: number): Part {
  const { text, by, known } = change;
  const { form, column, misplaced, origin, inner } = part;
  const length = part.length + by;
  const updated = inner && isLong(length) ? updateCollection(change, inner, depth + 1) : undefined;
  if (updated) return withInner(part, updated, length);
  return readPart(text, { form, column, misplaced, start: origin.at, end: origin.at + length }, depth, known);
}
