import * as l10n from '@vscode/l10n';
import { compose } from './compose';
import type { Cut, Form, Inner, Misplaced } from './cut';
import { beginsLine, cut, hasKey, innerOf } from './cut';
import type { Problem } from './finding';
import { lineEnd } from './lines';
import { quickRead } from './quick-read';
import { joinedList, joinedMap, Origin } from './nodes';
import type { Entry, ListNode, MapNode, Node, Span } from './tree';
import { isAbsent } from './tree';
import { fitsNothing, tooFar } from './yaml-errors';

/** A part no longer than `small` is read as a whole; of a longer one that holds a collection, each of its parts by itself. In code units; tests cut finer. */
export const limits = { small: 1000 };
/** Nested deeper than any map: from here on a part is read as a whole. */
const deepest = 32;

/** A problem whose places count from `origin`. */
export interface Told {
  readonly origin: Origin;
  readonly problem: Problem;
}

/** An entry of a map or an item of a list, with all that stands below it up to the next: whole lines, read by themselves. */
export interface Part {
  readonly form: Form;
  readonly column: number;
  readonly misplaced?: Misplaced;
  /** How far its key or dash stands behind its beginning. */
  readonly indent: number;
  readonly length: number;
  /** Where it begins: at the beginning of a line, or behind the dash of an item. */
  readonly origin: Origin;
  /** What it adds to its collection: one entry or item, unless a mistake makes it none or several. */
  readonly gives: readonly Entry[] | readonly Node[];
  readonly problems: readonly Told[];
  /** What is said of the first of several that are misplaced in the same column. */
  readonly placeProblem?: Told;
  /** It holds an anchor, which may be meant elsewhere. */
  readonly anchored: boolean;
  /** The collection in it whose parts were read by themselves, and how far behind its own beginning that begins. */
  readonly inner?: Collection;
  readonly innerFrom?: number;
}

/** A block map or list that was read part by part. */
export interface Collection {
  readonly form: Form;
  readonly column: number;
  readonly parts: readonly Part[];
  readonly node: MapNode | ListNode;
  readonly problems: readonly Told[];
  readonly anchored: boolean;
}

/** Lines that are a part. */
export interface Place {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly misplaced?: Misplaced;
}

/** Gives the part that is known already for the same lines, if there is one. */
export type Known = (place: Place) => Part | undefined;

const noProblems: readonly Told[] = [];

/** Reads a collection up to `end`; undefined when its first part does not begin where it should. */
function readCollection(
  text: string,
  { form, start, column }: Inner,
  end: number,
  depth: number,
  known: Known,
): Collection | undefined {
  const cuts = cut(text, { start, column }, end, form, column);
  return cuts && collect(form, column, readParts(text, cuts, end, form, depth, known));
}

/** Tells the parts of a collection that they are in the part that begins at `within`, the first of them `from` behind it. */
export function place({ parts }: Collection, within: Origin | undefined, from: number): void {
  let at = from;
  for (const part of parts) {
    part.origin.place(at, within);
    at += part.length;
  }
}

/** Puts the parts of a collection back to their places in it, after `others`, parts in its stead, took some of them over. */
export function placeAgain(
  collection: Collection,
  within: Origin | undefined,
  from: number,
  others: readonly Part[],
): void {
  place(collection, within, from);
  const own = new Set(collection.parts);
  const shared = new Set(others.filter(p => own.has(p)));
  // What stands in a part that is shared has not moved in it
  const inOthers = others.flatMap(p => (shared.has(p) ? [] : (p.inner?.parts ?? [])));
  for (const part of collection.parts)
    if (part.inner && !shared.has(part)) placeAgain(part.inner, part.origin, part.innerFrom!, inOthers);
}

/** Reads the parts of a collection that begin at `cuts`; the last one ends at `end`. */
export function readParts(
  text: string,
  cuts: readonly Cut[],
  end: number,
  form: Form,
  depth: number,
  known: Known,
): Part[] {
  return cuts.map((one, i) => {
    const at = { form, ...one, end: cuts[i + 1]?.start ?? end };
    return known(at) ?? readPart(text, at, depth, known);
  });
}

/** The collection that parts make, one after the other; undefined when mistakes leave nothing of them. */
export function collect(form: Form, column: number, parts: readonly Part[]): Collection | undefined {
  const { origin, indent } = parts[0]!;
  const gives = parts.length === 1 ? parts[0]!.gives : parts.flatMap(p => p.gives as readonly unknown[]);
  if (gives.length === 0) return undefined;
  const problems = parts.some(p => p.problems.length > 0 || p.placeProblem)
    ? parts.flatMap((p, i) =>
        p.placeProblem && p.column !== parts[i - 1]?.column ? [p.placeProblem, ...p.problems] : p.problems,
      )
    : noProblems;
  return {
    form,
    column,
    parts,
    node:
      form === 'map'
        ? joinedMap(origin, indent, gives as readonly Entry[])
        : joinedList(origin, indent, gives as readonly Node[]),
    problems,
    anchored: parts.some(p => p.anchored),
  };
}

