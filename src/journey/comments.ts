import { lineEnd, lineStart } from './lines';
import type { Journey } from './parse';
import type { MapNode, Node, ScalarNode, Span } from './tree';
import { locate } from './tree';

/** A comment, from its `#` to the end of its line. */
export interface Comment extends Span {
  /** Nothing but spaces stands before it. */
  readonly ownLine: boolean;
}

/**
 * The comments that begin with `word`, in the order of the text. What only looks like one, in quotes or in a block text,
 * is not among them. A text without the word costs no more than the search for it.
 */
export function commentsWith(journey: Journey, word: string): readonly Comment[] {
  const { text } = journey;
  const found: Comment[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const start = lineStart(text, at);
    const before = /^(.*[ \t]|)(?=#[ \t]*$)/.exec(text.slice(start, at))?.[0];
    if (before === undefined || /[\p{L}\p{N}_-]/u.test(text.charAt(at + word.length))) continue;
    const hash = start + before.length;
    if (!textAround(journey, hash)) found.push({ start: hash, end: lineEnd(text, at), ownLine: before.trim() === '' });
  }
  return found;
}

/** The text that is written around `offset`, if what stands there belongs to one: in quotes, in a block text, or in one over several lines. */
export function textAround({ root, text }: Pick<Journey, 'root' | 'text'>, offset: number): ScalarNode | undefined {
  const within = (node: Node | undefined): ScalarNode | undefined => {
    const located = locate(node, offset);
    if (!located) return undefined;
    const deepest = located.key?.key ?? located.nodes.at(-1)!;
    if (deepest.kind === 'scalar' && isInside(deepest)) return deepest;
    for (const map of located.nodes)
      if (map.kind === 'map')
        for (const value of doubled(map)) {
          const found = within(value);
          if (found) return found;
        }
    return undefined;
  };
  const isInside = ({ start, end, style, alias }: ScalarNode): boolean => {
    if (alias || offset <= start || offset >= end) return false;
    // Behind the sign of a block text stands a comment, below it the text
    return !(style === 'literal' || style === 'folded') || offset > lineEnd(text, start);
  };
  return within(root);
}

/** What stands under keys that stand above already. */
const doubled = (map: MapNode): readonly Node[] => map.doubled.map(({ value }) => value);
