/** The requests by which an editor compares a map with another one, with another version of it, or two of its personas. */
import type { Comparison } from './comparison';
import { isComparison } from './comparison-guard';
import { isObject, isText } from './guards';

/** Params: `CompareParams`; result: `CompareResult`. */
export const compareRequest = 'journeyMap/compare';
/** Params: `{uri}`; result: `CompareChoices`, or null when there is no such map. */
export const compareChoicesRequest = 'journeyMap/compareChoices';

/** What a map is compared with. */
export type ComparedWith =
  /** The map that it improves on. */
  | { readonly baseline: true }
  /** Another map: the one that improves on the other, or is of the future, is the later one; else the one that is asked about. */
  | { readonly uri: string }
  /** An earlier text of it, and what tells that version from others. */
  | { readonly text: string; readonly label?: string }
  /** Two of its personas, by id. */
  | { readonly personas: readonly [before: string, after: string] };

export interface CompareParams {
  readonly uri: string;
  readonly with: ComparedWith;
}

export interface Compared {
  readonly comparison: Comparison;
  /** It in sentences, the most important first. */
  readonly summary: readonly string[];
}

/** What was found, or why nothing can be compared, to be shown. */
export type CompareResult = Compared | { readonly refusal: string };

/** What a map can be compared with. */
export interface CompareChoices {
  /** Whether it names a baseline. */
  readonly baseline: boolean;
  /** Who walks through it; nobody or two at least. */
  readonly personas: readonly { readonly id: string; readonly name: string }[];
  /** The other maps of the workspace, without libraries. */
  readonly maps: readonly { readonly uri: string; readonly title: string; readonly type: string }[];
}

function isComparedWith(v: unknown): v is ComparedWith {
  if (!isObject(v)) return false;
  const { baseline, uri, text, label, personas } = v;
  if (Array.isArray(personas)) return personas.length === 2 && personas.every(isText);
  if (text !== undefined) return isText(text) && (label === undefined || isText(label));
  return uri === undefined ? baseline === true : isText(uri);
}

export function isCompareParams(v: unknown): v is CompareParams {
  return isObject(v) && isText(v.uri) && isComparedWith(v.with);
}

export function isCompared(v: unknown): v is Compared {
  return isObject(v) && Array.isArray(v.summary) && v.summary.every(isText) && isComparison(v.comparison);
}

export function isCompareResult(v: unknown): v is CompareResult {
  return isCompared(v) || (isObject(v) && isText(v.refusal));
}

export function isCompareChoices(v: unknown): v is CompareChoices {
  const all = (list: unknown, ...keys: readonly string[]): boolean =>
    Array.isArray(list) && list.every(one => isObject(one) && keys.every(key => isText(one[key])));
  return (
    isObject(v) &&
    typeof v.baseline === 'boolean' &&
    all(v.personas, 'id', 'name') &&
    all(v.maps, 'uri', 'title', 'type')
  );
}
