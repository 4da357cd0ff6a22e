// Maps in VS Code's Markdown preview, in its real page: with its policy, its styles and its own way of drawing anew.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { openWorkbench, themes } from './harness.mjs';

const file = 'report.md';
const text = `# What we learned

\`\`\`journey-map
title: In the shop
stages:
  - id: come
    steps:
      - action: Comes in
        emotion: 1
\`\`\`

![Joining the club](./club.journey.yaml)

That was all.
`;

describe('maps in a page of Markdown', () => {
  let window;
  let page;
  before(async () => {
    window = await openWorkbench({
      prepare: folder => writeFileSync(path.join(folder, file), text),
      file,
      width: 1600,
      shared: true,
    });
    await window.runCommand('Markdown: Open Preview to the Side');
    page = window.previewFrame();
  });
  after(() => window.close());
  /** Gives the keyboard back to the text, beside which new texts open. */
  const toText = () => window.page.locator('.view-line').first().click();
  const picture = words => page.locator('.journey-map-picture svg', { hasText: words });

  const note = words => page.locator('.journey-map-note', { hasText: words });
  /** What the page has; asked again where the page is loaded anew meanwhile, as it is for a map that it has not read yet. */
  async function inPage(read) {
    for (;;) {
      try {
        return await read();
      } catch (error) {
        if (!/detached|destroyed|closed/.test(error.message) || window.page.isClosed()) throw error;
      }
    }
  }
  const colorOf = (locator, name) => inPage(() => locator.evaluate((e, n) => globalThis.getComputedStyle(e)[n], name));

  it('are drawn: of a block of code, and of a file that the page shows', async () => {
    await picture('Comes in').waitFor();
    await picture('Asks a friend').waitFor();
    // What comes before the page's own script is there, it does not hear
    await inPage(() =>
      page
        .locator('body')
        .evaluate(({ ownerDocument: { readyState, defaultView } }) =>
          readyState === 'complete' ? undefined : new Promise(resolve => defaultView.addEventListener('load', resolve)),
        ),
    );
    await page.getByText('That was all.').waitFor();
    assert.equal(await page.locator('.journey-map-picture svg').count(), 2);
  });

  it('follow what is typed in the block of code, and say what is wrong with it', async () => {
    await toText();
    await window.setCursor(8, 25);
    await window.typeText(' slowly');
    await picture('Comes in slowly').waitFor();
    await window.setCursor(5, 1);
    await window.typeText('@');
    await note('The text has an error on line 5: A text that begins with @ must be in quotes.').waitFor();
    await window.press('Backspace');
    await note('').waitFor({ state: 'detached' });
    await picture('Comes in slowly').waitFor();
  });

  it('follow what is typed in the map that the page shows, and what becomes of its file', async () => {
    await toText();
    await window.openFile('club.journey.yaml');
    await window.setCursor(19, 30);
    await window.press('End');
    await window.typeText(' on the phone');
    await picture('Asks a friend on the phone').waitFor();
    await window.runCommand('File: Revert File');
    await picture('Asks a friend on the phone').waitFor({ state: 'detached' });
    await picture('Asks a friend').waitFor();
    await window.press('Control+F4');
    await window.openFile(file);
    rmSync(path.join(window.folder, 'club.journey.yaml'));
    await note('The map “./club.journey.yaml” could not be read.').waitFor();
  });

  // Last: VS Code draws the page anew for another theme, and may miss what is typed then
  it('are drawn in the colours of the theme', async () => {
    const colors = async () => [
      await colorOf(picture('Comes in').locator('text').first(), 'fill'),
      await colorOf(page.locator('p').first(), 'color'),
    ];
    const [light, around] = await colors();
    assert.equal(light, around);
    // In the folder's settings: those of the person are shared with other windows
    mkdirSync(path.join(window.folder, '.vscode'));
    const settings = JSON.stringify({ 'workbench.colorTheme': themes.dark });
    writeFileSync(path.join(window.folder, '.vscode/settings.json'), settings);
    await page.locator('body.vscode-dark').waitFor();
    const [dark, aroundDark] = await colors();
    assert.equal(dark, aroundDark);
    assert.notEqual(dark, light);
  });
});
