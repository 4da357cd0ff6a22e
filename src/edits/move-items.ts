import * as l10n from '@vscode/l10n';
import type { Journey } from '../journey/parse';
import type { ListNode, Path } from '../journey/tree';
import type { Change, Refusal } from './change';
import { change, isRefusal, notSafe, notThere, unchanged } from './change';
import { dashOf, endOf, keepsBlankLines, leadOf } from './extent';
import { hasAlias } from './piece';
import { reach } from './reach';
import { beginsLine, columnOf, styleOf } from './style';
import { verified, withChange } from './verify';

/**
 * Puts the items of the list at `path` in another order: `order[i]` is the present index of the item that shall be the
 * i-th. Comments right above an item, on its lines and indented below it go with it; blank lines between stay.
 */
export function moveItems(journey: Journey, path: Path, order: readonly number[]): Change | Refusal {
  const list = reach(journey, path);
  if (list && isRefusal(list)) return list;
  if (list?.kind !== 'list') return notThere();
  // A bracket left open, or a wrong indentation, would do its harm to other items than before
  if (journey.problems.some(p => p.span.start <= list.end + 1 && p.span.end >= list.start)) return notSafe();
  const sorted = [...order].sort((a, b) => a - b);
  if (order.length !== list.items.length || sorted.some((n, i) => n !== i)) return notThere();
  if (hasAlias(list))
    return {
      refusal: l10n.t(
        'Items that are repeated with `*` elsewhere can’t be moved: what they repeat must stand above them.',
      ),
    };
  const first = order.findIndex((n, i) => n !== i);
  const last = order.findLastIndex((n, i) => n !== i);
  if (first < 0) return unchanged(list);
  const written = list.flow ? inFlow(journey, list, order, first, last) : inBlock(journey, list, order, first, last);
  return isRefusal(written)
    ? written
    : verified(journey, written, data =>
        withChange(data, path, at =>
          typeof at === 'object' && at !== null && 'list' in at ? { list: order.map(i => at.list[i]!) } : (at ?? null),
        ),
      );
}

function inFlow(
  { text }: Journey,
  { items }: ListNode,
  order: readonly number[],
  first: number,
  last: number,
): Change | Refusal {
  let moved = '';
  for (let i = first; i <= last; i++) {
    const gap = i < last ? text.slice(items[i]!.end, items[i + 1]!.start) : '';
    // A comment between brackets belongs to one item, yet nothing tells to which
    if (gap.includes('#')) return notSafe();
    moved += text.slice(items[order[i]!]!.start, items[order[i]!]!.end) + gap;
  }
  return change({ start: items[first]!.start, end: items[last]!.end }, [moved]);
}

function inBlock(
  journey: Journey,
  list: ListNode,
  order: readonly number[],
  first: number,
  last: number,
): Change | Refusal {
  const { text } = journey;
  const { items } = list;
  const column = columnOf(text, list.start);
  const dashes = items.map((_, i) => dashOf(text, list, i));
  // Blank lines that are text of an item could not be told from those between items
  if (items.some(keepsBlankLines) || dashes.some(d => !beginsLine(text, d))) return notSafe();
  const extents = items.map((item, i) => ({
    start: leadOf(text, dashes[i]!, items[i - 1]?.end),
    end: endOf(text, column, item),
  }));
  const { eol } = styleOf(journey);
  const open = !text.endsWith('\n') && extents[last]!.end === text.length;
  let moved = '';
  for (let i = first; i <= last; i++) {
    const body = text.slice(extents[order[i]!]!.start, extents[order[i]!]!.end);
    const whole = body.endsWith('\n') ? body : body + eol;
    const gap = i < last ? text.slice(extents[i]!.end, extents[i + 1]!.start) : '';
    moved += i === last && open ? whole.slice(0, -eol.length) : whole + gap;
  }
  return change({ start: extents[first]!.start, end: extents[last]!.end }, [moved]);
}
