import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { fontFamily } from '../../src/render/export/font-family';
import { textStyles } from '../../src/render/layout/text-style';
import { advance } from '../../src/render/text/advance';
import { launch } from './preview-page';

const { exportFont } = createRequire(import.meta.url)('../../scripts/export-fonts.cjs');
const examples = new URL('../../examples/', import.meta.url);

/** The sentences and words of all examples. */
const texts = readdirSync(examples)
  .filter(name => name.endsWith('.yaml'))
  .flatMap(name => [...readFileSync(new URL(name, examples), 'utf8').matchAll(/\p{L}[\p{L}\p{N} .,!?’-]{11,}/gu)])
  .map(([text]) => text.trim());

const styles = [textStyles.body, textStyles.stage];

describe('The table of advance widths, beside Chromium', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    for (const weight of [400, 600])
      await page.evaluate(
        async ([base64, w]) => {
          const face = new FontFace('Exported', `url(data:font/woff;base64,${base64})`, { weight: String(w) });
          document.fonts.add(await face.load());
        },
        [(await exportFont(weight)).toString('base64'), weight] as const,
      );
  });
  after(() => browser.close());

  /** What each text is wide in a canvas, in pixels at a size of 100. */
  const rendered = (of: readonly string[], weight: number, family = 'Exported, sans-serif'): Promise<number[]> =>
    page.evaluate(
      ([all, w, fonts]) => {
        const pen = document.createElement('canvas').getContext('2d')!;
        pen.font = `${w} 100px ${fonts}`;
        return all.map(text => pen.measureText(text).width);
      },
      [of, weight, family] as const,
    );

  const wrong = async (of: readonly string[], weight: 400 | 600, most: number): Promise<string[]> =>
    (await rendered(of, weight)).flatMap((width, i) => {
      const error = advance(of[i]!, { size: 100, weight }) / width - 1;
      return Math.abs(error) > most ? [`${of[i]}: ${(error * 100).toFixed(1)} %`] : [];
    });

  for (const { weight } of styles) {
    it(`leaves texts the room that they need in what is there of the fonts that files name, in weight ${weight}`, async () => {
      const widths = await rendered(texts, weight, fontFamily);
      const wider = texts.map((text, i) => widths[i]! / advance(text, { size: 100, weight }) - 1);
      const most = Math.max(...wider);
      // Where there is no semibold, it is bold; what is, is short
      assert.ok(
        most < (weight === 400 ? 0.06 : 0.12),
        `“${texts[wider.indexOf(most)]}” is ${(most * 100).toFixed(1)} % wider`,
      );
    });

    it(`gives the texts of the examples their width within 2 %, in weight ${weight}`, async () => {
      assert.ok(texts.length > 300, 'too few texts');
      assert.deepEqual(await wrong(texts, weight, 0.02), []);
    });

    it(`knows letters of all languages that the font has, in weight ${weight}`, async () => {
      const sentences = [
        'Zażółć gęślą jaźń, łódź i źdźbło',
        'Törkylempijävongahdus, ääkkösiä öisin',
        'Perché la città è già più lontana',
        'Größe, Übung, Straße und Äpfel',
        'Příliš žluťoučký kůň úpěl ďábelské ódy',
        'Đường phố Việt Nam rất đông vui',
        'Съешь ещё этих мягких французских булок',
        'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία',
        'e\u0301te\u0301 with marks of their own',
      ];
      assert.deepEqual(await wrong(sentences, weight, 0.02), []);
    });
  }

  it('gives what other fonts draw the room that it takes in those: a full width, a mean width, none', () => {
    const style = { size: 100, weight: 400 } as const;
    assert.equal(advance('走る靴', style), 300);
    assert.equal(advance('ﾊﾝｶｸ', style), 200);
    assert.equal(advance('שלום', style), 240);
    assert.equal(advance('a\u0301\u200b\ufe0f', style), advance('a', style));
  });

  it('counts a family and a flag as one picture', () => {
    const style = { size: 100, weight: 400 } as const;
    assert.equal(advance('👩‍👩‍👧', style), advance('🙂', style));
    assert.equal(advance('🇫🇮', style), advance('🙂', style));
    assert.equal(advance('🇫🇮🇵🇱', style), 2 * advance('🙂', style));
    assert.equal(advance('👍🏽', style), advance('👍', style));
  });
});
