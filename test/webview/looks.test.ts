import assert from 'node:assert/strict';
import { comparePersonas } from '../../src/render/compare/compare-maps';
import { pathOf } from '../../src/shared/map-view';
import type { PageOptions, PreviewPage } from './preview-page';
import { comparisonMessage, mapOf, openingPages } from './preview-page';

const map = `title: T
personas:
  a: {name: ${'Kumarreksituteskenteleentuvaisehkollaismaisekkuudellisenneskenteluttelemattomammuuksissansakaankopahan'}}
  b: Ben
  c: Cleo
stages:
  - name: One
    steps:
      - {action: Sees, emotion: {a: 1, b: 1, c: 1}}
      - {action: Asks, emotion: {a: 0, b: 2, c: 2}}
`;

describe('What the page looks like', function () {
  this.timeout(60_000);
  const pages = openingPages();
  let preview: PreviewPage;
  const show = async (options: PageOptions = {}): Promise<void> => {
    preview = await pages.open({ view: 'map', ...options });
    await preview.show(mapOf(map));
  };

  it('keeps a name of one long word in the window', async () => {
    await show({ width: 500 });
    const right = await preview.page
      .locator('.persona-name')
      .first()
      .evaluate(name => {
        const range = document.createRange();
        range.selectNodeContents(name);
        return range.getBoundingClientRect().right;
      });
    assert.ok(right <= 500, `it ends at ${right}`);
  });

  for (const language of ['en', 'pl', 'fi', 'it'] as const)
    for (const width of [600, 1600])
      it(`has room for what its tools say, at ${width} pixels in ${language}`, async () => {
        await show({ width, language });
        const cut = await preview.page.evaluate(() => {
          const canvas = document.createElement('canvas').getContext('2d')!;
          const search = document.querySelector<HTMLInputElement>('.search')!;
          const select = document.querySelector<HTMLSelectElement>('.tool-select')!;
          return (
            [
              [search, search.placeholder, 0],
              // The browser draws an arrow beside it
              [select, select.selectedOptions[0]!.text, 20],
            ] as const
          ).flatMap(([element, text, more]) => {
            const style = getComputedStyle(element);
            canvas.font = `${style.fontSize} ${style.fontFamily}`;
            const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - more;
            const { width } = canvas.measureText(text);
            return width > room ? [`“${text}” needs ${width} and has ${room}`] : [];
          });
        });
        assert.deepEqual(cut, []);
      });

  it('writes numbers in the map’s language, in the map and in the comparison', async () => {
    preview = await pages.open({ view: 'map' });
    const finnish = mapOf(`title: T
language: fi
personas: {a: Ann, b: Ben}
metrics: {m: {name: M, value: 70.25, target: 1000.5, unit: "%"}}
stages:
  - {name: One, metrics: [m], steps: [{action: Sees, emotion: {a: 1.5, b: -1}}]}
`);
    await preview.show(finnish);
    const { page } = preview;
    assert.equal(await page.locator('.stage-mean bdi').textContent(), '+0,3');
    assert.equal(await page.locator('.point.persona-0').getAttribute('aria-valuetext'), 'Ann: +1,5');
    await preview.send({ ...comparisonMessage(comparePersonas(finnish, 0, 1)), show: true });
    await page.locator('.comparison').waitFor();
    assert.equal(await page.locator('.stage-head .shift bdi').textContent(), '+1,5 → −1 ▼');
    assert.equal(await page.locator('.difference').textContent(), '▼ −2,5');
    assert.equal(await page.locator('.metric-value').textContent(), '70,25\u00a0%');
    assert.equal(await page.locator('.metric-target').textContent(), 'Target: 1\u00a0000,5\u00a0%');
  });

  it('draws the diagram in the words of the map’s language, whatever the editor’s is', async () => {
    preview = await pages.open({ view: 'diagram' });
    await preview.show(
      mapOf(
        'title: T\nlanguage: pl\nstages: [{name: Start, steps: [{action: A, emotion: 1, moment-of-truth: true}]}]\n',
      ),
    );
    const { page } = preview;
    assert.equal(await page.locator('.truth-label').textContent(), '◆ Moment prawdy');
    assert.equal(await page.locator('.scale-label').first().textContent(), 'Emocje');
  });

  it('keeps the line below the heads of stages, whatever they say', async () => {
    await (preview = await pages.open({ view: 'map', width: 600 })).show(
      mapOf(`title: T
stages:
  - {name: Awareness, goal: Knows that there are shoes for people like her, and what they cost, steps: [{action: A}]}
`),
    );
    const [text, line] = await preview.page.evaluate(() =>
      ['.stage-inner', '.map-head'].map(of => document.querySelector(of)!.getBoundingClientRect().bottom),
    );
    assert.ok(text! <= line! - 1, `what is said ends at ${text}, the head with its line at ${line}`);
  });

  it('shows how a stage feels that is wider than the window', async () => {
    preview = await pages.open({ view: 'map', width: 600 });
    const steps = Array.from({ length: 8 }, (_, i) => `{action: Step ${i}, emotion: 1}`).join(', ');
    await preview.show(mapOf(`title: T\nstages: [{name: Awareness, steps: [${steps}]}]\n`));
    for (const left of [0, 300, 10_000]) {
      const [mean, frame] = await preview.page.evaluate(async to => {
        const frame = document.querySelector('.map-viewport')!;
        frame.scrollTo({ left: to, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
        return [document.querySelector('.stage-mean')!, frame].map(of => of.getBoundingClientRect().right);
      }, left);
      assert.ok(mean! <= frame! && mean! > frame! - 100, `it ends at ${mean}, the window at ${frame}`);
    }
  });

  it('never puts the name of a stage over how it feels, however far it is scrolled', async () => {
    preview = await pages.open({ view: 'map', width: 500 });
    await preview.show(
      mapOf(`title: T
stages:
  - {name: Awareness, steps: [{emotion: 0.5}]}
  - {name: A stage that begins near the edge, steps: [{action: A, emotion: 1}, {action: B}, {action: C}, {action: D}]}
`),
    );
    const over = await preview.page.evaluate(async () => {
      const frame = document.querySelector('.map-viewport')!;
      const found: number[] = [];
      for (let left = 0; left <= 160; left += 20) {
        frame.scrollTo({ left, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
        for (const stage of document.querySelectorAll('.map-stage')) {
          const title = stage.querySelector('.stage-title')!.getBoundingClientRect();
          const mean = stage.querySelector('.stage-mean')!.getBoundingClientRect();
          if (title.right + 6 > mean.left) found.push(left);
        }
      }
      return found;
    });
    assert.deepEqual(over, []);
  });

  for (const how of ['the cursor', 'the keyboard'] as const)
    it(`marks a stage on all sides of its head, where ${how} is in it`, async () => {
      await show();
      const { page } = preview;
      const stage = page.locator('.map-stage');
      const { x, y, width, height } = (await stage.boundingBox())!;
      const edges = async (): Promise<string[]> => {
        const shots: string[] = [];
        for (const clip of [
          { x: x + 9, y, width: 2, height: 3 },
          { x: x + 9, y: y + height - 3, width: 2, height: 2 },
          { x: x + 1, y: y + 12, width: 2, height: 2 },
          { x: x + width - 3, y: y + 12, width: 2, height: 2 },
        ])
          shots.push((await page.screenshot({ clip })).toString('base64'));
        return shots;
      };
      const before = await edges();
      if (how === 'the cursor') {
        await preview.send({ type: 'cursor', path: ['stages', 0], reveal: false });
        await page.locator('.map-stage.current').waitFor();
      } else {
        await page.keyboard.press('Tab');
        await stage.focus();
      }
      (await edges()).forEach((shot, i) => assert.notEqual(shot, before[i], `edge ${i}`));
    });

  it('has no tools for a library, in which is nothing to search, hide or zoom, and has them again for a map', async () => {
    preview = await pages.open({ view: 'map' });
    const tools = preview.page.locator('.tool-row').locator('button, input, select');
    const seen = async (): Promise<number> => (await tools.filter({ visible: true }).all()).length;
    await preview.show(mapOf('title: L\ntype: library\npersonas: {a: Ann, b: Ben}\n'));
    await preview.page.locator('.placeholder').waitFor();
    assert.equal(await seen(), 0);
    await preview.page.locator('.tool-view[data-view=flow]').click();
    assert.equal(await seen(), 0);
    await preview.page.locator('.tool-view[data-view=map]').click();
    await preview.show(
      mapOf('title: M\npersonas: {a: Ann, b: Ben}\nstages:\n  - id: a\n    steps: [action: Sees it]\n'),
    );
    await preview.page.locator('.map').waitFor();
    assert.ok((await seen()) > 6);
  });

  it('keeps its tools where they are while words are searched that are not there', async () => {
    await show({ width: 900 });
    const { page } = preview;
    const place = async (): Promise<unknown> => [
      await page.getByRole('button', { name: 'Lanes' }).boundingBox(),
      await page.locator('.toolbar').boundingBox(),
    ];
    const before = await place();
    await page.locator('.search').fill('zzz');
    await page.locator('.search-count', { hasText: 'Nothing found' }).waitFor();
    assert.deepEqual(await place(), before);
  });

  it('opens what is found within the window, however much it says', async () => {
    await show({ width: 900 });
    const { page } = preview;
    const { uri, version } = mapOf(map);
    const message = 'The stages that the framework has and this map lacks are five. '.repeat(3);
    const [path, severity] = [pathOf(0, 1), 'warning' as const];
    await preview.send({ type: 'findings', uri, version, list: 1, findings: [{ path, severity, message }] });
    await page
      .locator('.item.step')
      .last()
      .evaluate(step => (step.style.left = '600px'));
    await page.locator('.item .finding-badge').click();
    const { x, width } = (await page.locator('.popup').boundingBox())!;
    assert.ok(x + width <= 896, `it ends at ${x + width}`);
  });

  it('tells what each persona feels at her point, though only the highest and the lowest have room for words', async () => {
    preview = await pages.open({ view: 'map' });
    await preview.show(
      mapOf(`title: T
personas: {a: Ann, b: Ben, c: Cleo}
stages:
  - {name: One, steps: [{emotion: {a: 2, b: 0, c: -2}, feeling: {a: glad, b: neither here nor there, c: lost}}]}
`),
    );
    const titles = await preview.page.locator('.point').evaluateAll(all => all.map(one => one.getAttribute('title')));
    assert.deepEqual(titles, ['Ann: +2, glad', 'Ben: 0, neither here nor there', 'Cleo: −2, lost']);
  });

  it('has points above the curve, which does not go through them', async () => {
    await show();
    const { page } = preview;
    const shot = async (x: number, y: number): Promise<string> =>
      (await page.screenshot({ clip: { x, y, width: 2, height: 2 } })).toString('base64');
    const { x, y, width, height } = (await page.locator('.point').first().boundingBox())!;
    // Beside the point, a little above the curve's beginning, is nothing
    assert.equal(await shot(x + width / 2 - 1, y + height / 2 - 1), await shot(x - 20, y - 6));
  });

  it('has the first persona’s point above others of the same value, as her curve is', async () => {
    await show();
    for (const [column, persona] of [
      [0, 0],
      [1, 1],
    ] as const) {
      const { x, y, width, height } = (await preview.page
        .locator('.curve-cell')
        .nth(column)
        .locator(`.point.persona-${persona}`)
        .boundingBox())!;
      const top = await preview.page.evaluate(([left, above]) => document.elementFromPoint(left, above)!.className, [
        x + width / 2,
        y + height / 2,
      ] as const);
      assert.match(top, new RegExp(`persona-${persona}`));
    }
  });
});
