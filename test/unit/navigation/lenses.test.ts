import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver-types';
import { parse } from '../../../src/journey/parse';
import { buildScope, noFiles } from '../../../src/journey/scope';
import { stageLenses, touchpointUses, useLenses } from '../../../src/language/lenses';
import type { Texts } from './helper';
import { askedAt, uriOf } from './helper';

/** Each lens as `line: title → command arguments`, lines from 1. */
const told = (lenses: readonly CodeLens[]): string[] =>
  lenses.map(({ range, command }) =>
    [
      `${range.start.line + 1}: ${command!.title}`,
      ...(command!.command ? [`${command!.command} ${JSON.stringify(command!.arguments?.slice(1))}`] : []),
    ].join(' → '),
  );

const stages = (text: string, commands = true): string[] =>
  told(stageLenses(askedAt({ a: text }, 'a', 0).context, commands));

function uses(texts: Texts, name: string, seenBy: readonly string[] = [], commands = true): string[] {
  const { context } = askedAt(texts, name, 0);
  const others = seenBy.map(other => {
    const file = context.files.read(uriOf(other));
    assert.ok(file.state === 'read');
    return touchpointUses({ uri: uriOf(other), journey: file.journey });
  });
  return told(useLenses(context, others, commands));
}

describe('lenses of stages', () => {
  it('count the steps, tell their mean emotion, and add one', () => {
    const text = `stages:
  # first
  - name: Awareness
    id: awareness
    steps:
      - {emotion: 2}
      - {emotion: {a: 0, b: -1}}
      - {action: unrated}
  - steps: [{emotion: -1}]
  - {id: empty}
  - {id: whole, emotion: 1, steps: [{action: x}]}
`;
    assert.deepEqual(stages(text), [
      '3: 3 steps · mean emotion +0.8',
      '3: Add step → journeyMap.insertStep ["awareness"]',
      '9: 1 step · mean emotion −1',
      '9: Add step → journeyMap.insertStep [1]',
      '10: 0 steps',
      '10: Add step → journeyMap.insertStep ["empty"]',
      '11: 1 step · mean emotion +1',
      '11: Add step → journeyMap.insertStep ["whole"]',
    ]);
  });

  it('write a mean as the map’s language does', () =>
    assert.deepEqual(stages('language: pl\nstages: [{id: a, emotion: 1.5}, {id: b, emotion: -0.5}]\n', false), [
      '2: 0 steps · mean emotion +1,5',
      '2: 0 steps · mean emotion −0,5',
    ]));

  it('have nothing to click in an editor without the commands', () => {
    assert.deepEqual(stages('stages: [{id: a}]\n', false), ['1: 0 steps']);
  });

  it('wait for the first word of a stage, and tell of none twice', () => {
    assert.deepEqual(stages('stages:\n  -\n  - \n'), []);
    assert.equal(stages('stages:\n  - &a {id: x}\n  - *a\n', false).length, 1);
    assert.deepEqual(stages(''), []);
    assert.deepEqual(stages('stages: 5\n'), []);
  });

  it('stay where they are while a step is typed', () => {
    const above = 'stages:\n  - id: a\n    steps:\n      - action: Looks\n';
    const below = '  - id: b\n    steps:\n      - {action: Pays, emotion: 1}\n';
    const typed =
      '      - action: "Why: not?" # so\n        touchpoint: [a, b]\n        pains:\n          - text: None: none\n';
    let journey = parse(above + below);
    for (let i = 1; i <= typed.length; i++) {
      const line = typed.slice(0, i);
      // The rest of the line that is typed in is its end
      journey = parse(above + line + (line.endsWith('\n') ? '' : '\n') + below, journey);
      const scope = buildScope(uriOf('a'), journey, noFiles);
      const lines = stageLenses({ scope, files: noFiles, today: '' }, false).map(l => l.range.start.line);
      assert.deepEqual(lines, [1, journey.text.split('\n').indexOf('  - id: b')], line);
    }
  });

  it('name a stage by its place where two have its id', () => {
    assert.deepEqual(
      stages('stages:\n  - id: a\n  - id: a\n').filter(t => t.includes('Add')),
      ['2: Add step → journeyMap.insertStep [0]', '3: Add step → journeyMap.insertStep [1]'],
    );
  });
});

describe('lenses of touchpoints', () => {
  const shop = 'type: library\ntouchpoints:\n  window: Window\n  "checkout": {name: Checkout}\n  other: Other\n';

  it('count their uses in the map', () => {
    const text = 'touchpoints:\n  a: A\n  b: B\nstages:\n  - touchpoint: a\n    steps: [{touchpoint: [a, b, a]}]\n';
    assert.deepEqual(uses({ a: text }, 'a'), [
      '2: 3 uses → journeyMap.showUses [{"line":1,"character":2}]',
      '3: 1 use → journeyMap.showUses [{"line":2,"character":2}]',
    ]);
    assert.deepEqual(uses({ a: text }, 'a', [], false), ['2: 3 uses', '3: 1 use']);
  });

  it('count those of a library in the maps that see it, but for their own ones of the same id', () => {
    const a = 'imports: [./shop.journey.yaml]\nstages: [{touchpoint: window, steps: [{touchpoint: checkout}]}]\n';
    const own =
      'imports: [./shop.journey.yaml]\ntouchpoints: {window: Own}\nstages: [{touchpoint: [window, checkout]}]\n';
    assert.deepEqual(
      uses({ shop, a, own }, 'shop', ['a', 'own']).map(t => t.replace(/ →.*/, '')),
      ['3: 1 use', '4: 2 uses', '5: 0 uses'],
    );
  });
});
