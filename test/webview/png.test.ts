import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { smallMap, somePictures, viewOf } from '../unit/render/picture-samples';
import { launch } from './preview-page';

describe('A picture of an SVG file', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => void (browser = await launch()));
  after(() => browser.close());

  const pageWithPng = async (): Promise<Page> => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../webview/export/png.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'exported',
    });
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]!.text });
    return page;
  };

  it('is as large as browsers draw where it is longer, with all of it in it', async () => {
    const page = await pageWithPng();
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40000" height="100"><rect x="39000" width="1000" height="100"/></svg>';
    const drawn = await page.evaluate(async text => {
      const { exported } = globalThis as unknown as { exported: { pngOf(svg: string, scale: number): Promise<Blob> } };
      const bitmap = await createImageBitmap(await exported.pngOf(text, 2));
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 20;
      const pen = canvas.getContext('2d')!;
      pen.drawImage(bitmap, 20 - bitmap.width, 0);
      return [bitmap.width, bitmap.height, pen.getImageData(10, 10, 1, 1).data[3]];
    }, svg);
    assert.deepEqual(drawn, [32_767, 82, 255]);
    await page.close();
  });

  it('is drawn in the font that the file carries, at twice its size', async () => {
    const page = await pageWithPng();
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
