// `npm test`: everything that a fresh clone needs, then every suite, some side by side. With `--all`, which is what .ci/run
// runs, also everything that has to hold besides. Ends with the line `N passed, N failed`, counted in tests; what is no
// suite counts as one, and so does a suite that breaks down or runs no test.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { buildSource, builtEnvironment } from './build.mjs';
import { ensureChromium, ensureHost, ensureRootPackages } from './setup.mjs';
import { run, runNode } from './run-command.mjs';

const all = process.argv.includes('--all');
const counted = ['--', '--reporter', 'test/reporter.cjs'];

// What runs beside what. Each part is an npm script with its arguments.

/** What a build of the source could break by itself. All else is tried in the .vsix, which is what people get. */
const ofSource =
  '^(activation|the manifest|completion|findings|quick fixes) |^commands that insert put |^the preview (is drawn beside|follows the text|leads) ';

/**
 * Side by side, as many at a time as there are cores: what takes longest begins first. What is `early` needs the packages of
 * the project alone, and runs while VS Code and Chromium are installed and the .vsix is made.
 */
const sideBySide = [
  { name: 'property tests', script: ['test:property', ...counted], isSuite: true, early: true },
  { name: 'VS Code: workbench as a person uses it', script: ['test:vscode', '--', '--e2e', '--vsix'], isSuite: true },
  { name: 'the pages, in Chromium', script: ['test:page', ...counted], isSuite: true },
  { name: 'VS Code: suite, from the .vsix', script: ['test:vscode', '--', '--suite', '--vsix'], isSuite: true },
  ...(all ? [{ name: 'benchmark budgets', script: ['bench', '--', '--check', '--beside'] }] : []),
  { name: 'unit tests', script: ['test:unit', ...counted], isSuite: true },
  {
    name: 'VS Code: suite, from the source',
    script: ['test:vscode', '--', '--suite', '--source', '--grep', ofSource],
    isSuite: true,
  },
  ...(all
    ? [
        { name: 'lint', script: ['lint'], early: true },
        { name: 'types', script: ['typecheck'], early: true },
        { name: 'generated files are current', script: ['generate', '--', '--check'], early: true },
      ]
    : []),
  { name: 'VS Code in the browser', script: ['test:web'], isSuite: true },
];

/** Last, one after the other: what builds into dist/ as a fresh clone does, and what is timed. */
const alone = all
  ? [
      { name: 'npm start', script: ['start', '--', '--check'] },
      { name: 'benchmark budgets that need quiet', script: ['bench', '--', '--check', '--alone'] },
    ]
  : [];

const folder = mkdtempSync(path.join(tmpdir(), 'journey-map-counts-'));
const results = [];
/** What parts have said that have not ended yet. */
const running = new Map();

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

/** Prints all that a part has said, in one piece. */
function show(name) {
  process.stdout.write(`\n## ${name}\n${Buffer.concat(running.get(name))}`);
  running.delete(name);
}

async function runPart({ name, script, isSuite }, env) {
  const file = path.join(folder, `${script.join(' ').replace(/\W+/g, '-')}.counts`);
  const start = Date.now();
  const output = [];
  running.set(name, output);
  const code = await run('npm', ['run', '--silent', ...script], {
    env: { ...env, JOURNEY_MAP_TEST_COUNTS: file },
    onOutput: chunk => output.push(chunk),
  });
  const counts = isSuite ? readCounts(file) : { passed: code === 0 ? 1 : 0, failed: 0 };
  if ((code !== 0 || counts.passed === 0) && counts.failed === 0) counts.failed = 1;
  show(name);
  if (counts.failed > 0) console.log(`FAILED: ${name}`);
  results.push({ name, seconds: Math.round((Date.now() - start) / 1000), ...counts });
}

/** Installs what is no package of the project, and builds what the suites are run against. */
async function prepare(packages) {
  await packages;
  // npm waits for the disk
  await Promise.all([ensureHost(), runPart({ name: 'package', script: ['package'] })]);
  await buildSource();
}

/**
 * Runs the parts in their order, `atOnce` of them at a time: the early ones as soon as the packages are there, the others when
 * all is prepared.
 */
async function runParts(parts, atOnce, packages, prepared) {
  const left = [...parts];
  let isPrepared = false;
  const ready = prepared.then(() => (isPrepared = true));
  const worker = async () => {
    while (left.length > 0) {
      const next = left.findIndex(({ early }) => early || isPrepared);
      if (next < 0) await ready;
      else await runPart(left.splice(next, 1)[0], builtEnvironment);
    }
  };
  // the first place is taken by what prepares the others
  await Promise.allSettled([ready.then(worker), ...Array.from({ length: atOnce - 1 }, () => packages.then(worker))]);
  await ready;
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    [...running.keys()].forEach(show);
    process.exit(130);
  });
}
try {
  // where files have to be current, writing them anew would hide that they are not
  const packages = ensureRootPackages().then(() => (all ? undefined : runNode(['scripts/generate.mjs'])));
  // apt-get waits for the network, npm for the disk: side by side they cost what the slower one costs
  const prepared = Promise.all([prepare(packages), ensureChromium()]);
  await runParts(sideBySide, Math.max(2, availableParallelism()), packages, prepared);
  for (const part of alone) await runPart(part);
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
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
