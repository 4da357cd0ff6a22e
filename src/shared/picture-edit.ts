/**
 * The requests by which a map is edited in its picture, and by which picture and text find each other. Whatever is in the
 * picture is known by its path in the document: `['stages', 2, 'steps', 1, 'pains', 0]`.
 */
import type { Position, TextEdit } from 'vscode-languageserver-types';
import { isIndex, isObject, isPlace, isTextRange } from './guards';

/** Params: `PictureEditParams`; result: `PictureEditResult`. */
export const editPictureRequest = 'journeyMap/editPicture';
/** Params: `PathRangeParams`; result: the `Range` to select, or null when the map is not open, or nothing of the path is there. */
export const pathRangeRequest = 'journeyMap/pathRange';
/** Params: `PathAtParams`; result: a `PicturePath`, or null when the map is not open, or nothing is there. */
export const pathAtRequest = 'journeyMap/pathAt';

/** Keys, and indices from 0, from the top of the document. */
export type PicturePath = readonly (string | number)[];

/** What something is set to: a list is one of ids; null takes the key away, or makes an emotion unrated. */
export type PictureValue = string | number | boolean | readonly string[] | null;

export type PictureEdit =
  /**
   * A text, an emotion (-2 to 2), the touchpoints, a choice such as a severity, or a moment of truth (`true` or null). The
   * path is that of the value: `[…, 'action']`, `[…, 'pains', 0]`, `[…, 'emotion']` for all who are meant, or `[…, 'emotion',
   * 'beginner']` for one persona. An empty text takes its key away. Definitions and items have one path, whichever form
   * they are written in: `['personas', 'beginner', 'name']`, `[…, 'pains', 0, 'severity']`.
   */
  | { readonly kind: 'set'; readonly path: PicturePath; readonly value: PictureValue }
  /** A new stage with a name, a step with an action, a pain, an opportunity or another item with a text, at the path that it has then. */
  | { readonly kind: 'add'; readonly path: PicturePath; readonly text: string }
  /** A stage, a step, or an item; to the path that it has afterwards. */
  | { readonly kind: 'move'; readonly path: PicturePath; readonly to: PicturePath }
  | { readonly kind: 'delete'; readonly path: PicturePath };

export interface PictureEditParams {
  readonly uri: string;
  /** Of the document that the picture was made from. */
  readonly version: number;
  readonly edit: PictureEdit;
}

/** The edits, to be made at once; none when the text says that already. `note`: what went along with it, to be shown. */
export interface PictureEdits {
  readonly edits: readonly TextEdit[];
  readonly note?: string;
}

/** Why nothing was done, in plain words. */
export interface PictureRefusal {
  readonly refused: string;
}

export type PictureEditResult = PictureEdits | PictureRefusal;

export interface PathRangeParams {
  readonly uri: string;
  readonly path: PicturePath;
}

export interface PathAtParams {
  readonly uri: string;
  readonly position: Position;
}

export function isPictureEditParams(value: unknown): value is PictureEditParams {
  return isObject(value) && typeof value.uri === 'string' && isIndex(value.version) && isPictureEdit(value.edit);
}

export function isPictureEdit(value: unknown): value is PictureEdit {
  if (!isObject(value) || !isPicturePath(value.path)) return false;
  switch (value.kind) {
    case 'set':
      return isPictureValue(value.value);
    case 'add':
      return typeof value.text === 'string';
    case 'move':
      return isPicturePath(value.to);
    default:
      return value.kind === 'delete';
  }
}

export function isPicturePath(value: unknown): value is PicturePath {
  return Array.isArray(value) && value.every(part => typeof part === 'string' || isIndex(part));
}

export function isPathRangeParams(value: unknown): value is PathRangeParams {
  return isObject(value) && typeof value.uri === 'string' && isPicturePath(value.path);
}

export function isPathAtParams(value: unknown): value is PathAtParams {
  return isObject(value) && typeof value.uri === 'string' && isPlace(value.position);
}

export function isPictureEditResult(value: unknown): value is PictureEditResult {
  if (!isObject(value)) return false;
  if (typeof value.refused === 'string') return true;
  return (
    Array.isArray(value.edits) &&
    value.edits.every(edit => isObject(edit) && isTextRange(edit.range) && typeof edit.newText === 'string') &&
    (value.note === undefined || typeof value.note === 'string')
  );
}

const isPictureValue = (value: unknown): value is PictureValue =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (Array.isArray(value) && value.every(one => typeof one === 'string'));
