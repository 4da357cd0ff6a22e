import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { somePictures } from '../unit/render/picture-samples';
import { launch, mapOf } from './preview-page';

const step = (action: string): string =>
  `      - {action: ${action}, emotion: 1, pains: [Too late], touchpoint: till}\n`;
const wide = (steps: number): string =>
  `title: Wide\nstages:\n  - id: one\n    steps:\n${step('Waits').repeat(steps - 1)}${step('Leaves Ω')}`;

/** The characters that are on the pages of a PDF, from its fonts, which hold what is drawn and no more. */
function charactersOf(pdf: Buffer): Set<string> {
  const found = new Set<string>();
  for (const [, data] of pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    let text: string;
    try {
      text = inflateSync(Buffer.from(data!, 'latin1')).toString('latin1');
    } catch {
      continue;
    }
    for (const [, block] of text.matchAll(/begin(?:bfrange|bfchar)([\s\S]*?)endbf/g))
      for (const [, hex] of block!.matchAll(/<([0-9a-f]{4})>/gi)) found.add(String.fromCharCode(parseInt(hex!, 16)));
  }
  return found;
}

describe('A map as HTML, printed', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => void (browser = await launch()));
  after(() => browser.close());

  for (const [format, steps] of [
    ['A4', 13],
    ['Letter', 13],
    ['A3', 20],
  ] as const)
    it(`is as wide as the paper ${format}, which lies on its side`, async () => {
      const page = await browser.newPage();
      await page.setContent((await somePictures()).html(mapOf(wide(steps))));
      const pdf = await page.pdf({ format, preferCSSPageSize: true });
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))!.map(Number);
      assert.ok(width! > height!, `${width} × ${height}`);
      assert.ok(charactersOf(pdf).has('Ω'), 'the last step is on the paper');
      await page.close();
    });
});
