import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { exportFont, somePictures, viewOfExample } from './picture-samples';

describe('A map as SVG, drawn by resvg', () => {
  before(() => initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))));

  it('has its size, its colours and its letters', async () => {
    const svg = (await somePictures()).svg(viewOfExample('running-shoes'));
    const fontBuffers = [await exportFont(400, 'truetype'), await exportFont(600, 'truetype')];
    const drawn = (fonts: Uint8Array[]) =>
      new Resvg(svg, { font: { fontBuffers: fonts, defaultFontFamily: 'Inter' } }).render();
    const [image, withoutLetters] = [drawn(fontBuffers), drawn([])];
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
    assert.deepEqual([image.width, image.height], [Number(width), Number(height)].map(Math.ceil));
    assert.equal(Buffer.from(image.asPng().subarray(1, 4)).toString(), 'PNG');
    const dark = ({ pixels }: { readonly pixels: Uint8Array }): number => {
      let count = 0;
      for (let i = 0; i < pixels.length; i += 4) if (pixels[i]! + pixels[i + 1]! + pixels[i + 2]! < 240) count++;
      return count;
    };
    assert.ok(dark(image) > dark(withoutLetters) + 5000, `${dark(image)} and ${dark(withoutLetters)} dark pixels`);
  });
});
