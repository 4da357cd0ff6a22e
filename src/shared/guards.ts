/** What guards of messages are put together from: whether a value of unknown shape is as promised. */

export type Guard = (v: unknown) => boolean;
type Loose = Record<string, unknown>;

export const isObject = (v: unknown): v is Loose => typeof v === 'object' && v !== null && !Array.isArray(v);
export const text: Guard = v => typeof v === 'string';
export const number: Guard = v => typeof v === 'number' && Number.isFinite(v);
export const flag: Guard = v => typeof v === 'boolean';
export const yes: Guard = v => v === true;
export const index: Guard = v => Number.isInteger(v) && (v as number) >= 0;
export const emotion: Guard = v => number(v) && Math.abs(v as number) <= 2;
export const optional =
  (is: Guard): Guard =>
  v =>
    v === undefined || is(v);
export const listOf =
  (is: Guard): Guard =>
  v =>
    Array.isArray(v) && v.every(is);
export const shape =
  (parts: Readonly<Record<string, Guard>>): Guard =>
  v =>
    isObject(v) && Object.entries(parts).every(([key, is]) => is(v[key]));
