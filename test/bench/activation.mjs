/**
 * What our activation costs beside that of an extension that only starts the same client and server: what the extension host
 * computes from the moment it is asked for the extension until `activate` is done, the loading of the code included.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/run-command.mjs';
import { launchBrowser } from '../vscode/host/browser.mjs';
import { makeProfile, startServer, workbenchUrl } from '../vscode/host/server.mjs';
import { writeMinimal, writeOurs } from './activation-extensions.mjs';
import { summary } from './statistics.mjs';

/** Opens a window with an extension and lets the driver activate it; gives its milliseconds. */
async function activate(browser, server, output, extensionPath) {
  const page = await browser.newPage();
  const exit = new Promise(resolve => void page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', () => undefined);
  const testsPath = path.join(import.meta.dirname, 'activation-driver.cjs');
  const folder = path.join(root, 'test/vscode/workspace');
  await page.goto(workbenchUrl(server, { folder, extensionPath, testsPath }));
  if ((await exit) !== 0) throw new Error(`the extension of ${extensionPath} could not be activated`);
  await page.close();
  return Number(readFileSync(output, 'utf8'));
}

/**
 * @param repetitions windows, each with an extension host of its own, of each extension in turn
 * @returns milliseconds, and the ratio of their medians; `buildBundles()` must have run
 */
export async function measureActivation({ repetitions = 7 } = {}) {
  const profile = makeProfile();
  const output = path.join(profile.base, 'milliseconds');
  const times = { ours: [], minimal: [] };
  let server;
  let browser;
  try {
    const extensions = {
      ours: writeOurs(path.join(profile.base, 'ours')),
      minimal: await writeMinimal(path.join(profile.base, 'minimal')),
    };
    const env = { JOURNEY_MAP_BENCH_OUTPUT: output };
    [server, browser] = await Promise.all([startServer(profile, { env, graceSeconds: 1 }), launchBrowser()]);
    for (let i = 0; i < repetitions; i++)
      for (const which of Object.keys(times))
        times[which].push(await activate(browser, server, output, extensions[which]));
  } finally {
    await Promise.all([browser?.close(), server?.stop()]);
    profile.remove();
  }
  const [ours, minimal] = [summary(times.ours), summary(times.minimal)];
  return { ours, minimal, ratio: ours.median / minimal.median };
}
