/**
 * The requests by which an editor puts something new into a map, or begins a new one. Results come as snippets, so that
 * the author goes from one place to fill in to the next, and as plain text for editors without snippets.
 */
import type { Position, Range } from 'vscode-languageserver-types';
import { isIndex, isObject, isPlace, isText, isTextRange, oneOf, optional } from './guards';

/** Params: `InsertParams`; result: `InsertResult`, or null when the map is not open. */
export const insertRequest = 'journeyMap/insert';
/** Params: `InsertChoicesParams`; result: `InsertChoice[]`, or null when the map is not open. */
export const insertChoicesRequest = 'journeyMap/insertChoices';
/** Params: `NewMapParams`; result: `NewMapResult`. With `{choicesFor}` alone: `NewMapChoices`. */
export const newMapRequest = 'journeyMap/newMap';

const insertables = ['stage', 'step', 'touchpoint', 'persona'] as const;
export type Insertable = (typeof insertables)[number];

export interface InsertParams {
  readonly uri: string;
  readonly insert: Insertable;
  /** Where the cursor is. */
  readonly position?: Position;
  /**
   * Of a new stage, its id; null or absent for one's own. Of a new step, the stage that it goes into: its position from
   * 0 or its id; absent for the cursor's.
   */
  readonly stage?: string | number | null;
}

/** One place of change. The snippet begins where a line begins when it has several lines. */
export interface InsertText {
  readonly range: Range;
  readonly snippet: string;
  readonly plain: string;
}

/** Why nothing can be inserted, to be shown. */
export interface InsertRefusal {
  readonly refusal: string;
}

/** To be asked again with the `value` of one of the choices as `stage`. */
export interface InsertChoose {
  readonly choose: 'stage';
  readonly choices: readonly InsertChoice[];
}

export type InsertResult = InsertText | InsertRefusal | InsertChoose;

export interface InsertChoicesParams {
  readonly uri: string;
  /** `stage`: the stages that can be inserted; `step`: the stages of the map that a step can go into. */
  readonly of: 'stage' | 'step';
}

export interface InsertChoice {
  readonly label: string;
  readonly detail?: string;
  readonly value: string | number | null;
  /** `missing`: a stage that the framework has and the map lacks; `known`: another; `own`; `stage`: one of the map. */
  readonly group: 'missing' | 'known' | 'own' | 'stage';
}

export const mapTypes = ['current-state', 'future-state', 'day-in-the-life', 'service-blueprint', 'library'] as const;
export type NewMapType = (typeof mapTypes)[number];
export const mapTemplates = ['minimal', 'guided'] as const;
export type NewMapTemplate = (typeof mapTemplates)[number];

export interface NewMapParams {
  readonly type: NewMapType;
  /** Id of a built-in framework; unused for a library. */
  readonly framework?: string;
  /** `en`, `pl`, `fi` or `it`. */
  readonly language: string;
  readonly template: NewMapTemplate;
  readonly title?: string;
}

/** What there is to choose from for a new map, named in the language `choicesFor` (a BCP 47 tag). */
export interface NewMapChoicesParams {
  readonly choicesFor: string;
}

export interface NewMapResult {
  readonly snippet: string;
  readonly plain: string;
  /** A name for the file, ending with `.journey.yaml`. */
  readonly fileName: string;
}

export interface NewMapChoices {
  readonly frameworks: readonly { readonly id: string; readonly label: string; readonly stages: readonly string[] }[];
  /** With the name of each in itself; the one of `choicesFor` first. */
  readonly languages: readonly { readonly id: string; readonly label: string }[];
}

export function isInsertParams(value: unknown): value is InsertParams {
  return (
    isObject(value) &&
    typeof value.uri === 'string' &&
    oneOf(insertables)(value.insert) &&
    optional(isPlace)(value.position) &&
    (value.stage === undefined || isChoiceValue(value.stage))
  );
}

export function isInsertChoicesParams(value: unknown): value is InsertChoicesParams {
  return isObject(value) && typeof value.uri === 'string' && oneOf(['stage', 'step'])(value.of);
}

export function isNewMapParams(value: unknown): value is NewMapParams | NewMapChoicesParams {
  if (!isObject(value)) return false;
  if (typeof value.choicesFor === 'string') return true;
  return (
    oneOf(mapTypes)(value.type) &&
    oneOf(mapTemplates)(value.template) &&
    typeof value.language === 'string' &&
    optional(isText)(value.framework) &&
    optional(isText)(value.title)
  );
}

export function isInsertText(value: unknown): value is InsertText {
  return (
    isObject(value) && typeof value.snippet === 'string' && typeof value.plain === 'string' && isTextRange(value.range)
  );
}

export function isInsertRefusal(value: unknown): value is InsertRefusal {
  return isObject(value) && typeof value.refusal === 'string';
}

export function isInsertChoose(value: unknown): value is InsertChoose {
  return isObject(value) && value.choose === 'stage' && isInsertChoices(value.choices);
}

export function isInsertChoices(value: unknown): value is readonly InsertChoice[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        isObject(one) &&
        typeof one.label === 'string' &&
        optional(isText)(one.detail) &&
        isChoiceValue(one.value) &&
        oneOf(['missing', 'known', 'own', 'stage'])(one.group),
    )
  );
}

export function isNewMapResult(value: unknown): value is NewMapResult {
  return isObject(value) && ['snippet', 'plain', 'fileName'].every(key => typeof value[key] === 'string');
}

export function isNewMapChoices(value: unknown): value is NewMapChoices {
  const named = (one: unknown): one is Record<string, unknown> =>
    isObject(one) && typeof one.id === 'string' && typeof one.label === 'string';
  return (
    isObject(value) &&
    Array.isArray(value.languages) &&
    value.languages.every(named) &&
    Array.isArray(value.frameworks) &&
    value.frameworks.every(
      one => named(one) && Array.isArray(one.stages) && one.stages.every(stage => typeof stage === 'string'),
    )
  );
}

const isChoiceValue = (value: unknown): value is string | number | null =>
  value === null || typeof value === 'string' || isIndex(value);
