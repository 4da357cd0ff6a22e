// `npm run test:vscode`: the suites of test/vscode inside a real VS Code; test/vscode/README.md tells how to write one.
//   --source | --vsix   only against the folder, or only against the packaged and installed .vsix
//   --suite | --e2e     only the tests inside the extension host, or only those that use the workbench as a person does
//   --grep WORDS        only tests whose name contains these words
// JOURNEY_MAP_TEST_DESKTOP=stable (or a version) runs the suite in a desktop VS Code that @vscode/test-electron downloads.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSource } from './build.mjs';
import { ensureAll } from './setup.mjs';
import { root, run, runOrThrow } from './run-command.mjs';

await ensureAll();
// these need what ensureAll() installed
const { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, runTests } =
  await import('@vscode/test-electron');
const { bundleSuite } = await import('../test/vscode/bundle-tests.mjs');
const { writeSettings } = await import('../test/vscode/host/server.mjs');
const { packageExtension } = await import('./package.mjs');

const { values: flags } = parseArgs({
  options: {
    source: { type: 'boolean' },
    vsix: { type: 'boolean' },
    suite: { type: 'boolean' },
    e2e: { type: 'boolean' },
    grep: { type: 'string' },
  },
});
const desktop = process.env.JOURNEY_MAP_TEST_DESKTOP;

/** The program that runTests() starts, and the one that installs extensions: the same for the VS Code from npm. */
async function findVSCode() {
  if (!desktop) {
    const host = path.join(root, 'test/vscode/host/code.mjs');
    return { executable: host, cli: host };
  }
  const executable = await downloadAndUnzipVSCode(desktop);
  return { executable, cli: resolveCliPathFromVSCodeExecutablePath(executable) };
}

/** Runs the suite in the extension host, against the folder or the .vsix, in a new profile and a copy of the workspace. */
async function runSuite(name, vsix) {
  console.log(`\n# suite in VS Code, ${name}`);
  const base = mkdtempSync(path.join(tmpdir(), 'journey-map-suite-'));
  const folders = {
    workspace: path.join(base, 'ws'),
    userData: path.join(base, 'user'),
    extensions: path.join(base, 'ext'),
  };
  const profileFlags = [`--user-data-dir=${folders.userData}`, `--extensions-dir=${folders.extensions}`];
  try {
    cpSync(path.join(root, 'test/vscode/workspace'), folders.workspace, { recursive: true });
    mkdirSync(folders.extensions);
    writeSettings({ userData: folders.userData });
    const [vscode, extensionTestsPath] = await Promise.all([findVSCode(), bundleSuite(vsix ? 'vsix' : 'source')]);
    if (vsix) await runOrThrow(vscode.cli, ['--install-extension', vsix, ...profileFlags]);
    return await runTests({
      vscodeExecutablePath: vscode.executable,
      extensionDevelopmentPath: vsix ? path.join(root, 'test/vscode/vsix-driver') : root,
      extensionTestsPath,
      extensionTestsEnv: flags.grep ? { JOURNEY_MAP_TEST_GREP: flags.grep } : {},
      launchArgs: [folders.workspace, ...profileFlags],
    });
  } catch (error) {
    console.error(error.message);
    return 1;
  } finally {
    rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Runs the tests that drive the workbench from outside. */
function runE2e(name, vsix) {
  console.log(`\n# workbench as a person uses it, ${name}`);
  const args = ['--no-config', '--require', 'test/vscode/e2e/hooks.mjs', '--reporter', 'test/reporter.cjs'];
  // On a busy machine a window can miss a key or a pointer, as it can for a person; what fails twice is wrong
  args.push(
    '--timeout',
    '60000',
    '--retries',
    '1',
    ...(flags.grep ? ['--fgrep', flags.grep] : []),
    'test/vscode/e2e/*.e2e.mjs',
  );
  return run(process.execPath, ['node_modules/mocha/bin/mocha.js', ...args], {
    env: vsix ? { JOURNEY_MAP_TEST_VSIX: vsix } : {},
  });
}

const withSource = flags.source || !flags.vsix;
const withVsix = flags.vsix || !flags.source;
const withSuite = flags.suite || !flags.e2e;
const withE2e = (flags.e2e || !flags.suite) && !desktop;

/** Every part that the flags ask for; tests that fail do not keep the next part from running. */
async function runAll() {
  const codes = [];
  if (withSource) await buildSource();
  if (withSource && withSuite) codes.push(await runSuite('from the source'));
  const vsix = withVsix ? await packageExtension() : undefined;
  if (withVsix && withSuite) codes.push(await runSuite('from the .vsix', vsix));
  // once is enough here, and the .vsix is what people get
  if (withE2e) codes.push(await runE2e(vsix ? 'from the .vsix' : 'from the source', vsix));
  return codes.every(code => code === 0);
}

try {
  process.exitCode = (await runAll()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
