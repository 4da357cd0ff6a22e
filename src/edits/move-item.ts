import type { Edit } from '../journey/finding';
import type { Journey } from '../journey/parse';
import type { Path } from '../journey/tree';
import { items } from '../journey/tree';
import { applyEdits } from './apply';
import type { Refusal } from './change';
import { isRefusal, notSafe, notThere } from './change';
import { inTurn } from './in-turn';
import { insertItems } from './insert-piece';
import { sameComments } from './kept-comments';
import { moveItems } from './move-items';
import { pieceAt } from './piece';
import { reach } from './reach';
import { removeItem } from './remove-item';

/**
 * Moves the item at `path` to `to`, the path that it has afterwards, in its list or in another one of the same key. It takes
 * its comments along, is written as it was, and keeps its ids, so that all that refers to it still does.
 */
export function moveItem(journey: Journey, path: Path, to: Path): readonly Edit[] | Refusal {
  const [from, into] = [path.slice(0, -1), to.slice(0, -1)];
  const [index, position] = [path.at(-1), to.at(-1)];
  const list = reach(journey, from);
  const owner = reach(journey, into.slice(0, -1));
  for (const node of [list, owner]) if (!node || isRefusal(node)) return node ?? notThere();
  const count = list && !isRefusal(list) ? items(list).length : 0;
  if (typeof index !== 'number' || typeof position !== 'number' || index >= count) return notThere();
  if (isSame(from, into)) {
    if (position >= count) return notThere();
    const order = Array.from({ length: count }, (_, i) => i)
      .toSpliced(index, 1)
      .toSpliced(position, 0, index);
    return inTurn(journey, [j => moveItems(j, from, order)]);
  }
  const piece = pieceAt(journey, from, index);
  if (isRefusal(piece)) return piece;
  const edits = inTurn(journey, [
    j => removeItem(j, path, piece.lines.join('\n')),
    j => insertItems(j, into, position, piece),
  ]);
  return isRefusal(edits) || sameComments(journey.text, applyEdits(journey.text, edits)) ? edits : notSafe();
}

const isSame = (a: Path, b: Path): boolean => a.length === b.length && a.every((part, i) => part === b[i]);
