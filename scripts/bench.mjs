/**
 * `npm run bench [-- --check]`: from a change to its findings, our server beside yaml-language-server with the same
 * schema, both over the real protocol in one run, edits in turn so that a noisy machine disturbs both alike. Figures are
 * ratios against that peer. Writes .bench/results.json; `--check` fails when a budget of test/bench/budgets.json is missed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServer } from '../test/bench/lsp-client.mjs';
import { makeMap } from '../test/bench/make-map.mjs';

const root = path.resolve(import.meta.dirname, '..');
const sizes = [10, 100, 1000];
const edits = { 10: 60, 100: 60, 1000: 20 };
/** What yaml-language-server waits before it checks, in ms: its design, not its speed. */
const peerDelay = 200;

const schema = pathToFileURL(path.join(root, 'schemas/journey-map.schema.json')).href;
const servers = {
  ours: { args: [path.join(root, 'dist/server.js'), '--stdio'], languageId: 'journey-map', settings: {}, delay: 0 },
  peer: {
    args: [path.join(root, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
    languageId: 'yaml',
    settings: {
      yaml: { schemas: { [schema]: '*.journey.yaml' }, validate: true, schemaStore: { enable: false } },
      http: {},
      '[yaml]': {},
    },
    delay: peerDelay,
  },
};

const quantile = (values, q) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))];

async function open(name, steps) {
  const { args, languageId, settings, delay } = servers[name];
  const server = await startServer(process.execPath, args, { settings });
  const uri = `file:///bench/${steps}.journey.yaml`;
  const text = makeMap(steps);
  const first = server.nextDiagnostics(uri);
  await server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version: 1, text },
  });
  await first;
  const line = text.slice(0, text.indexOf(`Takes step ${Math.floor(steps / 2)} of`)).split('\n').length - 1;
  const character = text.split('\n')[line].length;
  let version = 1;
  return {
    server,
    /** Types one character at the end of a step's action, or takes it back; resolves to the milliseconds until findings come. */
    async edit() {
      version++;
      const back = version % 2 === 1;
      const range = { start: { line, character }, end: { line, character: character + (back ? 1 : 0) } };
      const came = server.nextDiagnostics(uri);
      const start = performance.now();
      await server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: back ? '' : 'x' }],
      });
      await came;
      return performance.now() - start - delay;
    },
  };
}

async function measure(steps) {
  const pair = { ours: await open('ours', steps), peer: await open('peer', steps) };
  const times = { ours: [], peer: [] };
  const warmUp = 5;
  for (let i = 0; i < edits[steps] + warmUp; i++)
    for (const name of ['ours', 'peer']) {
      const ms = await pair[name].edit();
      if (i >= warmUp) times[name].push(ms);
    }
  await Promise.all([pair.ours.server.stop(), pair.peer.server.stop()]);
  const row = {
    steps,
    ours: { median: quantile(times.ours, 0.5), p95: quantile(times.ours, 0.95) },
    peer: { median: quantile(times.peer, 0.5), p95: quantile(times.peer, 0.95) },
  };
  return { ...row, ratio: row.ours.median / row.peer.median };
}

const peerVersion = JSON.parse(
  readFileSync(path.join(root, 'node_modules/yaml-language-server/package.json'), 'utf8'),
).version;
const rows = [];
for (const steps of sizes) rows.push(await measure(steps));

const ms = value => `${value.toFixed(1)} ms`;
console.log(
  `Change → findings, median (p95) of edits within a step; yaml-language-server ${peerVersion} less its delay of ${peerDelay} ms\n`,
);
console.log('| steps | Journey Maps | yaml-language-server | ratio |');
console.log('| --- | --- | --- | --- |');
for (const r of rows)
  console.log(
    `| ${r.steps} | ${ms(r.ours.median)} (${ms(r.ours.p95)}) | ${ms(r.peer.median)} (${ms(r.peer.p95)}) | ${r.ratio.toFixed(2)} |`,
  );

mkdirSync(path.join(root, '.bench'), { recursive: true });
writeFileSync(
  path.join(root, '.bench/results.json'),
  JSON.stringify(
    { node: process.version, peer: `yaml-language-server ${peerVersion}`, changeToFindings: rows },
    null,
    2,
  ) + '\n',
);

if (process.argv.includes('--check')) {
  const budgets = JSON.parse(readFileSync(path.join(root, 'test/bench/budgets.json'), 'utf8'));
  const missed = rows.filter(r => r.ratio > budgets.changeToFindings[r.steps]);
  for (const r of missed)
    console.error(
      `At ${r.steps} steps the ratio is ${r.ratio.toFixed(2)}; the budget is ${budgets.changeToFindings[r.steps]}.`,
    );
  process.exit(missed.length > 0 ? 1 : 0);
}
