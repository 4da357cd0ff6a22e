import type { Journey } from '../journey/parse';
import type { Entry, MapNode, Node, Path, ScalarNode } from '../journey/tree';
import { nodeWithSpan } from '../journey/nodes';
import { entry, isAbsent, isNothing, keyText } from '../journey/tree';
import { lineEnd } from '../journey/lines';
import type { Change, Refusal } from './change';
import { change, isRefusal, notSafe, notThere, repeated, wrongType } from './change';
import { placeAfter } from './extent';
import { insertIntoFlow } from './insert-flow';
import { insertLines } from './insert-lines';
import { keyOrders, mapKind, shortFormKey } from './key-order';
import { reach } from './reach';
import { contentColumn, entrySpan, styleOf } from './style';
import type { FieldsValue, Key, Part, Value } from './value';
import { isFields, keyName } from './value';
import type { Data } from './verify';
import { dataOfValue, verified, withChange } from './verify';
import { afterKeyParts, entryParts, fieldParts, flowParts } from './write';

/**
 * A new `key: value` in the map at `path` (`[]` is the whole file): after the key `after`, else at its place in the
 * format's order, else at the end. A key that stands there without a value gets the value; one that has a value is
 * refused. A short form (`checkout: Checkout`) becomes a map.
 */
export function insertKey(journey: Journey, path: Path, key: Key, value: Value, after?: string): Change | Refusal {
  const name = keyName(key);
  const owner = reach(journey, path);
  if (owner && isRefusal(owner)) return owner;
  if (path.length > 0 && !owner) return notThere();
  if (owner?.kind === 'map') {
    const found = entry(owner, name);
    if (found?.value.alias) return repeated();
    if (found && !isNothing(found.value)) return wrongType(name);
    if (found) {
      const filled = isAbsent(found.value)
        ? fillAbsent(journey, found, owner.flow, value)
        : replaceValue(journey, found, owner.flow, value);
      return isRefusal(filled) ? filled : verified(journey, filled, data => withKey(data, path, name, value));
    }
    const index = placeOf(owner, name, after, mapKind(path));
    const written = intoMap(journey, path, owner, index, key, value);
    return isRefusal(written) ? written : verified(journey, written, data => withKey(data, path, name, value, index));
  }
  if (path.length === 0) return atEndOfFile(journey, owner, name, value);
  return owner?.kind === 'scalar' ? fromShortForm(journey, path, owner, name, value) : wrongType(path.at(-1)!);
}

