// The view of all maps, by mouse and keyboard as a person uses it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { openWorkbench } from './harness.mjs';

/** Opens the view by its icon in the activity bar. */
const openView = window => window.page.locator('.activitybar [aria-label^="Journey Maps"]').first().click();
const lines = window => window.page.locator('.pane-body .monaco-list-row');

describe('the view of all maps', () => {
  let empty;
  before(() => void (empty = mkdtempSync(path.join(tmpdir(), 'journey-map-empty-'))));
  after(() => rmSync(empty, { recursive: true, force: true }));

  it('helps where there is no map yet: to make one, and with a walkthrough of five steps', async () => {
    const window = await openWorkbench({ workspaceFolder: empty });
    await openView(window);
    const welcome = window.page.locator('.welcome-view-content');
    await welcome.getByText('Create a Journey Map').waitFor();
    await welcome.getByText('Open the Walkthrough').click();
    const steps = window.page.locator('.getting-started-step');
    await steps.nth(4).waitFor();
    assert.equal(await steps.count(), 5);
    await window.page.locator('.getting-started-step', { hasText: 'See it' }).click();
    await window.page.locator('.getting-started-media iframe').waitFor({ state: 'attached' });
    await welcome.getByText('Create a Journey Map').click();
    await window.page.locator('.quick-input-widget input[placeholder="What sort of map?"]').waitFor();
  });

  it('lists the maps with how much is found in each, selects the open one, and unfolds by keyboard', async () => {
    const window = await openWorkbench({ file: 'club.journey.yaml' });
    await openView(window);
    await window.page
      .locator('.pane-body .monaco-list-row.selected', { hasText: 'Joining the running club' })
      .waitFor();
    const broken = lines(window).filter({ hasText: 'A map with a mistake' });
    await broken.locator('[class*="monaco-decoration-itemBadge"]').waitFor({ state: 'attached' });
    await window.page.locator('.pane-body .monaco-list-row[aria-label*="Errors: 1"]').waitFor();
    await lines(window).filter({ hasText: 'Buying running shoes' }).click();
    await window.waitForEditor('shoes.journey.yaml');
    await window.press('ArrowRight');
    await lines(window).filter({ hasText: 'Before' }).waitFor();
  });
});
