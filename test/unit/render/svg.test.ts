import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { palettes } from '../../../src/render/draw/palette';
import { smallMap, somePictures, viewOf, viewOfExample } from './picture-samples';

const golden = new URL('../../golden/pictures/small.svg', import.meta.url);
const parsed = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

describe('A map as SVG', () => {
  it('writes emotions as the language does', async () => {
    const map = viewOf('language: pl\nstages: [{name: A, steps: [{emotion: 1}, {emotion: 2}]}]');
    const pictures = await somePictures();
    assert.match(pictures.svg(map), />\+1,5</);
    assert.match(pictures.html(map), />\+1,5</);
  });

  it('is drawn as it was when somebody last looked at it (UPDATE_GOLDEN=1 writes it anew: look at it then)', async () => {
    const svg = (await somePictures()).svg(viewOf(smallMap));
    if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, svg);
    assert.equal(svg, readFileSync(golden, 'utf8'));
  });

  it('names whose map it is, also where nobody feels something of her own, and the one who was chosen alone', async () => {
    const map = viewOf('personas: {a: Ann, b: Bo}\nstages: [{name: A, steps: [{emotion: 1}, {emotion: 2}]}]');
    const pictures = await somePictures();
    const names = (svg: string): (string | null)[] =>
      [...parsed(svg).querySelectorAll('text')].map(t => t.textContent).filter(t => t === 'Ann' || t === 'Bo');
    assert.deepEqual(names(pictures.svg(map)), ['Ann', 'Bo']);
    assert.deepEqual(names(pictures.svg(map, { persona: 1 })), ['Bo']);
    assert.match(pictures.html(map), /Ann<[^]*Bo</);
  });

  it('gives the only persona the colour of the curve, which is hers', async () => {
    const map = viewOf('personas: {a: Ann}\nstages: [{name: A, steps: [{emotion: 1}, {emotion: 2}]}]');
    const svg = parsed((await somePictures()).svg(map));
    const { good } = palettes.light;
    const paths = (attribute: string): number => svg.querySelectorAll(`path[${attribute}="${good}"]`).length;
    assert.ok(paths('fill') > 0 && paths('stroke') > 0);
  });

  it('tells its title, language and what it is about, and has texts as texts', async () => {
    const document = parsed((await somePictures()).svg(viewOf(smallMap)));
    const root = document.documentElement;
    assert.equal(root.getAttribute('lang'), 'pl');
    assert.equal(document.querySelector('title')!.textContent, 'Zakup butów & więcej');
    assert.match(document.querySelector('metadata')!.textContent, /Zakup butów & więcej.*pl/);
    const texts = [...document.querySelectorAll('text')].map(t => t.textContent);
    for (const text of ['Zakup butów & więcej', 'Świadomość', 'Witryna', '+2', 'Nie ma cen', 'zaciekawiona'])
      assert.ok(texts.includes(text), text);
    assert.equal(document.querySelector('foreignObject, style, script, image'), null);
  });

  it('writes the mean emotion of a stage as the language of the map does', async () => {
    const texts = async (name: string): Promise<(string | null)[]> =>
      [...parsed((await somePictures()).svg(viewOfExample(name))).querySelectorAll('text')].map(t => t.textContent);
    assert.ok((await texts('buty-do-biegania')).includes('+1,5'));
    assert.ok((await texts('running-shoes')).includes('+1.5'));
  });

  it('stands within its edges', async () => {
    for (const name of ['running-shoes', 'branch-visit-blueprint', 'vaatekauppa']) {
      const document = parsed((await somePictures()).svg(viewOfExample(name)));
      const [, , width, height] = document.documentElement.getAttribute('viewBox')!.split(' ').map(Number);
      for (const text of document.querySelectorAll('text')) {
        const [x, y] = ['x', 'y'].map(key => Number(text.getAttribute(key)));
        assert.ok(x! >= 0 && x! <= width! && y! > 0 && y! < height!, `${name}: ${text.textContent}`);
      }
    }
  });

  it('keeps what is drawn off its edges', async () => {
    for (const name of ['running-shoes', 'branch-visit-blueprint']) {
      const document = parsed((await somePictures()).svg(viewOfExample(name)));
      const [, , width, height] = document.documentElement.getAttribute('viewBox')!.split(' ').map(Number);
      const lines = [...document.querySelectorAll('path[stroke="#e0e0e0"]')].map(path => path.getAttribute('d')!);
      assert.ok(lines.length > 20);
      for (const line of lines)
        for (const [, x, y] of line.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g))
          assert.ok(Number(x) >= 20 && Number(x) <= width! - 20 && Number(y) <= height! - 20, `${name}: ${line}`);
    }
  });

  it('has no line between stages go through the name of a line of a blueprint', async () => {
    const document = parsed((await somePictures()).svg(viewOfExample('branch-visit-blueprint')));
    const all = [...document.querySelectorAll('*')];
    const name = all.find(e => e.textContent === 'Line of internal interaction')!;
    const [x, y] = ['x', 'y'].map(key => Number(name.getAttribute(key)));
    const behind = all.slice(0, all.indexOf(name)).findLast(e => {
      const [left, top, width, height] = ['x', 'y', 'width', 'height'].map(key => Number(e.getAttribute(key)));
      return (
        e.tagName === 'rect' && left! < x! && left! + width! > x! + 170 && top! < y! - 8 && top! + height! > y! + 4
      );
    });
    assert.ok(behind, 'a surface of its own is behind it');
  });

  it('mirrors maps that are read from the right', async () => {
    const map = 'title: رحلة\nlanguage: ar\nstages: [{name: الوعي, steps: [{action: يرى Google.}]}]\n';
    const document = parsed((await somePictures()).svg(viewOf(map)));
    const text = [...document.querySelectorAll('text')].find(t => t.textContent.includes('Google'))!;
    assert.equal(text.getAttribute('text-anchor'), 'end');
    assert.equal(text.textContent, '\u202bيرى Google.\u202c');
  });

  for (const [name, p] of Object.entries(palettes))
    it(`can be read: texts have a contrast of 4.5 : 1, and marks of 3 : 1, in the ${name} theme`, () => {
      for (const back of [p.background, p.head, p.card]) {
        for (const text of [p.text, p.muted, p.truth, p.warning]) assert.ok(contrast(text, back) >= 4.5, text);
        for (const mark of [p.good, p.bad, ...p.personas]) assert.ok(contrast(mark, back) >= 3, mark);
      }
      assert.ok(contrast(p.text, p.chip) >= 4.5);
    });
});

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
