// The preview as a person uses it: by mouse, by keyboard, beside its text.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { openWorkbench } from './harness.mjs';

const file = 'club.journey.yaml';

describe('the preview in the window', () => {
  let window;
  before(async () => void (window = await openWorkbench({ file, shared: true })));
  after(() => window.close());

  /** Opens the map as it was at first and its preview, as `view` shows it, in a window of that width; gives its picture. */
  async function beginWithPreview({ view = 'Diagram', width = 1400 } = {}) {
    await window.page.setViewportSize({ width, height: 900 });
    await window.begin(file);
    await window.runCommand('Journey Map: Open Preview to the Side');
    const picture = window.previewFrame();
    await picture.getByText('Asks a friend').first().waitFor();
    await picture.getByRole('button', { name: view, exact: true }).click();
    await picture
      .locator(view === 'Map' ? '.map' : 'svg')
      .getByText('Asks a friend')
      .first()
      .waitFor();
    await toText();
    return picture;
  }

  /** The step that the picture marks as the cursor's, once it is that one. */
  const marked = (picture, words) => picture.locator('[aria-current="true"]', { hasText: words });

  /** Gives the keyboard back to the text. */
  const toText = () => window.page.locator('.view-line').first().click();

  /** Waits until the cursor of the text is in a line, whether the text has the keyboard or the picture. */
  const cursorOn = line =>
    window.page.locator('.line-numbers.active-line-number', { hasText: new RegExp(`^${line}$`) }).waitFor();

  describe('the preview that is opened', () => {
    const last = 'Comes to a first evening';
    const isInView = picture =>
      marked(picture, last).evaluate(step => {
        const { left, right } = step.getBoundingClientRect();
        return left >= 0 && right <= globalThis.document.documentElement.clientWidth;
      });

    it('shows the step that the cursor is in, beside the text', async () => {
      await window.page.setViewportSize({ width: 1000, height: 900 });
      await window.setCursor(23, 12);
      await window.runCommand('Journey Map: Open Preview to the Side');
      assert.equal(await isInView(window.previewFrame()), true);
    });

    it('shows it in front of the text, too, and when it comes back, what a person scrolled to', async () => {
      await window.page.setViewportSize({ width: 850, height: 900 });
      await window.begin(file);
      await window.setCursor(23, 12);
      await window.runCommand('Journey Map: Open Preview');
      const picture = window.previewFrame();
      assert.equal(await isInView(picture), true);
      await picture.locator('.viewport').evaluate(viewport => viewport.scrollTo(0, 0));
      await window.openFile('coffee.journey.yaml');
      await picture.locator('.viewport').waitFor({ state: 'detached' });
      await window.page.locator('.tab', { hasText: 'Preview: club' }).click();
      await marked(picture, last).waitFor({ state: 'attached' });
      assert.equal(await isInView(picture), false);
    });
  });

  describe('the diagram beside its text', () => {
    let picture;
    before(async () => void (picture = await beginWithPreview()));

    it('draws every step with Mermaid, and names the stages that are missing', async () => {
      for (const step of ['Sees the poster', 'Reads about the club', 'Asks a friend', 'Comes to a first evening'])
        await picture.locator('svg').getByText(step).first().waitFor();
      assert.equal(await picture.locator('svg rect.task').count(), 4);
      assert.deepEqual(await picture.locator('.stage-chip.missing .stage-chip-name').allTextContents(), [
        'Retention',
        'Loyalty',
      ]);
      assert.equal(await picture.locator('h1').textContent(), 'Joining the running club');
    });

    it('selects in the text what is clicked', async () => {
      await picture.locator('svg').getByText('Reads about the club').first().click();
      await cursorOn(17);
      await window.page.locator('.monaco-editor .selected-text').first().waitFor();
      await marked(picture, 'Reads about the club').waitFor();
    });

    it('marks the step that the cursor is in', async () => {
      await toText();
      await window.setCursor(24, 9);
      await marked(picture, 'Comes to a first evening').waitFor();
      await window.setCursor(12, 9);
      await marked(picture, 'Sees the poster').waitFor();
      assert.equal(await picture.locator('[aria-current="true"]').count(), 1);
    });

    it('goes from step to step by arrow keys, and to the text by Enter', async () => {
      await picture.locator('svg').getByText('Sees the poster').first().click();
      await cursorOn(12);
      await window.press('ArrowRight');
      await window.press('ArrowRight');
      await window.press('Enter');
      await cursorOn(19);
      await marked(picture, 'Asks a friend').waitFor();
      await window.press('Control+Enter');
      await window.page.locator('.monaco-editor.focused .selected-text').first().waitFor();
      await window.typeText('Phones');
      await marked(picture, 'Phones').waitFor();
      await window.press('Control+z');
      await marked(picture, 'Asks a friend').waitFor();
    });

    it('leaves the keyboard to the text while the picture follows what is typed', async () => {
      await picture.locator('svg').getByText('Asks a friend').first().click();
      await toText();
      await window.setCursor(19, 30);
      await window.press('End');
      for (const [letter, words] of [
        ['A', 'Asks a friendA'],
        ['B', 'Asks a friendAB'],
        ['C', 'Asks a friendABC'],
      ]) {
        await window.typeText(letter);
        await marked(picture, words).waitFor();
        assert.equal(await window.page.locator('.monaco-editor.focused').count(), 1);
      }
      await window.press('Control+z');
      await marked(picture, 'Asks a friendA').waitFor({ state: 'detached' });
    });

    it('zooms by keys and buttons', async () => {
      const percent = picture.locator('.tool-percent');
      await picture.locator('.viewport').focus();
      await window.press('0');
      await percent.filter({ hasText: '100 %' }).waitFor();
      const width = () =>
        picture
          .locator('.picture svg')
          .first()
          .evaluate(svg => svg.getBoundingClientRect().width);
      const actual = await width();
      await window.press('+');
      await percent.filter({ hasText: '120 %' }).waitFor();
      assert.ok(Math.abs((await width()) / actual - 1.2) < 0.02);
      await window.press('-');
      await percent.filter({ hasText: '100 %' }).waitFor();
      await picture.locator('.tool-plus').click();
      await percent.filter({ hasText: '120 %' }).waitFor();
      await percent.click();
      await percent.filter({ hasText: '100 %' }).waitFor();
    });

    it('says so where there is no git to compare with', async () => {
      await toText();
      await window.runCommand('Journey Map: Compare with Git Version…');
      await window.notification('VS Code’s git extension, which is not there');
      await window.clearNotifications();
    });

    it('inserts a missing stage by its button, and takes it back by one undo', async () => {
      await toText();
      await window.setCursor(1, 1);
      const original = await window.savedText(file);
      await picture.locator('.stage-chip.missing', { hasText: 'Retention' }).locator('button').click();
      await picture.locator('.stage-chip:not(.missing)', { hasText: 'Retention' }).waitFor();
      await window.page.locator('.monaco-editor.focused .selected-text').first().waitFor();
      assert.match(await window.savedText(file), /- id: conversion[^]*- id: retention\n {4}goal: /);
      await window.press('Control+z');
      await picture.locator('.stage-chip.missing', { hasText: 'Retention' }).waitFor();
      assert.equal(await window.savedText(file), original);
    });
  });

  describe('the map beside its text', () => {
    let picture;
    let original;
    before(async () => {
      picture = await beginWithPreview({ view: 'Map', width: 1800 });
      original = await window.savedText(file);
    });
    const step = words => picture.locator('.item.step', { hasText: words });
    const inColumn = (column, words) => picture.locator(`.cell[data-column="${column}"]`, { hasText: words });
    /** Takes the last edit back from the picture, and waits until the text is as it was, and the picture has the keyboard again. */
    const takeBack = async (what, state = 'attached') => {
      await window.press('Control+z');
      await what.waitFor({ state });
      await picture.locator('body').evaluate(
        ({ ownerDocument }) =>
          new Promise(resolve => {
            const look = () => (ownerDocument.hasFocus() ? resolve() : globalThis.requestAnimationFrame(look));
            look();
          }),
      );
      assert.equal(await window.savedText(file), original);
    };

    it('selects in the text what is clicked, and marks where the cursor is', async () => {
      await step('Reads about the club').click();
      await cursorOn(17);
      await picture.locator('.item.touchpoint', { hasText: 'Club house' }).click();
      await cursorOn(24);
      await toText();
      await window.setCursor(20, 12);
      await picture.locator('.item.step.current', { hasText: 'Asks a friend' }).waitFor();
      assert.equal(await picture.locator('.current').count(), 1);
    });

    it('moves a step to another stage by dragging, as one step of undo', async () => {
      const [from, to] = [await step('Asks a friend').boundingBox(), await step('Comes to a first').boundingBox()];
      await window.page.mouse.move(from.x + 40, from.y + 15);
      await window.page.mouse.down();
      await window.page.mouse.move(to.x + to.width - 12, to.y + 20, { steps: 8 });
      await window.page.mouse.up();
      await inColumn(3, 'Asks a friend').waitFor();
      assert.match(
        await window.savedText(file),
        /emotion: 0\n {2}- id: conversion\n {4}steps:\n {6}- action: Comes.*\n.*\n.*\n {6}- action: Asks a friend\n {8}emotion: 2\n$/,
      );
      await takeBack(inColumn(2, 'Asks a friend'));
    });

    it('edits a text in place, and keeps the keyboard in the picture', async () => {
      await step('Sees the poster').dblclick();
      await picture.locator('textarea.field').waitFor();
      await window.typeText('Sees “Run: free”');
      await window.press('Enter');
      await step('Sees “Run: free”').waitFor();
      assert.match(await window.savedText(file), /- action: ['"]Sees “Run: free”['"]\n/);
      await takeBack(step('Sees the poster'));
    });

    it('changes an emotion by keyboard, and adds a pain from the menu', async () => {
      await step('Comes to a first').focus();
      await window.press('ArrowUp');
      await window.press('ArrowDown');
      await window.press('ArrowDown');
      await picture.locator('.point:focus[aria-valuenow="-1"]').waitFor();
      await window.press('PageUp');
      await picture.locator('.point:focus[aria-valuenow="0"]').waitFor();
      await takeBack(picture.locator('.point[aria-valuenow="-1"]'));
      await step('Comes to a first').focus();
      await window.press('Shift+F10');
      await picture.getByRole('menuitem', { name: 'Add a pain' }).click();
      await window.typeText('Nobody says hello');
      await window.press('Enter');
      await picture.locator('.item.pain:focus', { hasText: 'Nobody says hello' }).waitFor();
      assert.match(await window.savedText(file), /emotion: -1\n {8}pains:\n {10}- Nobody says hello\n$/);
      await takeBack(picture.locator('.item.pain'), 'detached');
    });

    it('shows what is found while it is typed, and mends it by the fix that is chosen', async () => {
      await step('Sees the poster').click({ modifiers: ['Control'] });
      await window.page.locator('.monaco-editor.focused .selected-text').first().waitFor();
      await window.setCursor(13, 27);
      await window.typeText('s');
      await window.press('Escape');
      const badge = picture.locator('.item .finding-badge.error');
      await badge.waitFor();
      const wrong = await window.savedText(file);
      assert.match(wrong, /touchpoint: posters\n/);
      await badge.click();
      await picture.getByRole('button', { name: 'Error: No touchpoint has the id `posters`' }).waitFor();
      await picture.getByRole('button', { name: 'Define `posters` under `touchpoints`' }).click();
      await badge.waitFor({ state: 'detached' });
      assert.match(await window.savedText(file), /touchpoints:\n[^]*\n {2}posters:/);
      await window.press('Control+z');
      await badge.waitFor();
      assert.equal(await window.savedText(file), wrong, 'one step of undo');
      await window.press('Control+z');
      await badge.waitFor({ state: 'detached' });
      assert.equal(await window.savedText(file), original);
    });

    it('refuses to edit while the text has an error, and says why', async () => {
      await step('Asks a friend').click({ modifiers: ['Control'] });
      await window.page.locator('.monaco-editor.focused .selected-text').first().waitFor();
      await window.typeText('@Asks');
      await picture.locator('.note', { hasText: 'error on line' }).waitFor();
      const broken = await window.savedText(file);
      await step('Reads about').click();
      await window.press('Delete');
      await picture.locator('.note', { hasText: /put that right first|Mend the error/ }).waitFor();
      assert.equal(await window.savedText(file), broken);
    });
  });

  describe('previews', () => {
    it('stand beside each other, one for each map', async () => {
      const picture = await beginWithPreview({ width: 1800 });
      await window.openFile('coffee.journey.yaml');
      await window.runCommand('Journey Map: Open Preview to the Side');
      const second = window.previewFrame(1);
      await second.getByText('Takes the first sip').first().waitFor();
      await picture.locator('svg').getByText('Asks a friend').first().waitFor();
      const boxes = await Promise.all(
        [0, 1].map(n => window.page.locator('iframe.webview.ready').nth(n).boundingBox()),
      );
      const [left, right] = boxes.sort((a, b) => a.x - b.x);
      assert.ok(left.x + left.width <= right.x + 1, 'neither covers the other');
    });

    const closeText = () => window.page.locator('.editor-group-container.active .tab.active .tab-actions a').click();
    const saysGone = picture => picture.locator('.note', { hasText: 'is not there any more' }).waitFor();

    it('keep the picture of a file that is gone, and say so', async () => {
      const picture = await beginWithPreview();
      await window.waitForWatcher(file);
      await closeText();
      await rm(path.join(window.folder, file));
      await saysGone(picture);
      await picture.locator('svg').getByText('Asks a friend').first().waitFor();
    });

    it('say that a file is gone as soon as no editor has its text any more', async () => {
      const picture = await beginWithPreview();
      await window.waitForWatcher(file);
      await rm(path.join(window.folder, file));
      await window.page.locator('.explorer-folders-view').getByText(file).waitFor({ state: 'detached' });
      assert.equal(await picture.locator('.note').textContent(), '');
      await closeText();
      await saysGone(picture);
      await picture.locator('svg').getByText('Asks a friend').first().waitFor();
    });

    /** A new map with a title, and its picture. */
    async function beginNewMap() {
      await window.begin(file);
      await window.runCommand('Journey Map: New Map…');
      for (const question of ['What sort', 'Which stages', 'In which language', 'How much']) {
        await window.page.locator(`.quick-input-widget input[placeholder^="${question}"]`).waitFor();
        await window.press('Enter');
      }
      await window.editor.getByText('Title of the journey').waitFor();
      await window.typeText('Catching the bus');
      const picture = window.previewFrame();
      await picture.getByText('Catching the bus').first().waitFor();
      return picture;
    }

    it('save what was never saved, and stay with it', async () => {
      const picture = await beginNewMap();
      const button = picture.getByRole('button', { name: 'Map', exact: true });
      await button.click();
      // Before it knows that the picture has the keyboard, VS Code saves the text, too
      await window.page.locator('.editor-group-container.active .tab.active', { hasText: 'Preview' }).waitFor();
      await button.press('Control+s');
      await window.page.locator('.tab.dirty').waitFor({ state: 'detached' });
      await window.page.locator('.tab.active', { hasText: 'new-map' }).filter({ hasNotText: 'Preview' }).click();
      await window.setCursor(2, 8);
      await window.typeText('Not ');
      await picture.getByText('Not Catching the bus').first().waitFor();
      assert.equal(await picture.locator('.note').textContent(), '');
    });

    it('do not bring back what was closed and never saved, and say so when its text is asked for', async () => {
      const picture = await beginNewMap();
      await closeText();
      await window.page.locator('.monaco-dialog-box').getByRole('button', { name: "Don't Save" }).click();
      await saysGone(picture);
      await picture.getByText('Catching the bus').first().waitFor();
      const tabs = await window.page.locator('.tab').allTextContents();
      assert.deepEqual(
        tabs.filter(tab => !tab.includes(file) && !tab.includes('Preview')),
        [],
      );
      await picture.getByRole('button', { name: 'Show the text' }).click();
      await window.notification('That did not work');
      await window.clearNotifications();
    });

    // Last, as VS Code watches files again some time after
    it('are there again when the window is loaded anew, and still follow their text', async () => {
      await beginWithPreview();
      await Promise.all([
        window.page.waitForEvent('load'),
        window.quickPick('>Developer: Reload Window', 'Developer: Reload Window'),
      ]);
      await window.waitForEditor(file);
      const picture = window.previewFrame();
      await picture.locator('svg').getByText('Asks a friend').first().waitFor();
      await window.setCursor(19, 20);
      await marked(picture, 'Asks a friend').waitFor();
      await window.press('End');
      await window.typeText(' again');
      await picture.locator('svg').getByText('Asks a friend again').first().waitFor();
    });
  });
});
