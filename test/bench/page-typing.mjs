/**
 * How long a key takes to its character on the screen while a person writes without a rest in a map of 1,000 steps, with the
 * preview beside the text and without, in one window. Here the preview's page has no process of its own, as it has in VS Code
 * for the desktop: what it does at the wrong time is felt at once.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closeAll, openWorkbench } from '../vscode/e2e/harness.mjs';
import { writeOurs } from './activation-extensions.mjs';
import { makeMap } from './make-map.mjs';
import { summary } from './statistics.mjs';

const steps = 1000;
const file = 'long.journey.yaml';
/** What is written at, and what is written. */
const step = 'Takes step 502 of the journey';
const words = ' and then looks around once more';

/** Runs in the window: keeps the milliseconds from each key to the next change of the text that is shown. */
function watchKeys(lines) {
  let shown = lines.textContent;
  let pressed;
  window.keyTimes = [];
  window.addEventListener('keydown', event => (pressed = event.timeStamp), true);
  new window.MutationObserver(() => {
    if (pressed === undefined || lines.textContent === shown) return;
    window.keyTimes.push(performance.now() - pressed);
    shown = lines.textContent;
    pressed = undefined;
  }).observe(lines, { childList: true, subtree: true, characterData: true });
}

/** Writes at the speed of a quick typist; gives the milliseconds of each key. */
async function write(window) {
  await window.page.evaluate(() => (window.keyTimes.length = 0));
  await window.page.keyboard.type(words, { delay: 80 });
  await window.page.waitForFunction(count => window.keyTimes.length >= count, words.length);
  return window.page.evaluate(() => [...window.keyTimes]);
}

/** Shows the preview beside the text, or takes it away; resolves when its picture says the `typed` words. */
async function showPreview(window, typed) {
  await window.runCommand('Journey Map: Open Preview to the Side');
  await window.previewFrame().locator('.item.step').first().waitFor();
  // The picture goes where the cursor goes: to another step, and back to the one that is written in
  for (const key of ['ArrowUp', 'ArrowDown']) for (let i = 0; i < 20; i++) await window.press(key);
  await window.press('End');
  await window.previewFrame().locator('.item.step', { hasText: typed }).waitFor({ state: 'attached' });
}
async function closePreview(window) {
  await window.runCommand('View: Close Editors in Other Groups');
  await window.page.locator('iframe.webview').waitFor({ state: 'detached' });
}

/**
 * @param repetitions of the same words with each
 * @returns milliseconds, and the ratio of the 95th percentiles; `buildBundles()` must have run
 */
export async function measureTyping({ repetitions = 4 } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'journey-map-typing-'));
  const times = { with: [], without: [] };
  try {
    const workspaceFolder = path.join(folder, 'workspace');
    const map = makeMap(steps);
    mkdirSync(workspaceFolder);
    writeFileSync(path.join(workspaceFolder, file), map);
    const extension = writeOurs(path.join(folder, 'ours'));
    const window = await openWorkbench({ workspaceFolder, file, vsix: null, extension });
    await window.setCursor(map.slice(0, map.indexOf(step)).split('\n').length, 1);
    await window.press('End');
    await window.editor.locator('.view-lines').evaluate(watchKeys);
    let typed = step;
    for (let i = 0; i < repetitions; i++) {
      times.without.push(...(await write(window)));
      typed += words;
      await showPreview(window, typed);
      times.with.push(...(await write(window)));
      typed += words;
      await closePreview(window);
    }
  } finally {
    await closeAll();
    rmSync(folder, { recursive: true, force: true });
  }
  const [withPreview, without] = [summary(times.with), summary(times.without)];
  return { ours: withPreview, without, ratio: withPreview.p95 / without.p95 };
}
