import type { Style } from './style';
import type { Field, FieldsValue, Hole, Key, ListValue, Part, Value } from './value';
import { isFields, isHole, isList, keyName } from './value';
import type { Place } from './quote';
import { inQuotes, quote } from './quote';

/** A value on one line, as it stands between brackets. */
export function flowParts(value: Value, place: Place = 'flow'): Part[] {
  if (value === null) return [];
  if (typeof value === 'string') return [quote(value, place)];
  if (typeof value !== 'object') return [String(value)];
  if (isHole(value)) return holeParts(value, place);
  if (isList(value)) return ['[', ...joined(value.list.map(v => flowParts(v))), ']'];
  return ['{', ...joined(value.fields.map(f => fieldParts(f))), '}'];
}

/** `key: value` on one line, as it stands between braces. */
export function fieldParts([key, value]: Field): Part[] {
  const parts = flowParts(value);
  return [...flowParts(key), parts.length === 0 ? ':' : ': ', ...parts];
}

/** `key:` and its value in block style, for a map whose keys stand in `column`; the first line not indented, no line break at the end. */
export function entryParts(key: Key, value: Value, column: number, style: Style): Part[] {
  return [...flowParts(key, 'block'), ':', ...afterKeyParts(keyName(key), value, column, style)];
}

/** What follows `key:` in block style, with the space or line break in front. */
export function afterKeyParts(key: string, value: Value, column: number, style: Style): Part[] {
  if (value === null) return [];
  if (isComposite(value) && !isFlow(value)) {
    if (isList(value)) {
      const dashColumn = column + style.listOffset(key);
      return value.list.flatMap(v => [newLine(style, dashColumn), ...itemParts(v, dashColumn, style)]);
    }
    const below = column + style.step;
    return value.fields.flatMap(([k, v]) => [newLine(style, below), ...entryParts(k, v, below, style)]);
  }
  return [' ', ...flowParts(value, isComposite(value) ? 'flow' : 'block')];
}

/** `- item` in block style, its dash in `dashColumn`; the first line not indented, no line break at the end. */
export function itemParts(value: Value, dashColumn: number, style: Style): Part[] {
  if (value === null) return ['-'];
  const column = dashColumn + style.dash;
  const dash = '-'.padEnd(style.dash);
  if (!isComposite(value)) return [dash, ...flowParts(value, 'block')];
  if (isFlow(value) || isList(value)) return [dash, ...flowParts(value)];
  return [
    dash,
    ...value.fields.flatMap(([k, v], i) => [
      ...(i === 0 ? [] : [newLine(style, column)]),
      ...entryParts(k, v, column, style),
    ]),
  ];
}

const newLine = (style: Style, column: number): string => style.eol + ' '.repeat(column);

const isComposite = (value: Value): value is ListValue | FieldsValue => isList(value) || isFields(value);

/** Whether a list or map is to stand on one line; one with nothing in it has no other form. */
const isFlow = (value: ListValue | FieldsValue): boolean =>
  value.flow === true || (isList(value) ? value.list : value.fields).length === 0;

/** A default that needs quotes has them around the place to fill in, so that what is typed stands in them too. */
function holeParts(value: Hole, place: Place): Part[] {
  if (value.choices) {
    const choices = value.choices.map(c => quote(c, place));
    return [{ hole: choices[0] ?? '', choices }];
  }
  // A number is meant as one: `emotion: 0`
  if (/^-?\d+$/.test(value.hole) || quote(value.hole, place) === value.hole) return [value];
  const quoted = inQuotes(value.hole);
  return [quoted[0]!, { hole: quoted.slice(1, -1) }, quoted.at(-1)!];
}

function joined(all: readonly Part[][]): Part[] {
  return all.flatMap((parts, i) => (i === 0 ? parts : [', ', ...parts]));
}
