// The reference page of the format, from the schema: what each object holds, what its values are and what they mean.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = path => readFile(`${root}/${path}`, 'utf8');
const schemaPath = 'schemas/journey-map.schema.json';

/** What stands before the tables. Its two examples are also test fixtures: they never give a finding. */
const introduction = (map, library) => `# The journey map file format

A journey map is one YAML file named \`*.journey.yaml\` (or \`*.journey.yml\`). It reads like the story that it tells:
definitions first, then the stages in the order they are lived.

- **What comes in an order is a list**: stages, steps, transitions. Each item begins with \`- \`.
- **What is defined once and referred to has an id**: personas, channels, touchpoints, teams, metrics, evidence, frameworks.
- **One fact needs no braces**: a persona may be just a name, a pain just a text.
- **Only \`title\` and \`stages\` are required**, and \`stages\` not in a library. What else a good map has is asked for by rules, which a team can turn down or off.
- **Keys that begin with \`x-\` are yours**, wherever keys are fixed.
- Text with a colon and a space, with a space and \`#\`, or beginning with a sign such as \`%\`, \`@\`, \`*\` or \`"\` needs quotes: \`"No price: none shown"\`.
- The format's texts are YAML 1.2: \`yes\` and \`no\` are words; \`true\` and \`false\` say whether. Merge keys (\`<<\`) are not part of it.

## A map

\`\`\`yaml
${map.trimEnd()}
\`\`\`

## A library

A file of \`type: library\` has no stages. It shares its definitions and frameworks with every map that imports it, and may import other libraries.

\`\`\`yaml
${library.trimEnd()}
\`\`\`
`;

/** The built-in frameworks, from the code that knows them. */
async function frameworks() {
  const built = await esbuild.build({
    entryPoints: [`${root}/src/journey/frameworks.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  const code = Buffer.from(built.outputFiles[0].contents).toString('base64');
  const { builtInFrameworks } = await import(`data:text/javascript;base64,${code}`);
  const rows = [...builtInFrameworks.values()].map(
    f => `| \`${f.id}\` | ${f.stages.map(s => `\`${s.id}\``).join(', ')} |`,
  );
  return `## Frameworks that are built in

A framework is an ordered list of the stages that a journey should have. The nearest of one name wins: the map's own, then an import's, then the team configuration's, then these.

| id | stages |
| --- | --- |
${rows.join('\n')}
`;
}

/** The definitions that say what a value looks like, in the order they are explained. */
const values = ['id', 'place', 'date', 'duration', 'period', 'language'];

const anchor = title =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');
const nameOf = ref => ref.split('/').pop();
const cell = text => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = text => `\`${text}\``;

/** What may be written for a schema, in a few words with links. */
function valueText(schema, definitions) {
  const to = name => {
    const target = definitions[name];
    if (target.if || target.type === 'string' || target.type === 'array') {
      if (values.includes(name)) return `[${target.title.toLowerCase()}](#${anchor(target.title)})`;
      if (definitions[`${name}-object`]) return `[${target.title.toLowerCase()}](#${anchor(target.title)})`;
      return valueText(target, definitions);
    }
    if (target.type === 'object') return `[${target.title.toLowerCase()}](#${anchor(target.title)})`;
    return valueText(target, definitions);
  };
  if (schema.$ref) return to(nameOf(schema.$ref));
  if (schema.if) {
    const then = schema.then.propertyNames ? 'one for each id' : valueText(schema.then, definitions);
    const otherwise = valueText(schema.else, definitions);
    return `${otherwise}, or ${then}`;
  }
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.type === 'array') return `list of ${plural(valueText(schema.items, definitions))}`;
  if (schema.type === 'object') {
    const of = valueText(schema.additionalProperties, definitions);
    return `${of} by id`;
  }
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.type === 'string') return 'text';
  const { minimum, maximum } = schema;
  const number = schema.type === 'integer' ? 'whole number' : 'number';
  if (maximum !== undefined) return `${number} from ${minimum} to ${maximum}`;
  return minimum === undefined ? number : `${number} from ${minimum}`;
}

/** "id" → "ids", also within a link. */
const plural = text =>
  text === 'text' || text.endsWith('evidence](#evidence)')
    ? text.replace(/^text$/, 'texts')
    : text.replace(/y(?=\]|$)/, 'ie').replace(/(?=\]|$)/, 's');

/** An example as it would be written in a map, in one line. */
function exampleText(key, example) {
  const flow = value => {
    if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
    if (typeof value === 'object')
      return `{${Object.entries(value)
        .map(([k, v]) => `${k}: ${flow(v)}`)
        .join(', ')}}`;
    if (typeof value !== 'string') return String(value);
    return /^[\p{L}\p{N}./][^,[\]{}#:"]*$/u.test(value) ? value : value.includes('"') ? `'${value}'` : `"${value}"`;
  };
  const top =
    typeof example === 'string' && /^[\p{L}\p{N}./](?:[^#:]|:(?=\S))*$/u.test(example) ? example : flow(example);
  return code(`${key}: ${top}`);
}

/** A heading, what it is, a table of its keys, and what each word to choose from means. */
function section(level, object, whole, definitions, required) {
  const lines = [`${'#'.repeat(level)} ${whole.title}`, '', whole.description, ''];
  lines.push('| Key | Value | Required | Meaning | Example |', '| --- | --- | --- | --- | --- |');
  const choices = [];
  for (const [key, property] of Object.entries(object.properties)) {
    const full = property.$ref ? { ...definitions[nameOf(property.$ref)], ...property } : property;
    lines.push(
      `| ${[code(key), cell(valueText(property, definitions)), required[key] ?? '', cell(full.description), cell(exampleText(key, full.examples[0]))].join(' | ')} |`,
    );
    if (full.enum) choices.push({ key, full });
  }
  for (const { key, full } of choices)
    lines.push(
      '',
      `${code(key)}:`,
      '',
      ...full.enum.map((value, i) => `- ${code(value)}: ${full.enumDescriptions[i]}`),
    );
  return lines.join('\n') + '\n';
}

/** The files that this generator makes. */
export async function files() {
  const schema = JSON.parse(await read(schemaPath));
  const { definitions } = schema;
  const parts = [
    `<!-- Generated from ${schemaPath} by \`npm run generate\`: do not edit. -->`,
    introduction(
      await read('test/fixtures/format/running-shoes.journey.yaml'),
      await read('test/fixtures/format/shared/shop.journey.yaml'),
    ),
    await frameworks(),
    section(2, schema, schema, definitions, { title: 'yes', stages: 'yes, except in a library' }),
  ];
  const objects = Object.entries(definitions).filter(([name, d]) => d.properties || definitions[`${name}-object`]);
  for (const [name, definition] of objects) {
    if (name.endsWith('-object')) continue;
    const object = definitions[`${name}-object`] ?? definition;
    parts.push(section(2, object, definition, definitions, {}));
  }
  parts.push('## Kinds of values\n');
  for (const name of values) {
    const { title, description, examples } = definitions[name];
    parts.push(`### ${title}\n\n${description} For example ${examples.map(code).join(', ')}.\n`);
  }
  return { 'docs/format.md': parts.join('\n') };
}
