import assert from 'node:assert/strict';
import { parse } from '../../src/journey/parse';
import { buildScope, noFiles } from '../../src/journey/scope';
import { diagnose } from '../../src/language/diagnostics';

const good = `title: Buying shoes
status: active
goal: Sell shoes
scenario: Starts running in spring
owner: cx
reviewed: 2026-11-01
framework: before-during-after
personas: {beginner: Beginner}
teams: {cx: Customer experience}
channels:
  store: Store
touchpoints:
  window: {name: Shop window, channel: store}
stages:
  - id: before
    personas: [beginner]
    steps:
      - action: Sees the window
        touchpoint: window
        emotion: 1
  - id: during
    steps:
      - action: Tries them on
        touchpoint: window
        emotion: 1
  - id: after
    metrics: [runs]
    steps:
      - action: Runs
        touchpoint: window
        moment-of-truth: true
        evidence: [diary]
        emotion: 2
metrics: {runs: {name: Runs a week, unit: runs, target: 3, evidence: [diary]}}
evidence: {diary: Diaries}
`;

/** Every finding as `severity code «text»`. */
function told(text: string): string[] {
  const scope = buildScope('file:///map.journey.yaml', parse(text), noFiles);
  return diagnose({ scope, files: noFiles, today: '2026-11-22' }).map(
    f => `${f.severity} ${f.code} «${text.slice(f.span.start, f.span.end)}»`,
  );
}

describe('one mistake is told once, by whoever explains it best', () => {
  it('finds nothing in a good map', () => assert.deepEqual(told(good), []));

  const mistakes: [string, string, string, string][] = [
    ['a name in the place of an id', '  window: {', '  Window: {', 'error schema «Window»'],
    ['a misspelt top-level key', 'title:', 'titel:', 'error schema «titel»'],
    ['a half-typed key', '        emotion: 2\n', '        emotion: 2\n        tho\n', 'error yaml-syntax «tho»'],
    [
      'lines one after the other that stand too deep',
      '        touchpoint: window\n        emotion: 1\n  - id: during',
      '            touchpoint: window\n            # why\n            emotion: 1\n  - id: during',
      'error yaml-syntax «touchpoint: window»',
    ],
    ['an emotion off the scale', 'emotion: 2', 'emotion: 3', 'error schema «3»'],
    ['a decimal comma', 'emotion: 2', 'emotion: 1,5', 'error decimal-comma «1,5»'],
    ['a word for a number', 'emotion: 2', 'emotion: good', 'error schema «good»'],
    ['a text cut at #', 'Sees the window', 'Reads review #1', 'warning text-cut-by-comment «Reads review #1»'],
    ['a colon in a text', 'goal: Sell shoes', 'goal: Sell: shoes', 'error text-needs-quotes «Sell: shoes»'],
    [
      'a quote that ends before its text',
      'Sees the window',
      '"Why?" she said',
      'error text-needs-quotes «"Why?" she said»',
    ],
    ['a text that begins with @', 'Sees the window', '@home', 'error text-needs-quotes «@home»'],
    [
      'a name where an id belongs',
      'touchpoint: window',
      'touchpoint: Shop window',
      'error unknown-reference «Shop window»',
    ],
    ['an id of another kind', 'touchpoint: window', 'touchpoint: store', 'error unknown-reference «store»'],
    [
      'a framework that is not there',
      'before-during-after',
      'before-and-after',
      'error unknown-reference «before-and-after»',
    ],
    ['an id in capitals', 'id: before', 'id: Before', 'error schema «Before»'],
    ['a doubled key', 'goal: Sell shoes', 'goal: Sell shoes\ngoal: More', 'error yaml-syntax «goal»'],
    [
      'a doubled id of a definition',
      '{beginner: Beginner}',
      '{beginner: Beginner, beginner: Again}',
      'error duplicate-id «beginner»',
    ],
    ['an open quote', 'Sees the window', '"Sees the window', 'error yaml-syntax «"Sees the window»'],
    ['a tab', '    personas: [beginner]', '\tpersonas: [beginner]', 'error yaml-syntax «\t»'],
    [
      'a list without its dashes',
      '    steps:\n      - action: Runs',
      '    steps:\n        action: Runs',
      'error schema «steps»',
    ],
    ['stages in a library', 'framework: before-during-after', 'type: library', 'error schema «stages»'],
    ['an unknown status', 'status: active', 'status: actve', 'error schema «actve»'],
    ['a day that does not exist', 'reviewed: 2026-11-01', 'reviewed: 2026-02-30', 'error schema «2026-02-30»'],
  ];
  for (const [name, before, after, expected] of mistakes)
    it(name, () => {
      assert.ok(good.includes(before));
      const found = told(good.replace(before, after));
      assert.deepEqual(
        found.filter(f => /^(error|warning)/.test(f)),
        [expected],
      );
    });

  for (const [name, text] of Object.entries({ 'an empty file': '', 'only a comment': '# map\n' }))
    it(`${name}: how a map begins, and no more than that, for nothing is wrong in it yet`, () =>
      assert.deepEqual(
        told(text).map(f => f.split(' ').slice(0, 2)),
        [['information', 'schema']],
      ));

  for (const [name, text] of Object.entries({
    'a list': '- a\n- b\n',
    'a word': 'titl',
    'several lines of prose': 'Our customers\nbuy shoes\n',
  }))
    it(`${name}: how a map begins, and nothing else`, () => {
      const found = told(text);
      assert.equal(found.length, 1);
      assert.match(found[0]!, /^error (schema|yaml-syntax)/);
    });
});
