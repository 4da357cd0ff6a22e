import { fold } from '../../journey/frameworks';
import { unnamed } from '../known-names';

/** Longer texts are compared by their beginning. */
const most = 300;

/** By what a text is the same as another that is written a little differently. */
export const textKey = (text: string): string => fold(text) || text;

/** The same wherever the text may stand: undefined of one that says nothing yet. */
export const tellingKey = (text: string): string | undefined => (text === unnamed ? undefined : textKey(text));

/** How much of two texts is the same, 0 to 1: the pairs of neighbouring letters that they share. */
export function textLikeness(a: string, b: string): number {
  const [left, right] = [letterPairs(a), letterPairs(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const count = new Map<string, number>();
  for (const pair of left) count.set(pair, (count.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const there = count.get(pair) ?? 0;
    if (there === 0) continue;
    count.set(pair, there - 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

function letterPairs(text: string): string[] {
  const letters = [...fold(text.slice(0, most))];
  return letters.slice(1).map((letter, i) => letters[i]! + letter);
}
