import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parseDocument } from 'yaml';
import schema from '../../schemas/journey-map.schema.json';
import { parse as parseMap } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { checkRules } from '../../src/rules/check';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const file = new URL('../../snippets/journey-map.code-snippets', import.meta.url);
/** `JSON.parse` takes neither comments nor trailing commas, so this also holds the file to strict JSON. */
const snippets = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

/** Where a snippet that is no whole map is typed: the keys above it, and how deep it stands. */
const places: Record<string, string> = {
  stage: 'stages:',
  step: 'stages:\n  - id: a\n    steps:',
  'step-pain': 'stages:\n  - id: a\n    steps:',
  'step-truth': 'stages:\n  - id: a\n    steps:',
  lanes: 'stages:\n  - id: a\n    steps:\n      - action: Comes in',
  touchpoint: 'touchpoints:',
  channel: 'channels:',
  persona: 'personas:',
  team: 'teams:',
  pain: 'stages:\n  - id: a\n    pains:',
  opportunity: 'stages:\n  - id: a\n    opportunities:',
  metric: 'metrics:',
  evidence: 'evidence:',
  transition: 'transitions:',
  'transition-share': 'transitions:',
  framework: 'frameworks:',
};

const placeholder = /\$(?:(\d+)|\{(\d+)(?::((?:[^{}]|\$\{[^}]*\})*)|\|([^}]*)\|)?\})/g;
const variables: Record<string, string> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '09', CURRENT_DATE: '01' };

/** The text that stands there when every placeholder is accepted unchanged: its default, its first choice, or what it mirrors. */
function accepted(body: string): string {
  const values = new Map<string, string>();
  return body.replace(placeholder, (_all, bare?: string, number?: string, text?: string, choices?: string) => {
    const id = bare ?? number!;
    const value = text ?? choices?.split(',')[0];
    if (value !== undefined) values.set(id, value);
    const filled = values.get(id) ?? '';
    return filled.replace(
      /\$(CURRENT_\w+)/g,
      (_name, name: string) => variables[name] ?? assert.fail(`unknown variable ${name}`),
    );
  });
}

/** A whole text around the snippet: itself if it is a whole map, else a small map with the snippet in its place. */
function inPlace(snippet: Snippet): string {
  const text = accepted(snippet.body.join('\n'));
  if (text.startsWith('title:')) return text;
  const above = places[snippet.prefix] ?? assert.fail(`no place known for the snippet ${snippet.prefix}`);
  const last = above.slice(above.lastIndexOf('\n') + 1);
  const indent = ' '.repeat(last.length - last.trimStart().length + 2);
  const stages = above.startsWith('stages:') ? '' : 'stages: []\n';
  return `title: A map\n${stages}${above}\n${text.replace(/^(?=.)/gm, indent)}`;
}

function parse(text: string): unknown {
  const document = parseDocument(text, { version: '1.2', merge: false, strict: true, uniqueKeys: true });
  assert.deepEqual([...document.errors, ...document.warnings].map(String), [], text);
  return document.toJS();
}

describe('snippets', () => {
  it('have a prefix each, and a description', () => {
    const prefixes = snippets.map(([, s]) => s.prefix);
    assert.deepEqual(
      prefixes.filter((p, i) => prefixes.indexOf(p) !== i),
      [],
    );
    for (const [name, snippet] of snippets) {
      assert.match(snippet.prefix, /^[a-z]+(-[a-z]+)*$/, name);
      assert.ok(snippet.description.length > 10, name);
    }
  });

  it('cover the four types of maps, a library, and each part of a map', () => {
    const types = snippets.map(([, s]) => /^type: (.+)$/m.exec(s.body.join('\n'))?.[1]).filter(Boolean);
    assert.deepEqual(types.sort(), [
      'current-state',
      'day-in-the-life',
      'future-state',
      'library',
      'service-blueprint',
    ]);
    for (const part of 'stage step touchpoint channel persona pain opportunity metric evidence transition'.split(' '))
      assert.ok(
        snippets.some(([, s]) => s.prefix === part),
        part,
      );
  });

  for (const [name, snippet] of snippets) {
    const body = snippet.body.join('\n');

    describe(name, () => {
      it('numbers its placeholders in the order in which they are read, and ends in $0', () => {
        const order = [...new Set([...body.matchAll(placeholder)].map(m => Number(m[1] ?? m[2])))];
        assert.deepEqual(order, [...order.keys()].slice(1).concat(0));
        assert.ok(body.endsWith('$0'));
      });

      it('gives each placeholder a text or choices where it first stands, and mirrors it after that', () => {
        const seen = new Set<string>();
        for (const [all, bare, number, text, choices] of body.matchAll(placeholder)) {
          const id = bare ?? number!;
          if (id === '0') continue;
          if (seen.has(id)) assert.ok(bare, `${all} stands a second time`);
          else assert.ok(text || choices, `${all} has no text`);
          seen.add(id);
        }
      });

      it('is indented by two spaces, without tabs', () => {
        for (const line of snippet.body) {
          assert.doesNotMatch(line, /\t|[ ]+$/);
          assert.equal((/^ */.exec(line)?.[0].length ?? 0) % 2, 0, line);
        }
      });

      it('is YAML that the schema accepts, taken as it stands', () => {
        const text = inPlace(snippet);
        const valid = validate(parse(text));
        assert.ok(valid, `${JSON.stringify(validate.errors, null, 2)}\n${text}`);
      });

      if (body.startsWith('title:'))
        it('is a draft in which rules find nothing but what a draft still lacks', () => {
          const uri = 'file:///map.journey.yaml';
          const journey = parseMap(inPlace(snippet));
          const scope = buildScope(uri, journey, noFiles);
          const found = checkRules({ scope, files: noFiles, today: '2026-09-01' }).filter(f => f.severity !== 'hint');
          assert.deepEqual(
            [...journey.problems, ...found].map(f => f.message),
            [],
          );
        });

      it('is accepted with every one of its choices', () => {
        for (const match of body.matchAll(/\$\{(\d+)\|([^}]*)\|\}/g))
          for (const choice of match[2]!.split(',')) {
            const chosen = { ...snippet, body: body.replace(match[0], `\${${match[1]}:${choice}}`).split('\n') };
            assert.ok(validate(parse(inPlace(chosen))), `${match[0]}: ${choice}`);
          }
      });
    });
  }
});
