// What helps while typing, by keyboard and mouse as a person uses it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { openWorkbench } from './harness.mjs';

const file = 'club.journey.yaml';

describe('writing a map', () => {
  let window;
  before(async () => void (window = await openWorkbench({ file, shared: true })));
  after(() => window.close());

  /** Opens the map as it was at first, and waits until it is checked: a framework's stages are missing in it. */
  async function begin() {
    await window.begin(file);
    await window.editor.locator('.squiggly-warning').first().waitFor();
  }

  describe('help while typing', () => {
    it('pops up with the touchpoints of the map, and writes the one that Enter takes', async () => {
      await begin();
      await window.setCursor(18, 1);
      await window.press('End');
      await window.press('Enter');
      await window.typeText('touchpoint: ');
      const labels = await window.completions('poster');
      assert.deepEqual(labels.slice(0, 2).sort(), ['club-house', 'poster']);
      await window.typeText('po');
      await window.completions('poster');
      await window.press('Enter');
      await window.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
      const text = await window.savedText(file);
      assert.match(text, /- action: Reads about the club\n {8}emotion: 0\n {8}touchpoint: poster\n {6}- action: Asks/);
    });

    it('pops up with the stages that are missing, and writes one', async () => {
      await begin();
      await window.setCursor(25, 1);
      await window.press('End');
      await window.press('Enter');
      await window.press('Shift+Tab');
      await window.press('Shift+Tab');
      await window.press('Shift+Tab');
      await window.typeText('- id: ');
      const labels = await window.completions('retention');
      assert.deepEqual(labels.slice(0, 2), ['retention', 'loyalty']);
      await window.press('Enter');
      await window.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
      assert.match(await window.savedText(file), /\n {2}- id: retention\b/);
    });

    it('offers the next step from within a step, like the one above, and its choices one after the other', async () => {
      await begin();
      await window.setCursor(25, 1);
      await window.press('End');
      await window.press('Enter');
      await window.typeText('ste');
      await window.completions('step');
      await window.press('Enter');
      await window.typeText('Goes home');
      await window.press('Tab');
      await window.completions('club-house');
      await window.typeText('cl');
      await window.page
        .locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'club-house' })
        .waitFor();
      await window.press('Enter');
      await window.completions('-2');
      await window.press('Enter');
      await window.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
      assert.match(
        await window.savedText(file),
        /emotion: -1\n {6}- action: Goes home\n {8}touchpoint: club-house\n {8}emotion: 0\n?$/,
      );
    });

    it('begins the next line on Enter when the suggested word stands there as a whole', async () => {
      await begin();
      await window.setCursor(3, 1);
      await window.press('End');
      await window.press('Enter');
      await window.typeText('status: ');
      await window.completions('draft');
      await window.typeText('draft');
      // it knows that it has nothing to add when it has taken in the last letter
      await window.page
        .locator('.suggest-widget.visible .monaco-list-row.focused .highlight')
        .getByText('draft', { exact: true })
        .waitFor();
      await window.press('Enter');
      await window.typeText('# more');
      assert.match(await window.savedText(file), /^framework: loyalty\nstatus: draft\n# more\npersonas:/m);
    });

    it('closes brackets and quotes that are typed behind a colon', async () => {
      await begin();
      // VS Code closes nothing in a line that it has not coloured yet
      const typeKey = async key => {
        await window.press('End');
        await window.press('Enter');
        await window.typeText(`${key}: `);
        const line = window.editor.locator('.view-line', { hasText: key });
        await line.locator('span span + span').first().waitFor();
      };
      await window.setCursor(3, 1);
      await typeKey('tags');
      await window.typeText('[run');
      await typeKey('scenario');
      await window.typeText('"Spring: new shoes');
      assert.match(await window.savedText(file), /^tags: \[run\]\nscenario: "Spring: new shoes"\npersonas:/m);
    });

    it('marks a misspelt key, says what is wrong with it, and opens the page of its rule', async () => {
      await begin();
      await window.setCursor(13, 1);
      await window.press('End');
      await window.typeText('r');
      await window.editor.locator('.squiggly-error').first().waitFor();
      const hover = await window.pointAt(window.editor.getByText('posterr', { exact: true }), /Did you mean `poster`/);
      const code = hover.getByText('unknown-reference');
      await code.waitFor();
      await hover.getByRole('button', { name: 'Quick Fix' }).waitFor();
      await code.click();
      await window.page.locator('.tab.active', { hasText: 'unknown-reference.md' }).waitFor();
      await window.previewFrame().locator('h1', { hasText: 'unknown-reference' }).waitFor();
    });

    it('puts quotes around a text that YAML would cut, by the keyboard alone', async () => {
      await begin();
      await window.setCursor(17, 1);
      await window.press('End');
      await window.typeText(' review #1');
      await window.press('ArrowLeft');
      const menu = window.page.locator('.action-widget:visible');
      const offered = () =>
        menu
          .getByText(/quote/i)
          .first()
          .waitFor({ timeout: 5000 })
          .then(
            () => true,
            () => false,
          );
      // The menu has what was found when it was opened
      do {
        await window.press('Escape');
        await window.press('Control+.');
      } while (!(await offered()));
      await window.press('Enter');
      await menu.waitFor({ state: 'detached' });
      assert.match(await window.savedText(file), /^ {6}- action: "Reads about the club review #1"$/m);
    });
  });

  describe('a map with a mistake', () => {
    it('is listed in the Problems panel', async () => {
      await window.begin('broken.journey.yaml');
      await window.problem('`emotion` must be a number from -2 to 2, not 7');
      await window.runCommand('View: Hide Panel');
    });
  });

  describe('inserting', () => {
    it('puts a chosen stage in its place, selects what to write first, and is taken back by one undo', async () => {
      await begin();
      const before = await window.savedText(file);
      await window.runCommand('Journey Map: Open Preview to the Side');
      const picture = window.previewFrame();
      await picture.getByText('Asks a friend').first().waitFor();
      const insertRetention = async () => {
        await window.setCursor(2, 1);
        await window.runCommand('Journey Map: Insert Stage');
        const row = label =>
          window.page.locator(`.quick-input-widget .monaco-list-row${label}`, { hasText: 'Retention' });
        await row('').waitFor();
        await window.typeText('Retention');
        await row('.focused').waitFor();
        await window.press('Enter');
        await picture.locator('.map-stage:not(.ghost)', { hasText: 'Retention' }).waitFor();
      };
      await insertRetention();
      await window.press('Control+z');
      await picture.locator('.map-stage.ghost', { hasText: 'Retention' }).waitFor();
      assert.equal(await window.savedText(file), before);

      await insertRetention();
      await window.editor.locator('.selected-text').first().waitFor();
      await window.typeText('Come again');
      await window.press('Tab');
      await window.typeText('Runs along');
      await picture.getByText('Runs along').first().waitFor();
      const text = await window.savedText(file);
      assert.match(
        text,
        /- id: conversion[^]*- id: retention\n {4}goal: Come again\n {4}steps:\n {6}- action: Runs along\n/,
      );
      assert.ok(text.startsWith(before), 'what was there is as it was');
    });

    it('says kindly why a library gets no step', async () => {
      await window.begin('shared/shop.journey.yaml');
      await window.runCommand('Journey Map: Insert Step');
      await window.notification(/library/i);
      assert.equal(await window.page.locator('.tab.dirty').count(), 0);
    });

    it('begins a new map from four questions, with the first words to write selected', async () => {
      await window.begin(file);
      await window.runCommand('Journey Map: New Map…');
      for (const [question, answer] of [
        ['What sort of map?', 'Current state'],
        ['Which stages shall the journey have?', 'Before'],
        ['In which language', 'English'],
        ['How much', 'Minimal'],
      ]) {
        await window.page.locator(`.quick-input-widget input[placeholder^=${JSON.stringify(question)}]`).waitFor();
        await window.typeText(answer);
        await window.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: answer }).waitFor();
        await window.press('Enter');
      }
      // Its preview has a tab, too, which names it
      const tab = window.page.locator('.tab.active', { hasText: '.journey.yaml' });
      await tab.filter({ hasNotText: file }).filter({ hasNotText: 'Preview' }).waitFor();
      await window.editor.getByText('title:').waitFor();
      await window.typeText('Catching the bus');
      await window.editor.getByText('Catching the bus').first().waitFor();
      const text = await window.visibleText();
      assert.match(text, /^title: "?Catching the bus"?$/m);
      assert.match(text, /- id: before/);
      await window.editor.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    });
  });
});
