// Opens VS Code's workbench with the extension in headless Chromium. The functions of the window are in workbench.mjs.
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../../scripts/run-command.mjs';
import { launchBrowser } from '../host/browser.mjs';
import { installVsix, makeProfile, startServer, workbenchUrl } from '../host/server.mjs';
import { workbenchOf } from './workbench.mjs';

/** Names of VS Code's own themes. */
export const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** What keeps pictures and clicks steady, and gives the editor the room. */
const steadySettings = {
  'editor.cursorBlinking': 'solid',
  'window.autoDetectHighContrast': false,
  'window.menuBarVisibility': 'hidden',
  // a window that is told to open a file restores nothing else when it is loaded anew, unless it is to preserve all
  'window.restoreWindows': 'preserve',
  'workbench.reduceMotion': 'on',
};

let browser;
/** Servers by what tells them apart; windows with the same settings share one, which saves its start. */
const servers = new Map();
const openWindows = new Set();

async function newServer(settings, vsix, builtin) {
  const profile = makeProfile({ builtin });
  if (vsix) await installVsix(profile, vsix);
  const server = await startServer(profile, { settings, graceSeconds: 1 });
  return { ...server, stop: () => server.stop().then(profile.remove) };
}

function serverFor(...what) {
  const key = JSON.stringify(what);
  if (!servers.has(key)) servers.set(key, newServer(...what));
  return servers.get(key);
}

/**
 * Opens a window on a fresh copy of a workspace folder.
 * @param {object} options
 *   `workspaceFolder` to copy (path from the project's root; default: test/vscode/workspace),
 *   `prepare(folder)`: changes that copy before the window opens,
 *   `builtin`: names of VS Code's own extensions that are there besides the usual ones ("git" for one),
 *   `file` of it to open, `settings` of the user, `theme` (a key of `themes`),
 *   `vsix` to install (default: the one that the test run is for; null: the extension from the source),
 *   `extension` (where there is no vsix): the folder of the extension, else this project,
 *   `width` and `height` of the window in pixels,
 *   `language` of the window (default: English): extensions are in it, while VS Code itself would need a language pack,
 *   `shared`: it stays open after the test; for a `before` hook that opens one window for several tests
 * @returns the functions of workbench.mjs, `begin(name)`, and `close()`
 */
export async function openWorkbench({
  workspaceFolder = 'test/vscode/workspace',
  prepare,
  builtin = [],
  file,
  settings = {},
  theme = 'light',
  vsix = process.env.JOURNEY_MAP_TEST_VSIX,
  extension = root,
  width = 1400,
  height = 900,
  language,
  shared = false,
} = {}) {
  const base = mkdtempSync(path.join(tmpdir(), 'journey-map-window-'));
  const folder = path.join(base, path.basename(workspaceFolder));
  cpSync(path.resolve(root, workspaceFolder), folder, { recursive: true });
  prepare?.(folder);

  const userSettings = { ...steadySettings, 'workbench.colorTheme': themes[theme], ...settings };
  browser ??= launchBrowser();
  const [server, launched] = await Promise.all([serverFor(userSettings, vsix, builtin), browser]);
  const context = await launched.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  // What VS Code's own texts in that language would set, before the workbench reads it
  if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
  const workbench = workbenchOf(page, folder);
  const window = {
    ...workbench,
    shared,
    /** For the next test in a shared window: closes every editor without saving, and opens the file as it was at first. */
    begin: async name => {
      await workbench.closeEditors();
      copyFileSync(path.resolve(root, workspaceFolder, name), path.join(folder, name));
      await workbench.openFile(name);
      // VS Code remembers where it was
      await workbench.setCursor(1, 1);
    },
    close: async () => {
      openWindows.delete(window);
      await context.close();
      rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
  openWindows.add(window);

  const filePath = file && path.join(folder, file);
  await page.goto(workbenchUrl(server, { folder, file: filePath, extensionPath: vsix ? undefined : extension }));
  await page.locator('.monaco-workbench').waitFor();
  if (file) await workbench.waitForEditor(file);
  return window;
}

/** Takes a picture of every open window: `NAME.png`, `NAME-2.png`…; gives the paths. */
export function screenshotAll(name) {
  const file = index => `${name}${index === 0 ? '' : `-${index + 1}`}.png`;
  return Promise.all([...openWindows].map((window, index) => window.screenshot(file(index))));
}

/** Closes every window that is still open and belongs to one test alone. */
export async function closeTestWindows() {
  await Promise.all([...openWindows].filter(({ shared }) => !shared).map(window => window.close()));
}

/** Closes every window, the servers and the browser. */
export async function closeAll() {
  await Promise.all([...openWindows].map(window => window.close()));
  const started = await Promise.allSettled(servers.values());
  servers.clear();
  await Promise.all(started.flatMap(({ value }) => (value ? [value.stop()] : [])));
  await (await browser)?.close();
  browser = undefined;
}
