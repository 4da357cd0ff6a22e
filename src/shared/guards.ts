/** What guards of messages are put together from: whether a value of unknown shape is as promised. */
import type { Place, TextRange } from './text-range';

export type Guard = (v: unknown) => boolean;
type Loose = Record<string, unknown>;

export const isObject = (v: unknown): v is Loose => typeof v === 'object' && v !== null && !Array.isArray(v);
export const isText = (v: unknown): v is string => typeof v === 'string';
export const isNumber = (v: unknown): v is number => typeof v === 'number' && Number.isFinite(v);
export const isFlag = (v: unknown): v is boolean => typeof v === 'boolean';
export const isYes = (v: unknown): v is true => v === true;
export const isIndex = (v: unknown): v is number => isNumber(v) && Number.isInteger(v) && v >= 0;
export const isEmotion = (v: unknown): v is number => isNumber(v) && Math.abs(v) <= 2;
export const optional =
  (is: Guard): Guard =>
  v =>
    v === undefined || is(v);
export const listOf =
  (is: Guard): Guard =>
  v =>
    Array.isArray(v) && v.every(is);
export const oneOf =
  <T extends string>(all: readonly T[]) =>
  (v: unknown): v is T =>
    all.includes(v as T);
export const shape =
  (parts: Readonly<Record<string, Guard>>): Guard =>
  v =>
    isObject(v) && Object.entries(parts).every(([key, is]) => is(v[key]));

export const isPlace = (v: unknown): v is Place => isObject(v) && isIndex(v['line']) && isIndex(v['character']);
export const isTextRange = (v: unknown): v is TextRange => isObject(v) && isPlace(v['start']) && isPlace(v['end']);
