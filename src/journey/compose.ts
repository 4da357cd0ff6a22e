import { isAlias, isMap, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import type { Document, Node as YamlNode, Pair, YAMLError, YAMLMap, YAMLSeq } from 'yaml';
import * as l10n from '@vscode/l10n';
import type { Problem } from './finding';
import { explainYamlError } from './yaml-errors';
import { column, lineEnd, lineStart } from './lines';
import { back, nextRepair, stopsReading, type Repaired } from './repair';
import { Origin, aliasOf, listNode, mapNode, scalarNode } from './nodes';
import type { Entry, ListNode, MapNode, Node, ScalarNode, ScalarStyle, Span } from './tree';
import { keyText } from './tree';

/** Nesting that no map needs: beyond it the text is not read. */
const deepest = 64;
/** How many nodes aliases may add up to; a few short lines can otherwise stand for millions of values. */
const mostExpanded = 100_000;
/** Each repair costs a parse of the whole text; a text with more open ends than this is read as far as it goes. */
const mostRepairs = 6;

export interface Composed {
  /** The syntax tree; undefined for an empty text. */
  readonly root: Node | undefined;
  /** What YAML could not read, in plain words. */
  readonly problems: readonly Problem[];
  /** Every part means the same by itself: nothing is named by an anchor. */
  readonly independent: boolean;
}

/** How a text stands in a larger one. */
interface Setting {
  /** Where its places are counted from; problems count from there, too. */
  readonly origin: Origin;
  /** How many characters were put before it, which have no place: nodes in there have negative ones. */
  readonly before: number;
  /** How deep it is nested. */
  readonly depth: number;
}

/**
 * Reads YAML 1.2 (core schema) into the syntax tree. Never throws: what YAML rejects becomes a problem, and the rest of
 * the text is read as if the mistake (an open quote, a key without its colon) ended with its line.
 */
export function compose(text: string, setting: Setting = { origin: new Origin(), before: 0, depth: 0 }): Composed {
  const problems: Problem[] = [];
  let repaired: Repaired = { text: withVersion12(text, problems), inserted: [] };
  let document = read(repaired.text);
  for (let i = 0; document && document.errors.length > 0 && i < mostRepairs; i++) {
    const repair = nextRepair(repaired, document);
    if (!repair) break;
    problems.push(...repair.problems.map(problem => placed(problem, offset => offset - setting.before)));
    repaired = repair.repaired;
    document = read(repaired.text);
  }
  if (!document) return { root: undefined, problems: [tooDeep(text)], independent: false };
  const place = (offset: number): number => back(repaired, offset) - setting.before;
  for (const error of [...causes(document, repaired.text), ...document.warnings])
    problems.push(...explained(error, repaired.text, place));
  const { root, independent } = convert(document, repaired.text, place, problems, setting);
  return { root, problems: oneEach(problems), independent };
}

function read(text: string): Document | undefined {
  try {
    return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error', merge: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined; // the stack is full
    throw error;
  }
}

const tooDeep = (text: string): Problem => ({
  span: { start: 0, end: Math.min(1, text.length) },
  message: l10n.t('This text is nested too deeply to be read as a journey map.'),
});

/** A `%YAML 1.1` at the top would make `no` and `12:30` mean something else: it is read as 1.2, and told. */
function withVersion12(text: string, problems: Problem[]): string {
  const directive = /^\uFEFF?%YAML[ \t]+1\.[013-9]\b/.exec(text);
  if (!directive) return text;
  const end = directive[0].length;
  problems.push({
    span: { start: 0, end },
    message: l10n.t('Journey maps are YAML 1.2: this line has no effect. Remove it.'),
  });
  return text.slice(0, end - 1) + '2' + text.slice(end);
}

/** The errors but for those that others bring about: more that is unexpected on a line, and all behind where YAML stops reading. */
function causes({ errors }: Document, text: string): readonly YAMLError[] {
  const isUnexpected = (error: YAMLError | undefined): boolean => error?.code === 'UNEXPECTED_TOKEN';
  const lineOf = (error: YAMLError): number => lineStart(text, error.pos[0]);
  const stop = errors.findIndex(stopsReading);
  return (stop < 0 ? errors : errors.slice(0, stop + 1)).filter(
    (error, i) => !isUnexpected(error) || !isUnexpected(errors[i - 1]) || lineOf(error) !== lineOf(errors[i - 1]!),
  );
}

function explained(error: YAMLError, text: string, place: (offset: number) => number): Problem[] {
  const told = explainYamlError(error, text);
  return told ? [placed(told, place)] : [];
}

/** A problem whose every place is the one that `place` gives for it. */
export function placed(problem: Problem, place: (offset: number) => number): Problem {
  const moved = ({ start, end }: Span): Span => ({ start: place(start), end: place(end) });
  const { span, from, fix } = problem;
  return {
    ...problem,
    span: moved(span),
    ...(from === undefined ? {} : { from: place(from) }),
    ...(fix ? { fix: { ...fix, edits: fix.edits.map(e => ({ ...e, span: moved(e.span) })) } } : {}),
  };
}

/** One message for one place: YAML often reports several consequences of one slip. */
function oneEach(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(p => !seen.has(p.span.start) && seen.add(p.span.start));
}

/** From the package's nodes to ours, by document order, so that an alias finds its anchor above it. */
function convert(
  document: Document,
  text: string,
  place: (offset: number) => number,
  problems: Problem[],
  { origin, depth }: Setting,
): { readonly root: Node | undefined; readonly independent: boolean } {
  const anchors = new Map<string, { node?: Node; weight: number }>();
  let expanded = 0;
  let told = false;

  const span = (start: number, end: number): Span => ({ start: place(start), end: Math.max(place(start), place(end)) });
  const absent = (offset: number): ScalarNode => scalarNode(origin, span(offset, offset), null, '', 'plain');
  /** From a node's place to one that counts from the origin. */
  const relative = (offset: number): number => offset - origin.at;
  const spanOf = (node: Span): Span => ({ start: relative(node.start), end: relative(node.end) });
  const tell = (at: Span, message: string): void => void problems.push({ span: at, message });

  const scalar = (node: Scalar): ScalarNode => {
    const [start, valueEnd] = node.range!;
    const block = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
    const end = block ? start + text.slice(start, valueEnd).trimEnd().length : valueEnd;
    const style: ScalarStyle =
      node.type === Scalar.QUOTE_DOUBLE
        ? 'double'
        : node.type === Scalar.QUOTE_SINGLE
          ? 'single'
          : node.type === Scalar.BLOCK_LITERAL
            ? 'literal'
            : node.type === Scalar.BLOCK_FOLDED
              ? 'folded'
              : 'plain';
    const value = node.value;
    const known =
      value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    const source = text.slice(start, end);
    return scalarNode(origin, span(start, end), known && value !== source ? value : source, source, style);
  };

  const key = (node: unknown): ScalarNode => {
    if (isScalar(node) && node.range) return scalar(node);
    const range = (node as YamlNode | null)?.range;
    if (!range) return absent(0);
    const at = span(range[0], range[1]);
    const source = text.slice(range[0], range[1]).trimEnd();
    tell({ start: at.start, end: at.start + 1 }, l10n.t('A key is a plain word followed by a colon.'));
    return scalarNode(origin, span(range[0], range[0] + source.length), source, source, 'plain');
  };

  const value = (node: unknown, from: number, depth: number): Node => {
    if (node === null || node === undefined) return absent(from);
    const yaml = node as YamlNode;
    const range = yaml.range ?? [from, from, from];
    if (isAlias(yaml)) {
      const target = anchors.get(yaml.source);
      const at = span(range[0], range[1]);
      if (!target?.node) {
        tell(
          at,
          target
            ? l10n.t('`*{0}` stands inside the text that it repeats.', yaml.source)
            : l10n.t('Nothing above is marked `&{0}`. If a star was meant, put the text in quotes.', yaml.source),
        );
        const source = text.slice(range[0], range[1]);
        return scalarNode(origin, at, source, source, 'plain');
      }
      expanded += target.weight;
      if (expanded > mostExpanded) {
        if (!told)
          tell(
            at,
            l10n.t('These aliases stand for more than {0} values together: not read from here on.', mostExpanded),
          );
        told = true;
        return scalarNode(origin, at, null, '', 'plain');
      }
      return aliasOf(target.node, origin, at);
    }
    const anchor = (yaml as { anchor?: string }).anchor;
    const before = expanded;
    if (anchor) anchors.set(anchor, { weight: 0 });
    const result = content(yaml, from, depth);
    expanded++;
    if (anchor) anchors.set(anchor, { node: result, weight: expanded - before });
    return result;
  };

  const content = (yaml: YamlNode, from: number, depth: number): Node => {
    if (isScalar(yaml)) {
      const node = yaml.range ? scalar(yaml) : absent(from);
      return node.value === null && node.source === '' ? absent(from) : node;
    }
    if (depth >= deepest) {
      tell(span(yaml.range![0], yaml.range![0] + 1), l10n.t('This is nested too deeply to be read.'));
      return absent(from);
    }
    if (isMap(yaml)) return map(yaml, depth);
    if (isSeq(yaml)) return list(yaml, depth);
    return absent(from);
  };

  const map = (yaml: YAMLMap, depth: number): MapNode => {
    const found: Entry[] = [];
    const pairs = [...yaml.items] as Pair[];
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i]!;
      pairs.splice(i + 1, 0, ...swallowed(pair, text));
      const k = key(pair.key);
      const afterKey = (pair.key as YamlNode | null)?.range?.[1] ?? yaml.range![0];
      const colon = /^[ \t]*:/.exec(text.slice(afterKey, afterKey + 80));
      const e: Entry = { key: k, value: value(pair.value, afterKey + (colon?.[0].length ?? 0), depth + 1) };
      if (k.style === 'plain' && keyText(k) === '<<')
        tell(spanOf(k), l10n.t('Merge keys (`<<`) are not part of the format. Write the keys out.'));
      else found.push(e);
    }
    const [start, end] = yaml.range!;
    const last = yaml.flow ? undefined : found.at(-1);
    const whole = last
      ? { start: place(start), end: Math.max(relative(last.key.end), relative(last.value.end)) }
      : span(start, end);
    return mapNode(origin, whole, !!yaml.flow, found);
  };

  const list = (yaml: YAMLSeq, depth: number): ListNode => {
    const [start, end] = yaml.range!;
    const nodes = yaml.items.map(item => {
      // `[a: b]` is a pair without braces: a map of one key
      if (item !== null && typeof item === 'object' && 'key' in item) return pairAsMap(item as Pair, depth);
      const at = (item as YamlNode | null)?.range?.[0] ?? start;
      return value(item, at, depth + 1);
    });
    const last = nodes.at(-1);
    const whole =
      last && !yaml.flow ? { start: place(start), end: Math.max(relative(last.end), place(start)) } : span(start, end);
    return listNode(origin, whole, !!yaml.flow, nodes);
  };

  const pairAsMap = (pair: Pair, depth: number): MapNode => {
    const k = key(pair.key);
    const e: Entry = { key: k, value: value(pair.value, (pair.key as YamlNode | null)?.range?.[1] ?? 0, depth + 1) };
    return mapNode(origin, { start: relative(k.start), end: relative(Math.max(k.end, e.value.end)) }, true, [e]);
  };

  const root = document.contents === null ? undefined : value(document.contents, 0, depth);
  return { root, independent: anchors.size === 0 };
}

/**
 * Takes the keys out of a pair's value that belong beside the pair: after `goal: Sell: more`, which is an error, YAML
 * goes on as if all keys below stood in the map that `Sell:` began.
 */
function swallowed(pair: Pair, text: string): Pair[] {
  const start = startOf(pair);
  if (start === undefined) return [];
  const end = lineEnd(text, start);
  const own = column(text, start);
  for (let inner = pair.value; isMap(inner) && !inner.flow && inner.range && inner.range[0] <= end;) {
    const all = inner.items as Pair[];
    const at = all.findIndex(p => (startOf(p) ?? 0) > end && column(text, startOf(p)!) <= own);
    if (at >= 0) return all.splice(at);
    inner = all.at(-1)?.value as YamlNode | null | undefined;
  }
  return [];
}

const startOf = (pair: Pair): number | undefined => (pair.key as YamlNode | null)?.range?.[0];
