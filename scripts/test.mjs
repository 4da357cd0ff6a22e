// `npm test`: everything that a fresh clone needs, then every suite. Ends with the line `N passed, N failed`, counted in
// tests; a suite that breaks down, or runs no test, counts as one failure.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureAll } from './setup.mjs';
import { run, runNode } from './run-command.mjs';

const suites = [
  ['unit tests', ['test:unit', '--', '--reporter', 'test/reporter.cjs']],
  ['VS Code', ['test:vscode']],
  ['VS Code in the browser', ['test:web']],
];

/** Adds up what the reporters of a suite appended to the file. */
function readCounts(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : [];
  return lines
    .map(line => JSON.parse(line))
    .reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
      passed: 0,
      failed: 0,
    });
}

async function runSuite([name, args], folder) {
  console.log(`\n## ${name}`);
  const file = path.join(folder, `${name}.counts`);
  const start = Date.now();
  const code = await run('npm', ['run', '--silent', ...args], { env: { JOURNEY_MAP_TEST_COUNTS: file } });
  const counts = readCounts(file);
  if ((code !== 0 || counts.passed === 0) && counts.failed === 0) counts.failed = 1;
  return { name, seconds: Math.round((Date.now() - start) / 1000), ...counts };
}

const folder = mkdtempSync(path.join(tmpdir(), 'journey-map-counts-'));
const results = [];
try {
  await ensureAll();
  await runNode(['scripts/generate.mjs']);
  await runNode(['esbuild.js']);
  for (const suite of suites) results.push(await runSuite(suite, folder));
} catch (error) {
  console.error(error.message);
  results.push({ name: 'set-up', seconds: 0, passed: 0, failed: 1 });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log('\n## Results');
for (const { name, seconds, passed, failed } of results)
  console.log(`${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
const sum = key => results.reduce((total, result) => total + result[key], 0);
const total = `${sum('passed')} passed, ${sum('failed')} failed`;
// CI adds its own steps to the total and prints that line itself
if (process.env.JOURNEY_MAP_TOTAL_FILE) writeFileSync(process.env.JOURNEY_MAP_TOTAL_FILE, total);
else console.log(total);
process.exitCode = sum('failed') > 0 ? 1 : 0;