/** Writes the value of a key that has none; what stands below it, commented out, stays below. */
export function fillAbsent(journey: Journey, of: Entry, flowOwner: boolean, value: Value): Change | Refusal {
  const { text } = journey;
  const at = of.value.start;
  const colon = text.slice(of.key.end, at).includes(':') ? '' : ':';
  if (flowOwner) return change({ start: at, end: at }, [`${colon} `, ...flowParts(value)]);
  const restEnd = lineEnd(text, at);
  // An anchor or a tag there would be taken from its own value
  if (!/^[ \t]*(?:#.*)?$/.test(text.slice(at, restEnd))) return notSafe();
  const column = contentColumn(text, of.key.start);
  const parts = afterKeyParts(keyText(of.key), value, column, styleOf(journey));
  const multiline = parts.some(p => typeof p === 'string' && p.includes('\n'));
  if (!multiline) return change({ start: at, end: at }, [colon, ...parts]);
  const comment = text.slice(at, restEnd).trimEnd();
  return change({ start: at, end: restEnd }, [colon + comment, ...parts]);
}

/** `[]`, `{}`, `null` and `~` make room for a value. */
export function replaceValue(journey: Journey, of: Entry, flowOwner: boolean, value: Value): Change | Refusal {
  const { text } = journey;
  const { start, end } = of.value;
  const source = text.slice(start, end);
  // What is empty as it is read may hold a comment, or a key that is none of ours, such as `<<`
  if (of.value.kind === 'scalar' ? source.includes('#') : !/^[[{]\s*[\]}]$/.test(source)) return notSafe();
  const restEnd = lineEnd(text, end);
  const comment = text.slice(end, restEnd).trimEnd();
  const colon = start - /[ \t]*$/.exec(text.slice(of.key.end, start))![0].length;
  const parts = afterKeyParts(keyText(of.key), value, contentColumn(text, of.key.start), styleOf(journey));
  // On its own line already, or with more behind it: it stays on one line
  const oneLine = flowOwner || !/^(?:[ \t]*#.*)?$/.test(comment) || text.slice(of.key.end, start).includes('\n');
  if (oneLine) return change({ start, end }, flowParts(value));
  return isSection(parts)
    ? change({ start: colon, end: restEnd }, [comment, ...parts])
    : change({ start: colon, end }, parts);
}

/** The index that a new key gets among the entries: behind the last one that the format has before it. */
function placeOf(map: MapNode, key: string, after: string | undefined, kind: ReturnType<typeof mapKind>): number {
  const given = after === undefined ? -1 : map.entries.findIndex(e => keyText(e.key) === after);
  if (given >= 0) return given + 1;
  const order: readonly string[] = kind ? keyOrders[kind] : [];
  const rank = order.indexOf(key);
  if (rank < 0) return map.entries.length;
  const last = map.entries.findLastIndex(e => {
    const other = order.indexOf(keyText(e.key));
    return other >= 0 && other < rank;
  });
  if (last >= 0) return last + 1;
  const next = map.entries.findIndex(e => order.includes(keyText(e.key)));
  return next < 0 ? map.entries.length : next;
}

function intoMap(journey: Journey, path: Path, map: MapNode, index: number, key: Key, value: Value): Change | Refusal {
  const { text } = journey;
  const style = styleOf(journey);
  if (map.flow) {
    // `[a: b]` is a map without braces: nothing can be added to it
    if (text[map.start] !== '{') return notSafe();
    return insertIntoFlow(text, map, map.entries.map(entrySpan), index, fieldParts([key, value]), style.eol);
  }
  const first = map.entries[0]?.key.start;
  // Only keys that are no keys of ours, such as `<<`: what they do to one beside them is not known
  if (first === undefined) return notSafe();
  const column = contentColumn(text, first);
  const indent = ' '.repeat(column);
  const parts = entryParts(key, asWritten(journey, path, value), column, style);
  const top = path.length === 0;
  const apart = top ? isSection(parts) && style.sectionsApart : style.blankBetween(String(path.at(-1)));
  const before = map.entries[index - 1];
  if (!before) return change({ start: first, end: first }, [...parts, (apart ? style.eol : '') + style.eol + indent]);
  const line = placeAfter(text, column, ending(before));
  const last = index === map.entries.length;
  return insertLines(text, line, [indent, ...parts], style, { above: apart, below: apart && !last });
}

/** An entry as the node that ends it, so that a block scalar at its end is known. */
const ending = (e: Entry): Node => nodeWithSpan(e.value, entrySpan(e));

/** A definition is written on one line in braces when those beside it are. */
function asWritten(journey: Journey, path: Path, value: Value): Value {
  if (!isFields(value) || value.flow !== undefined || path.length !== 1) return value;
  return styleOf(journey).flowItems(String(path[0])) ? { ...value, flow: true } : value;
}

const isSection = (parts: readonly Part[]): boolean => parts.some(p => typeof p === 'string' && p.includes('\n'));

/** A file without a map yet: empty, only comments, or a word half typed. */
function atEndOfFile(journey: Journey, root: Node | undefined, key: string, value: Value): Change | Refusal {
  if (root && root.kind !== 'scalar') return wrongType(key);
  const { text } = journey;
  const style = styleOf(journey);
  const written = insertLines(text, text.length, entryParts(key, value, 0, style), style);
  return verified(journey, written, () => ({
    map: [...(root?.kind === 'scalar' ? [[root.source, null] as [string, Data]] : []), [key, dataOfValue(value)]],
  }));
}

/** `checkout: Checkout` becomes `checkout: {name: Checkout, channel: store}`, as the definitions beside it are written. */
function fromShortForm(journey: Journey, path: Path, node: ScalarNode, key: string, value: Value): Change | Refusal {
  const short = shortFormKey(path);
  if (short === undefined || isAbsent(node) || node.style === 'literal' || node.style === 'folded' || key === short)
    return wrongType(path.at(-1)!);
  const { text } = journey;
  const source = text.slice(node.start, node.end);
  if (source.includes('\n')) return notSafe();
  // In quotes as it was; else again asked whether it needs them between braces
  const whole: FieldsValue = { fields: [[short, typeof node.value === 'string' ? node.value : source]] };
  const first: Part[] = node.style === 'plain' ? fieldParts(whole.fields[0]!) : [`${short}: ${source}`];
  const written = change(node, ['{', ...first, ', ', ...fieldParts([key, value]), '}']);
  const expected: Data = {
    map: [
      [short, typeof node.value === 'string' ? node.value : source],
      [key, dataOfValue(value)],
    ],
  };
  return verified(journey, written, data => withChange(data, path, () => expected));
}

function withKey(data: Data | undefined, path: Path, key: string, value: Value, index?: number): Data {
  return withChange(data, path, map => {
    if (typeof map !== 'object' || map === null || !('map' in map)) return { map: [[key, dataOfValue(value)]] };
    if (index !== undefined) return { map: map.map.toSpliced(index, 0, [key, dataOfValue(value)]) };
    const found = map.map.findIndex(([k]) => k === key);
    return { map: map.map.with(found, [key, dataOfValue(value)]) };
  });
}
