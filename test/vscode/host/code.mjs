#!/usr/bin/env node
// Takes the place of a desktop VS Code for runTests() of @vscode/test-electron: understands the flags that it passes, runs
// the tests in the extension host of the VS Code from npm, and exits with their result.
//   code.mjs [FOLDER|FILE] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--user-data-dir=D] [--extensions-dir=D]
//   code.mjs --install-extension FILE.vsix [--user-data-dir=D] [--extensions-dir=D]
import { closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { installVsix, makeProfile, startServer, workbenchUrl } from './server.mjs';

/** Longest run of a whole suite; a test that hangs has mocha's own, far shorter limit. */
const limitMs = 600_000;

const { values: flags, positionals } = parseArgs({
  // test-electron also passes flags that only mean something to a desktop window
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'install-extension': { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});

/** Copies what is written to the file to stdout, from now until the returned function is called. */
function streamFile(file) {
  writeFileSync(file, '');
  const fd = openSync(file, 'r');
  const buffer = Buffer.alloc(65536);
  const copy = () => {
    for (let n; (n = readSync(fd, buffer, 0, buffer.length, null)) > 0;) process.stdout.write(buffer.subarray(0, n));
  };
  const timer = setInterval(copy, 100);
  return () => {
    clearInterval(timer);
    copy();
    closeSync(fd);
  };
}

/** Opens the workbench, which starts the tests by itself, and waits for the exit code that the extension host reports. */
async function waitForResult(browser, server, url) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  let timer;
  const result = new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('the workbench page crashed')));
    void server.exited.then(reason => reject(new Error(`VS Code's server ended (${reason})`)));
    timer = setTimeout(() => reject(new Error(`no result after ${limitMs / 1000} s`)), limitMs);
    void page.exposeFunction('codeAutomationLog', () => undefined);
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  // reported by the await below, also when it fails while the page still loads
  result.catch(() => undefined);
  await page.goto(url);
  return result.finally(() => clearTimeout(timer));
}

async function runTests(profile) {
  const output = path.join(profile.base, 'tests.out');
  const stopStream = streamFile(output);
  let server;
  let browser;
  try {
    const env = { JOURNEY_MAP_TEST_OUTPUT: output, JOURNEY_MAP_TEST_ENTRY: path.resolve(flags.extensionTestsPath) };
    [server, browser] = await Promise.all([startServer(profile, { env }), launchBrowser()]);
    const target = positionals[0];
    const isFile = target !== undefined && statSync(target).isFile();
    const url = workbenchUrl(server, {
      folder: isFile ? undefined : target,
      file: isFile ? target : undefined,
      extensionPath: flags.extensionDevelopmentPath,
      testsPath: fileURLToPath(new URL('./test-shim.cjs', import.meta.url)),
    });
    return await waitForResult(browser, server, url);
  } catch (error) {
    console.error(`VS Code host: ${error.message}\n${server?.log().slice(-4000) ?? ''}`);
    return 1;
  } finally {
    await Promise.all([browser?.close(), server?.stop()]);
    stopStream();
  }
}

const profile = makeProfile({ userData: flags['user-data-dir'], extensions: flags['extensions-dir'] });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    profile.remove();
    process.exit(130);
  });
}
let code = 0;
try {
  if (flags['install-extension']) await installVsix(profile, flags['install-extension']);
  else code = await runTests(profile);
} finally {
  profile.remove();
}
process.exit(code);
