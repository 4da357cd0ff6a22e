/**
 * `npm run bench`: how fast and how large everything is, beside what others need for the same (docs/performance.md).
 * Figures go to the terminal and to .bench/results.json.
 *
 *   --only server,heap   these parts alone; the others' figures are kept from the last run
 *   --check              fewer samples, of what has budgets (test/bench/budgets.json); fails when one is missed
 *   --beside | --alone   of these, only what may run beside other things (its servers act in turn), or only the rest
 *   --docs               writes the tables of docs/performance.md
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildBundles } from '../test/bench/bundles.mjs';
import { writeDocs } from '../test/bench/docs.mjs';
import { parts, partsThatNeedQuiet, partsWithBudgets } from '../test/bench/parts.mjs';
import { missedBudgets } from '../test/bench/ratios.mjs';
import { peerVersion } from '../test/bench/servers.mjs';
import { tablesOf } from '../test/bench/tables.mjs';
import { root } from './run-command.mjs';

const resultsFile = path.join(root, '.bench/results.json');
const readJson = file => JSON.parse(readFileSync(file, 'utf8'));
const budgets = readJson(path.join(root, 'test/bench/budgets.json'));

/** Measures the parts one after the other; gives their results by name. Throws when a server fails. */
async function measure(names, quick) {
  const unknown = names.filter(name => !Object.hasOwn(parts, name));
  if (unknown.length > 0)
    throw new Error(`There is no part "${unknown.join('", "')}" but ${Object.keys(parts).join(', ')}.`);
  await buildBundles();
  const results = {};
  for (const name of names) {
    const start = performance.now();
    results[name] = await parts[name]({ quick });
    console.log(`\n## ${name} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
    for (const [, table] of tablesOf({ [name]: results[name] }, budgets)) console.log(`\n${table}`);
  }
  return results;
}

/** Keeps the figures; those of parts that were not measured now stay. */
function keep(results) {
  mkdirSync(path.dirname(resultsFile), { recursive: true });
  const known = existsSync(resultsFile) ? readJson(resultsFile) : {};
  const all = {
    ...known,
    node: process.version,
    cores: availableParallelism(),
    peerVersion,
    ...results,
  };
  writeFileSync(resultsFile, JSON.stringify(all, null, 2) + '\n');
  return all;
}

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    check: { type: 'boolean' },
    beside: { type: 'boolean' },
    alone: { type: 'boolean' },
    docs: { type: 'boolean' },
  },
});
const names = (options.only?.split(',') ?? (options.check ? partsWithBudgets : Object.keys(parts))).filter(
  name => !(partsThatNeedQuiet.includes(name) ? options.beside : options.alone),
);

try {
  const results = await measure(names, options.check);
  const all = keep(results);
  if (options.docs) writeDocs(tablesOf(all, budgets));
  const missed = options.check ? missedBudgets(results, budgets) : [];
  for (const sentence of missed) console.error(sentence);
  process.exitCode = missed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exit(1); // what was started ends with this process
}
