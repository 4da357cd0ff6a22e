import assert from 'node:assert/strict';
import { pathOf, stepsOf } from '../../src/shared/map-view';
import type { PageOptions, PreviewPage } from './preview-page';
import { mapOf, mapOfFile, openingPages, stringsIn } from './preview-page';
import { lowContrast } from './low-contrast';
import { hostileMap, longMap, rightToLeftMap, unfinishedMap } from './sample-maps';

const steps = (...lines: string[]): string =>
  `title: T\nstages:\n  - id: one\n    steps:\n${lines.map(l => `      - ${l}\n`).join('')}`;

describe('The preview page, with the diagram', function () {
  this.timeout(60_000);
  let preview: PreviewPage;
  const pages = openingPages();
  const open = async (options?: PageOptions): Promise<PreviewPage> => (preview = await pages.open(options));
  const texts = (selector: string): Promise<string[]> => preview.page.locator(selector).allTextContents();
  /** The task of the step that has the keyboard. */
  const focused = (): Promise<string | null> =>
    preview.page.evaluate(() => document.activeElement!.getAttribute('data-task'));

  it('draws every stage and step of an example, by Mermaid, with title, goal and personas', async () => {
    const diagram = mapOfFile('examples/running-shoes.journey.yaml');
    const rendered = await (await open()).show(diagram);
    assert.equal(rendered.steps, stepsOf(diagram).length);
    assert.deepEqual([rendered.version, rendered.kept, rendered.note], [1, false, undefined]);
    assert.deepEqual(
      await texts('.step .action'),
      stepsOf(diagram).map(s => s.action),
    );
    assert.deepEqual(
      await texts('.stage-name'),
      diagram.stages.map(s => s.name),
    );
    assert.deepEqual(
      await texts('.personas .persona-name'),
      diagram.personas.map((p, i) => `${['FR', 'CR'][i]}${p.name}`),
    );
    assert.equal(await preview.page.locator('h1').innerText(), 'Buying running shoes');
    const svg = preview.page.locator('svg[aria-roledescription="journey"]');
    assert.deepEqual(await Promise.all(['aria-label', 'aria-description'].map(name => svg.getAttribute(name))), [
      diagram.title,
      diagram.goal,
    ]);
    assert.equal(
      await preview.page.locator('.step.truth').count(),
      stepsOf(diagram).filter(s => s.momentOfTruth).length,
    );
  });

  for (const theme of ['contrast', 'contrastLight'] as const)
    it(`gives a moment of truth a stronger border than other steps in the theme ${theme}`, async () => {
      await (await open({ theme })).show(mapOf(steps('{action: A}', '{action: B, moment-of-truth: true}')));
      const border = (task: number): Promise<string[]> =>
        preview.page.locator(`[data-task="${task}"] rect.task`).evaluate(rect => {
          const { stroke, strokeWidth } = getComputedStyle(rect);
          return [stroke, strokeWidth];
        });
      const [[stroke, width], truth] = [await border(0), await border(1)];
      assert.deepEqual([width, truth], ['1px', [stroke, '2px']]);
    });

  it('wraps texts inside their cards', async () => {
    await (await open()).show(mapOfFile('examples/vaatekauppa.journey.yaml'));
    const outside = await preview.page.evaluate(
      () =>
        [...document.querySelectorAll('.step')].filter(step => {
          const card = step.querySelector('rect.task')!.getBoundingClientRect();
          const text = step.querySelector('.card-text')!.getBoundingClientRect();
          const action = step.querySelector('.action')!;
          return (
            text.bottom > card.bottom + 1 ||
            text.right > card.right + 1 ||
            action.scrollHeight > action.clientHeight + 1
          );
        }).length,
    );
    assert.equal(outside, 0);
  });

  it('marks steps that nobody rated, stages that are missing, and stages without steps', async () => {
    await (await open()).show(mapOf(unfinishedMap));
    assert.equal(await preview.page.locator('.step.unrated .unknown').count(), 2);
    assert.deepEqual(await texts('.stage-chip.missing .stage-chip-name'), ['Decision', 'After-sales service']);
    assert.deepEqual(await texts('.stage-chip.empty .stage-note'), ['no steps yet']);
  });

  it('asks for a missing stage at its place', async () => {
    const diagram = mapOf(unfinishedMap);
    await (await open()).show(diagram);
    const asked = preview.next('insertStage');
    await preview.page.getByRole('button', { name: 'Insert the stage Decision' }).click();
    assert.deepEqual(await asked, { type: 'insertStage', uri: diagram.uri, frameworkId: 'decision', position: 2 });
  });

  it('selects a clicked step and a clicked stage in the text', async () => {
    const diagram = mapOfFile('examples/running-shoes.journey.yaml');
    await (await open()).show(diagram);
    const first = preview.next('select');
    await preview.page.locator('[data-task="1"] .card-text').click();
    assert.deepEqual(await first, { type: 'select', uri: diagram.uri, path: pathOf(0, 1), focus: false });
    const second = preview.next('select');
    await preview.page.locator('.stage-select').nth(2).click();
    assert.deepEqual((await second).path, pathOf(2));
  });

  it("tells emotions as the map's language writes numbers", async () => {
    await (await open()).show(mapOf(`language: pl\n${steps('{action: Kupuje, emotion: 1.5}')}`));
    assert.match((await texts('.step title'))[0]!, /\+1,5$/);
  });

  it('goes to the text by a double click', async () => {
    await (await open()).show(mapOf(steps('action: one')));
    await preview.page.locator('[data-task="0"] .action').dblclick();
    await preview.next('select', 0);
    assert.deepEqual(
      preview.messages.flatMap(m => (m.type === 'select' ? m.focus : [])),
      [false, false, true],
    );
  });

  it('goes from step to step by keyboard, and selects with Enter', async () => {
    const diagram = mapOfFile('examples/running-shoes.journey.yaml');
    await (await open({ width: 500 })).show(diagram);
    assert.equal(await preview.page.locator('.step[tabindex="0"]').count(), 1);
    await preview.page.locator('.step[tabindex="0"]').focus();
    for (const [key, task] of [
      ['ArrowRight', '1'],
      ['ArrowRight', '2'],
      ['ArrowLeft', '1'],
      ['End', '12'],
      ['ArrowRight', '12'],
      ['Home', '0'],
    ] as const) {
      await preview.page.keyboard.press(key);
      assert.equal(await focused(), task, key);
    }
    await preview.page.keyboard.press('End');
    const box = (await preview.page.locator('[data-task="12"] rect.task').boundingBox())!;
    assert.ok(box.x >= 0 && box.x + box.width <= 500, 'the focused step is in view');
    const chosen = preview.next('select');
    await preview.page.keyboard.press('Enter');
    assert.deepEqual((await chosen).path, pathOf(4, 1));
    const gone = preview.next('select');
    await preview.page.keyboard.press('Control+Enter');
    assert.equal((await gone).focus, true);
  });

  it('keeps the focused step while the text changes', async () => {
    await (await open()).show(mapOf(steps('action: one', 'action: two'), 1));
    await preview.page.locator('.step').nth(0).focus();
    await preview.page.keyboard.press('ArrowRight');
    await preview.update(mapOf(steps('action: one', 'action: two!', 'action: three'), 2));
    assert.equal(await focused(), '1');
  });

  it("marks the cursor's step and stage, and brings them into view", async () => {
    await (await open({ width: 500 })).show(mapOf(longMap(40)));
    await preview.send({ type: 'cursor', path: pathOf(2, 5), reveal: true });
    await preview.page.locator('.step.current[data-task="25"][aria-current="true"]').waitFor();
    assert.equal(await preview.page.locator('.step.current').count(), 1);
    assert.equal(await preview.page.locator('.stage-chip.current').count(), 1);
    const box = (await preview.page.locator('[data-task="25"] rect.task').boundingBox())!;
    assert.ok(box.x >= 0 && box.x + box.width <= 500);
    const left = await preview.page.locator('.viewport').evaluate(v => v.scrollLeft);
    await preview.send({ type: 'cursor', path: pathOf(0, 0), reveal: false });
    await preview.page.locator('.step.current[data-task="0"]').waitFor();
    assert.equal(
      await preview.page.locator('.viewport').evaluate(v => v.scrollLeft),
      left,
      'no scroll in answer to a click',
    );
  });

  it('never draws an older version over a newer one', async () => {
    await (await open()).show(mapOf(steps('action: newer'), 5));
    const older = mapOf(steps('action: older'), 4);
    const { uri, version } = older;
    await preview.send({ type: 'map', update: { uri, version, revision: 99, view: older } });
    await preview.update(mapOf(steps('action: newest'), 6));
    const versions = preview.messages.flatMap(m => (m.type === 'rendered' ? m.version : []));
    assert.deepEqual([...new Set(versions)], [5, 6]);
    assert.deepEqual(await texts('.action'), ['newest']);
  });

  it('takes versions from the beginning when the document is opened anew', async () => {
    await (await open()).show(mapOf(steps('action: before'), 9));
    await preview.show(mapOf(steps('action: after'), 1));
    assert.deepEqual(await texts('.action'), ['after']);
  });

  it('lets the last of many quick changes win, without drawing all', async () => {
    await (await open()).show(mapOf(longMap(200), 1));
    const seen = preview.messages.length;
    await preview.page.evaluate(
      all =>
        all.forEach((view, i) =>
          window.postMessage(
            { type: 'map', update: { uri: view.uri, version: view.version, revision: 100 + i, view } },
            '*',
          ),
        ),
      Array.from({ length: 20 }, (_, i) => mapOf(steps(`action: change ${i}`), 2 + i)),
    );
    await preview.update(mapOf(steps('action: change 20'), 22));
    assert.deepEqual(await texts('.action'), ['change 20']);
    assert.ok(preview.messages.length - seen < 20);
  });

  it('keeps the last good picture while half-typed text would tell less', async () => {
    const good = steps('action: one', 'action: two', 'action: three');
    await (await open()).show(mapOf(good, 1));
    const broken = { ...mapOf(steps('action: one'), 2), problem: { line: 5, message: 'cannot be read' } };
    const rendered = await preview.update(broken);
    assert.deepEqual([rendered.kept, rendered.steps, rendered.version], [true, 3, 2]);
    assert.match(await preview.page.locator('.note').innerText(), /error on line 6: showing the last good picture/);
    assert.deepEqual(await texts('.action'), ['one', 'two', 'three']);
    assert.deepEqual((await preview.update(mapOf(good, 3))).note, undefined);
    assert.equal(await preview.page.locator('.note').innerText(), '');
  });

  it('draws the healthy rest of a first text with an error, and says where the error is', async () => {
    const rendered = await (await open()).show(mapOf(unfinishedMap));
    assert.equal(rendered.steps, 4);
    assert.match(rendered.note!, /error on line 19/);
  });

  it('says what to type in an empty map, and what a library is', async () => {
    await (await open()).show(mapOf('title: New\n'));
    assert.match(await preview.page.locator('.placeholder').innerText(), /No steps yet[\s\S]*action: Sees/);
    await preview.show(mapOfFile('examples/shared/shop.journey.yaml'));
    assert.match(await preview.page.locator('.placeholder').innerText(), /This file is a library/);
  });

  it('tells that the lock is wanted otherwise, and shows what the extension makes of it', async () => {
    await (await open()).show(mapOf(steps('action: one')));
    const wanted = preview.next('setLocked');
    await preview.page.getByRole('button', { name: 'Follow the active map' }).click();
    assert.deepEqual(await wanted, { type: 'setLocked', locked: false });
    await preview.send({ type: 'locked', locked: false });
    await preview.page.getByRole('button', { name: 'Lock to this map' }).waitFor();
  });

  it('follows the theme, with text that can be read in each', async () => {
    await (await open({ theme: 'light', reducedMotion: true })).show(mapOfFile('examples/running-shoes.journey.yaml'));
    const colours: string[] = [];
    for (const theme of ['light', 'dark', 'contrast', 'contrastLight'] as const) {
      const seen = preview.messages.length;
      await preview.useTheme(theme);
      if (theme !== 'light') await preview.next('rendered', seen);
      colours.push(
        await preview.page
          .locator('rect.task')
          .first()
          .evaluate(r => getComputedStyle(r).fill),
      );
      const low = await lowContrast(preview);
      assert.deepEqual(low, [], theme);
    }
    assert.equal(new Set(colours.slice(0, 3)).size, 3, colours.join());
  });

  it('draws 200 steps in time to type on', async () => {
    const rendered = await (await open()).show(mapOf(longMap(200), 1));
    assert.equal(rendered.steps, 200);
    const again = await preview.update(mapOf(longMap(200), 2));
    assert.ok(again.took < 3000, `${again.took} ms`);
  });

  it('shows hostile texts as they are, and runs nothing of them', async () => {
    const diagram = mapOf(hostileMap);
    await (await open()).show(diagram);
    assert.deepEqual(
      await texts('.action'),
      stepsOf(diagram).map(s => s.action),
    );
    assert.equal(await preview.page.locator('h1').innerText(), diagram.title);
    assert.equal(await preview.page.locator('img, iframe, a, style:not([nonce]), script:not([nonce])').count(), 0);
    assert.equal(
      await preview.page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      'rgb(255, 255, 255)',
    );
  });

  it('reads right-to-left maps from the right', async () => {
    await (await open({ width: 600 })).show(mapOf(rightToLeftMap));
    const x = async (task: number): Promise<number> =>
      (await preview.page.locator(`[data-task="${task}"] rect.task`).boundingBox())!.x;
    assert.ok((await x(0)) > (await x(1)));
    assert.ok((await x(0)) < 600 && (await x(0)) > 0, 'the first step is in view');
  });

  it('ignores what is no message of ours', async () => {
    await (await open()).show(mapOf(steps('action: one'), 1));
    await preview.page.evaluate(() =>
      [null, 'x', { type: 'map', update: {} }, { type: 'note', text: 5 }].forEach(m => window.postMessage(m, '*')),
    );
    assert.deepEqual(await texts('.action'), ['one']);
  });

  it('shows a note of the extension', async () => {
    await (await open()).show(mapOf(steps('action: one'), 1));
    await preview.send({ type: 'note', text: 'This file is gone.' });
    await preview.page.getByText('This file is gone.').waitFor();
    await preview.send({ type: 'note' });
    await preview.page.locator('.note:empty').waitFor({ state: 'attached' });
  });

  for (const language of ['pl', 'fi', 'it'] as const)
    it(`speaks the editor's language, with texts that fit: ${language}`, async () => {
      await (await open({ language, width: 500 })).show(mapOf(unfinishedMap));
      const strings = stringsIn(language);
      assert.equal(await preview.page.locator('html').getAttribute('lang'), language);
      assert.equal(await preview.page.locator('.toolbar').getAttribute('aria-label'), strings.toolbar);
      assert.ok((await texts('.stage-note')).includes(strings.missing));
      assert.ok((await texts('.insert')).every(text => text === strings.insert));
      const cut = await preview.page.evaluate(() =>
        [...document.querySelectorAll('.toolbar, .stage-chip, .insert, .stage-note')]
          .filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline')
          .map(e => e.outerHTML),
      );
      assert.deepEqual(cut, []);
    });

  it('has a name for every button', async () => {
    await (await open()).show(mapOf(unfinishedMap));
    const nameless = await preview.page.evaluate(
      () =>
        [...document.querySelectorAll('button, [role=button]')].filter(
          b => !(b.getAttribute('aria-label') ?? b.textContent)?.trim(),
        ).length,
    );
    assert.equal(nameless, 0);
    const name = /^Step 1 of 4, Awareness: Hears .* Emotion −2, afraid, Student$/;
    assert.equal(await preview.page.getByRole('button', { name }).getAttribute('data-task'), '0');
  });
});
