// `npm run screenshots`: the pictures of the documentation, taken in a real VS Code.
//   --all-examples DIR   instead, each example in each theme, for review
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureAll } from './setup.mjs';
import { root, runNode } from './run-command.mjs';

await ensureAll();
const { closeAll, openWorkbench, themes } = await import('../test/vscode/e2e/harness.mjs');

const { values: flags } = parseArgs({ options: { 'all-examples': { type: 'string' } } });

/** Settings for pictures: the text and its preview, without what surrounds them. */
const pictureSettings = {
  'journeyMap.preview.openAutomatically': true,
  'editor.minimap.enabled': false,
  // its field would show the title of a development host
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

/** Waits until the preview of the active map has drawn a step. */
async function waitForPreview(window) {
  await window.previewFrame().locator('.item.step').first().waitFor();
}

/** Puts the cursor where the story turns: the step in which an account is asked for. */
async function atTheCheckout(window) {
  await waitForPreview(window);
  const lines = readFileSync(path.join(root, 'examples/running-shoes.journey.yaml'), 'utf8').split('\n');
  await window.setCursor(lines.findIndex(line => line.includes('id: creates-account')) + 2, 20);
  await window.previewFrame().locator('.item.step.current').first().waitFor();
}

/** Shows a view of the preview as wide as the window. */
async function alone(window, view) {
  await waitForPreview(window);
  const picture = window.previewFrame();
  await picture.locator('h1').click();
  // VS Code hears of the keyboard in a page with some delay
  await window.page.locator('.editor-group-container.active .tab.active', { hasText: 'Preview' }).waitFor();
  await window.runCommand('View: Close Editors in Other Groups');
  await picture.getByRole('button', { name: view, exact: true }).click();
  await picture.getByRole('button', { name: 'Fit to width (F)' }).click();
}

/**
 * The pictures of the documentation. `prepare(window)` brings the window to what the picture shows; by default it waits for
 * the preview.
 */
const docShots = [
  ...Object.keys(themes).map(theme => ({
    name: `editor-and-preview${theme === 'light' ? '' : `-${theme}`}`,
    file: 'running-shoes.journey.yaml',
    theme,
    width: 1600,
    height: 940,
    prepare: atTheCheckout,
  })),
  ...[
    { name: 'map', view: 'Map' },
    { name: 'map-dark', view: 'Map', theme: 'dark' },
  ].map(({ view, ...shot }) => ({
    file: 'running-shoes.journey.yaml',
    width: 1700,
    height: 1080,
    prepare: window => alone(window, view),
    ...shot,
  })),
];

/** Each example in each theme. */
function exampleShots() {
  const files = readdirSync(path.join(root, 'examples')).filter(name => /\.journey\.ya?ml$/.test(name));
  return files.flatMap(file =>
    Object.keys(themes).map(theme => ({ name: `${file.replace(/\.journey\.ya?ml$/, '')}-${theme}`, file, theme })),
  );
}

async function take({ name, file, theme, settings = {}, width, height, prepare = waitForPreview }, folder) {
  const window = await openWorkbench({
    workspaceFolder: 'examples',
    file,
    theme,
    width,
    height,
    settings: { ...pictureSettings, ...settings },
  });
  await window.runCommand('View: Close Primary Side Bar');
  await prepare(window);
  console.log(await window.screenshot(path.join(folder, `${name}.png`)));
  await window.close();
}

try {
  await runNode(['esbuild.js']);
  const review = flags['all-examples'];
  const folder = review ? path.resolve(review) : path.join(root, 'docs/images');
  for (const shot of review ? exampleShots() : docShots) await take(shot, folder);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await closeAll();
}
