/** Where the format expects text and where a number: for the rules about text that YAML takes away. */
import { idMaps } from '../journey/build-map';
import type { Placed } from '../journey/gathering';
import type { Path } from '../journey/tree';

/** `text`: nothing else may stand there; `item`: a text is the short form, and an object may stand there too. */
export type Expected = 'text' | 'item' | 'number';

/** A value at such a place. */
export interface Place extends Placed {
  readonly expected: Expected;
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
