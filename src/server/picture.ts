/** Answers to the requests by which a map is edited in its picture, and by which picture and text find each other. */
import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import { positions } from '../journey/positions';
import type { MapContext } from '../journey/scope';
import { answerPictureEdit } from '../language/picture-edit';
import { pathAt, rangeOfPath } from '../language/picture-paths';
import type { PictureEditResult } from '../shared/picture-edit';
import {
  editPictureRequest,
  isPathAtParams,
  isPathRangeParams,
  isPictureEditParams,
  pathAtRequest,
  pathRangeRequest,
} from '../shared/picture-edit';

/** Registers them. An edit of a picture that is older than the text is refused. */
export function registerPicture(
  connection: Connection,
  documents: { get(uri: string): { readonly version: number } | undefined },
  about: <T>(uri: string, answer: (context: MapContext) => T) => T | undefined,
): void {
  const edited = (params: unknown): PictureEditResult => {
    const unread = { refused: l10n.t('The journey map could not be read just now. Please try again.') };
    if (!isPictureEditParams(params)) return unread;
    const { uri, version, edit } = params;
    const document = documents.get(uri);
    if (document && document.version !== version)
      return { refused: l10n.t('The text has changed meanwhile. Please try again.') };
    return about(uri, c => answerPictureEdit(c, edit)) ?? unread;
  };
  connection.onRequest(editPictureRequest, (params: unknown): unknown => edited(params));
  connection.onRequest(pathRangeRequest, (params: unknown): unknown => {
    if (!isPathRangeParams(params)) return null;
    const answer = ({ scope: { journey } }: MapContext): unknown => {
      const span = rangeOfPath(journey, params.path);
      return span && positions(journey).range(span);
    };
    return about(params.uri, answer) ?? null;
  });
  connection.onRequest(pathAtRequest, (params: unknown): unknown => {
    if (!isPathAtParams(params)) return null;
    const answer = ({ scope: { journey } }: MapContext): unknown =>
      pathAt(journey, positions(journey).offset(params.position));
    return about(params.uri, answer) ?? null;
  });
}
