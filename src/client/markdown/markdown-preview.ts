/** Maps in VS Code's Markdown preview: wiring alone. */
import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import type { CreateMarkdownPictures, MarkdownPictures } from '../../shared/markdown-pictures';
import { throttle } from '../preview/throttle';
import { mapTexts } from './map-texts';
import { addMaps } from './markdown-plugin';

/** Loads `dist/markdown.js`: at once where that is possible. */
export type LoadMarkdownPictures = () => CreateMarkdownPictures | Promise<CreateMarkdownPictures>;

export interface MarkdownPreview extends vscode.Disposable {
  /** What VS Code calls with the renderer of its preview. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

/** Milliseconds between two drawings of all previews while somebody writes in a map. */
const pause = 300;

/**
 * Milliseconds after which a refresh that nothing was drawn for is asked for again, and how often: VS Code drops one that comes while it waits to look
 * at a page for another reason, and then finds that its text is the same.
 */
const patience = 1000;
const mostTries = 3;

/** Draws maps in pages of Markdown. Nothing is loaded, read or watched before a page has one. */
export function markdownPreview(loadPictures: LoadMarkdownPictures): MarkdownPreview {
  let drawings = 0;
  let tries = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const refresh = throttle(
    async () => {
      clearTimeout(waiting);
      const before = drawings;
      waiting = setTimeout(() => {
        if (drawings === before && ++tries < mostTries) refresh.request();
      }, patience);
      await vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
    },
    pause,
    () => 0,
  );
  const changed = (): void => {
    tries = 0;
    refresh.request();
  };
  const texts = mapTexts(changed);
  let loaded: Promise<void> | undefined;
  let pictures: MarkdownPictures | undefined;
  let failed: string | undefined;
  const load = async (): Promise<void> => {
    try {
      const create = loadPictures();
      // Where it is there at once, so is the first picture
      pictures = (create instanceof Promise ? await create : create)(vscode.l10n.bundle);
    } catch (error) {
      failed = error instanceof Error ? error.message : String(error);
    }
    changed();
  };

  return {
    extendMarkdownIt(md) {
      const note = (text: string): string => `<span class="journey-map-note">${md.utils.escapeHtml(text)}</span>`;
      const drawn = (draw: (by: MarkdownPictures) => string | undefined): string => {
        loaded ??= load();
        drawings++;
        if (failed !== undefined) return note(vscode.l10n.t('This map could not be drawn: {0}', failed));
        return (pictures && draw(pictures)) ?? note(vscode.l10n.t('Reading the map…'));
      };
      return addMaps(md, {
        ofText: (text, linesAbove, { page = 'untitled:map.md', id }) =>
          drawn(by => by.draw({ uri: page, text, linesAbove, id }, texts.read)),
        ofFile(path, name, { page, id }) {
          const uri = page === undefined ? undefined : addressOf(path, vscode.Uri.parse(page))?.toString();
          if (uri === undefined) return undefined;
          return drawn(by => {
            const text = texts.read(uri);
            if (text === null) return by.missing(decoded(path));
            return text === undefined ? undefined : by.draw({ uri, text, linesAbove: 0, name, id }, texts.read);
          });
        },
      });
    },
    dispose() {
      refresh.cancel();
      clearTimeout(waiting);
      texts.dispose();
    },
  };
}

/** What a path in a page means: from the page's folder, or with `/` in front from that of the workspace. */
function addressOf(path: string, page: vscode.Uri): vscode.Uri | undefined {
  const written = decoded(path).replace(/\\/g, '/');
  // Half of a sign, as it stands in a text while an emoji is typed: no address can be made of it
  if (/\p{Surrogate}/u.test(written)) return undefined;
  if (!written.startsWith('/')) return vscode.Uri.joinPath(page, '..', written);
  const folder = vscode.workspace.getWorkspaceFolder(page);
  return folder && vscode.Uri.joinPath(folder.uri, written);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a stray percent sign
  }
}
