/** What a run found, as tables for people: on the terminal, and between the marks of docs/performance.md. */
import { amount, count, share, table } from './format.mjs';
import { limitsOf } from './ratios.mjs';

/** The tables of the parts that `results` has, by their names in the document. */
export function tablesOf({ server, start, worst, heap, phases, sizes }, budgets) {
  const target = (...place) => {
    const limit = limitsOf(budgets, place)?.target;
    return limit === undefined ? '' : share(limit);
  };
  const tables = new Map();
  if (server) {
    for (const [part, unit] of [
      ['change', 'ms'],
      ['completion', 'ms'],
      ['hover', 'ms'],
      ['memory', 'MB'],
    ])
      tables.set(
        part,
        beside(server[part], unit, 'yaml-language-server', steps => target(part, steps)),
      );
    tables.set('growth', one('change at 10,000 steps to change at 1,000', server.growth, target('growth')));
  }
  if (start)
    tables.set(
      'start',
      beside(start, 'ms', 'the empty server', steps => target('start', steps)),
    );
  if (worst) tables.set('worst', worstTable(worst, target('worst')));
  if (heap) tables.set('heap', heapTable(heap, target('heap')));
  if (phases) tables.set('phases', phasesTable(phases));
  if (sizes) tables.set('sizes', sizesTable(sizes));
  return tables;
}

/** The three servers beside each other, a row a size. */
const beside = (rows, unit, than, target) => {
  const figures = ({ median, p95 }) => `${amount(median)} (${amount(p95)})`;
  return table(
    [
      'steps',
      `Journey Maps, ${unit}`,
      `yaml-language-server, ${unit}`,
      `empty server, ${unit}`,
      `ratio to ${than}`,
      'target',
    ],
    rows.map(row => [
      count(row.steps),
      ...[row.ours, row.peer, row.empty].map(figures),
      share(row.ratio),
      target(String(row.steps)),
    ]),
  );
};

const one = (what, ratio, target) => table(['ratio', 'reached', 'target'], [[what, share(ratio), target]]);

const worstTable = ({ edits, ratio }, target) =>
  table(
    ['edit', 'Journey Maps, ms', 'yaml-language-server, ms', 'ratio', 'target'],
    [
      ...edits.map(row => [row.what, amount(row.ours.median), amount(row.peer.median), share(row.ratio), '']),
      ['the worst', '', '', share(ratio), target],
    ],
  );

const heapTable = ({ steps, edits, before, after, growth }, target) =>
  table(
    ['steps', 'before, MB', `after ${count(edits)} edits, MB`, 'ratio', 'target'],
    [[count(steps), before.toFixed(1), after.toFixed(1), share(growth), target]],
  );

const phasesTable = rows =>
  table(
    ['steps', 'text', '`yaml.parseDocument`, ms', 'parse', 'scope', 'schema', 'rules', 'the whole check'],
    rows.flatMap(row =>
      [
        ['whole', row.whole],
        ['one character', row.edit],
      ].map(([kind, { parse, scope, schema, rules, check }]) => [
        count(row.steps),
        kind,
        amount(row.bare),
        ...[parse, scope, schema, rules, check].map(amount),
      ]),
    ),
  );

const sizesTable = ({ bundles, vsix }) =>
  table(
    ['', 'minified, KB', 'with gzip, KB'],
    [
      ...bundles.map(({ name, minified, gzip }) => [`\`${name}\``, count(minified), count(gzip)]),
      ...(vsix ? [['`journey-map.vsix`', '', count(vsix)]] : []),
    ],
  );
