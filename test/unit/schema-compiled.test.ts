import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import fc from 'fast-check';
import { configSchema, definitions, mapSchema, type Schema } from '../../src/schema/dialect';
import { pieces, type Piece } from '../../src/schema/generated/validate.js';

type Told = readonly { readonly instancePath: string; readonly keyword: string }[] | null | undefined;
const told = (errors: Told, at = ''): string[] => (errors ?? []).map(e => `${at}${e.instancePath} ${e.keyword}`);

/** What a piece and those within it say about data. */
function toldByPieces(piece: Piece, data: unknown, at = ''): string[] {
  piece.check(data);
  const own = told(piece.check.errors, at);
  if (typeof data !== 'object' || data === null) return own;
  const after = (key: string): Piece | undefined => {
    if (Array.isArray(data)) return piece.items;
    const { properties = {}, additionalProperties } = piece;
    return Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
  };
  const inner = Object.entries(data).flatMap(([key, value]) => {
    const below = after(key);
    return below ? toldByPieces(below, value, `${at}/${key}`) : [];
  });
  return [...own, ...inner];
}

describe('the compiled validator', () => {
  it('is current, and so is the reference page', () => {
    const script = fileURLToPath(new URL('../../scripts/generate.mjs', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check', 'schema', 'format-docs'], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout], [0, ''], stderr);
  });

  it('judges piece by piece as Ajv judges the whole', () => {
    const ajv = new Ajv({ allErrors: true, strict: false }).compile(mapSchema);
    const key = fc.constantFrom(
      'title',
      'type',
      'stages',
      'steps',
      'personas',
      'emotion',
      'touchpoint',
      'pains',
      'id',
      'metrics',
      'value',
      'X y',
      'review-every',
      'reviewed',
      'toString',
      'x-a',
    );
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 6, withCrossShrink: true },
        fc.constantFrom<unknown>('library', 'a', 'B c', '2026-01-01', '3 days', 0, 3, -1.5, true, null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(value, data => {
        ajv(data);
        assert.deepEqual(toldByPieces(pieces, data).sort(), told(ajv.errors).sort());
      }),
      { numRuns: 2_000 },
    );
    const map = {
      title: 'T',
      stages: [{ steps: [{ emotion: { a: 3, 'B c': 1 }, touchpoint: ['A'], pains: [1, {}] }] }],
    };
    ajv(map);
    assert.deepEqual(toldByPieces(pieces, map).sort(), told(ajv.errors).sort());
    assert.ok(told(ajv.errors).length > 4);
  });
});

for (const [file, whole] of Object.entries({ map: mapSchema, configuration: configSchema }))
  describe(`the conventions of the schema of a ${file}`, () => {
    const keywords = new Set(
      '$schema $id $ref definitions title description examples type properties patternProperties additionalProperties propertyNames required items enum enumDescriptions const pattern minLength minimum maximum if then else'.split(
        ' ',
      ),
    );
    const all: [pointer: string, schema: Schema, isProperty: boolean][] = [];
    const visit = (pointer: string, schema: Schema | boolean | undefined, isProperty = false): void => {
      if (typeof schema !== 'object') return;
      all.push([pointer, schema, isProperty]);
      const named = {
        properties: schema.properties ?? {},
        definitions: pointer === '' && whole === mapSchema ? Object.fromEntries(definitions) : {},
      };
      for (const [group, parts] of Object.entries(named))
        for (const [key, part] of Object.entries(parts)) visit(`${pointer}/${group}/${key}`, part, pointer !== '/if');
      for (const key of ['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else'] as const)
        visit(`${pointer}/${key}`, schema[key]);
    };
    visit('', whole);

    it('keep to the dialect that the walk understands', () => {
      for (const [pointer, schema] of all)
        for (const keyword of Object.keys(schema)) assert.ok(keywords.has(keyword), `${keyword} at ${pointer}`);
    });
    it('refer only to what is defined', () => {
      for (const [pointer, { $ref }] of all)
        assert.ok(
          $ref === undefined || definitions.has($ref.replace(/^.*#\/definitions\//, '')),
          `${$ref} at ${pointer}`,
        );
    });
    it('give each property a title, a meaning and examples', () => {
      for (const [pointer, schema, isProperty] of all) {
        if (!isProperty) continue;
        const { title, description, examples, properties } = {
          ...definitions.get(schema.$ref?.split('/').pop() ?? ''),
          ...schema,
        };
        assert.ok(title && description && (properties || examples?.length), pointer);
        assert.match(description, /\.$/, pointer);
      }
    });
    it('tell what each choice means', () => {
      for (const [pointer, schema] of all) assert.equal(schema.enumDescriptions?.length, schema.enum?.length, pointer);
    });
    it('leave x- keys free and others not, wherever keys are fixed', () => {
      for (const [pointer, schema] of all) {
        if (!schema.properties || pointer === '/if' || pointer === '/then') continue;
        assert.deepEqual(schema.patternProperties, { '^x-': true }, pointer);
        assert.equal(schema.additionalProperties, false, pointer);
      }
    });
    it('have examples that are no mistakes', () => {
      const ajv = new Ajv({ allErrors: true, strict: false });
      ajv.addSchema([mapSchema, configSchema]);
      for (const [pointer, schema, isProperty] of all) {
        if (!isProperty) continue;
        const judge = ajv.compile({ $ref: `${whole.$id}#${pointer}` });
        for (const example of schema.examples ?? [])
          assert.ok(judge(example), `${pointer}: ${JSON.stringify(example)}`);
      }
    });
  });
