// Brings a fresh clone to where it can be built, started and tested; does nothing where nothing is missing.
// Only node's own modules are used: this runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, runOrThrow } from './run-command.mjs';

const hostFolder = path.join(root, 'test/vscode/host');

/** Programs that will do. Debian's headless shell comes first: tests take a third of the time that they take in the whole browser. */
const chromiumNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const chromiumApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Whether the folder's node_modules holds what its lock file names. npm keeps a list of what it installed; times of files
 * would not do, as a checkout changes them. Optional packages are left out where they are for another platform.
 */
function isInstalled(folder) {
  const installedList = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installedList)) return false;
  const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(installedList);
  return Object.entries(packagesOf(path.join(folder, 'package-lock.json'))).every(
    ([name, { version, link, optional }]) =>
      !name.startsWith('node_modules/') ||
      (link ? installed[name]?.link : installed[name]?.version === version) ||
      (optional && !installed[name]),
  );
}

/** `npm ci` in the folder, unless it is installed already. Install scripts stay off, as in .npmrc. */
async function ensurePackages(folder) {
  if (isInstalled(folder)) return;
  await runOrThrow('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
}

/** The project's own packages. */
export const ensureRootPackages = () => ensurePackages(root);

/** The VS Code of the tests, in test/vscode/host. */
export const ensureHost = () => ensurePackages(hostFolder);

/** The full path of a program, or undefined. */
export function findProgram(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const candidates = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap(folder => endings.map(ending => path.join(folder, name + ending)));
  return candidates.find(file => {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  });
}

/** Chromium or Chrome: the one that CHROME_PATH names, one on the PATH, or an installed application; else undefined. */
export function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return chromiumNames.map(findProgram).find(Boolean) ?? chromiumApps.find(existsSync);
}

/** The path of Chromium; throws with what to do when there is none. */
export function requireChromium() {
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'Chromium was not found. The tests that run in VS Code need it: install Chromium or Google Chrome ' +
      '(Debian, Ubuntu: "sudo apt-get install chromium"), or set CHROME_PATH to its program file.',
  );
}

/** Finds Chromium, or installs it where that needs no question: as root, with apt-get. */
export async function ensureChromium() {
  if (!findChromium() && findProgram('apt-get') && process.getuid?.() === 0) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    // another apt-get may be at work, as on a machine that has just started
    const wait = ['-qq', '-o', 'DPkg::Lock::Timeout=120'];
    const install = name => runOrThrow('apt-get', [...wait, 'install', '-y', '--no-install-recommends', name], { env });
    await runOrThrow('apt-get', [...wait, 'update'], { env });
    await install('chromium-headless-shell').catch(() => install('chromium'));
  }
  return requireChromium();
}

/** Everything that the tests need. */
export async function ensureAll() {
  // apt-get waits for the network, npm for the disk: side by side they cost what the slower one costs
  await Promise.all([ensureRootPackages().then(ensureHost), ensureChromium()]);
}

// no `await` here, which tests in CommonJS could not load
if (process.argv[1] === fileURLToPath(import.meta.url))
  ensureAll()
    .then(() => {
      const version = execFileSync(requireChromium(), ['--version'], { encoding: 'utf8' });
      console.log(`Ready. Chromium: ${version.trim()}`);
    })
    .catch(error => {
      console.error(error.message);
      process.exitCode = 1;
    });
