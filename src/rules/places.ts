/** Where the format expects text and where a number: for the rules about text that YAML takes away. */
import { idMaps } from '../journey/build-map';
import type { Journey } from '../journey/parse';
import type { Entry, ListNode, MapNode, Node, Path } from '../journey/tree';
import { keyText } from '../journey/tree';

/** `text`: nothing else may stand there; `item`: a text is the short form, and an object may stand there too. */
export type Expected = 'text' | 'item' | 'number';

/** A value at such a place. */
export interface Place {
  readonly expected: Expected;
  readonly path: Path;
  readonly node: Node;
  readonly holder: MapNode | ListNode;
  /** Its key and value, unless it is an item of a list. */
  readonly entry?: Entry;
}

const texts = new Set(
  'title description goal scenario name segment quote role unit action thought text when'.split(' '),
);
const textLists = new Set('goals needs motivations behaviours aliases'.split(' '));
const itemLists = new Set('pains opportunities physical-evidence frontstage backstage support'.split(' '));
const numbers = new Set('emotion importance satisfaction impact effort share value target sample'.split(' '));

/** Every key that the format knows: a word that is none of them stands where a text was cut. */
export const formatKeys: ReadonlySet<string> = new Set([
  ...[...texts, ...textLists, ...itemLists, ...numbers, ...Object.keys(idMaps)],
  ...'journeymap type tags url language market framework status owner reviewed review-every imports'.split(' '),
  ...'baseline parent stages transitions map stage channel relation medium device online id touchpoint'.split(' '),
  ...'feeling journey steps duration moment-of-truth severity priority addresses from to always better'.split(' '),
  ...'date method confidence'.split(' '),
]);

/** What the format expects at a path; undefined for ids, dates, fixed words and all else. */
export function expectedAt(path: Path): Expected | undefined {
  const last = path.at(-1);
  const [top] = path;
  const inIdMap = typeof top === 'string' && Object.hasOwn(idMaps, top);
  if (inIdMap && path.length === 2) return top === 'frameworks' ? undefined : 'item';
  if (path.some((p, i) => typeof p === 'string' && p.startsWith('x-') && !(inIdMap && i === 1))) return undefined;
  if (typeof last === 'number') {
    const list = String(path.at(-2));
    return textLists.has(list) ? 'text' : itemLists.has(list) ? 'item' : undefined;
  }
  if (last === undefined) return undefined;
  if (top === 'stages' && path.at(-2) === 'feeling') return 'text';
  if (top === 'stages' && path.at(-2) === 'emotion') return 'number';
  if (last === 'feeling') return 'item';
  return texts.has(last) ? 'text' : numbers.has(last) ? 'number' : undefined;
}

const known = new WeakMap<Journey, readonly Place[]>();

/** All places of a map where text or a number belongs, in the order written. What an alias stands for is not entered. */
export function placesOf(journey: Journey): readonly Place[] {
  let found = known.get(journey);
  if (!found) known.set(journey, (found = journey.root ? gather(journey.root) : []));
  return found;
}

function gather(root: Node): Place[] {
  const found: Place[] = [];
  const visit = (node: Node, path: Path, holder: MapNode | ListNode, entry?: Entry): void => {
    const expected = expectedAt(path);
    if (expected) found.push({ expected, path, node, holder, ...(entry ? { entry } : {}) });
    walk(node, path);
  };
  const walk = (node: Node, path: Path): void => {
    if (node.kind === 'scalar' || node.alias) return;
    if (node.kind === 'list') return node.items.forEach((item, i) => visit(item, [...path, i], node));
    for (const e of node.entries) visit(e.value, [...path, keyText(e.key)], node, e);
  };
  walk(root, []);
  return found;
}
