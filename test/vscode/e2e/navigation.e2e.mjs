import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { openWorkbench } from './harness.mjs';

describe('navigation by keys', () => {
  let window;
  before(async () => {
    window = await openWorkbench({ file: 'sale.journey.yaml', shared: true });
  });
  after(() => window.close());

  const line = words => window.page.locator('.editor-group-container.active .view-line', { hasText: words }).first();
  const renameInput = () => window.page.locator('.rename-box input, input.rename-input').first();
  /** Puts the cursor on the touchpoint of a step: line 11. */
  const onTill = async () => {
    await window.openFile('sale.journey.yaml');
    await window.setCursor(11, 22);
  };

  it('shows above a stage what it holds, and where the cursor is at the top', async () => {
    await window.page.getByText('1 step · mean emotion 0').first().waitFor();
    await window.page.getByText('Add step').first().waitFor();
    await window.setCursor(10, 20);
    await window.page.locator('.breadcrumbs-control', { hasText: 'Looks for the entrance' }).waitFor();
    await window.screenshot('navigation-lenses.png');
  });

  it('goes to the definition by F12', async () => {
    await onTill();
    await window.press('F12');
    await window.waitForEditor('shared/shop.journey.yaml');
    await line('till:').waitFor();
    await window.page.getByText('3 uses').first().waitFor();
  });

  it('shows the uses by a click on the lens, and by Shift+F12', async () => {
    const peek = window.page.locator('.peekview-widget');
    await window.openFile('shop.journey.yaml');
    await window.page.getByText('3 uses').first().click();
    await peek.locator('.monaco-list-row', { hasText: 'till' }).nth(2).waitFor();
    await window.press('Escape');
    await peek.waitFor({ state: 'detached' });
    await onTill();
    await window.press('Shift+F12');
    await peek.locator('.monaco-list-row', { hasText: 'shop.journey.yaml' }).first().waitFor();
    await window.press('Escape');
  });

  it('renames by F2 in all files, and says why it does not', async () => {
    await onTill();
    await window.press('F2');
    await renameInput().fill('No id');
    await window.press('Enter');
    await window.notification('For example: `no-id`');
    await window.clearNotifications();
    await onTill();
    await window.press('F2');
    await renameInput().waitFor();
    assert.equal(await renameInput().inputValue(), 'till');
    await renameInput().fill('cash-desk');
    await window.press('Enter');
    await line('touchpoint: cash-desk').waitFor();
    await window.screenshot('navigation-renamed.png');
    await window.runCommand('File: Save All Files');
    await window.page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
    const read = name => readFileSync(path.join(window.folder, name), 'utf8');
    assert.equal(read('sale.journey.yaml').match(/touchpoint: cash-desk\n/g).length, 3);
    assert.match(read('shared/shop.journey.yaml'), /^ {2}cash-desk: \{name: Till, channel: store\}$/m);
  });
});
