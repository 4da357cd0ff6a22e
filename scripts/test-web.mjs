// `npm run test:web`: the suite of test/vscode/web in the oldest supported VS Code for the browser, where the extension and
// its language server run in web workers.
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { buildSource } from './build.mjs';
import { ensureChromium, ensureRootPackages } from './setup.mjs';
import { root } from './run-command.mjs';

await Promise.all([ensureRootPackages(), ensureChromium()]);
const { bundleWebSuite } = await import('../test/vscode/bundle-tests.mjs');
const { runWebTests } = await import('../test/vscode/host/web-host.mjs');

/** What the workbench itself logs, before, between and after the tests: only of interest when something goes wrong. */
const workbenchLog = [];

/** Prints what the tests report; the counts also go where scripts/test.mjs adds them up. */
function onLog(_type, args) {
  const [, kind, text] = /^(report|counts): (.*)/s.exec(format(...args)) ?? [];
  if (kind === 'report') console.log(text);
  else if (kind === undefined) workbenchLog.push(format(...args));
  else if (process.env.JOURNEY_MAP_TEST_COUNTS) appendFileSync(process.env.JOURNEY_MAP_TEST_COUNTS, `${text}\n`);
}

const screenshots = path.join(root, '.screenshots');
mkdirSync(screenshots, { recursive: true });
let code;
try {
  const [testsPath] = await Promise.all([bundleWebSuite(), buildSource()]);
  code = await runWebTests({
    extensionPath: root,
    testsPath,
    workspace: path.join(root, 'test/vscode/workspace'),
    onLog,
    screenshot: path.join(screenshots, 'test-web.png'),
  });
} catch (error) {
  console.error(error.message);
  code = 1;
}
if (code !== 0) console.error(workbenchLog.join('\n'));
// test-web keeps connections open that would hold the process
process.exit(code);
