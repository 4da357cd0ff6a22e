import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { toFlowchart } from '../../src/render/flowchart';
import { plainText } from '../../src/render/mermaid';
import type { MapView } from '../../src/shared/map-view';
import { branches, longWords, manyStages, rightToLeft } from './flow-maps';
import { lowContrast } from './low-contrast';
import type { PageOptions, PreviewPage } from './preview-page';
import { launch, mapOf, mapOfFile, openingPages } from './preview-page';
import { unfinishedMap } from './sample-maps';

describe('The flow view', function () {
  this.timeout(60_000);
  const pages = openingPages();
  let flow: PreviewPage;
  const open = async (map: MapView, options: PageOptions = {}): Promise<void> => {
    flow = await pages.open({ view: 'flow', ...options });
    await flow.show(map);
  };
  const count = (selector: string): Promise<number> => flow.page.locator(selector).count();

  it('draws stages, steps that transitions name, and every way with its words', async () => {
    await open(mapOfFile('examples/running-shoes.journey.yaml'), { width: 700 });
    assert.deepEqual(
      [await count('.flow-node.stage'), await count('.flow-node.step'), await count('.flow-picture .flow-way.exit')],
      [5, 5, 2],
    );
    assert.equal(await count('.flow-picture .flow-way.loop'), 3);
    const leave = flow.page.locator('.flow-way.exit').nth(1);
    assert.match((await leave.textContent()) ?? '', /70\.19\s% leave here/);
    assert.match((await leave.textContent()) ?? '', /Gives up the cart/);
  });

  it('selects what a click points at, a place and a way', async () => {
    await open(mapOf(branches), { width: 700 });
    await flow.page.locator('.flow-node.step').first().click();
    await flow.page.locator('.flow-way.exit .flow-node').first().click();
    await flow.page.locator('.flow-node.missing').first().click();
    assert.equal((await flow.next('insertStage', 0)).frameworkId, 'consideration');
    assert.deepEqual(
      flow.messages.flatMap(m => (m.type === 'select' ? [m.path] : [])),
      [
        ['stages', 1, 'steps', 0],
        ['transitions', 4],
      ],
    );
  });

  it('goes by keyboard through all that can be pointed at, and keeps one in the order of the tab key', async () => {
    await open(mapOf(branches), { width: 700 });
    assert.equal(await count('.flow [tabindex="0"]'), 1);
    await flow.page.locator('.flow [tabindex="0"]').focus();
    await flow.page.keyboard.press('End');
    await flow.page.keyboard.press('Enter');
    const { path, focus } = await flow.next('select', 0);
    assert.deepEqual([path, focus], [['transitions', 9], false]);
    assert.equal(await count('.flow [tabindex="0"]'), 1);
  });

  it('can still be entered by the tab key after a click at nothing', async () => {
    await open(mapOf(branches), { width: 700 });
    await flow.page.locator('.flow-picture').click({ position: { x: 3, y: 3 } });
    assert.equal(await count('.flow [tabindex="0"]'), 1);
  });

  it("marks the cursor's step, stage or way, and brings it into view", async () => {
    await open(mapOf(manyStages(40)), { width: 600, height: 400 });
    await flow.send({ type: 'cursor', path: ['stages', 38, 'steps', 0, 'action'], reveal: true });
    const box = (await flow.page.locator('.flow .current').boundingBox())!;
    assert.ok(box.y >= 0 && box.y + box.height <= 400.5, 'in view');
    await flow.send({ type: 'cursor', path: ['transitions', 0], reveal: true });
    assert.equal(await count('.flow-way.current'), 1);
    await flow.send({ type: 'cursor', reveal: true });
    assert.equal(await count('.flow .current'), 0);
  });

  it('goes from left to right where there is room, else from top to bottom', async () => {
    const map = mapOfFile('examples/b2b-purchase.journey.yaml');
    const tall = (): Promise<boolean> =>
      flow.page.locator('.flow-picture .flow').evaluate(e => e.clientHeight > e.clientWidth);
    await open(map, { width: 1600 });
    assert.equal(await tall(), false);
    await flow.page.setViewportSize({ width: 600, height: 800 });
    await flow.page.waitForFunction(() => {
      const { clientWidth, clientHeight } = document.querySelector('.flow-picture .flow')!;
      return clientHeight > clientWidth;
    });
  });

  it('says every way in a list, and names what can be pointed at', async () => {
    await open(mapOfFile('examples/running-shoes.journey.yaml'));
    const ways = await flow.page.locator('.flow-list li').allTextContents();
    assert.equal(ways.length, 6 + 5);
    assert.ok(ways.some(w => /Leaves from .* \(Gives up the cart, 70\.19\s%\)/.test(w)));
    const unnamed = await count('.flow-picture [role]:not([aria-label], :has(> title:not(:empty)))');
    assert.equal(unnamed, 0);
  });

  for (const [name, text] of Object.entries({ branches, longWords, rightToLeft }))
    for (const width of [600, 1600])
      it(`keeps texts in their boxes: ${name}, ${width} pixels`, async () => {
        await open(mapOf(text), { width });
        const outside = await flow.page.evaluate(() =>
          [...document.querySelectorAll('.flow-node')].flatMap(node => {
            const box = node.querySelector('rect')!.getBoundingClientRect();
            return [...node.querySelectorAll(':scope > text')].flatMap(t => {
              const { left, right, top, bottom } = t.getBoundingClientRect();
              const fits = left >= box.left && right <= box.right && top >= box.top - 1 && bottom <= box.bottom + 1;
              return fits ? [] : [t.textContent];
            });
          }),
        );
        assert.deepEqual(outside, []);
      });

  for (const theme of ['light', 'dark', 'contrast', 'contrastLight'] as const)
    it(`can be read in the theme ${theme}, with each kind of place and way`, async () => {
      await open(mapOf(branches), { theme });
      await flow.page.locator('.flow-list summary').click();
      assert.deepEqual(await lowContrast(flow), []);
      await flow.show(mapOf(unfinishedMap));
      assert.deepEqual(await lowContrast(flow), []);
    });
});