/** Reads a part, whatever is known of the same lines. */
export function readPart(text: string, at: Place, depth: number, known: Known): Part {
  const { form, start, end, column } = at;
  const inner = isLong(end - start) && depth < deepest ? innerOf(text, start, end, form, column) : undefined;
  const below = inner && readCollection(text, inner, end, depth + 1, known);
  return (below && readAround(text, at, depth, inner.start, below)) ?? readWhole(text, at, depth);
}

/** Whether a part of this length is read by its own parts, where it has some. */
export const isLong = (length: number): boolean => length > limits.small;

/** The part with another collection in it, its head being as it was. */
export function withInner(part: Part, inner: Collection, length: number): Part {
  place(inner, part.origin, part.innerFrom!);
  return {
    ...part,
    length,
    gives: part.form === 'map' ? entryWith(part.gives[0] as Entry, inner) : [inner.node],
    problems: joined(ownProblems(part), inner.problems),
    anchored: inner.anchored,
    inner,
  };
}

const ownProblems = ({ problems, origin }: Part): readonly Told[] =>
  problems.length === 0 ? problems : problems.filter(p => p.origin === origin);

const entryWith = ({ key }: Entry, { node }: Collection): Entry[] => [{ key, value: node }];

const joined = (a: readonly Told[], b: readonly Told[]): readonly Told[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];

/** The part, of which only the head is still to be read: its lines above the collection that it holds, which begins at `to`. */
function readAround(text: string, at: Place, depth: number, to: number, inner: Collection): Part | undefined {
  const { form, start } = at;
  const base = { ...partAt(text, at), inner, innerFrom: to - start };
  place(inner, base.origin, base.innerFrom);
  if (form === 'list') return { ...base, gives: [inner.node], problems: inner.problems, anchored: inner.anchored };
  const { origin } = base;
  const head = read(text, { ...at, end: to }, depth, origin);
  const [entry] = head.gives as readonly Entry[];
  if (!entry || head.gives.length > 1 || head.anchored) return undefined;
  const hasValue = !isAbsent(entry.value) && head.problems.length === 0;
  const above = hasValue
    ? [{ origin, problem: { span: contentAt(text, to, start), message: tooFar() } }]
    : head.problems;
  return {
    ...base,
    gives: entryWith(entry, inner),
    problems: joined(above, inner.problems),
    anchored: inner.anchored,
  };
}

function readWhole(text: string, at: Place, depth: number): Part {
  const base = partAt(text, at);
  return { ...base, ...read(text, at, depth, base.origin) };
}

/** What can be said of a part before it is read. */
function partAt(text: string, at: Place) {
  const { form, start, end, column, misplaced } = at;
  const origin = new Origin(start);
  const indent = beginsLine(text, start) ? column : 0;
  const base = { form, column, indent, length: end - start, origin };
  return misplaced
    ? { ...base, misplaced, placeProblem: { origin, problem: misplacedProblem(text, at, misplaced) } }
    : base;
}

/** Reads lines as they are read in their place: in the same column, and behind another key where they may lack their own. */
function read(
  text: string,
  { form, start, end, column }: Place,
  depth: number,
  origin: Origin,
): Pick<Part, 'gives' | 'problems' | 'anchored'> {
  const indent = ' '.repeat(column);
  const whole = beginsLine(text, start);
  const alone = form === 'map' && whole && !hasKey(text, start);
  const before = alone ? `${indent}x:\n` : whole ? '' : indent;
  // A copy: a slice would keep the text of its version alive
  const own = copied(before + text.slice(start, end));
  const quick = quickRead(own, origin, before.length);
  const { root, problems, independent } = quick
    ? { root: quick, problems: [], independent: true }
    : compose(own, { origin, before: before.length, depth });
  return {
    gives: given(root, form).slice(alone ? 1 : 0) as Entry[] | Node[],
    problems: problems.length === 0 ? noProblems : problems.map(problem => ({ origin, problem })),
    anchored: !independent,
  };
}

const copied = (text: string): string => (' ' + text).slice(1);

function given(root: Node | undefined, form: Form): readonly (Entry | Node)[] {
  if (form === 'list') return root?.kind === 'list' && !root.flow ? root.items : root ? [root] : [];
  if (root?.kind !== 'map') return [];
  return root.doubled.length === 0
    ? root.entries
    : [...root.entries, ...root.doubled].sort((a, b) => a.key.start - b.key.start);
}

/** What stands on the line at `line`, counted from `from`. */
function contentAt(text: string, line: number, from: number): Span {
  const content = text.slice(line, lineEnd(text, line));
  const start = line + content.search(/\S/) - from;
  return { start, end: start + content.trim().length };
}

/** The first word of that. */
function wordAt(text: string, line: number, from: number): Span {
  const { start, end } = contentAt(text, line, from);
  const length = text.slice(from + start, Math.min(from + end, from + start + 200)).search(/[\s:,[\]{}]|$/);
  return { start, end: start + Math.max(1, length) };
}

function misplacedProblem(text: string, { form, start }: Place, how: Misplaced): Problem {
  if (how === 'too-far') return { span: contentAt(text, start, start), message: tooFar() };
  const message =
    form === 'map'
      ? fitsNothing()
      : l10n.t('The indentation fits nothing above: items of one list begin in the same column.');
  return { span: wordAt(text, start, start), message };
}
