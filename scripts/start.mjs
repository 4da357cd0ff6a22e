// `npm start`: VS Code on the examples, with the extension from this folder. In a desktop VS Code where the `code` command
// exists, else in the browser with the VS Code of test/vscode/host.
//   --check   opens it in headless Chromium instead, waits for the editor and the preview, and ends
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureChromium, ensureHost, ensureRootPackages, findProgram } from './setup.mjs';
import { root, runNode } from './run-command.mjs';

const folder = path.join(root, 'examples');
const file = path.join(folder, 'running-shoes.journey.yaml');
const checking = process.argv.includes('--check');

/** Opens a desktop VS Code; false where there is none, or where it refuses (as root, say). */
function openDesktop() {
  const code = findProgram('code');
  if (!code) return false;
  const { status } = spawnSync(code, [`--extensionDevelopmentPath=${root}`, folder, file], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Asks the system to open the address; the printed line is enough where that cannot be done. */
function openInBrowser(url) {
  const opener = { darwin: 'open', linux: 'xdg-open' }[process.platform];
  const hasDisplay = process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!opener || !hasDisplay || !findProgram(opener)) return;
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** Looks at the address as a user would: the editor's tab, and the preview with something drawn in it. */
async function check(url) {
  await ensureChromium();
  const { launchBrowser } = await import('../test/vscode/host/browser.mjs');
  const { workbenchOf } = await import('../test/vscode/e2e/workbench.mjs');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const workbench = workbenchOf(page, folder);
    await page.goto(url);
    try {
      await page
        .locator('.tab', { hasText: path.basename(file) })
        .first()
        .waitFor();
      await workbench.previewFrame().getByText('Buying running shoes').first().waitFor();
    } catch (error) {
      throw new Error(`${error.message}\nSee ${await workbench.screenshot('start.png')}`, { cause: error });
    }
  } finally {
    await browser.close();
  }
  console.log('OK: the example and its preview are open.');
}

/** Serves VS Code until Ctrl-C (or until it was checked). */
async function serve() {
  await ensureHost();
  const { makeProfile, startServer, workbenchUrl } = await import('../test/vscode/host/server.mjs');
  const profile = makeProfile();
  const server = await startServer(profile);
  const stopped = new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
  try {
    const url = workbenchUrl(server, { folder, file, extensionPath: root });
    if (checking) return await check(url);
    console.log(
      `\nVS Code with Journey Maps is ready. Open this address in your browser:\n\n  ${url}\n\nCtrl-C ends it.\n`,
    );
    openInBrowser(url);
    await Promise.race([
      stopped,
      server.exited.then(reason =>
        Promise.reject(new Error(`VS Code's server ended (${reason})\n${server.log().slice(-2000)}`)),
      ),
    ]);
  } finally {
    await server.stop();
    profile.remove();
  }
}

try {
  await ensureRootPackages();
  await runNode(['scripts/generate.mjs']);
  await runNode(['esbuild.js']);
  if (checking || !openDesktop()) await serve();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
