// A page for each rule, and the list of them, from the rules themselves: what they say of their own examples is what
// their code says.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = 'docs/rules';

/** The rules and what it takes to run them, in one module. */
const entry = `
export { rules } from './src/rules/rules';
export { checkRules } from './src/rules/check';
export { parse } from './src/journey/parse';
export { buildScope } from './src/journey/scope';
`;

async function load() {
  const built = await esbuild.build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
  });
  const code = Buffer.from(built.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const note = source => `<!-- Generated from ${source} by \`npm run generate\`: do not edit. -->\n`;

/** Severities as settings name them, and as a person sees them. */
const shown = {
  error: 'error (red)',
  warning: 'warning (yellow)',
  information: 'information (blue)',
  hint: 'hint (dots below the text)',
};

const yaml = text => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\`\n`;

/** What the rule says of a map, with the titles of its fixes. A map of today stands beside it. */
function findingsOf({ checkRules, parse, buildScope }, rule, text) {
  const beside = {
    uri: 'file:///running-shoes.journey.yaml',
    journey: parse('title: Buying running shoes\nstages: []\n'),
  };
  const files = {
    read: uri => (uri === beside.uri ? { state: 'read', journey: beside.journey } : { state: 'missing' }),
    maps: () => [beside],
  };
  const scope = buildScope('file:///a.journey.yaml', parse(text), files);
  const context = { scope, files, today: '2026-01-01' };
  return checkRules(context, {}, [rule]).map(({ span, message, fixes }) => ({
    at: text.slice(span.start, span.end),
    message,
    fixes: (fixes?.() ?? []).map(f => f.title),
  }));
}

function page(core, rule) {
  const found = findingsOf(core, rule, rule.bad);
  const fixes = [...new Set(found.flatMap(f => f.fixes))];
  const limits = [
    ...(rule.quietInDrafts
      ? ['In a map of `status: draft`, or without a status, it is only a hint, unless you set it yourself.']
      : []),
    ...(rule.mapsOnly ? ['Libraries are not checked.'] : []),
  ];
  return `${note(`src/rules/${rule.id}.ts`)}# ${rule.id}

${rule.summary}

Severity: ${shown[rule.severity]}. ${limits.join(' ')}

## Why

${rule.why}

Source: ${rule.source}

## A map that breaks it

${yaml(rule.bad)}
${found.map(({ at, message }) => `- At \`${at.replace(/`/g, '')}\`: ${message}`).join('\n')}

## A map that keeps to it

${yaml(rule.good)}
## Quick fixes

${fixes.length > 0 ? fixes.map(f => `- ${f}`).join('\n') : 'None: what is right here, only the author knows.'}

## Another severity, or off

For you, in the settings:

\`\`\`json
"journeyMap.rules": { "${rule.id}": "off" }
\`\`\`

For your team, in \`journey-map.config.yaml\` at the root of the folder:

\`\`\`yaml
rules:
  ${rule.id}: "off"
\`\`\`

Instead of \`"off"\`, a severity: ${Object.keys(shown)
    .filter(s => s !== rule.severity)
    .map(s => `\`"${s}"\``)
    .join(', ')}.

For one line of a map, at its end or above it:

\`\`\`yaml
# journey-ignore ${rule.id}: and why
\`\`\`
`
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}

function index(rules) {
  const rows = rules.map(r => `| [${r.id}](${r.id}.md) | ${r.summary} | ${r.severity}${r.quietInDrafts ? '°' : ''} |`);
  return `${note('src/rules/')}# Rules

What is checked in a map beside the [format](../format.md), each with the reason on its page.

| rule | what it finds | severity |
| --- | --- | --- |
${rows.join('\n')}

° Only a hint while the map is a draft, unless somebody set the rule by name.

## How serious a rule is

The first of these that names the rule decides:

1. **your settings**: \`"journeyMap.rules": {"no-goal": "off", "stage-order": "warning"}\`;
2. **your team's configuration**, the file \`journey-map.config.yaml\`, under \`rules\`;
3. **the preset** that it extends: \`recommended\` (the table above, also without a configuration), \`relaxed\` (errors stay, warnings become information,
   all else is off), or \`strict\` (information and hints become warnings).

## The team's configuration

\`\`\`yaml
# journey-map.config.yaml
extends: recommended
rules:
  no-goal: error
  single-team: "off"
frameworks:
  saas:
    name: Software as a service
    stages: [discover, {id: try, name: Try it, aliases: [trial]}, buy]
review-every: 6 months
\`\`\`

It holds for all maps in its folder and in the folders below. Where there are several, the nearest one holds, alone; above the folder of the
workspace none is looked for. Every map may name its frameworks; where a map or an import has one of the same id, that is taken. \`review-every\` is for maps
that say nothing themselves. Of a configuration with mistakes, everything else holds.

## One finding

\`\`\`yaml
# journey-ignore no-goal, no-owner: agreed with Eve, until autumn
title: Buying running shoes
stages:
  - id: awareness   # journey-ignore stage-without-steps
\`\`\`

The comment silences these rules on its line, or when it has a line of its own, on the one below. What stands behind a colon is for people. One that
silences nothing is a hint, \`unused-ignore\`, which can be set like a rule.
`;
}

/** The files that this generator makes: pages of rules that are no more are removed. */
export async function files() {
  const core = await load();
  const pages = Object.fromEntries(core.rules.map(rule => [`${folder}/${rule.id}.md`, page(core, rule)]));
  const present = await readdir(`${root}/${folder}`).catch(() => []);
  const gone = present.map(name => `${folder}/${name}`).filter(path => path.endsWith('.md') && !(path in pages));
  return {
    ...Object.fromEntries(gone.map(path => [path, null])),
    ...pages,
    [`${folder}/README.md`]: index(core.rules),
  };
}
