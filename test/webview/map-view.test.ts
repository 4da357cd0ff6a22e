import assert from 'node:assert/strict';
import type { Browser, Locator } from 'playwright-core';
import type { MapView } from '../../src/shared/map-view';
import { pathOf, stepsOf } from '../../src/shared/map-view';
import type { PictureEdit } from '../../src/shared/picture-edit';
import { lowContrast } from './low-contrast';
import type { PageOptions, PreviewPage } from './preview-page';
import { launch, mapOf, mapOfFile, openPreview } from './preview-page';
import { hostileMap, longMap, rightToLeftMap, unfinishedMap } from './sample-maps';

describe('The preview page, with the whole map', function () {
  this.timeout(60_000);
  let browser: Browser;
  let preview: PreviewPage;

  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());
  const open = async (options: PageOptions = {}): Promise<PreviewPage> =>
    (preview = await openPreview(browser, { view: 'map', ...options }));
  const shoes = (): MapView => mapOfFile('examples/running-shoes.journey.yaml');
  afterEach(async () => {
    if (!preview) return;
    const { troubles } = preview;
    await preview.close();
    assert.deepEqual(troubles, [], 'no error, no request, no violation of the policy');
  });
  const texts = async (selector: string): Promise<string[]> =>
    (await preview.page.locator(selector).allTextContents()).map(t => t.replace(/\s+/g, ' '));
  const step = (words: string): Locator => preview.page.locator('.item.step', { hasText: words });
  /** Everything that the page has posted until now has arrived once it answers. */
  const arrived = (): Promise<void> => preview.page.evaluate(() => undefined);
  const edits = async (): Promise<PictureEdit[]> => {
    await arrived();
    return preview.messages.flatMap(m => (m.type === 'edit' ? m.edit : []));
  };
  const selected = async (): Promise<unknown[]> => {
    await arrived();
    return preview.messages.flatMap(m => (m.type === 'select' ? [[m.path, m.focus]] : []));
  };

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
    assert.equal(await preview.page.locator('.item.pain').count(), stepsOf(map).flatMap(s => s.pains).length);
    assert.equal(
      await preview.page.locator('.item.opportunity').count(),
      stepsOf(map).flatMap(s => s.opportunities).length,
    );
    assert.deepEqual(
      await texts('.lane-name'),
      'Steps,Emotion,Touchpoints,Motivations,Behaviours,Pains,Opportunities,Metrics,Evidence'.split(','),
    );
  });

  it('is a table with heads of rows and columns to a screen reader', async () => {
    await (await open()).show(shoes());
    const table = preview.page.getByRole('table', { name: 'Buying running shoes' });
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
      const outside = await preview.page.evaluate(() =>
        [...document.querySelectorAll('.item .text')]
          .filter(text => {
            const [inner, outer] = [text, text.closest('.item')!].map(e => e.getBoundingClientRect());
            return inner!.right > outer!.right + 1 || inner!.bottom > outer!.bottom + 1;
          })
          .map(e => e.textContent),
      );
      assert.deepEqual(outside, [], name);
      if (name !== 'assistenza-clienti') await preview.close();
    }
  });

  it('draws a stage that is missing as a ghost, and asks for it at its place', async () => {
    const map = mapOf(unfinishedMap);
    await (await open()).show(map);
    assert.deepEqual(await texts('.ghost .ghost-name'), ['Decision', 'After-sales service']);
    const asked = preview.next('insertStage');
    await preview.page.getByRole('button', { name: 'Insert the stage Decision' }).click();
    assert.deepEqual(await asked, { type: 'insertStage', uri: map.uri, frameworkId: 'decision', position: 2 });
  });

  it('selects in the text what is clicked: a step, a pain, a stage, a point of the curve', async () => {
    await (await open({ width: 1600 })).show(shoes());
    await step('Stops at the shop window').click();
    await preview.page.locator('.item.pain', { hasText: 'No price' }).click();
    await preview.page.locator('.stage-title', { hasText: 'Choosing' }).click();
    await preview.page.locator('.point').first().click();
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
    assert.equal(await preview.page.locator('.map [tabindex="0"]').count(), 1);
    await step('Stops at the shop window').focus();
    const focused = (): Promise<string> =>
      preview.page.evaluate(() =>
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
      await preview.page.keyboard.press(key);
      assert.ok((await focused()).includes(words), `${key}: ${await focused()}`);
    }
    const box = (await step('Brings a friend').boundingBox())!;
    assert.ok(box.x >= 90 && box.x + box.width <= 700, 'what has the keyboard is in view');
    await preview.page.keyboard.press('Enter');
    assert.deepEqual((await selected()).at(-1), [pathOf(4, 1), false]);
  });

  it("marks the cursor's step, item or stage, and brings it into view", async () => {
    await (await open({ width: 600 })).show(shoes());
    await preview.send({ type: 'cursor', path: [...pathOf(2, 1), 'pains', 1, 'text'], reveal: true });
    const marked = preview.page.locator('.item.current');
    await marked.filter({ hasText: 'Shipping costs appear' }).waitFor();
    const box = (await marked.boundingBox())!;
    assert.ok(box.x >= 90 && box.x + box.width <= 600);
    await preview.send({ type: 'cursor', path: [...pathOf(0, 0), 'thought'], reveal: false });
    await preview.page.locator('.item.step.current', { hasText: 'Stops at' }).waitFor({ state: 'attached' });
    assert.equal(await preview.page.locator('.current').count(), 1);
    await preview.send({ type: 'cursor', path: [...pathOf(3), 'goal'], reveal: true });
    await preview.page.locator('.map-stage.current', { hasText: 'Retention' }).waitFor();
  });

  it('edits a text in place, by double click and by F2; Escape leaves it', async () => {
    const map = shoes();
    await (await open()).show(map);
    await step('Stops at the shop window').locator('.role-thought').dblclick();
    const field = preview.page.locator('textarea.field');
    assert.equal(await field.inputValue(), 'Are these for people like me, or only for marathon runners?');
    await field.fill('For me?');
    await field.press('Enter');
    await step('Watches a reel').focus();
    await preview.page.keyboard.press('F2');
    await field.fill('Nothing of this');
    await field.press('Escape');
    await preview.page.keyboard.press('F2');
    await field.press('Enter');
    assert.equal(await field.count(), 0);
    assert.deepEqual(await edits(), [{ kind: 'set', path: [...pathOf(0, 0), 'thought'], value: 'For me?' }]);
    const asked = preview.messages.find(m => m.type === 'edit');
    assert.deepEqual([asked?.uri, asked?.version], [map.uri, map.version]);
  });

  it('moves a step by dragging, within its stage and to another one', async () => {
    await (await open({ width: 1600 })).show(shoes());
    const drag = async (from: string, to: string, side: 'before' | 'behind'): Promise<void> => {
      const [a, b] = [(await step(from).boundingBox())!, (await step(to).boundingBox())!];
      await preview.page.mouse.move(a.x + 30, a.y + 20);
      await preview.page.mouse.down();
      await preview.page.mouse.move(a.x + 50, a.y + 24);
      const x = side === 'before' ? b.x + 10 : b.x + b.width - 10;
      await preview.page.mouse.move(x, b.y + 30, { steps: 4 });
      await preview.page.locator('.drop-line').waitFor();
      await preview.page.mouse.up();
    };
    await drag('Stops at the shop window', 'Watches a reel', 'behind');
    await drag('Watches a reel', 'Asks in the runners', 'before');
    assert.deepEqual(await edits(), [
      { kind: 'move', path: pathOf(0, 0), to: pathOf(0, 1) },
      { kind: 'move', path: pathOf(0, 1), to: pathOf(1, 1) },
    ]);
    assert.deepEqual(await selected(), [], 'a drag is no click');
    assert.equal(await preview.page.locator('.drop-line, .drag-ghost, .dragged').count(), 0);
  });

  it('moves a stage by dragging its head', async () => {
    await (await open({ width: 1600 })).show(shoes());
    const [a, b] = await Promise.all(
      ['Awareness', 'Choosing'].map(
        async name => (await preview.page.locator('.map-stage', { hasText: name }).boundingBox())!,
      ),
    );
    await preview.page.mouse.move(a!.x + 40, a!.y + 20);
    await preview.page.mouse.down();
    await preview.page.mouse.move(b!.x + b!.width - 20, b!.y + 20, { steps: 6 });
    await preview.page.mouse.up();
    assert.deepEqual(await edits(), [{ kind: 'move', path: pathOf(0), to: pathOf(1) }]);
  });

  it('takes nothing of a drag that Escape ends', async () => {
    await (await open({ width: 1600 })).show(shoes());
    const a = (await step('Stops at').boundingBox())!;
    await preview.page.mouse.move(a.x + 30, a.y + 20);
    await preview.page.mouse.down();
    await preview.page.mouse.move(a.x + 400, a.y + 20, { steps: 4 });
    await preview.page.keyboard.press('Escape');
    await preview.page.mouse.up();
    assert.deepEqual(await edits(), []);
  });

  it('moves an emotion by dragging, and by keys', async () => {
    await (await open({ width: 1600 })).show(shoes());
    const point = preview.page.locator('.point').first();
    const box = (await point.boundingBox())!;
    await preview.page.mouse.move(box.x + 9, box.y + 9);
    await preview.page.mouse.down();
    await preview.page.mouse.move(box.x + 9, box.y + 9 + 2 * 32, { steps: 4 });
    await preview.page.mouse.up();
    await point.focus();
    await preview.page.keyboard.press('+');
    await preview.page.keyboard.press('PageDown');
    await preview.page.keyboard.press('Delete');
    const path = [...pathOf(0, 0), 'emotion'];
    assert.deepEqual(
      (await edits()).map(e => (e.kind === 'set' ? [e.path, e.value] : e)),
      [
        [path, -1],
        [path, 1.5],
        [path, 0],
        [path, null],
      ],
    );
  });

  it("edits one persona's emotion where emotions are by persona", async () => {
    await (await open({ width: 1600 })).show(shoes());
    await preview.page
      .getByRole('slider')
      .and(preview.page.locator('[aria-valuetext="First-time runner: −1, overwhelmed"]'))
      .focus();
    await preview.page.keyboard.press('PageUp');
    assert.deepEqual(await edits(), [{ kind: 'set', path: [...pathOf(1, 0), 'emotion', 'beginner'], value: 0 }]);
  });

  it('moves steps and stages by Alt and an arrow key', async () => {
    await (await open()).show(shoes());
    await step('Watches a reel').focus();
    await preview.page.keyboard.press('Alt+ArrowRight');
    await preview.page.keyboard.press('Alt+ArrowLeft');
    await preview.page.locator('.map-stage').nth(1).focus();
    await preview.page.keyboard.press('Alt+ArrowLeft');
    assert.deepEqual(await edits(), [
      { kind: 'move', path: pathOf(0, 1), to: pathOf(1, 0) },
      { kind: 'move', path: pathOf(0, 1), to: pathOf(0, 0) },
      { kind: 'move', path: pathOf(1), to: pathOf(0) },
    ]);
  });

  it('offers all that can be done to a thing in a menu, by mouse and keyboard', async () => {
    await (await open()).show(shoes());
    await step('Watches a reel').click({ button: 'right' });
    await preview.page.getByRole('menuitem', { name: 'Add a pain' }).click();
    const field = preview.page.locator('textarea.field');
    await field.fill('Nobody reads it');
    await field.press('Enter');
    await preview.page.locator('.item.pain', { hasText: 'No price' }).focus();
    await preview.page.keyboard.press('Shift+F10');
    await preview.page.getByRole('menuitemradio', { name: 'severe' }).waitFor();
    await preview.page.keyboard.press('ArrowDown');
    await preview.page.keyboard.press('ArrowDown');
    await preview.page.keyboard.press('ArrowDown');
    await preview.page.keyboard.press('Enter');
    await preview.page.keyboard.press('Delete');
    assert.deepEqual(await edits(), [
      { kind: 'add', path: [...pathOf(0, 1), 'pains', 0], text: 'Nobody reads it' },
      { kind: 'set', path: [...pathOf(0, 0), 'pains', 0, 'severity'], value: 'high' },
      { kind: 'delete', path: [...pathOf(0, 0), 'pains', 0] },
    ]);
    assert.equal(await preview.page.locator('.popup').count(), 0);
  });

  it('sets touchpoints from a list', async () => {
    await (await open({ width: 1400 })).show(shoes());
    await preview.page.locator('.item.touchpoint', { hasText: 'Shop window' }).dblclick();
    await preview.page.getByRole('checkbox', { name: 'Checkout · Web shop' }).check();
    await preview.page.getByRole('button', { name: 'Apply' }).click();
    assert.deepEqual(await edits(), [
      { kind: 'set', path: [...pathOf(0, 0), 'touchpoint'], value: ['shop-window', 'checkout'] },
    ]);
  });

  it('keeps the keyboard on what was edited, while the text changes', async () => {
    const map = shoes();
    await (await open()).show(map);
    await step('Watches a reel').focus();
    const [first, ...rest] = map.stages;
    const swapped = { ...first!, steps: first!.steps.toReversed() };
    await preview.page.keyboard.press('Alt+ArrowLeft');
    await preview.update({ ...map, version: 2, stages: [swapped, ...rest] });
    assert.match(
      await preview.page.evaluate(() => document.activeElement!.textContent!.replace(/\s+/g, ' ')),
      /Watches a reel/,
    );
    await preview.update({ ...map, version: 3, stages: [{ ...swapped, goal: 'Another' }, ...rest] });
    assert.match(
      await preview.page.evaluate(() => document.activeElement!.textContent!.replace(/\s+/g, ' ')),
      /Watches a reel/,
    );
  });

  it('says why an edit was refused, and refuses by itself where the picture is older than the text', async () => {
    const map = shoes();
    await (await open()).show(map);
    await preview.send({ type: 'edited', text: 'The text has changed meanwhile.' });
    await preview.page.locator('.note', { hasText: 'changed meanwhile' }).waitFor();
    await preview.update({ ...map, version: 2, stages: map.stages.slice(1), problem: { line: 3, message: 'broken' } });
    await step('Watches a reel').focus();
    await preview.page.keyboard.press('Delete');
    await preview.page.locator('.note', { hasText: 'Mend the error' }).waitFor();
    assert.deepEqual(await edits(), []);
  });

  it('asks for undo, redo and saving of the text', async () => {
    await (await open()).show(shoes());
    await step('Watches a reel').focus();
    await preview.page.keyboard.press('Control+z');
    await preview.page.keyboard.press('Control+Shift+z');
    const saved = preview.next('save');
    await preview.page.keyboard.press('Control+s');
    await saved;
    await arrived();
    assert.deepEqual(
      preview.messages.flatMap(m => (m.type === 'undo' ? m.redo : [])),
      [false, true],
    );
  });

  it('hides, folds and moves lanes, remembers that, and sets it back', async () => {
    await (await open()).show(shoes());
    await preview.page.getByRole('button', { name: 'Lanes' }).click();
    await preview.page.getByRole('checkbox', { name: 'Touchpoints' }).uncheck();
    await preview.page.getByRole('button', { name: 'Fold Pains' }).click();
    await preview.page.getByRole('button', { name: 'Move Metrics up' }).click();
    assert.deepEqual(
      await texts('.lane-name'),
      'Steps,Emotion,Motivations,Behaviours,Pains,Metrics,Opportunities,Evidence'.split(','),
    );
    assert.equal(await preview.page.locator('.item.pain').count(), 0);
    await arrived();
    const said = preview.messages.findLast(m => m.type === 'setLanes');
    assert.deepEqual([said?.lanes.hidden, said?.lanes.folded], [['touchpoints'], ['pains']]);
    await preview.page.getByRole('button', { name: 'As at the beginning' }).click();
    await preview.page.keyboard.press('Escape');
    assert.ok((await texts('.lane-name')).includes('Touchpoints'));
  });

  it("draws one persona's curve alone", async () => {
    await (await open()).show(shoes());
    assert.equal((await preview.page.locator('path.curve.first').count()) > 0, true);
    const both = await preview.page.locator('.point').count();
    await preview.page.getByRole('combobox', { name: 'Personas' }).selectOption('Club runner');
    assert.ok((await preview.page.locator('.point').count()) < both);
    assert.equal(await preview.page.locator('.point:not(.persona-1)').count(), 0);
  });

  it('finds words, and goes from one place to the next', async () => {
    await (await open({ width: 700 })).show(shoes());
    const field = preview.page.getByRole('searchbox');
    await field.fill('checkout');
    await preview.page.locator('.search-count', { hasText: /^1 of \d+$/ }).waitFor();
    await field.press('Enter');
    await preview.page.locator('.search-count', { hasText: /^2 of/ }).waitFor();
    const box = (await preview.page.locator('.current').boundingBox())!;
    assert.ok(box.x >= 0 && box.x < 700);
    await field.fill('zebra');
    await preview.page.locator('.search-count', { hasText: 'Nothing found' }).waitFor();
  });

  it('switches to the diagram, whose script is not run before, and back', async () => {
    await (await open()).show(shoes());
    const hasRun = (): Promise<boolean> => preview.page.evaluate(() => 'moreViews' in globalThis);
    assert.equal(await hasRun(), false);
    await preview.page.getByRole('button', { name: 'Diagram' }).click();
    await preview.page.locator('svg[aria-roledescription="journey"]').waitFor();
    assert.equal(await hasRun(), true);
    await preview.page.getByRole('button', { name: 'Map', exact: true }).click();
    await step('Watches a reel').waitFor();
  });

  it('keeps the heads of stages where nothing in them changes, and draws them anew where something does', async () => {
    const text = longMap(8);
    await (await open()).show(mapOf(text));
    const head = (await preview.page.locator('.map-stage').first().elementHandle())!;
    const isThere = (): Promise<boolean> => head.evaluate(e => e.isConnected);
    await preview.update(mapOf(text.replace('(2)', '(2) and looks around'), 2));
    await step('(2) and looks around').waitFor();
    assert.equal(await isThere(), true);
    await preview.update(mapOf(text.replace(/name: .*/, 'name: Another'), 3));
    await preview.page.locator('.map-stage', { hasText: 'Another' }).waitFor();
    assert.equal(await isThere(), false);
  });

  it('draws what is seen of a long map that was scrolled, when it comes back', async () => {
    await (await open()).show(mapOf(longMap(2000)));
    await preview.page.locator('.map-viewport').evaluate(v => v.scrollTo(v.scrollWidth, 0));
    await step('(2000)').waitFor();
    await preview.page.getByRole('button', { name: 'Flow' }).click();
    await preview.page.locator('.flow-picture').waitFor();
    await preview.page.getByRole('button', { name: 'Map', exact: true }).click();
    const seen = preview.page.locator('.item.step:visible');
    await seen.first().waitFor();
    const frame = (await preview.page.locator('.map-viewport').boundingBox())!;
    const boxes = await Promise.all((await seen.all()).slice(0, 60).map(s => s.boundingBox()));
    assert.ok(boxes.some(b => b && b.x > frame.x && b.x + b.width < frame.x + frame.width));
  });

  it('draws only the columns that are seen of a map of 2,000 steps, and others when they come into view', async () => {
    const rendered = await (await open()).show(mapOf(longMap(2000)));
    assert.equal(rendered.steps, 2000);
    assert.ok((await preview.page.locator('.item.step').count()) < 200);
    await preview.page.locator('.map-viewport').evaluate(v => v.scrollTo(v.scrollWidth, 0));
    await step('(2000)').waitFor();
    await preview.send({ type: 'cursor', path: pathOf(0, 3), reveal: true });
    await preview.page.locator('.item.step.current', { hasText: '(4)' }).waitFor();
  });

  it('keeps what did not change, and its place', async () => {
    const map = shoes();
    await (await open({ width: 700 })).show(map);
    await preview.page.locator('.map-viewport').evaluate(v => v.scrollTo(400, 50));
    await step('Reads reviews').evaluate(e => e.setAttribute('data-seen', 'yes'));
    const [first, ...rest] = map.stages;
    const changed = { ...first!, steps: [{ ...first!.steps[0]!, action: 'Walks by' }, ...first!.steps.slice(1)] };
    await preview.update({ ...map, version: 2, stages: [changed, ...rest] });
    await step('Walks by').waitFor({ state: 'attached' });
    assert.equal(await step('Reads reviews').getAttribute('data-seen'), 'yes');
    assert.deepEqual(await preview.page.locator('.map-viewport').evaluate(v => [v.scrollLeft, v.scrollTop]), [400, 50]);
  });

  it('takes a lane away when the last thing in it goes, and puts it back at its place', async () => {
    const text = (pains: string): MapView =>
      mapOf(`title: T\nstages:\n  - id: a\n    steps:\n      - {action: A, ${pains}metrics: [m]}\n`);
    await (await open()).show(text('pains: [P], '));
    assert.deepEqual(await texts('.lane-name'), ['Steps', 'Pains', 'Metrics']);
    await preview.update({ ...text(''), version: 2 });
    assert.deepEqual(await texts('.lane-name'), ['Steps', 'Metrics']);
    await preview.update({ ...text('pains: [Q], '), version: 3 });
    assert.deepEqual(await texts('.lane-name'), ['Steps', 'Pains', 'Metrics']);
    assert.deepEqual(await texts('.item.pain'), ['Q']);
  });

  it('reads right-to-left maps from the right', async () => {
    await (await open({ width: 600 })).show(mapOf(rightToLeftMap));
    const [first, second] = await Promise.all(
      [0, 1].map(async i => (await preview.page.locator('.item.step').nth(i).boundingBox())!.x),
    );
    assert.ok(first! > second!);
    assert.ok(first! > 0 && first! < 600, 'the first step is in view');
  });

  it('shows hostile texts as they are, and runs nothing of them', async () => {
    await (await open()).show(mapOf(hostileMap));
    assert.ok((await texts('.item.step .role-text')).some(t => t.includes('onerror')));
    assert.equal(await preview.page.locator('img, iframe, a, style:not([nonce]), script:not([nonce])').count(), 0);
  });

  for (const theme of ['light', 'dark', 'contrast', 'contrastLight'] as const)
    it(`can be read in the theme ${theme}`, async () => {
      await (await open({ theme, width: 1600 })).show(shoes());
      assert.deepEqual(await lowContrast(preview), []);
    });
});
