import * as vscode from 'vscode';
import type { PictureEdit, PictureEditParams } from '../shared/picture-edit';
import { editPictureRequest, isPictureEditResult } from '../shared/picture-edit';
import { rangeOf } from './range-of';
import { textOf } from './text-of';
import type { Request } from './insert-commands';

/** What became of an edit in the picture: the reason when it was not made, and what went along with it. Both to be shown there. */
export interface PictureAnswer {
  readonly refused?: string;
  readonly note?: string;
}

/**
 * Makes an edit that a person made in the picture of the map at `uri`, drawn from this version of its document, as one step of
 * undo. Never throws: what can't be done says why.
 */
export async function applyPictureEdit(
  request: Request,
  uri: vscode.Uri,
  version: number,
  edit: PictureEdit,
): Promise<PictureAnswer> {
  const unread = { refused: vscode.l10n.t('The journey map could not be read just now. Please try again.') };
  const changed = { refused: vscode.l10n.t('The text has changed meanwhile. Please try again.') };
  try {
    const document = await textOf(uri);
    if (document.version !== version) return changed;
    const params: PictureEditParams = { uri: uri.toString(), version, edit };
    const answer = await request<unknown>(editPictureRequest, params);
    if (!isPictureEditResult(answer)) return unread;
    if ('refused' in answer) return { refused: answer.refused };
    if (document.isClosed || document.version !== version) return changed;
    const made = new vscode.WorkspaceEdit();
    for (const { range, newText } of answer.edits) made.replace(uri, rangeOf(range), newText);
    if (answer.edits.length > 0 && !(await vscode.workspace.applyEdit(made))) return unread;
    return answer.note === undefined ? {} : { note: answer.note };
  } catch {
    return unread;
  }
}
