import assert from 'node:assert/strict';
import { branches } from './flow-maps';
import { lowContrast } from './low-contrast';
import { mapOf, openingPages } from './preview-page';
import { unfinishedMap } from './sample-maps';

describe('The flow view', function () {
  this.timeout(60_000);
  const pages = openingPages();

  for (const theme of ['light', 'dark', 'contrast', 'contrastLight'] as const)
    it(`can be read in the theme ${theme}, with each kind of place and way`, async () => {
      const preview = await pages.open({ theme, view: 'flow' });
      for (const text of [branches, unfinishedMap]) {
        await preview.show(mapOf(text));
        await preview.page.locator('.flow-list summary').click();
        assert.deepEqual(await lowContrast(preview), []);
      }
    });
});