/** What Mermaid's grammar, Markdown, HTML, icons, formulas and directives would make something else of. */
const naughty = [
  ...['a"b', 'a#b', 'a;b', 'a:b', 'a,b', 'a&amp;b', '&lt;', '&#35;', '#35;', '#quot;', 'a<b>c', '<br>', '<a', '</a>'],
  ...['a > b < c', '<!-- a -->', '<script>alert(1)</script>', '`x`', '**a**', '_a_', '1. one', '- one', '# head'],
  ...['> quote', 'fa:fa-car x', 'a fab:fa-x', '$$x^2$$', '$x$', '%% c', "%%{init: {'theme':'dark'}}%%", '---', 'end'],
  ...['subgraph', 'click', 'graph', 'o--', '-->', '==>', '|a|', '[a]', '(a)', '{{a}}', '>a]', '@{', 'a@{shape: x}'],
  ...['\\n', 'a\\nb', '\\"', '\\', 'ﬂ°°35¶ß', 'ﬂ°', '👟', 'שלום', '意識', "it's", ':::x', '__proto__', '', '\u00a0'],
  ...['http://x.y', '[a](http://b)', '![a](b)', 'javascript:alert(1)', '~~~', '100 %', '"]; click a href "x"', 'ß¶°'],
];

const atOnce = 8;

describe("Mermaid's own picture of a flowchart", function () {
  this.timeout(120_000);

  it('shows naughty texts as they are written, as stage, step, exit and way', async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.addInitScript('globalThis.__name = f => f');
      await page.goto('about:blank');
      await page.setContent('<body></body>');
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
      // Several in one picture: to draw one is what takes long
      for (let from = 0; from < naughty.length; from += atOnce) {
        const texts = naughty.slice(from, from + atOnce);
        const quoted = texts.map(text => JSON.stringify(text || ' '));
        const map = mapOf(
          `title: ${quoted[0]}\nstages:\n` +
            quoted.map((q, i) => `  - {id: a${i}, name: ${q}, steps: [{id: b${i}, action: ${q}}]}\n`).join('') +
            `transitions:\n${quoted.map((q, i) => `  - {from: b${i}, to: exit, when: ${q}}\n`).join('')}`,
        );
        const shown = await page.evaluate(async chart => {
          const { mermaid } = window as never as {
            mermaid: {
              initialize(of: object): void;
              render(id: string, text: string): Promise<{ svg: string }>;
            };
          };
          mermaid.initialize({ startOnLoad: false, flowchart: { wrappingWidth: 4000 } });
          document.body.innerHTML = (await mermaid.render('x', chart)).svg;
          const texts = (selector: string): string[] =>
            [...document.querySelectorAll(selector)].map(e => e.textContent ?? '');
          return {
            cluster: texts('.cluster-label'),
            nodes: texts('.node .label'),
            edges: texts('.edgeLabel .label'),
            markup: document.querySelectorAll('.label :is(em, strong, i, a, img, ul, code)').length,
          };
        }, toFlowchart(map));
        const clean = (of: string): string => plainText(of.replace(/\u200b/g, ''));
        const of = texts.join(' ');
        assert.deepEqual(shown.cluster.map(clean).sort(), map.stages.map(stage => clean(stage.name)).sort());
        for (const { steps } of map.stages) assert.ok(shown.nodes.map(clean).includes(clean(steps[0]!.action)), of);
        for (const { when } of map.transitions)
          if (when !== undefined) assert.ok(shown.edges.map(clean).includes(clean(when)), `${when} of ${of}`);
        assert.equal(shown.markup, 0, of);
      }
    } finally {
      await browser.close();
    }
  });
});
