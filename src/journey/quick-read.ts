import { COLLECTION_STYLE, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import type { Origin } from './nodes';
import { listNode, mapNode, scalarNode } from './nodes';
import type { Entry, ListNode, MapNode, Node, ScalarNode, ScalarStyle } from './tree';

/**
 * The tree of a text without mistakes, by a parser that is ten times as quick as the one that knows what is wrong with the
 * others. Undefined for a text that has a mistake, or anything rare: anchors, tags, merge or marked keys, lists of nothing. Then
 * `compose` reads it; where this gives a tree, it is the same. Places count from `origin`, `before` characters behind the
 * text's beginning.
 */
export function quickRead(text: string, origin: Origin, before: number): Node | undefined {
  if (rare.test(text)) return undefined;
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: deepest });
  } catch {
    return undefined;
  }
  return treeOf(text, events, origin, before);
}

/** Deeper nesting is left to the other parser, which tells of it. */
const deepest = 16;

/** Marks that mean something else than the text that they look like, here or there, or that parsers disagree on. */
const rare =
  /<<|^\uFEFF?%|^ *(?:---|\.\.\.)|[\]}](?![\s,\]}:]|$)|[\t\u0085\u2028\u2029\uFEFF]|\r(?!\n)|\\\r?\n|(?:^|[\s,[{])\?(?:\s|$)/m;

const styles: Readonly<Partial<Record<number, ScalarStyle>>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/** Builds the tree of a document's events, in one pass; stops, for good, at what it leaves to the other parser. */
function treeOf(text: string, events: readonly Event[], origin: Origin, before: number): Node | undefined {
  let next = 0;
  /** Where the last scalar or bracket ended, in `text`. */
  let last = 0;
  const span = (start: number, end: number) => ({ start: start - before, end: end - before });

  const scalar = (event: ScalarEvent): ScalarNode | undefined => {
    const { valueStart, valueEnd, style } = event;
    if (event.anchorStart >= 0 || event.tagStart >= 0 || valueStart < 0) return undefined;
    const block = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
    const quote = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    const start = block ? header(text, last, valueStart) : valueStart - quote;
    if (start === undefined) return undefined;
    last = Math.max(start, valueEnd + quote);
    const end = block ? start + text.slice(start, valueEnd).trimEnd().length : valueEnd + quote;
    const source = text.slice(start, end);
    const written = event.fast && quote === 0 ? source : getScalarValue(text, event);
    const value = style === SCALAR_STYLE.PLAIN ? resolved(written) : written;
    return scalarNode(origin, span(start, end), value === source ? source : value, source, styles[style]!);
  };

  const value = (): Node | undefined => {
    const event = events[next++]!;
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return scalar(event);
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        if (event.anchorStart >= 0 || event.tagStart >= 0) return undefined;
        const flow = event.style === COLLECTION_STYLE.FLOW;
        const isMap = event.type === EVENT_ID.MAPPING;
        // `[a: b]` is a pair without braces
        if (flow && text[event.start] !== (isMap ? '{' : '[')) return undefined;
        if (flow) last = event.start + 1;
        return isMap ? map(event.start, flow) : list(event.start, flow);
      }
      default:
        return undefined;
    }
  };

  /** The end of a flow collection: behind its bracket. */
  const closing = (bracket: string): number | undefined => {
    const at = last + /^[\s,]*/.exec(text.slice(last))![0].length;
    if (text[at] !== bracket) return undefined;
    return (last = at + 1);
  };

  const map = (start: number, flow: boolean): MapNode | undefined => {
    const entries: Entry[] = [];
    while (events[next]?.type !== EVENT_ID.POP) {
      const first = events[next++]!;
      const key = first.type === EVENT_ID.SCALAR ? scalar(first) : undefined;
      if (!key) return undefined;
      const event = events[next];
      const colon = /^[ ]*:/.exec(text.slice(last, last + 80))?.[0].length ?? 0;
      const isNothing = event?.type === EVENT_ID.SCALAR && event.valueStart < 0;
      if (isNothing && (event.anchorStart >= 0 || event.tagStart >= 0)) return undefined;
      if (colon === 0 && !isNothing) return undefined;
      last += colon;
      if (isNothing) next++;
      const one = isNothing ? scalarNode(origin, span(last, last), null, '', 'plain') : value();
      if (!one) return undefined;
      entries.push({ key, value: one });
    }
    next++;
    const final = entries.at(-1);
    if (!flow && !final) return undefined;
    const end = flow ? closing('}') : Math.max(final!.key.end, final!.value.end) - origin.at + before;
    return end === undefined ? undefined : mapNode(origin, span(start, end), flow, entries);
  };

  const list = (start: number, flow: boolean): ListNode | undefined => {
    const items: Node[] = [];
    while (events[next]?.type !== EVENT_ID.POP) {
      const item = value();
      if (!item) return undefined;
      items.push(item);
    }
    next++;
    const final = items.at(-1);
    if (!flow && !final) return undefined;
    const end = flow ? closing(']') : final!.end - origin.at + before;
    return end === undefined ? undefined : listNode(origin, span(start, end), flow, items);
  };

  if (events[next++]?.type !== EVENT_ID.DOCUMENT || events.length < 3) return undefined;
  const root = value();
  return root && next === events.length - 1 ? root : undefined;
}

/** Where the header of a block text begins, whose first line is at `to`; undefined with an indentation of its own, which is rare. */
function header(text: string, from: number, to: number): number | undefined {
  const found = /^[^|>#]*(?=[|>][-+]?[ ]*(?:#[^\n]*)?\r?\n)/.exec(text.slice(from, to));
  return found ? from + found[0].length : undefined;
}

/** What a text without quotes stands for in YAML 1.2's core schema. */
function resolved(text: string): ScalarNode['value'] {
  if (!/^[-+.~0-9nNtTfF]/.test(text)) return text;
  if (/^(?:~|null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?(?:\d+|\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
  if (/^0o[0-7]+$/.test(text)) return parseInt(text.slice(2), 8);
  if (/^0x[0-9a-fA-F]+$/.test(text)) return parseInt(text.slice(2), 16);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : text;
}
