import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { toFlowchart } from '../../src/render/flowchart';
import { plainText } from '../../src/render/mermaid';
import { branches, manyStages, rightToLeft, longWords } from './flow-maps';
import type { FlowPage } from './flow-page';
import { openFlow } from './flow-page';
import { launch, mapOf, mapOfFile } from './preview-page';

describe('The flow view', function () {
  this.timeout(60_000);
  let browser: Browser;
  let flow: FlowPage;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());
  const open = async (options?: Parameters<typeof openFlow>[1]): Promise<FlowPage> =>
    (flow = await openFlow(browser, options));
  afterEach(async () => {
    if (!flow) return;
    const { troubles } = flow;
    await flow.close();
    assert.deepEqual(troubles, [], 'no error, no request, no violation of the policy');
  });
  const count = (selector: string): Promise<number> => flow.page.locator(selector).count();

  it('draws stages, steps that transitions name, and every way with its words', async () => {
    await (await open({ width: 700 })).draw(mapOfFile('examples/running-shoes.journey.yaml'));
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
    await (await open({ width: 700 })).draw(mapOf(branches));
    await flow.page.locator('.flow-node.step').first().click();
    await flow.page.locator('.flow-way.exit .flow-node').first().click();
    await flow.page.locator('.flow-node.missing').first().click();
    const { selected, inserted } = await flow.told();
    assert.deepEqual(
      selected.map(s => s.path),
      [
        ['stages', 1, 'steps', 0],
        ['transitions', 4],
      ],
    );
    assert.deepEqual(
      inserted.map(m => m.frameworkId),
      ['consideration'],
    );
  });

  it('goes by keyboard through all that can be pointed at, and keeps one in the order of the tab key', async () => {
    await (await open({ width: 700 })).draw(mapOf(branches));
    assert.equal(await count('.flow [tabindex="0"]'), 1);
    await flow.page.locator('.flow [tabindex="0"]').focus();
    await flow.page.keyboard.press('End');
    await flow.page.keyboard.press('Enter');
    assert.deepEqual((await flow.told()).selected, [{ path: ['transitions', 9], focus: false }]);
    assert.equal(await count('.flow [tabindex="0"]'), 1);
  });

  it("marks the cursor's step, stage or way, and brings it into view", async () => {
    await (await open({ width: 600, height: 400 })).draw(mapOf(manyStages(40)));
    await flow.mark(['stages', 38, 'steps', 0, 'action']);
    const box = (await flow.page.locator('.flow .current').boundingBox())!;
    assert.ok(box.y >= 0 && box.y + box.height <= 400, 'in view');
    await flow.mark(['transitions', 0]);
    assert.equal(await count('.flow-way.current'), 1);
    await flow.mark(undefined);
    assert.equal(await count('.flow .current'), 0);
  });

  it('goes from left to right where there is room, else from top to bottom', async () => {
    const map = mapOfFile('examples/b2b-purchase.journey.yaml');
    const tall = (): Promise<boolean> =>
      flow.page.locator('.flow-picture .flow').evaluate(e => e.clientHeight > e.clientWidth);
    await (await open({ width: 1600 })).draw(map);
    assert.equal(await tall(), false);
    await flow.page.setViewportSize({ width: 600, height: 800 });
    await flow.page.waitForFunction(() => {
      const { clientWidth, clientHeight } = document.querySelector('.flow-picture .flow')!;
      return clientHeight > clientWidth;
    });
  });

  it('says every way in a list, and names what can be pointed at', async () => {
    await (await open()).draw(mapOfFile('examples/running-shoes.journey.yaml'));
    const ways = await flow.page.locator('.flow-list li').allTextContents();
    assert.equal(ways.length, 6 + 5);
    assert.ok(ways.some(w => /Leaves from .* \(Gives up the cart, 70\.19\s%\)/.test(w)));
    const unnamed = await count('.flow-picture [role]:not([aria-label], :has(> title:not(:empty)))');
    assert.equal(unnamed, 0);
  });

  for (const [name, text] of Object.entries({ branches, longWords, rightToLeft }))
    for (const width of [600, 1600])
      it(`keeps texts in their boxes: ${name}, ${width} pixels`, async () => {
        await (await open({ width })).draw(mapOf(text));
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
    it(`has enough contrast for texts and lines in the theme ${theme}`, async () => {
      await (await open({ theme })).draw(mapOf(branches));
      const low = await flow.page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
        const light = (colour: string): number => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(v =>
            v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
        };
        const ratio = (a: string, b: string): number => {
          const [more, less] = [light(a), light(b)].sort((x, y) => y - x);
          return (more! + 0.05) / (less! + 0.05);
        };
        const page = getComputedStyle(document.body).backgroundColor;
        const fill = (e: Element): string => getComputedStyle(e).fill;
        return [
          ...[...document.querySelectorAll('.flow-text')].flatMap(text => {
            const rect = text.parentElement!.querySelector(':scope > rect');
            const found = ratio(fill(text), rect ? fill(rect) : page);
            return found < 4.5 ? [`${text.textContent}: ${found.toFixed(2)}`] : [];
          }),
          // A line that tells something is seen from 3 on
          ...[...document.querySelectorAll('.flow-arrow')].flatMap(arrow => {
            const found = ratio(fill(arrow), page);
            return found < 3 ? [`${arrow.parentElement!.getAttribute('class')}: ${found.toFixed(2)}`] : [];
          }),
        ];
      });
      assert.deepEqual([...new Set(low)], []);
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
      for (const text of naughty) {
        const quoted = JSON.stringify(text || ' ');
        const map = mapOf(
          `title: ${quoted}\nstages:\n  - {id: a, name: ${quoted}, steps: [{id: b, action: ${quoted}}]}\n` +
            `transitions:\n  - {from: b, to: exit, when: ${quoted}}\n`,
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
        }, toFlowchart(map).text);
        const clean = (of: string): string => plainText(of.replace(/\u200b/g, ''));
        const stage = map.stages[0]!;
        assert.deepEqual(shown.cluster.map(clean), [clean(stage.name)], text);
        assert.ok(shown.nodes.map(clean).includes(clean(stage.steps[0]!.action)), text);
        const { when } = map.transitions[0]!;
        if (when !== undefined) assert.ok(shown.edges.map(clean).includes(clean(when)), text);
        assert.equal(shown.markup, 0, text);
      }
    } finally {
      await browser.close();
    }
  });
});
