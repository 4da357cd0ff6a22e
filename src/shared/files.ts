/** What the server asks the editor for: files that are not open. An editor that does not answer leaves it to the server's own disk. */

import { isObject } from './guards';
import { isTexts, type Texts } from './texts';

/** The texts of files. Params: `{uris}`; result: for each its text, or null when there is none. */
export const readFilesRequest = 'journeyMap/readFiles';
export interface FilesParams {
  readonly uris: readonly string[];
}
export type FileTexts = readonly (string | null)[];

/** A request about one file. */
export interface FileParams {
  readonly uri: string;
}

/** Every map of the workspace. Result: their addresses. */
export const findMapsRequest = 'journeyMap/findMaps';

/** What a client tells at the start. */
export interface StartOptions {
  /** It answers the two requests above. */
  readonly files?: boolean;
  /** The address that opens a rule's page, with `{id}` where the rule's id belongs. */
  readonly rulePage?: string;
  /** It has the commands of `editor-commands.ts`. */
  readonly commands?: boolean;
  /** What the server says, in the editor's language. A client that hands over none is answered in its `locale`, if the server has texts in that. */
  readonly texts?: Texts;
}

/** From the server: what a map imports has changed, so its picture may have. Params: `{uri}`. */
export const diagramStale = 'journeyMap/diagramStale';

export function isFileParams(value: unknown): value is FileParams {
  return isObject(value) && typeof value.uri === 'string';
}

export function isFilesParams(value: unknown): value is FilesParams {
  return isObject(value) && Array.isArray(value.uris) && value.uris.every(uri => typeof uri === 'string');
}

export function isFileTexts(value: unknown): value is FileTexts {
  return Array.isArray(value) && value.every(text => text === null || typeof text === 'string');
}

/** Takes what a client sent, and leaves out what has not the promised type. */
export function startOptions(value: unknown): StartOptions {
  if (!isObject(value)) return {};
  return {
    ...(typeof value.files === 'boolean' ? { files: value.files } : {}),
    ...(typeof value.commands === 'boolean' ? { commands: value.commands } : {}),
    ...(typeof value.rulePage === 'string' ? { rulePage: value.rulePage } : {}),
    ...(isTexts(value.texts) ? { texts: value.texts } : {}),
  };
}
