import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { drawPages } from '../../../src/render/draw/draw-pages';
import { palettes } from '../../../src/render/draw/palette';
import { pictureTexts } from '../../../src/render/picture-texts';
import { advance } from '../../../src/render/text/advance';
import { longMap } from '../../webview/sample-maps';
import { smallMap, somePictures, viewOf, viewOfExample } from './picture-samples';

/** A PDF's objects as text, with its streams unpacked. */
function unpacked(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/stream\n([\s\S]*?)\nendstream/g, (_, data: string) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return data;
    }
  });
}

/** The characters that a reader finds and copies, from the tables of its fonts. */
function searchable(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, block] of text.matchAll(/begin(?:bfrange|bfchar)([\s\S]*?)endbf/g))
    for (const [, hex] of block!.matchAll(/<([0-9a-f]{4,})>/gi))
      for (let i = 0; i + 4 <= hex!.length; i += 4) found.add(String.fromCharCode(parseInt(hex!.slice(i, i + 4), 16)));
  return found;
}

const pagesOf = (text: string): number => text.match(/\/Type \/Page\b/g)!.length;

describe('A map as PDF', () => {
  it('is one page with fonts in subsets, in which ą, ł and é can be found', async () => {
    const { bytes, missing } = await (await somePictures()).pdf(viewOf(smallMap));
    const text = unpacked(bytes);
    assert.match(text, /^%PDF-1\.7/);
    assert.equal(pagesOf(text), 1);
    assert.deepEqual(missing, []);
    assert.match(text, /\/FontName \/[A-Z]{6}\+Inter-Regular/);
    assert.match(text, /\/FontName \/[A-Z]{6}\+Inter-SemiBold/);
    const found = searchable(text);
    for (const letter of 'ZakupświadomościęąłŚ&') assert.ok(found.has(letter), letter);
    assert.match(text, /\/Lang \(pl\)/);
    assert.match(text, /\/Marked true/);
    assert.ok(bytes.length < 60_000, `${bytes.length} bytes`);
  });

  it('cuts a map into pages of paper, each with the stages and lanes that it shows', async () => {
    const { bytes } = await (await somePictures()).pdf(viewOfExample('running-shoes'), { paper: 'a4' });
    const text = unpacked(bytes);
    assert.ok(pagesOf(text) > 1 && pagesOf(text) <= 4, `${pagesOf(text)} pages`);
    assert.equal(text.match(/\/MediaBox \[0 0 841\.89 595\.28\]/g)?.length, pagesOf(text));
  });

  it('tells which characters it has boxes for, and keeps them to be found', async () => {
    const map = viewOf('title: 靴を買う\nlanguage: ja\nstages: [{name: A, steps: [{action: 見る}]}]\n');
    const { bytes, missing } = await (await somePictures()).pdf(map);
    assert.deepEqual([...missing].sort(), [...'靴を買う見る'].sort());
    assert.match(unpacked(bytes), /\/ActualText/);
  });

  it('gives others their turn before each page, and ends when they say so', async () => {
    const pages: number[] = [];
    const stop = async (index: number): Promise<void> => {
      pages.push(index);
      if (index === 1) throw new Error('cancelled');
    };
    await assert.rejects(
      (await somePictures()).pdf(viewOfExample('running-shoes'), { paper: 'a4', onPage: stop }),
      /cancelled/,
    );
    assert.deepEqual(pages, [0, 1]);
  });

  it('fills the page that such a stage ends on with the next', async () => {
    // Eight steps are as many as fit a page, so that 80 make 10 stretches at least, of which a page has room for three
    const map = viewOf(longMap(80));
    assert.equal(map.stages.length, 8);
    const text = unpacked((await (await somePictures()).pdf(map, { paper: 'a4' })).bytes);
    assert.ok(pagesOf(text) <= 4, `${pagesOf(text)} pages`);
  });

  it('cuts no map that a page has room for', () => {
    for (const count of [1, 4, 7]) {
      const steps = Array.from({ length: count }, (_, i) => `{action: Step ${i}, emotion: ${(i % 5) - 2}}`).join(', ');
      const map = viewOf(`title: T\nstages: [{name: A, steps: [${steps}]}, {name: B}]\n`);
      const options = { texts: pictureTexts('en'), palette: palettes.light, measure: advance };
      const { pages } = drawPages(map, 'a4', { texts: options.texts, lanes: {} }, options);
      const heads = JSON.stringify(pages).split(`"title":${JSON.stringify(options.texts.stages)}`).length - 1;
      assert.deepEqual([pages.length, heads], [1, 1], `${count} steps`);
    }
  });

  it('draws a stage with more steps than a page is wide on several', async () => {
    const steps = Array.from({ length: 120 }, (_, i) => `{action: Step ${i}, emotion: ${(i % 5) - 2}}`).join(', ');
    const map = viewOf(`title: Long\nstages: [{name: All, steps: [${steps}]}]\n`);
    const text = unpacked((await (await somePictures()).pdf(map, { paper: 'a4' })).bytes);
    assert.ok(pagesOf(text) >= 3, `${pagesOf(text)} pages`);
  });
});
