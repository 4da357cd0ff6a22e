// A real VS Code without a download: the server that ships inside the npm package "code-server". Only its VS Code is used
// (lib/vscode/out/server-main.js), never code-server's own front end and login.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('./node_modules', import.meta.url));
const vscodeRoot = path.join(packages, 'code-server/lib/vscode');
const serverMain = path.join(vscodeRoot, 'out/server-main.js');

/** Built-in extensions that our tests can need. The rest (copilot, debuggers, notebooks…) doubles the start-up time. */
const builtinExtensions = [
  'configuration-editing',
  'css',
  'html',
  'javascript',
  'json',
  'json-language-features',
  'log',
  'markdown-basics',
  'markdown-language-features',
  'search-result',
  'theme-defaults',
  'theme-modern-icons',
  'theme-seti',
  'typescript-basics',
  'xml',
  'yaml',
];

/** Settings that keep VS Code from showing or fetching what has nothing to do with the extension. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // a browser's default is to save by itself; a desktop's is not
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** The Node 24 that VS Code 1.139 needs: the npm package of this platform, else the Node that runs now when it is new enough. */
function findNode() {
  const packaged = path.join(packages, `node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `VS Code from npm needs Node 24 or newer on ${process.platform}-${process.arch}; this is ${process.versions.node}.`,
  );
}

/** The server looks for its packages in lib/vscode/node_modules, npm puts them two folders higher. */
function linkPackages() {
  try {
    symlinkSync(packages, path.join(vscodeRoot, 'node_modules'), 'junction');
  } catch (error) {
    // there already, perhaps from a server that starts at the same time
    if (error.code !== 'EEXIST') throw error;
  }
}

/**
 * Folders of one VS Code: settings, extensions and server data, all new unless given. `builtin` names further built-in extensions.
 * `remove()` deletes the folder made here; folders that were handed in are left alone.
 */
export function makeProfile({ userData, extensions, builtin: further = [] } = {}) {
  const base = mkdtempSync(path.join(tmpdir(), 'journey-map-vscode-'));
  const builtin = path.join(base, 'builtin');
  mkdirSync(builtin);
  for (const name of [...builtinExtensions, ...further]) {
    symlinkSync(path.join(vscodeRoot, 'extensions', name), path.join(builtin, name), 'junction');
  }
  return {
    base,
    builtin,
    userData: userData ?? path.join(base, 'user-data'),
    extensions: extensions ?? path.join(base, 'extensions'),
    remove: () => rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

/** Writes the user's settings into a profile: the quiet ones, with the given ones on top. Settings already there stay. */
export function writeSettings(profile, settings = {}) {
  const file = path.join(profile.userData, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

function profileArgs(profile) {
  return [
    '--accept-server-license-terms',
    ...['--server-data-dir', path.join(profile.base, 'server')],
    ...['--user-data-dir', profile.userData],
    ...['--extensions-dir', profile.extensions],
    ...['--builtin-extensions-dir', profile.builtin],
  ];
}

function spawnServer(profile, args, env) {
  linkPackages();
  return spawn(findNode(), [serverMain, ...profileArgs(profile), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // a process group of its own, so that extension hosts and file watchers end with the server
    detached: true,
  });
}

/** Runs a verb of VS Code's command line (`--install-extension x.vsix`, `--list-extensions`); gives its exit code and output. */
export function runCli(profile, args) {
  return new Promise((resolve, reject) => {
    const child = spawnServer(profile, args);
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('error', reject);
    child.on('close', code => resolve({ code, output }));
  });
}

/** Installs a .vsix into the profile as a user would; throws with VS Code's own words when that fails. */
export async function installVsix(profile, vsix) {
  const { code, output } = await runCli(profile, ['--install-extension', path.resolve(vsix)]);
  if (code !== 0 || !output.includes('was successfully installed'))
    throw new Error(`cannot install ${vsix}:\n${output}`);
}

/**
 * Starts the server on a free port of 127.0.0.1 and waits until it listens.
 * @param {object} options `settings` (the user's), `env` (of the extension host), `graceSeconds` (how long the extension
 *   host of a closed page is kept; VS Code's own value is three hours)
 * @returns authority ("127.0.0.1:PORT"), `exited` (a promise of the reason), `log()`, `stop()`, and what `workbenchUrl` needs
 */
export async function startServer(profile, { settings, env, graceSeconds } = {}) {
  writeSettings(profile, settings);
  const token = randomBytes(12).toString('hex');
  const child = spawnServer(
    profile,
    [
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--telemetry-level', 'off', '--disable-experiments', '--disable-workspace-trust'],
      '--disable-getting-started-override',
      // without the smoke test driver the workbench ignores extensionDevelopmentPath and extensionTestsPath
      '--enable-smoke-test-driver',
      ...(graceSeconds === undefined ? [] : ['--reconnection-grace-time', String(graceSeconds)]),
    ],
    env,
  );
  let log = '';
  const exited = new Promise(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('exit', (code, signal) => resolve(String(code ?? signal)));
  });
  const kill = signal => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // already gone
    }
  };
  const killAtExit = () => kill('SIGKILL');
  process.once('exit', killAtExit);

  const stop = async () => {
    kill('SIGTERM');
    const timer = setTimeout(() => kill('SIGKILL'), 2500);
    await exited;
    clearTimeout(timer);
    process.off('exit', killAtExit);
  };

  const listening = new Promise(resolve => {
    const onData = chunk => {
      log += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(log)?.[1];
      if (port) resolve(port);
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
  });
  const port = await Promise.race([
    listening,
    exited.then(reason => Promise.reject(new Error(`VS Code's server ended early (${reason})\n${log.slice(-4000)}`))),
  ]);
  return { authority: `127.0.0.1:${port}`, token, exited, log: () => log, stop };
}

/**
 * The address of a workbench on that server.
 * @param {object} what `folder` to open, `file` to show, `extensionPath` of an extension under development, `testsPath` of
 *   a test entry to run in the extension host; all are paths on this machine
 */
export function workbenchUrl(server, { folder, file, extensionPath, testsPath }) {
  // the authority of every URI must be the page's own host, or the workbench looks for a remote that is not there
  const remote = target => `vscode-remote://${server.authority}${encodeURI(path.resolve(target))}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (extensionPath) payload.push(['extensionDevelopmentPath', remote(extensionPath)]);
  if (testsPath) payload.push(['extensionTestsPath', remote(testsPath)]);
  if (file) payload.push(['openFile', remote(file)]);

  const url = new URL(`http://${server.authority}/`);
  url.searchParams.set('tkn', server.token);
  if (folder) url.searchParams.set('folder', path.resolve(folder));
  else url.searchParams.set('ew', 'true');
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
