import { distance } from 'fastest-levenshtein';

/** What people call things, and what the format calls them; each is tried in order, as far as it is known at the place. */
const otherWords = new Map<string, readonly string[]>([
  ['name', ['title', 'text', 'action']],
  ['title', ['name', 'action', 'text']],
  ['label', ['name', 'title', 'text']],
  ['text', ['action', 'name']],
  ['phase', ['stages']],
  ['task', ['action']],
  ['actor', ['personas']],
  ['user', ['personas']],
  ['customer', ['personas']],
  ['mood', ['emotion', 'feeling']],
  ['sentiment', ['emotion']],
  ['score', ['emotion', 'value']],
  ['painpoint', ['pains']],
  ['problem', ['pains']],
  ['idea', ['opportunities']],
  ['solution', ['opportunities']],
  ['kpi', ['metrics']],
  ['think', ['thought']],
  ['time', ['duration']],
  ['responsible', ['owner']],
  ['note', ['description']],
  ['link', ['url']],
  ['source', ['evidence']],
]);

/** A word without what people vary: case, spaces, hyphens, underscores, accents, a plural's ending. */
const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\s_-]/gu, '')
    .replace(/(?<=...)(?:ie)?s$/, '');

/**
 * The word among `known` that was probably meant by `word`: the same in another spelling, the field's usual other name
 * for it, or one with few letters different. Undefined when none is near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  const plain = folded(word);
  const same = known.find(k => k.toLowerCase() === word.toLowerCase()) ?? known.find(k => folded(k) === plain);
  if (same) return same;
  const other = otherWords.get(plain)?.find(w => known.includes(w));
  if (other) return other;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const letters = lettersBetween(word.toLowerCase(), candidate);
    if (letters < least && letters < candidate.length - 1) [best, least] = [candidate, letters];
  }
  return best;
}

/** How many slips of the fingers lie between two words; two letters in the wrong order are one slip. */
function lettersBetween(a: string, b: string): number {
  const letters = distance(a, b);
  return letters === 2 && a.length === b.length && [...a].sort().join() === [...b].sort().join() ? 1 : letters;
}
