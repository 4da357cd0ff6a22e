import type { Locator } from 'playwright-core';
import type { MapView } from '../../src/shared/map-view';
import type { PictureEdit } from '../../src/shared/picture-edit';
import type { PageMessage } from '../../src/shared/preview-messages';
import type { PageOptions, PreviewPage } from './preview-page';
import { mapOfFile, openingPages } from './preview-page';

export interface MapPages {
  /** Opens a page that begins with the whole map, without a map yet. */
  open(options?: PageOptions): Promise<PreviewPage>;
  /** The page that was opened last. */
  readonly preview: PreviewPage;
  /** The steps in it that have these words. */
  step(words: string): Locator;
  /** Everything that it has posted until now. */
  posted(): Promise<readonly PageMessage[]>;
  /** What of that asks for a selection in the text: path, and whether the text takes the keyboard. */
  selected(): Promise<unknown[]>;
  /** What of that asks for an edit. */
  edits(): Promise<PictureEdit[]>;
}

/** For a suite: opens pages that show the whole map, as `openingPages` does. */
export function openingMapPages(): MapPages {
  const pages = openingPages();
  let preview: PreviewPage;
  const posted = async (): Promise<readonly PageMessage[]> => {
    // What it has posted before it answers has arrived
    await preview.page.evaluate(() => undefined);
    return preview.messages;
  };
  return {
    open: async options => (preview = await pages.open({ view: 'map', ...options })),
    get preview() {
      return preview;
    },
    step: words => preview.page.locator('.item.step', { hasText: words }),
    posted,
    selected: async () => (await posted()).flatMap(m => (m.type === 'select' ? [[m.path, m.focus]] : [])),
    edits: async () => (await posted()).flatMap(m => (m.type === 'edit' ? m.edit : [])),
  };
}

/** An example with all that a map can have. */
export const shoes = (): MapView => mapOfFile('examples/running-shoes.journey.yaml');
