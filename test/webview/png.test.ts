import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { smallMap, somePictures, viewOf } from '../unit/render/picture-samples';
import { launch } from './preview-page';

describe('A picture of an SVG file', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => void (browser = await launch()));
  after(() => browser.close());

  it('is drawn in the font that the file carries, at twice its size', async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../webview/export/png.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'exported',
    });
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]!.text });
    const pictures = await somePictures();
    const view = viewOf(smallMap);
    /** Width, height, and how many pixels are dark. */
    const drawn = (svg: string): Promise<[number, number, number]> =>
      page.evaluate(async text => {
        const { exported } = globalThis as unknown as {
          exported: { pngOf(svg: string, scale: number): Promise<Blob> };
        };
        const bitmap = await createImageBitmap(await exported.pngOf(text, 2));
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
        const pen = canvas.getContext('2d')!;
        pen.drawImage(bitmap, 0, 0);
        const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
        let dark = 0;
        for (let i = 0; i < data.length; i += 4) if (data[i]! + data[i + 1]! + data[i + 2]! < 240) dark++;
        return [bitmap.width, bitmap.height, dark] as [number, number, number];
      }, svg);
    const svg = pictures.svg(view, { withFont: true });
    const [width, height, dark] = await drawn(svg);
    const [, w, h] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
    assert.ok(Math.abs(width - 2 * Number(w)) <= 2 && Math.abs(height - 2 * Number(h)) <= 2, `${width} × ${height}`);
    assert.ok(dark > 1000, `${dark} dark pixels`);
    const [, , otherwise] = await drawn(pictures.svg(view));
    assert.notEqual(dark, otherwise);
  });
});
