import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { somePictures } from '../unit/render/picture-samples';
import { launch, mapOf, mapOfFile } from './preview-page';

describe('A map as HTML, on the screen', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => void (browser = await launch()));
  after(() => browser.close());

  it('begins what is in a lane at its top, whether it is of a stage or of its steps', async () => {
    const page = await browser.newPage();
    const map = mapOf(`title: T
stages:
  - {name: A, pains: [Of the stage], steps: [{action: One, pains: [Of a step]}]}
  - {name: B, steps: [{action: Two, pains: [Of another]}, {action: Three}]}
`);
    await page.setContent((await somePictures()).html(map));
    const tops = await page.evaluate(() =>
      ['Of the stage', 'Of another'].map(
        words =>
          [...document.querySelectorAll('.pain')].find(e => e.textContent === words)!.getBoundingClientRect().top,
      ),
    );
    assert.equal(tops[0], tops[1]);
    const cells = await page.locator('tbody[data-lane=pains] td').count();
    assert.equal(cells, 4);
    await page.close();
  });

  it('has no gap in the curve between stages, and begins pains alike, however bad they are', async () => {
    const page = await browser.newPage();
    const map = mapOf(`title: T
stages:
  - {name: A, steps: [{emotion: 1, pains: [{text: Little, severity: low}, {text: Some}]}]}
  - {name: B, pains: [{text: Much, severity: high}], steps: [{emotion: -1}]}
`);
    await page.setContent((await somePictures()).html(map));
    const gaps = await page.evaluate(() =>
      [...document.querySelectorAll('.curve')].map(cell => {
        const [of, drawn] = [cell, cell.querySelector('svg')!].map(e => e.getBoundingClientRect());
        return [drawn!.left - of!.left, drawn!.right - of!.right];
      }),
    );
    assert.deepEqual(gaps, [
      [0, 0],
      [0, 0],
    ]);
    const insets = await page.evaluate(() =>
      [...document.querySelectorAll('.pain')].map(
        e => e.querySelector('.text')!.getBoundingClientRect().left - e.getBoundingClientRect().left,
      ),
    );
    // A border is drawn in whole pixels
    for (const inset of insets) assert.ok(Math.abs(inset - 11) < 1, insets.join());
    await page.close();
  });

  it('leaves days whole, which browsers break at their hyphens', async () => {
    const page = await browser.newPage();
    const evidence = (i: number): string =>
      `  e${i}: {name: Some, method: ${'m'.repeat(14 + i)}, sample: 63, date: 2026-10-15}\n`;
    const all = Array.from({ length: 12 }, (_, i) => i + 1);
    const map = mapOf(`title: T
evidence:
${all.map(evidence).join('')}stages: [{name: A, steps: [{action: One, evidence: [${all.map(i => `e${i}`).join(', ')}]}]}]
`);
    await page.setContent((await somePictures()).html(map));
    const lines = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      const found: number[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.textContent!.indexOf('2026-10-15');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 10);
        found.push(range.getClientRects().length);
      }
      return found;
    });
    assert.deepEqual(
      lines,
      all.map(() => 1),
    );
    await page.close();
  });

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
