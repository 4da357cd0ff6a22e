// The validators of maps and of configurations, compiled from the schemas: no `eval` in the browser, and no compiling at start.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = 'schemas/journey-map.schema.json';
const configSource = 'schemas/config.schema.json';
const note = from => `// Generated from ${from} by \`npm run generate\`: do not edit.\n`;

/** Keywords that say something to people: the validator has no use for them, and would carry them along. */
const forPeople = new Set(['$schema', '$id', 'title', 'description', 'examples', 'enumDescriptions']);

/**
 * The schema without its texts. The keys under `properties` and `definitions` are names, not keywords. What
 * `propertyNames` refers to is written out: Ajv tells errors in keys from errors in values only then.
 */
function bare(schema, definitions) {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const named = of => Object.fromEntries(Object.entries(of).map(([name, value]) => [name, bare(value, definitions)]));
  const keyword = (name, value) => {
    if (/^(?:properties|patternProperties|definitions)$/.test(name)) return named(value);
    if (name === 'propertyNames') return bare(definitions[value.$ref.split('/').pop()], definitions);
    return bare(value, definitions);
  };
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name]) => !forPeople.has(name))
      .map(([name, value]) => [name, keyword(name, value)]),
  );
}

const helper =
  'const add = (to, errors) => { if (to === null) return errors; for (const e of errors) to.push(e); return to; };';

/**
 * Ajv's code without what nothing reads (messages' parts that the walk of the schema gives, the schema itself but for its
 * keys), and with errors added in place: it copies all errors for each part with one, which takes minutes for a large map.
 */
function slim(code) {
  const slimmer = code
    .replace(
      /const (schema\d+) = (\{.*?\});(?=(?:const|function|export|$))/gm,
      (_, name, json) => `const ${name} = ${keysOnly(JSON.parse(json))};`,
    )
    .replace(/schemaPath:"[^"]*",/g, '')
    .replace(/params:\{allowedValues: ?schema[^}]*\}/g, 'params:{}')
    .replace(/params:\{pattern: ?"(?:[^"\\]|\\.)*"\}/g, 'params:{}')
    .replace(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = add(vErrors, $1.errors);',
    )
    .replace(
      /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/g,
      'vErrors = add(vErrors, [$1]);',
    )
    .replace(/,parentData:\w+,parentDataProperty(?::[^,]+)?,rootData(?:,dynamicAnchors)?\}/g, '}');
  const left = /vErrors\.(?:concat|push)|schemaPath:|allowedValues|parentData:data/.exec(slimmer);
  if (left)
    throw new Error(
      `Ajv writes its code in another way now, and slim() misses "${slimmer.slice(left.index - 80, left.index + 80)}"`,
    );
  return helper + slimmer;
}

/** Of a schema only what the compiled code asks: which keys an object has. */
const keysOnly = schema =>
  JSON.stringify({ properties: Object.fromEntries(Object.keys(schema.properties ?? {}).map(k => [k, 0])) });

/** What a map may have hundreds of. */
const many = new Set(
  'stage step transition persona team channel touchpoint metric evidence framework'
    .split(' ')
    .map(name => `#/definitions/${name}`),
);
const isMany = schema => many.has(schema?.$ref);

/**
 * Cuts the schema where lists and id maps of many things stand, and where their members stand: in each piece anything
 * will do where another begins, so that each is checked by itself, and only when it changed. Adds the pieces' schemas
 * to `schemas`; returns which piece stands where in which.
 */
function cut(whole, definitions, schemas) {
  const schema = { ...whole };
  const piece = { check: `check${schemas.push(schema)}` };
  for (const members of ['items', 'additionalProperties']) {
    if (!isMany(schema[members])) continue;
    piece[members] = cut(definitions[schema[members].$ref.split('/').pop()], definitions, schemas);
    schema[members] = true;
  }
  for (const [key, collection] of Object.entries(schema.properties ?? {})) {
    if (!isMany(collection.items ?? collection.additionalProperties)) continue;
    piece.properties = { ...piece.properties, [key]: cut(collection, definitions, schemas) };
    schema.properties = { ...schema.properties, [key]: true };
  }
  return piece;
}

/** A schema whose references to the map's definitions are its own. */
async function load(path) {
  const text = await readFile(`${root}/${path}`, 'utf8');
  const schema = JSON.parse(text.replaceAll('"journey-map.schema.json#/', '"#/'));
  return { ...schema, definitions: schema.definitions ?? (await load(source)).definitions };
}

/** Compiles a schema, piece by piece, to one self-contained module. */
async function compile(path) {
  const full = await load(path);
  const { definitions, ...whole } = bare(full, full.definitions);
  const schemas = [];
  const pieces = cut(whole, definitions, schemas);
  const names = schemas.map((_, i) => `check${i + 1}`);
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
    schemas: [
      {
        $id: 'map',
        definitions: { ...definitions, ...Object.fromEntries(names.map((name, i) => [name, schemas[i]])) },
      },
    ],
  });
  const code = standalone.default(ajv, Object.fromEntries(names.map(name => [name, `map#/definitions/${name}`])));
  const tree = JSON.stringify(pieces).replace(/"(check\d+)"/g, '$1');
  const built = await esbuild.build({
    stdin: {
      contents: `${slim(code.replaceAll('export const', 'const'))};export const pieces = ${tree};`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return built.outputFiles[0].text;
}

const types = `/** One mistake, as Ajv reports it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set when the mistake is in a key instead of a value. */
  readonly propertyName?: string;
}

/** A piece of the schema that is checked by itself. In what is given to its \`check\`, anything will do where another piece stands. */
export interface Piece {
  /** Checks plain data; its \`errors\` are those of the last call, null when there were none. */
  readonly check: {
    (data: unknown): boolean;
    errors?: readonly SchemaError[] | null;
  };
  /** The pieces that stand in it, under the keywords of JSON Schema that say where. */
  readonly properties?: Readonly<Record<string, Piece>>;
  readonly items?: Piece;
  readonly additionalProperties?: Piece;
}

/** The piece that a whole map is checked with, and those that stand in it. */
export declare const pieces: Piece;
`;

const configTypes = `import type { Piece } from './validate.js';

/** The piece that a whole configuration is checked with, and those that stand in it. */
export declare const pieces: Piece;
`;

/** The files that this generator makes. */
export async function files() {
  return {
    'src/schema/generated/validate.js': note(source) + (await compile(source)),
    'src/schema/generated/validate.d.ts': note(source) + types,
    'src/schema/generated/validate-config.js': note(configSource) + (await compile(configSource)),
    'src/schema/generated/validate-config.d.ts': note(configSource) + configTypes,
  };
}
