import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { somePictures } from '../unit/render/picture-samples';
import { launch, mapOfFile } from './preview-page';

describe('A map as HTML, on the screen', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => void (browser = await launch()));
  after(() => browser.close());

  for (const width of [600, 1600])
    it(`is scrolled sideways in its table, and the page never over nothing, at ${width} pixels`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.setContent((await somePictures()).html(mapOfFile('examples/running-shoes.journey.yaml')));
      const [ofPage, ofTable] = await page.evaluate(() =>
        [document.scrollingElement!, document.querySelector('main')!].map(e => e.scrollWidth - e.clientWidth),
      );
      assert.equal(ofPage, 0);
      assert.ok(ofTable! > 0);
      await page.close();
    });
});
