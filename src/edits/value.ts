/** What is to be written, before it is known in which style: texts are quoted, and laid out, where they come to stand. */

/** A place to fill in: its default text, or the choices, of which the first is the default. */
export interface Hole {
  readonly hole: string;
  readonly choices?: readonly string[];
}

export interface ListValue {
  readonly list: readonly Value[];
  /** `[a, b]` on one line. Absent: as the author writes such lists. */
  readonly flow?: boolean;
}

/** A key, or the place to fill one in. */
export type Key = string | Hole;
export type Field = readonly [key: Key, value: Value];

export interface FieldsValue {
  readonly fields: readonly Field[];
  /** `{a: b}` on one line. Absent: as the author writes such entries. */
  readonly flow?: boolean;
}

/** A value to write; `null` writes the key alone. */
export type Value = string | number | boolean | null | Hole | ListValue | FieldsValue;

/** A piece of written text, or a place to fill in. */
export type Part = string | Hole;

export const isHole = (value: Value | Part): value is Hole =>
  typeof value === 'object' && value !== null && 'hole' in value;
export const isList = (value: Value): value is ListValue =>
  typeof value === 'object' && value !== null && 'list' in value;
export const isFields = (value: Value): value is FieldsValue =>
  typeof value === 'object' && value !== null && 'fields' in value;

/** A key's text, with the default filled in. */
export const keyName = (key: Key): string => (typeof key === 'string' ? key : key.hole);

/** The text of the parts, with the defaults filled in. */
export function plainText(parts: readonly Part[]): string {
  return parts.map(p => (typeof p === 'string' ? p : p.hole)).join('');
}
