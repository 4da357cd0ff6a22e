import type { Edit } from '../journey/finding';
import type { Journey, Tree } from '../journey/parse';
import { parse, tryOut } from '../journey/parse';
import { applyEdits } from './apply';

/** Edits farther apart than this, in code units, touch so much that the text after them is quicker read as a whole. */
const farApart = 20_000;

/** What `look` sees in a map after edits in the order of their places. The map itself stays as it is. */
export function readAfter<T>(journey: Journey, edits: readonly Edit[], look: (after: Tree) => T): T {
  if (edits.length === 0) return look(journey);
  const text = applyEdits(journey.text, edits);
  const isFar =
    edits.at(-1)!.span.end - edits[0]!.span.start > farApart || edits.some(edit => edit.text.length > farApart);
  return isFar ? look(parse(text)) : tryOut(journey, text, look);
}
