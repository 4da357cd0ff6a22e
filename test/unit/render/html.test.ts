import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { pageScript, pageScriptHash } from '../../../src/render/export/html/page-script';
import { smallMap, somePictures, viewOf } from './picture-samples';

const page = async (script = false): Promise<JSDOM['window']> =>
  new JSDOM((await somePictures()).html(viewOf(smallMap)), script ? { runScripts: 'dangerously' } : {}).window;

describe('A map as HTML', () => {
  it('lets its own script run, and no other', async () => {
    assert.equal(pageScriptHash, createHash('sha256').update(pageScript).digest('base64'));
    const { document } = await page();
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    assert.ok(policy.startsWith("default-src 'none'") && policy.includes(`script-src 'sha256-${pageScriptHash}'`));
    assert.deepEqual(
      [...document.scripts].map(s => s.text),
      [pageScript],
    );
    assert.equal(document.querySelector('[style], [onclick], link, img, iframe'), null);
  });

  it('is a table whose cells belong to a stage and a lane', async () => {
    const { document } = await page();
    assert.equal(document.documentElement.lang, 'pl');
    assert.deepEqual(
      [...document.querySelectorAll('thead th')].map(th => th.querySelector('b')!.textContent),
      ['Świadomość', 'Zakup'],
    );
    const lanes = [...document.querySelectorAll('tbody th[scope=row]')].map(th => th.textContent);
    assert.ok(lanes.includes('Kroki') && lanes.includes('Emocje+20−2') && lanes.includes('Bolączki'), lanes.join());
    // Each row fills the same number of columns
    const wide = (row: Element): number =>
      [...row.children].reduce((sum, cell) => sum + Number(cell.getAttribute('colspan') ?? 1), 0);
    assert.equal(wide(document.querySelector('thead tr')!), 4);
    for (const row of document.querySelectorAll('tbody tr')) {
      const above = row.previousElementSibling?.querySelector('[rowspan="2"]');
      assert.equal(wide(row) + (above ? 1 : 0), 4, row.textContent);
    }
    assert.match(document.querySelector('[data-lane=emotion]')!.textContent, /Ewa: \+1, zaciekawiona; Łukasz: −1/);
  });

  it('draws the curves over every column, as high as their labels need', async () => {
    const { document } = new JSDOM(
      (await somePictures()).html(
        viewOf(`title: T
framework: loyalty
stages:
  - {id: awareness, steps: [{emotion: -2, feeling: lost among far too many papers}]}
  - {id: loyalty, steps: [{emotion: 2}]}
`),
      ),
    ).window;
    const pictures = [...document.querySelectorAll('[data-lane=emotion] td')].map(cell => cell.querySelector('svg'));
    assert.equal(pictures.length, 5);
    const scale = document.querySelector('.scale')!.getAttribute('height');
    for (const picture of pictures) {
      assert.equal(picture?.querySelector('use')?.getAttribute('href'), '#curves');
      assert.equal(picture.getAttribute('height'), scale);
      assert.equal(picture.getAttribute('viewBox')!.split(' ')[3], scale);
    }
    assert.ok(Number(scale) > 184);
  });

  it('hides lanes and others’ feelings, and is made larger', async () => {
    const { document, Event } = await page(true);
    assert.equal(document.querySelector<HTMLElement>('.tools')!.hidden, false);
    const box = document.querySelector<HTMLInputElement>('[data-lane-choice=pains]')!;
    box.checked = false;
    box.dispatchEvent(new Event('change'));
    assert.equal(document.querySelector<HTMLElement>('tbody[data-lane=pains]')!.hidden, true);
    const select = document.querySelector<HTMLSelectElement>('#persona')!;
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    assert.ok([...document.querySelectorAll('g[data-persona="0"]')].every(g => g.classList.contains('away')));
    assert.ok([...document.querySelectorAll('g[data-persona="1"]')].every(g => !g.classList.contains('away')));
    assert.ok(document.querySelector('[data-personas="0"]')!.classList.contains('faint'));
    document.querySelector<HTMLElement>('#in')!.click();
    assert.equal(document.querySelector('output')!.textContent, '110 %');
  });
});
