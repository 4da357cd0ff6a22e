import assert from 'node:assert/strict';
import { pathOf } from '../../src/shared/map-view';
import { openingMapPages, shoes } from './map-pages';
import { mapOf } from './preview-page';

describe('The whole map, when it is edited', function () {
  this.timeout(60_000);
  const pages = openingMapPages();
  const { open, step, posted, selected, edits } = pages;

  it('edits a text in place, by double click and by F2; Escape leaves it', async () => {
    const map = shoes();
    await (await open()).show(map);
    await step('Stops at the shop window').locator('.role-thought').dblclick();
    const field = pages.preview.page.locator('textarea.field');
    assert.equal(await field.inputValue(), 'Are these for people like me, or only for marathon runners?');
    await field.fill('For me?');
    await field.press('Enter');
    await step('Watches a reel').focus();
    await pages.preview.page.keyboard.press('F2');
    await field.fill('Nothing of this');
    await field.press('Escape');
    await pages.preview.page.keyboard.press('F2');
    await field.press('Enter');
    assert.equal(await field.count(), 0);
    assert.deepEqual(await edits(), [{ kind: 'set', path: [...pathOf(0, 0), 'thought'], value: 'For me?' }]);
    const asked = pages.preview.messages.find(m => m.type === 'edit');
    assert.deepEqual([asked?.uri, asked?.version], [map.uri, map.version]);
  });

  it('moves a step by dragging, within its stage and to another one', async () => {
    await (await open({ width: 1600 })).show(shoes());
    const drag = async (from: string, to: string, side: 'before' | 'behind'): Promise<void> => {
      const [a, b] = [(await step(from).boundingBox())!, (await step(to).boundingBox())!];
      await pages.preview.page.mouse.move(a.x + 30, a.y + 20);
      await pages.preview.page.mouse.down();
      await pages.preview.page.mouse.move(a.x + 50, a.y + 24);
      const x = side === 'before' ? b.x + 10 : b.x + b.width - 10;
      await pages.preview.page.mouse.move(x, b.y + 30, { steps: 4 });
      await pages.preview.page.locator('.drop-line').waitFor();
      assert.equal(await pages.preview.page.evaluate(() => getSelection()!.toString()), '', 'no text is selected');
      assert.ok(
        await pages.preview.page.evaluate(() => {
          const line = document.querySelector('.drop-line')!.getBoundingClientRect();
          const head = document.querySelector('.map-head')!.getBoundingClientRect();
          // Seen by this alone whether it is above the head
          document.querySelector<HTMLElement>('.drop-line')!.style.pointerEvents = 'auto';
          return !document.elementFromPoint(line.left + 1, head.top + 8)!.matches('.drop-line');
        }),
        'the heads of stages stay as they are',
      );
      await pages.preview.page.mouse.up();
    };
    await drag('Stops at the shop window', 'Watches a reel', 'behind');
    await drag('Watches a reel', 'Asks in the runners', 'before');
    assert.deepEqual(await edits(), [
      { kind: 'move', path: pathOf(0, 0), to: pathOf(0, 1) },
      { kind: 'move', path: pathOf(0, 1), to: pathOf(1, 1) },
    ]);
    assert.deepEqual(await selected(), [], 'a drag is no click');
    assert.equal(await pages.preview.page.locator('.drop-line, .drag-ghost, .dragged').count(), 0);
  });

  it('moves a stage by dragging its head', async () => {
    await (await open({ width: 1600 })).show(shoes());
    const [a, b] = await Promise.all(
      ['Awareness', 'Choosing'].map(
        async name => (await pages.preview.page.locator('.map-stage', { hasText: name }).boundingBox())!,
      ),
    );
    await pages.preview.page.mouse.move(a!.x + 40, a!.y + 20);
    await pages.preview.page.mouse.down();
    await pages.preview.page.mouse.move(b!.x + b!.width - 20, b!.y + 20, { steps: 6 });
    await pages.preview.page.mouse.up();
    assert.deepEqual(await edits(), [{ kind: 'move', path: pathOf(0), to: pathOf(1) }]);
  });

  it('drags nothing when the button was let go outside of the map', async () => {
    await (await pages.open()).show(shoes());
    const { page } = pages.preview;
    const { x, y } = (await page.locator('.map-stage').first().boundingBox())!;
    await page.mouse.move(x + 60, y + 2);
    await page.mouse.down();
    await page.mouse.move(x + 60, y - 30);
    await page.mouse.up();
    await page.mouse.move(x + 60, y + 10);
    await page.mouse.move(x + 160, y + 10, { steps: 5 });
    assert.equal(await page.locator('.drag-ghost').count(), 0);
    await page.mouse.down();
    await page.mouse.up();
    assert.deepEqual(await pages.edits(), []);
  });

  it('takes nothing of a drag that Escape ends', async () => {
    await (await open({ width: 1600 })).show(shoes());
    const a = (await step('Stops at').boundingBox())!;
    await pages.preview.page.mouse.move(a.x + 30, a.y + 20);
    await pages.preview.page.mouse.down();
    await pages.preview.page.mouse.move(a.x + 400, a.y + 20, { steps: 4 });
    await pages.preview.page.keyboard.press('Escape');
    await pages.preview.page.mouse.up();
    assert.deepEqual(await edits(), []);
  });

  it('draws the curve through the point while that is dragged, and as it was when it is let be', async () => {
    await (await open({ width: 1600 })).show(shoes());
    const { page } = pages.preview;
    const curve = (): Promise<string | null> => page.locator('path.curve.first').first().getAttribute('d');
    const before = await curve();
    const box = (await page.locator('.point').first().boundingBox())!;
    await page.mouse.move(box.x + 9, box.y + 9);
    await page.mouse.down();
    await page.mouse.move(box.x + 9, box.y + 9 + 2 * 32, { steps: 4 });
    const [, y] = /^M[\d.]+,([\d.]+)/.exec((await curve())!)!;
    const [, from] = /^M[\d.]+,([\d.]+)/.exec(before!)!;
    assert.equal(Number(y) - Number(from), 64);
    await page.keyboard.press('Escape');
    assert.equal(await curve(), before);
    await page.mouse.up();
  });

  it('puts a point back that was dragged, where the edit is refused', async () => {
    await (await open({ width: 1600 })).show(shoes());
    const { page } = pages.preview;
    const box = (await page.locator('.point').first().boundingBox())!;
    const head = (await page.locator('.map-head').boundingBox())!;
    await page.mouse.move(box.x + 9, box.y + 9);
    await page.mouse.down();
    await page.mouse.move(box.x + 9, box.y + 9 + 2 * 32, { steps: 4 });
    await page.mouse.up();
    assert.equal((await edits()).length, 1);
    const moved = (await page.locator('.point').first().boundingBox())!;
    assert.equal(moved.y - box.y, 64, 'it stays where it was let go, until the text has changed');
    await pages.preview.send({ type: 'edited', text: 'The text has changed meanwhile.' });
    await page.locator('.note', { hasText: 'changed meanwhile' }).waitFor();
    await page.waitForFunction(
      below =>
        document.querySelector('.point')!.getBoundingClientRect().top -
          document.querySelector('.map-head')!.getBoundingClientRect().top ===
        below,
      box.y - head.y,
    );
  });

  it('moves an emotion by dragging, and by keys', async () => {
    await (await open({ width: 1600 })).show(shoes());
    const point = pages.preview.page.locator('.point').first();
    const box = (await point.boundingBox())!;
    await pages.preview.page.mouse.move(box.x + 9, box.y + 9);
    await pages.preview.page.mouse.down();
    await pages.preview.page.mouse.move(box.x + 9, box.y + 9 + 2 * 32, { steps: 4 });
    await pages.preview.page.mouse.up();
    await point.focus();
    await pages.preview.page.keyboard.press('+');
    await pages.preview.page.keyboard.press('PageDown');
    await pages.preview.page.keyboard.press('Delete');
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
    await pages.preview.page
      .getByRole('slider')
      .and(pages.preview.page.locator('[aria-valuetext="First-time runner: −1, overwhelmed"]'))
      .focus();
    await pages.preview.page.keyboard.press('PageUp');
    assert.deepEqual(await edits(), [{ kind: 'set', path: [...pathOf(1, 0), 'emotion', 'beginner'], value: 0 }]);
  });

  it('moves steps and stages by Alt and an arrow key', async () => {
    await (await open()).show(shoes());
    await step('Watches a reel').focus();
    await pages.preview.page.keyboard.press('Alt+ArrowRight');
    await pages.preview.page.keyboard.press('Alt+ArrowLeft');
    await pages.preview.page.locator('.map-stage').nth(1).focus();
    await pages.preview.page.keyboard.press('Alt+ArrowLeft');
    assert.deepEqual(await edits(), [
      { kind: 'move', path: pathOf(0, 1), to: pathOf(1, 0) },
      { kind: 'move', path: pathOf(0, 1), to: pathOf(0, 0) },
      { kind: 'move', path: pathOf(1), to: pathOf(0) },
    ]);
  });

  it('offers all that can be done to a thing in a menu, by mouse and keyboard', async () => {
    await (await open()).show(shoes());
    await step('Watches a reel').click({ button: 'right' });
    await pages.preview.page.getByRole('menuitem', { name: 'Add a pain' }).click();
    const field = pages.preview.page.locator('textarea.field');
    await field.fill('Nobody reads it');
    await field.press('Enter');
    await pages.preview.page.locator('.item.pain', { hasText: 'No price' }).focus();
    await pages.preview.page.keyboard.press('Shift+F10');
    await pages.preview.page.getByRole('menuitemradio', { name: 'severe' }).waitFor();
    await pages.preview.page.keyboard.press('ArrowDown');
    await pages.preview.page.keyboard.press('ArrowDown');
    await pages.preview.page.keyboard.press('ArrowDown');
    await pages.preview.page.keyboard.press('Enter');
    await pages.preview.page.keyboard.press('Delete');
    assert.deepEqual(await edits(), [
      { kind: 'add', path: [...pathOf(0, 1), 'pains', 0], text: 'Nobody reads it' },
      { kind: 'set', path: [...pathOf(0, 0), 'pains', 0, 'severity'], value: 'high' },
      { kind: 'delete', path: [...pathOf(0, 0), 'pains', 0] },
    ]);
    assert.equal(await pages.preview.page.locator('.popup').count(), 0);
  });

  it('sets touchpoints from a list', async () => {
    await (await open({ width: 1400 })).show(shoes());
    await pages.preview.page.locator('.item.touchpoint', { hasText: 'Shop window' }).dblclick();
    await pages.preview.page.getByRole('checkbox', { name: 'Checkout · Web shop' }).check();
    await pages.preview.page.getByRole('button', { name: 'Apply' }).click();
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
    await pages.preview.page.keyboard.press('Alt+ArrowLeft');
    await pages.preview.update({ ...map, version: 2, stages: [swapped, ...rest] });
    assert.match(
      await pages.preview.page.evaluate(() => document.activeElement!.textContent!.replace(/\s+/g, ' ')),
      /Watches a reel/,
    );
    await pages.preview.update({ ...map, version: 3, stages: [{ ...swapped, goal: 'Another' }, ...rest] });
    assert.match(
      await pages.preview.page.evaluate(() => document.activeElement!.textContent!.replace(/\s+/g, ' ')),
      /Watches a reel/,
    );
  });

  describe('of what the text changes meanwhile', () => {
    const of = (...actions: string[]): string =>
      `title: T\nstages:\n  - id: one\n    steps:\n${actions.map(a => `      - action: ${a}\n`).join('')}`;
    /** What was asked for last, and of which version. */
    const asked = async (): Promise<unknown> => {
      const { version, edit } = await pages.preview.next('edit', 0);
      return [version, edit];
    };
    const update = (...actions: string[]): Promise<unknown> => pages.preview.update(mapOf(of(...actions), 2));
    beforeEach(async () => void (await (await open()).show(mapOf(of('A', 'B', 'C')))));

    it('takes what is written to where the step stands now', async () => {
      await step('B').focus();
      await pages.preview.page.keyboard.press('F2');
      await update('New', 'A', 'B', 'C');
      await pages.preview.page.locator('textarea').fill('B2');
      await pages.preview.page.keyboard.press('Enter');
      assert.deepEqual(await asked(), [2, { kind: 'set', path: [...pathOf(0, 2), 'action'], value: 'B2' }]);
    });

    it('deletes by its menu the step that the menu is of', async () => {
      await step('B').click({ button: 'right' });
      await update('New', 'A', 'B', 'C');
      await pages.preview.page.getByRole('menuitem', { name: 'Delete' }).click();
      assert.deepEqual(await asked(), [2, { kind: 'delete', path: pathOf(0, 2) }]);
    });

    it('edits by its menu the text of the step that the menu is of', async () => {
      await step('B').click({ button: 'right' });
      await update('New', 'A', 'B', 'C');
      await pages.preview.page.getByRole('menuitem', { name: 'Edit the text' }).click();
      assert.equal(await pages.preview.page.locator('textarea').inputValue(), 'B');
      await pages.preview.page.locator('textarea').fill('B2');
      await pages.preview.page.keyboard.press('Enter');
      assert.deepEqual(await asked(), [2, { kind: 'set', path: [...pathOf(0, 2), 'action'], value: 'B2' }]);
    });

    it('adds a step behind the one that it was asked at', async () => {
      await step('B').click({ button: 'right' });
      await pages.preview.page.getByRole('menuitem', { name: 'Add a step' }).click();
      await update('New', 'A', 'B', 'C');
      await pages.preview.page.locator('textarea').fill('D');
      await pages.preview.page.keyboard.press('Enter');
      assert.deepEqual(await asked(), [2, { kind: 'add', path: pathOf(0, 3), text: 'D' }]);
    });

    it('takes what is written to the step that has changed itself, as by the edit before', async () => {
      await step('B').focus();
      await pages.preview.page.keyboard.press('F2');
      await update('A', 'B, and more', 'C');
      await pages.preview.page.locator('textarea').fill('B2');
      await pages.preview.page.keyboard.press('Enter');
      assert.deepEqual(await asked(), [2, { kind: 'set', path: [...pathOf(0, 1), 'action'], value: 'B2' }]);
    });

    it('asks for an edit of the text that it was begun in, where the step is another one or is dragged', async () => {
      await step('B').click({ button: 'right' });
      await update('A', 'Another', 'C');
      await pages.preview.page.getByRole('menuitem', { name: 'Delete' }).click();
      assert.deepEqual(await asked(), [1, { kind: 'delete', path: pathOf(0, 1) }]);
    });
  });

  it('says why an edit was refused, and refuses by itself where the picture is older than the text', async () => {
    const map = shoes();
    await (await open()).show(map);
    await pages.preview.send({ type: 'edited', text: 'The text has changed meanwhile.' });
    await pages.preview.page.locator('.note', { hasText: 'changed meanwhile' }).waitFor();
    await pages.preview.update({
      ...map,
      version: 2,
      stages: map.stages.slice(1),
      problem: { line: 3, message: 'broken' },
    });
    await step('Watches a reel').focus();
    await pages.preview.page.keyboard.press('Delete');
    await pages.preview.page.locator('.note', { hasText: 'Mend the error' }).waitFor();
    assert.deepEqual(await edits(), []);
  });

  it('asks for undo, redo and saving of the text', async () => {
    await (await open()).show(shoes());
    await step('Watches a reel').focus();
    await pages.preview.page.keyboard.press('Control+z');
    await pages.preview.page.keyboard.press('Control+Shift+z');
    const saved = pages.preview.next('save');
    await pages.preview.page.keyboard.press('Control+s');
    await saved;
    assert.deepEqual(
      (await posted()).flatMap(m => (m.type === 'undo' ? m.redo : [])),
      [false, true],
    );
  });
});
