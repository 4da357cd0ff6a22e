import assert from 'node:assert/strict';
import type { MapView } from '../../src/shared/map-view';
import { pathOf, stepsOf } from '../../src/shared/map-view';
import { lowContrast } from './low-contrast';
import { openingMapPages, shoes } from './map-pages';
import { mapOf, mapOfFile } from './preview-page';
import { hostileMap, longMap, rightToLeftMap, unfinishedMap } from './sample-maps';

describe('The preview page, with the whole map', function () {
  this.timeout(60_000);
  const pages = openingMapPages();
  const { open, step, posted, selected } = pages;
  const texts = async (selector: string): Promise<string[]> =>
    (await pages.preview.page.locator(selector).allTextContents()).map(t => t.replace(/\s+/g, ' '));

  it('draws every stage, step, pain and opportunity of an example', async () => {
    const map = shoes();
    const rendered = await (await open()).show(map);
    assert.deepEqual([rendered.view, rendered.steps, rendered.stages], ['map', stepsOf(map).length, map.stages.length]);
    assert.deepEqual(
      await texts('.map-stage .stage-title'),
      map.stages.map(s => s.name),
    );
    assert.deepEqual(
      (await texts('.item.step .role-text')).sort(),
      stepsOf(map)
        .map(s => s.action)
        .sort(),
    );
    assert.equal(await pages.preview.page.locator('.item.pain').count(), stepsOf(map).flatMap(s => s.pains).length);
    assert.equal(
      await pages.preview.page.locator('.item.opportunity').count(),
      stepsOf(map).flatMap(s => s.opportunities).length,
    );
    assert.deepEqual(
      await texts('.lane-name'),
      'Steps,Emotion,Touchpoints,Motivations,Behaviours,Pains,Opportunities,Metrics,Evidence'.split(','),
    );
  });

  it('is a table with heads of rows and columns to a screen reader', async () => {
    await (await open()).show(shoes());
    const table = pages.preview.page.getByRole('table', { name: 'Buying running shoes' });
    assert.equal(await table.getByRole('columnheader', { name: /^Choosing/ }).count(), 1);
    assert.equal(await table.getByRole('rowheader', { name: 'Pains' }).count(), 1);
    // A cell's column is told by its place in its row: each row has a cell for each stage, with what is in that stage
    const rows = await table.getByRole('row').all();
    const stages = shoes().stages.length;
    for (const row of rows.slice(1)) assert.equal(await row.getByRole('cell').count(), stages);
    const pains = table.getByRole('row', { name: /^Pains/ }).getByRole('cell');
    assert.equal(
      await pains
        .nth(1)
        .getByRole('button', { name: /^Every review assumes/ })
        .count(),
      1,
    );
    const step = pains.nth(1).getByRole('group', { name: /^Reads reviews on the phone/ });
    assert.equal(await step.getByRole('button').count(), 1);
    assert.equal(
      await table.getByRole('slider').first().getAttribute('aria-valuetext'),
      'First-time runner: +1, curious',
    );
  });

  it('lets no text stand out of its card, in Polish, Finnish and Italian lengths', async () => {
    for (const name of ['buty-do-biegania', 'vaatekauppa', 'assistenza-clienti']) {
      await (await open()).show(mapOfFile(`examples/${name}.journey.yaml`));
      const outside = await pages.preview.page.evaluate(() =>
        [...document.querySelectorAll('.item .text')]
          .filter(text => {
            const [inner, outer] = [text, text.closest('.item')!].map(e => e.getBoundingClientRect());
            return inner!.right > outer!.right + 1 || inner!.bottom > outer!.bottom + 1;
          })
          .map(e => e.textContent),
      );
      assert.deepEqual(outside, [], name);
      if (name !== 'assistenza-clienti') await pages.preview.close();
    }
  });

  it('draws a stage that is missing as a ghost, and asks for it at its place', async () => {
    const map = mapOf(unfinishedMap);
    await (await open()).show(map);
    assert.deepEqual(await texts('.ghost .ghost-name'), ['Decision', 'After-sales service']);
    const asked = pages.preview.next('insertStage');
    await pages.preview.page.getByRole('button', { name: 'Insert the stage Decision' }).click();
    assert.deepEqual(await asked, { type: 'insertStage', uri: map.uri, frameworkId: 'decision', position: 2 });
  });

  it('selects in the text what is clicked: a step, a pain, a stage, a point of the curve', async () => {
    await (await open({ width: 1600 })).show(shoes());
    await step('Stops at the shop window').click();
    await pages.preview.page.locator('.item.pain', { hasText: 'No price' }).click();
    await pages.preview.page.locator('.stage-title', { hasText: 'Choosing' }).click();
    await pages.preview.page.locator('.point').first().click();
    await step('Watches a reel').click({ modifiers: ['Control'] });
    assert.deepEqual(await selected(), [
      [pathOf(0, 0), false],
      [[...pathOf(0, 0), 'pains', 0], false],
      [pathOf(1), false],
      [[...pathOf(0, 0), 'emotion'], false],
      [pathOf(0, 1), true],
    ]);
  });

  it('goes from thing to thing by arrow keys, with one tab stop', async () => {
    await (await open({ width: 700 })).show(shoes());
    assert.equal(await pages.preview.page.locator('.map [tabindex="0"]').count(), 1);
    await step('Stops at the shop window').focus();
    const focused = (): Promise<string> =>
      pages.preview.page.evaluate(() =>
        (document.activeElement!.getAttribute('aria-valuetext') ?? document.activeElement!.textContent ?? '').replace(
          /\s+/g,
          ' ',
        ),
      );
    for (const [key, words] of [
      ['ArrowRight', 'Watches a reel'],
      ['ArrowRight', 'Reads reviews'],
      ['ArrowLeft', 'Watches a reel'],
      ['ArrowDown', 'First-time runner: +2, inspired'],
      ['ArrowDown', 'Reel of the running club'],
      ['ArrowUp', 'First-time runner: +2, inspired'],
      ['ArrowUp', 'Watches a reel'],
      ['ArrowUp', 'Awareness'],
      ['ArrowDown', ''],
      ['End', 'Brings a friend'],
    ] as const) {
      await pages.preview.page.keyboard.press(key);
      assert.ok((await focused()).includes(words), `${key}: ${await focused()}`);
    }
    const box = (await step('Brings a friend').boundingBox())!;
    assert.ok(box.x >= 90 && box.x + box.width <= 700, 'what has the keyboard is in view');
    await pages.preview.page.keyboard.press('Enter');
    assert.deepEqual((await selected()).at(-1), [pathOf(4, 1), false]);
  });

  it("marks the cursor's step, item or stage, and brings it into view", async () => {
    await (await open({ width: 600 })).show(shoes());
    await pages.preview.send({ type: 'cursor', path: [...pathOf(2, 1), 'pains', 1, 'text'], reveal: true });
    const marked = pages.preview.page.locator('.item.current');
    await marked.filter({ hasText: 'Shipping costs appear' }).waitFor();
    const box = (await marked.boundingBox())!;
    assert.ok(box.x >= 90 && box.x + box.width <= 600);
    await pages.preview.send({ type: 'cursor', path: [...pathOf(0, 0), 'thought'], reveal: false });
    await pages.preview.page.locator('.item.step.current', { hasText: 'Stops at' }).waitFor({ state: 'attached' });
    assert.equal(await pages.preview.page.locator('.current').count(), 1);
    await pages.preview.send({ type: 'cursor', path: [...pathOf(3), 'goal'], reveal: true });
    await pages.preview.page.locator('.map-stage.current', { hasText: 'Retention' }).waitFor();
  });

  it('hides, folds and moves lanes, remembers that, and sets it back', async () => {
    await (await open()).show(shoes());
    await pages.preview.page.getByRole('button', { name: 'Lanes' }).click();
    await pages.preview.page.getByRole('checkbox', { name: 'Touchpoints' }).uncheck();
    await pages.preview.page.getByRole('button', { name: 'Fold Pains' }).click();
    await pages.preview.page.getByRole('button', { name: 'Move Metrics up' }).click();
    assert.deepEqual(
      await texts('.lane-name'),
      'Steps,Emotion,Motivations,Behaviours,Pains,Metrics,Opportunities,Evidence'.split(','),
    );
    assert.equal(await pages.preview.page.locator('.item.pain').count(), 0);
    assert.deepEqual(await texts('[data-lane=pains] .folded-count'), ['1', '2', '2', '1']);
    const said = (await posted()).findLast(m => m.type === 'setLanes');
    assert.deepEqual([said?.lanes.hidden, said?.lanes.folded], [['touchpoints'], ['pains']]);
    await pages.preview.page.getByRole('button', { name: 'Reset lanes' }).click();
    await pages.preview.page.keyboard.press('Escape');
    assert.ok((await texts('.lane-name')).includes('Touchpoints'));
  });

  it("draws one persona's curve alone", async () => {
    await (await open()).show(shoes());
    assert.equal((await pages.preview.page.locator('path.curve.first').count()) > 0, true);
    const both = await pages.preview.page.locator('.point').count();
    await pages.preview.page.getByRole('combobox', { name: 'Personas' }).selectOption('Club runner');
    assert.ok((await pages.preview.page.locator('.point').count()) < both);
    assert.equal(await pages.preview.page.locator('.point:not(.persona-1)').count(), 0);
  });

  it('tells whose curve is shown, keeps that over a reload, and everybody for another map', async () => {
    const map = shoes();
    await (await open()).show(map);
    const said = pages.preview.next('setPersona');
    await pages.preview.page.getByRole('combobox', { name: 'Personas' }).selectOption('Club runner');
    assert.deepEqual(await said, { type: 'setPersona', uri: map.uri, persona: 'club-runner' });
    const state = await pages.preview.state();
    await pages.preview.close();

    await (await open({ state })).show(map);
    assert.equal(await pages.preview.page.locator('.point:not(.persona-1)').count(), 0);
    assert.deepEqual(await pages.preview.next('setPersona', 0), {
      type: 'setPersona',
      uri: map.uri,
      persona: 'club-runner',
    });
    await pages.preview.show({ ...map, uri: 'file:///other.journey.yaml' });
    assert.ok((await pages.preview.page.locator('.point:not(.persona-1)').count()) > 0);
    assert.equal(((await pages.preview.state()) as { persona?: string }).persona, undefined);
  });

  it('finds words, and goes from one place to the next', async () => {
    await (await open({ width: 700 })).show(shoes());
    const field = pages.preview.page.getByRole('searchbox');
    await field.fill('checkout');
    await pages.preview.page.locator('.search-count', { hasText: /^1 of \d+$/ }).waitFor();
    await field.press('Enter');
    await pages.preview.page.locator('.search-count', { hasText: /^2 of/ }).waitFor();
    const box = (await pages.preview.page.locator('.current').boundingBox())!;
    assert.ok(box.x >= 0 && box.x < 700);
    await field.fill('zebra');
    await pages.preview.page.locator('.search-count', { hasText: 'Nothing found' }).waitFor();
  });

  it('goes on in what it has found by an Enter of its own, not by the one that ends a word of an input method', async () => {
    await (await open()).show(mapOf(longMap(8)));
    const { page } = pages.preview;
    await page.locator('.search').fill('a');
    const at = (): Promise<string> => page.locator('.search-count').innerText();
    const first = await at();
    const enter = (isComposing: boolean): Promise<boolean> =>
      page
        .locator('.search')
        .evaluate(
          (field, is) =>
            field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: is, bubbles: true })),
          isComposing,
        );
    await enter(true);
    assert.equal(await at(), first);
    await enter(false);
    assert.notEqual(await at(), first);
  });

  it('draws only the columns that are seen of a map of 2,000 steps, and others when they come into view', async () => {
    const rendered = await (await open()).show(mapOf(longMap(2000)));
    assert.equal(rendered.steps, 2000);
    assert.ok((await pages.preview.page.locator('.item.step').count()) < 200);
    await pages.preview.page.locator('.map-viewport').evaluate(v => v.scrollTo(v.scrollWidth, 0));
    await step('(2000)').waitFor();
    await pages.preview.send({ type: 'cursor', path: pathOf(0, 3), reveal: true });
    await pages.preview.page.locator('.item.step.current', { hasText: '(4)' }).waitFor();
  });

  it('tells a screen reader how large a long map is, and leads to what is out of sight', async () => {
    await (await open()).show(mapOf(longMap(300)));
    const table = pages.preview.page.getByRole('table');
    assert.deepEqual(await table.evaluate(e => [e.getAttribute('aria-rowcount'), e.getAttribute('aria-colcount')]), [
      '3',
      '31',
    ]);
    const pains = table.getByRole('row').nth(2);
    assert.equal(await pains.getAttribute('aria-rowindex'), '3');
    assert.equal(await pains.getByRole('cell').last().getAttribute('aria-colindex'), '31');
    const note = await table.getAttribute('aria-describedby');
    assert.match((await pages.preview.page.locator(`#${note}`).textContent())!, /only the steps in sight/);

    const last = table.getByRole('row').nth(1).getByRole('cell').last();
    await last.getByRole('button', { name: 'Out of sight: 10 steps. Go there' }).focus();
    await pages.preview.page.keyboard.press('Enter');
    assert.match(await pages.preview.page.evaluate(() => document.activeElement!.textContent!), /\(291\)/);
    await step('(300)').waitFor();
    assert.equal(await last.getByRole('button', { name: /^Out of sight/ }).count(), 0);
    assert.deepEqual(await selected(), [], 'it was looked for, not chosen');

    await pages.preview.show(shoes());
    assert.equal(await table.getAttribute('aria-describedby'), null);
    assert.equal(await pages.preview.page.getByRole('button', { name: /^Out of sight/ }).count(), 0);
  });

  it('keeps what did not change, and its place', async () => {
    const map = shoes();
    await (await open({ width: 700 })).show(map);
    await pages.preview.page.locator('.map-viewport').evaluate(v => v.scrollTo(400, 50));
    await step('Reads reviews').evaluate(e => e.setAttribute('data-seen', 'yes'));
    const [first, ...rest] = map.stages;
    const changed = { ...first!, steps: [{ ...first!.steps[0]!, action: 'Walks by' }, ...first!.steps.slice(1)] };
    await pages.preview.update({ ...map, version: 2, stages: [changed, ...rest] });
    await step('Walks by').waitFor({ state: 'attached' });
    assert.equal(await step('Reads reviews').getAttribute('data-seen'), 'yes');
    assert.deepEqual(
      await pages.preview.page.locator('.map-viewport').evaluate(v => [v.scrollLeft, v.scrollTop]),
      [400, 50],
    );
  });

  it('takes a lane away when the last thing in it goes, and puts it back at its place', async () => {
    const text = (pains: string): MapView =>
      mapOf(`title: T\nstages:\n  - id: a\n    steps:\n      - {action: A, ${pains}metrics: [m]}\n`);
    await (await open()).show(text('pains: [P], '));
    assert.deepEqual(await texts('.lane-name'), ['Steps', 'Pains', 'Metrics']);
    await pages.preview.update({ ...text(''), version: 2 });
    assert.deepEqual(await texts('.lane-name'), ['Steps', 'Metrics']);
    await pages.preview.update({ ...text('pains: [Q], '), version: 3 });
    assert.deepEqual(await texts('.lane-name'), ['Steps', 'Pains', 'Metrics']);
    assert.deepEqual(await texts('.item.pain'), ['Q']);
  });

  it('reads right-to-left maps from the right', async () => {
    await (await open({ width: 600 })).show(mapOf(rightToLeftMap));
    const [first, second] = await Promise.all(
      [0, 1].map(async i => (await pages.preview.page.locator('.item.step').nth(i).boundingBox())!.x),
    );
    assert.ok(first! > second!);
    assert.ok(first! > 0 && first! < 600, 'the first step is in view');
    for (const [number, place] of [
      ['+1.5', '.stage-mean'],
      ['+2', '.scale span'],
    ] as const) {
      const [sign, digit] = await pages.preview.page
        .locator(place)
        .first()
        .evaluate((element, words) => {
          const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()?.textContent !== words);
          return [0, 1].map(i => {
            const range = document.createRange();
            range.setStart(texts.currentNode, i);
            range.setEnd(texts.currentNode, i + 1);
            return range.getBoundingClientRect().x;
          });
        }, number);
      assert.ok(sign! < digit!, `the sign of ${number} stands before it`);
    }
  });

  for (const [view, first] of [
    ['map', '.item.step'],
    ['diagram', 'rect.task'],
    ['flow', '.flow-node rect'],
  ] as const)
    it(`shows the start of a map whose language is read from the other side all at once, as ${view}`, async () => {
      const map = mapOf(longMap(40));
      await (await open({ width: 600, view })).show(map);
      const isInView = async (): Promise<boolean> => {
        const box = (await pages.preview.page.locator(`.viewport ${first}`).first().boundingBox())!;
        return box.x >= 0 && box.x + box.width <= 600;
      };
      assert.ok(await isInView());
      await pages.preview.update({ ...map, version: 2, language: 'he', direction: 'rtl' });
      assert.ok(await isInView(), 'to the right-hand side');
      await pages.preview.update({ ...map, version: 3 });
      assert.ok(await isInView(), 'and back');
    });

  it('draws the columns in sight of a long map that is read from the right, and keeps its place', async () => {
    const map: MapView = { ...mapOf(longMap(200)), language: 'he', direction: 'rtl' };
    await (await open({ width: 700 })).show(map);
    await step('(1)').waitFor();
    await pages.preview.send({ type: 'cursor', path: pathOf(5, 3), reveal: true });
    const marked = pages.preview.page.locator('.item.step.current', { hasText: '(54)' });
    await marked.waitFor();
    const before = (await marked.boundingBox())!;
    assert.ok(before.x >= 0 && before.x + before.width <= 610, 'beside the names of lanes');
    await pages.preview.update({ ...map, version: 2, title: 'Another' });
    assert.equal((await marked.boundingBox())!.x, before.x);
    await pages.preview.page.getByRole('button', { name: 'Zoom in (+)' }).click();
    const after = (await marked.boundingBox())!;
    const middle = 350;
    assert.ok(Math.abs(middle - after.x - 1.2 * (middle - before.x)) < 6, 'what is in the middle stays there');
  });

  it('shows hostile texts as they are, and runs nothing of them', async () => {
    await (await open()).show(mapOf(hostileMap));
    assert.ok((await texts('.item.step .role-text')).some(t => t.includes('onerror')));
    assert.equal(
      await pages.preview.page.locator('img, iframe, a, style:not([nonce]), script:not([nonce])').count(),
      0,
    );
  });

  for (const theme of ['light', 'dark', 'contrast', 'contrastLight'] as const)
    it(`can be read in the theme ${theme}`, async () => {
      await (await open({ theme, width: 1600 })).show(shoes());
      assert.deepEqual(await lowContrast(pages.preview), []);
    });
});
