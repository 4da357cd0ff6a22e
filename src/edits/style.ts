import type { Journey } from '../journey/parse';
import type { Entry, Node, Span } from '../journey/tree';
import { entries, keyText } from '../journey/tree';
import { lineBreak, lineStart, readLine } from '../journey/lines';

/** How an author writes: read from the text, so that what is put in looks like the rest. */
export interface Style {
  readonly eol: '\n' | '\r\n';
  /** Columns from a key to the keys below it. */
  readonly step: number;
  /** Columns from a list's dash to what follows it. */
  readonly dash: number;
  /** Whether the text ends with a line break. */
  readonly finalNewline: boolean;
  /** Columns from the key `key` to the dashes of its list: 0 for flush lists. */
  listOffset(key: string): number;
  /** Whether the maps in the list or id map `key` stand on one line, in braces. */
  flowItems(key: string): boolean;
  /** Whether blank lines stand between the items or entries of `key`. */
  blankBetween(key: string): boolean;
  /** Whether blank lines stand before top-level lists and id maps. */
  readonly sectionsApart: boolean;
}

const known = new WeakMap<Journey, Style>();

/** The style of a map: computed once for each version. */
export function styleOf(journey: Journey): Style {
  let found = known.get(journey);
  if (!found) known.set(journey, (found = readStyle(journey)));
  return found;
}

/** Column at which the first thing of a line stands after its dashes, a byte order mark not counted. */
export function contentColumn(text: string, offset: number): number {
  const line = readLine(text, offset);
  return line.content - line.start;
}

/** Column of an offset, a byte order mark not counted. */
export function columnOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return offset - start - (start === 0 && text.startsWith('\uFEFF') ? 1 : 0);
}

/** Whether nothing but spaces stands before the offset in its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^\uFEFF?[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}

/** How often each number was seen. */
type Votes = Map<number, number>;

const add = (votes: Votes, value: number): void => void votes.set(value, (votes.get(value) ?? 0) + 1);

/** The most frequent, of equals the first seen. */
const winner = (votes: Votes | undefined): number | undefined =>
  votes && [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];

function readStyle(journey: Journey): Style {
  const { text } = journey;
  const steps: Votes = new Map();
  const offsets: Votes = new Map();
  const dashes: Votes = new Map();
  const offsetsOf = new Map<string, Votes>();
  const flowOf = new Map<string, Votes>();
  const blankOf = new Map<string, Votes>();
  const vote = (votes: Map<string, Votes>, key: string, value: number | boolean): void => {
    if (!votes.has(key)) votes.set(key, new Map());
    add(votes.get(key)!, Number(value));
  };
  const apart = (siblings: readonly Span[], key: string): void => {
    for (let i = 1; i < siblings.length; i++)
      vote(blankOf, key, hasBlankLine(text, siblings[i - 1]!.end, siblings[i]!.start));
  };
  const walk = (node: Node, key: string): void => {
    if (node.alias || node.kind === 'scalar') return;
    if (node.kind === 'list') {
      for (const item of node.items) {
        if (item.kind === 'map') vote(flowOf, key, item.flow);
        const gap = item.kind === 'map' && !item.flow && !node.flow ? dashGap(text, item.start) : undefined;
        if (gap !== undefined) add(dashes, gap);
        walk(item, `${key}[]`);
      }
      if (!node.flow) apart(node.items, key);
      return;
    }
    if (!node.flow) apart(node.entries.map(entrySpan), key);
    for (const e of node.entries) {
      const { value } = e;
      const below = keyText(e.key);
      if (value.kind === 'map' && !value.alias) vote(flowOf, key, value.flow);
      if (!node.flow && value.kind !== 'scalar' && !value.flow && !value.alias && beginsLine(text, value.start)) {
        const by = columnOf(text, value.start) - contentColumn(text, e.key.start);
        if (value.kind === 'map' && by > 0) add(steps, by);
        if (value.kind === 'list' && by >= 0) {
          add(offsets, by);
          vote(offsetsOf, below, by);
        }
      }
      walk(value, below);
    }
  };
  if (journey.root) walk(journey.root, '');

  const offset = winner(offsets);
  const dash = winner(dashes) ?? 2;
  const step = winner(steps) ?? (offset || dash);
  const sections = entries(journey.root).filter(e => e.value.kind !== 'scalar' && e.value.end > e.value.start);
  const all = entries(journey.root);
  const before = sections
    .filter(e => e.value.kind !== 'scalar' && !e.value.flow && e !== all[0])
    .map(e => hasBlankLine(text, entrySpan(all[all.indexOf(e) - 1]!).end, e.key.start));
  return {
    eol: lineBreak(text),
    step,
    dash,
    finalNewline: text === '' || text.endsWith('\n'),
    listOffset: key => winner(offsetsOf.get(key)) ?? offset ?? step,
    flowItems: key => winner(flowOf.get(key)) === 1,
    blankBetween: key => winner(blankOf.get(key)) === 1,
    sectionsApart: before.length === 0 || before.some(Boolean),
  };
}

export const entrySpan = (e: Entry): Span => ({ start: e.key.start, end: Math.max(e.key.end, e.value.end) });

function hasBlankLine(text: string, from: number, to: number): boolean {
  return /\n[ \t]*\r?\n/.test(text.slice(from, to));
}

/** Columns from the dash to the item, when both stand on one line and nothing is between them. */
function dashGap(text: string, offset: number): number | undefined {
  const found = /-([ ]{1,7})$/.exec(text.slice(lineStart(text, offset), offset));
  return found ? found[0].length : undefined;
}
