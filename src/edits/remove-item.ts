import { lineEnd, lineStart } from '../journey/lines';
import type { Journey } from '../journey/parse';
import type { ListNode, Path } from '../journey/tree';
import type { Change, Refusal } from './change';
import { isRefusal } from './change';
import { hasOtherComments } from './kept-comments';
import { extentOf } from './piece';
import { reach } from './reach';
import { emptyList, remove } from './remove';

/**
 * Removes an item of a list with its comments, as `remove` does. The last one takes the list's key along, unless comments would
 * go that are not `own`, the item's: then the list stays in empty brackets.
 */
export function removeItem(journey: Journey, path: Path, own?: string): Change | Refusal {
  const removed = remove(journey, path);
  const list = reach(journey, path.slice(0, -1));
  if (isRefusal(removed) || !list || isRefusal(list) || list.kind !== 'list' || list.items.length > 1) return removed;
  const { start, end } = removed.span;
  if (!hasOtherComments(journey.text.slice(start, end), own ?? linesOf(journey.text, list))) return removed;
  const emptied = emptyList(journey, path.slice(0, -1));
  return isRefusal(emptied) ? removed : emptied;
}

/** The lines of a list's only item. */
function linesOf(text: string, list: ListNode): string {
  const { start, end } = list.flow
    ? { start: lineStart(text, list.start), end: lineEnd(text, list.end) }
    : extentOf(text, list, 0);
  return text.slice(start, end);
}
