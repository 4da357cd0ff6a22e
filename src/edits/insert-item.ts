import type { Journey } from '../journey/parse';
import type { Entry, ListNode, Path } from '../journey/tree';
import { entry, isAbsent, keyText } from '../journey/tree';
import type { Change, Refusal } from './change';
import { change, isRefusal, notThere, wrongType } from './change';
import { leadOf, placeAfter } from './extent';
import { fillAbsent, insertKey, replaceValue } from './insert-key';
import { insertIntoFlow } from './insert-flow';
import { insertLines } from './insert-lines';
import { reach } from './reach';
import { beginsLine, columnOf, styleOf } from './style';
import type { Value } from './value';
import { isFields } from './value';
import type { Data } from './verify';
import { dataOfValue, verified, withChange } from './verify';
import { flowParts, itemParts } from './write';

/**
 * A new item in the list at `path`, before the item that is now at `index` (the list's length: after all). A list that
 * is absent is made, at its key's place in the format; an empty one is opened up.
 */
export function insertItem(journey: Journey, path: Path, index: number, value: Value): Change | Refusal {
  const key = path.at(-1);
  const owner = reach(journey, path.slice(0, -1));
  if (owner && isRefusal(owner)) return owner;
  if (typeof key !== 'string') return notThere();
  const found = entry(owner, key);
  if (!found) return insertKey(journey, path.slice(0, -1), key, { list: [value] });
  if (found.value.alias) return reach(journey, path) as Refusal;
  const written = intoEntry(journey, found, owner?.kind === 'map' && owner.flow, index, value);
  return isRefusal(written) ? written : verified(journey, written, data => withItem(data, path, index, value));
}

function intoEntry(journey: Journey, of: Entry, flowOwner: boolean, index: number, value: Value): Change | Refusal {
  const { text } = journey;
  const node = of.value;
  const key = keyText(of.key);
  if (node.kind === 'scalar' && node.value === null)
    return isAbsent(node)
      ? fillAbsent(journey, of, flowOwner, { list: [value] })
      : replaceValue(journey, of, flowOwner, { list: [value] });
  if (node.kind !== 'list') return wrongType(key);
  if (index < 0 || index > node.items.length) return notThere();
  if (!node.flow) return intoBlock(journey, of, node, index, value);
  const empty = node.items.length === 0 && text.slice(node.start + 1, node.end - 1).trim() === '';
  if (empty) return replaceValue(journey, of, flowOwner, { list: [value] });
  return insertIntoFlow(text, node, node.items, index, flowParts(value), styleOf(journey).eol);
}

function intoBlock(journey: Journey, of: Entry, list: ListNode, index: number, value: Value): Change {
  const { text } = journey;
  const style = styleOf(journey);
  const dashColumn = columnOf(text, list.start);
  const parts = itemParts(asSiblings(list, index, value), dashColumn, style);
  const apart = style.blankBetween(keyText(of.key));
  const indent = ' '.repeat(dashColumn);
  if (index === 0) {
    if (!beginsLine(text, list.start))
      return change({ start: list.start, end: list.start }, [...parts, style.eol + indent]);
    const line = leadOf(text, list.start);
    return insertLines(text, line, [indent, ...parts], style, { below: apart });
  }
  const line = placeAfter(text, dashColumn, list.items[index - 1]!);
  const last = index === list.items.length;
  return insertLines(text, line, [indent, ...parts], style, { above: apart, below: apart && !last });
}

/** On one line in braces when the neighbour is. */
function asSiblings(list: ListNode, index: number, value: Value): Value {
  if (!isFields(value) || value.flow !== undefined) return value;
  const neighbour = list.items[index - 1] ?? list.items[index];
  return neighbour?.kind === 'map' && neighbour.flow ? { ...value, flow: true } : value;
}

function withItem(data: Data | undefined, path: Path, index: number, value: Value): Data {
  return withChange(data, path, list =>
    typeof list === 'object' && list !== null && 'list' in list
      ? { list: list.list.toSpliced(index, 0, dataOfValue(value)) }
      : { list: [dataOfValue(value)] },
  );
}
