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
export { buildScope, noFiles } from './src/journey/scope';
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

/** What the rule says of a map, with the titles of its fixes. */
function findingsOf({ checkRules, parse, buildScope, noFiles }, rule, text) {
  const context = {
    scope: buildScope('file:///a.journey.yaml', parse(text), noFiles),
    files: noFiles,
    today: '2026-01-01',
  };
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
    ...(rule.quietInDrafts ? ['In a map of `status: draft`, or without a status, it is only a hint.'] : []),
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

In the settings:

\`\`\`json
"journeyMap.rules": { "${rule.id}": "off" }
\`\`\`

Instead of \`"off"\`, a severity: ${Object.keys(shown)
    .filter(s => s !== rule.severity)
    .map(s => `\`"${s}"\``)
    .join(', ')}.
`
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}

function index(rules) {
  const rows = rules.map(r => `| [${r.id}](${r.id}.md) | ${r.summary} | ${r.severity}${r.quietInDrafts ? '°' : ''} |`);
  return `${note('src/rules/')}# Rules

What is checked in a map beside the [format](../format.md), each with the reason on its page. A rule is turned down or off by its
name in the setting \`journeyMap.rules\`: \`{"no-goal": "off", "stage-order": "warning"}\`.

| rule | what it finds | severity |
| --- | --- | --- |
${rows.join('\n')}

° Only a hint while the map is a draft.
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
