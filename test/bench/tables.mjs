/** What a run found, as tables for people: on the terminal, and between the marks of docs/performance.md. */
import { amount, count, share, table } from './format.mjs';
import { limitsOf } from './ratios.mjs';

/** The tables of the parts that `results` has, as pairs of their names in the document and their text. */
export function tablesOf(
  {
    node,
    cores,
    peerVersion,
    server,
    worst,
    start,
    heap,
    workspace,
    phases,
    sizes,
    authoring,
    page,
    map,
    activation,
    typing,
  },
  budgets,
) {
  const target = (...place) => {
    const limit = limitsOf(budgets, place)?.target;
    return limit === undefined ? '' : share(limit);
  };
  const besidePeer = (part, unit) => server && besideAll(server[part], unit, peer, steps => target(part, steps));
  return Object.entries({
    machine: node && `Node ${node.slice(1)} on ${cores} cores; ${peer} ${peerVersion}.`,
    change: besidePeer('change', 'ms'),
    growth: server && table(['growth', 'target'], [[share(server.growth), target('growth')]]),
    completion: besidePeer('completion', 'ms'),
    hover: besidePeer('hover', 'ms'),
    memory: besidePeer('memory', 'MB'),
    worst: worst && worstTable(worst, target('worst')),
    start: start && besideAll(start, 'ms', 'empty server', steps => target('start', steps)),
    heap: heap && heapTable(heap, target('heap')),
    workspace: workspace && workspaceTable(workspace, target('workspace')),
    phases: phases && phasesTable(phases),
    sizes: sizes && sizesTable(sizes),
    authoring: authoring && authoringTable(authoring, budgets.authoring.target),
    page: page && besideOne(page, 'Journey Maps', page.whole, 'page with all of Mermaid', target('page')),
    map: map && mapTable(map, target('map'), target('map-growth')),
    activation:
      activation &&
      besideOne(activation, 'Journey Maps', activation.minimal, 'minimal extension', target('activation')),
    typing: typing && besideOne(typing, 'with the preview', typing.without, 'without', target('typing')),
  }).filter(([, text]) => text);
}

const peer = 'yaml-language-server';

const figures = ({ median, p95 }) => `${amount(median)} (${amount(p95)})`;

/** The three servers beside each other, a row a size. */
const besideAll = (rows, unit, than, target) =>
  table(
    ['steps', `Journey Maps, ${unit}`, `${peer}, ${unit}`, `empty server, ${unit}`, `ratio to ${than}`, 'target'],
    rows.map(({ steps, ours, peer, empty, ratio }) => [
      count(steps),
      ...[ours, peer, empty].map(figures),
      share(ratio),
      target(String(steps)),
    ]),
  );

const besideOne = ({ ours, ratio }, ourName, other, name, target) =>
  table([`${ourName}, ms`, `${name}, ms`, 'ratio', 'target'], [[figures(ours), figures(other), share(ratio), target]]);

const mapTable = ({ rows: [small, large], mermaid, ratio, growth }, target, growthTarget) =>
  table(
    ['', 'server, ms', 'page, ms', 'together, ms', 'ratio', 'target'],
    [
      ['one of 2,000 steps edited', large, `to 200 steps: ${share(growth)}`, growthTarget],
      ['one of 200 steps edited', small, `to Mermaid: ${share(ratio)}`, target],
    ]
      .map(([what, { server, page, whole }, ...rest]) => [what, ...[server, page, whole].map(figures), ...rest])
      .toReversed()
      .concat([["Mermaid's rendering of 200 steps", '', figures(mermaid), figures(mermaid), '', '']]),
  );

const worstTable = ({ edits, ratio }, target) =>
  table(
    ['edit', 'Journey Maps, ms', `${peer}, ms`, 'ratio', 'target'],
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

const workspaceTable = (found, target) =>
  table(
    ['', 'ms', 'ratio', 'target'],
    [
      ['a key, with no other map there', figures(found.idle), '', ''],
      ['a key, while the others are read', figures(found.reading), share(found.ratio), target],
      ['a key, when they are read', figures(found.after), '', ''],
      ['a key in the library, until its open importer is checked', figures(found.library), '', ''],
      ['reading all of them, first beside the typing', amount(found.readIn), '', ''],
      ['memory without the others, MB', amount(found.memoryAlone), '', ''],
      ['memory with them, MB', amount(found.memory), '', ''],
    ],
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

const authoringTable = (rows, target) =>
  table(
    ['example', "characters that are not the author's own", 'keys', 'ratio', 'target'],
    rows.map(({ name, characters, keys, ratio }) => [
      `\`${name}\``,
      count(characters),
      count(keys),
      ratio.toFixed(2),
      target,
    ]),
  );
