import type * as vscode from 'vscode';
import type { HostMessage } from '../../shared/preview-messages';
import type { PicturePath } from '../../shared/picture-edit';

/** What the page of a panel is told of the cursor in its map's text. */
export interface PanelCursor {
  /** It is there now. `byPreview`: by a click in the picture, which must not scroll in answer. */
  move(position: vscode.Position, byPreview: boolean): void;
  /** Another text may be around it: the page has a new picture. @param position where it is, if an editor shows it */
  again(position: vscode.Position | undefined): void;
  /** The page has been told nothing: it is new. */
  clear(): void;
  /** The page turns to another map. */
  turn(position: vscode.Position | undefined): void;
}

/**
 * @param restored the page shows the place that a person left it at, and stays there
 * @param listening whether the page is there, and has a picture
 */
export function createPanelCursor(
  first: { readonly position: vscode.Position | undefined; readonly restored: boolean },
  pathAt: (uri: vscode.Uri, position: vscode.Position) => Promise<PicturePath | undefined>,
  uri: () => vscode.Uri,
  listening: () => boolean,
  post: (message: HostMessage) => void,
): PanelCursor {
  /** Where it is, also when its editor is hidden. */
  let at = first.position;
  /** What it is in, as the page was told, and as a person has seen it: pages come and go. Undefined where that is not known. */
  let told = '';
  let seen: string | undefined = first.restored ? undefined : '';
  let asking = 0;

  const move = async (position: vscode.Position, byPreview: boolean): Promise<void> => {
    at = position;
    if (!listening()) return;
    const [asked, number] = [uri(), ++asking];
    const path = await pathAt(asked, position);
    // Of several moves, the last one counts
    if (asked !== uri() || number !== asking || !listening()) return;
    const key = JSON.stringify(path) ?? 'nowhere';
    if (key === told) return;
    const reveal = !byPreview && seen !== undefined && key !== seen;
    told = seen = key;
    post({ type: 'cursor', ...(path ? { path } : {}), reveal });
  };
  return {
    move: (position, byPreview) => void move(position, byPreview),
    again(position = at) {
      if (position) void move(position, false);
    },
    clear: () => void (told = ''),
    turn: position => void ([at, seen] = [position, '']),
  };
}
