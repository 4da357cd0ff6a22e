// Exporting a map as a person does: by the palette, the list of formats and the dialog for the file.
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { root } from '../../../scripts/run-command.mjs';
import { openWorkbench } from './harness.mjs';

const file = 'coffee.journey.yaml';
const withPersonas = 'running-shoes.journey.yaml';

describe('taking the picture elsewhere', () => {
  let window;
  before(async () => {
    const prepare = folder => copyFileSync(path.join(root, 'examples', withPersonas), path.join(folder, withPersonas));
    window = await openWorkbench({ file, prepare, shared: true });
  });
  after(() => window.close());

  /** Waits until the dialog for a file, which is a quick input in the browser's VS Code, proposes that name and knows the folder. */
  async function dialog(name) {
    await window.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'shared' }).waitFor();
    await window.page.waitForFunction(
      ending => globalThis.document.querySelector('.quick-input-widget input[type="text"]')?.value.endsWith(ending),
      `/${name}`,
    );
  }

  /** What a question offers. */
  const row = label =>
    window.page.locator(`.quick-input-widget .monaco-list-row[aria-label^=${JSON.stringify(label)}]`);

  describe('exporting', () => {
    it('asks for the format, and proposes a file beside the map', async () => {
      const { page } = window;
      await window.quickPick('>Journey Map: Export', 'Journey Map: Export…');
      await row('Markdown').waitFor();
      await row('CSV').click();
      await row('A row for each step').click();
      const name = page.locator('.quick-input-widget input[type="text"]');
      const target = path.join(window.folder, 'coffee-steps.csv');
      await dialog('coffee-steps.csv');
      assert.equal(await name.inputValue(), target);
      await window.press('Enter');
      await page.locator('.explorer-folders-view').getByText('coffee-steps.csv').waitFor();
      assert.match(readFileSync(target, 'utf8'), /^\ufeffStage no\.,Stage,/);
    });

    it('replaces no file without asking', async () => {
      const { page } = window;
      const target = path.join(window.folder, 'coffee.mmd');
      writeFileSync(target, 'mine');
      await window.quickPick('>Journey Map: Export', 'Journey Map: Export…');
      await row('Mermaid').click();
      await row('The journey').click();
      await dialog('coffee.mmd');
      await window.press('Enter');
      await page
        .locator('.quick-input-widget, .monaco-dialog-box')
        .getByText(/already exists/)
        .waitFor();
      assert.equal(readFileSync(target, 'utf8'), 'mine');
      // Back to the dialog, and out of it
      await window.press('Escape');
      await dialog('coffee.mmd');
      await window.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    });

    it('draws the feelings that the preview shows: of the persona who was chosen', async () => {
      await window.openFile(withPersonas);
      await window.runCommand('Journey Map: Open Preview to the Side');
      const picture = window.previewFrame();
      await picture.locator('.map').getByText('sceptical').waitFor();
      await picture.getByRole('combobox', { name: 'Personas' }).selectOption('Club runner');
      await picture.locator('.map').getByText('overwhelmed').waitFor({ state: 'detached' });
      await window.page.locator('.view-line').first().click();
      await window.quickPick('>Journey Map: Export', 'Journey Map: Export…');
      await row('SVG').click();
      await row('Light').click();
      await dialog('running-shoes.svg');
      await window.press('Enter');
      await window.page.getByText('Exported to running-shoes.svg.').first().waitFor();
      const svg = readFileSync(path.join(window.folder, 'running-shoes.svg'), 'utf8');
      assert.match(svg, /sceptical/);
      assert.doesNotMatch(svg, /overwhelmed/);
    });
  });

  describe('copying the picture', () => {
    before(() => window.begin(file));

    /** Runs the command, and waits until the keyboard is where it sends it: in the page, which can't copy without. */
    async function copy() {
      await window.runCommand('Journey Map: Copy Picture');
      await window.page.waitForFunction(() => globalThis.document.activeElement?.tagName === 'IFRAME');
      // Keys of a page that still loads go nowhere
      await window.previewFrame().getByText('Takes the first sip').first().waitFor();
    }

    it('puts a PNG on the clipboard', async () => {
      await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await copy();
      await window.notification('The picture is on the clipboard.');
      const copied = await window.page.evaluate(async () => {
        const [item] = await globalThis.navigator.clipboard.read();
        const { width, height } = await globalThis.createImageBitmap(await item.getType('image/png'));
        return { types: item.types, width, height };
      });
      assert.deepEqual(copied.types, ['image/png']);
      assert.ok(copied.width > 300 && copied.height > 200, `${copied.width} × ${copied.height}`);
      await window.clearNotifications();
    });

    it('says so where the browser does not allow it, and offers a file instead', async () => {
      const { page } = window;
      // Whoever has just pressed a key may copy: it takes more than no permission
      const browser = await page.context().newCDPSession(page);
      const { targetInfo } = await browser.send('Target.getTargetInfo');
      const permission = { name: 'clipboard-write' };
      const { browserContextId } = targetInfo;
      await browser.send('Browser.setPermission', { permission, setting: 'denied', browserContextId });
      await page.locator('.view-line').first().click();
      await copy();
      const told = await window.notification('The picture could not be put on the clipboard');
      await told.getByRole('button', { name: 'Export as PNG…' }).click();
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'As on screen' }).click();
      await dialog('coffee.png');
      await window.press('Enter');
      await page.locator('.explorer-folders-view').getByText('coffee.png').waitFor();
      assert.equal(readFileSync(path.join(window.folder, 'coffee.png')).toString('latin1', 1, 4), 'PNG');
    });
  });
});
