import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '../../src/journey/parse';
import { checkRules } from '../../src/rules/check';
import { rules } from '../../src/rules/rules';
import { hostileMaps } from '../property/hostile-maps';
import { contextOf, filesOf, findings } from './harness';

const fixture = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/format/${path}`, import.meta.url)), 'utf8');

describe('every rule', () => {
  for (const rule of rules) {
    it(`${rule.id}: is named after its file, and has a test`, () => {
      assert.match(rule.id, /^[a-z]+(-[a-z]+)*$/);
      for (const path of [`../../src/rules/${rule.id}.ts`, `${rule.id}.test.ts`])
        assert.ok(existsSync(fileURLToPath(new URL(path, import.meta.url))), path);
    });

    it(`${rule.id}: finds something in its bad map, and nothing in its good one`, () => {
      assert.ok(findings(rule, rule.bad).length > 0);
      assert.deepEqual(findings(rule, rule.good), []);
      assert.deepEqual(parse(rule.good).problems, []);
    });

    it(`${rule.id}: the good map is good by the other rules, but for what it need not show`, () => {
      const others = checkRules(contextOf(rule.good)).filter(f => f.severity === 'error' || f.severity === 'warning');
      const partial = ['no-persona', 'no-goal', 'missing-stage'];
      assert.deepEqual(
        others.map(f => f.code).filter(c => !partial.includes(c) && !leftOut.includes(c)),
        [],
      );
    });

    it(`${rule.id}: says things in sentences, with places on one line`, () => {
      for (const text of [rule.summary, rule.why, rule.source]) assert.match(text, /^[A-Z“A].*[.”`]$/s);
      for (const finding of findings(rule, rule.bad)) {
        assert.match(finding.message, /[.?]$/);
        assert.ok(!/[\r\n]/.test(rule.bad.slice(finding.span.start, finding.span.end)));
      }
    });
  }

  it('finds nothing in the example of the format', () => {
    const files = filesOf({ 'shared/shop.journey.yaml': fixture('shared/shop.journey.yaml') });
    assert.deepEqual(checkRules(contextOf(fixture('running-shoes.journey.yaml'), files)), []);
    assert.deepEqual(checkRules(contextOf(fixture('shared/shop.journey.yaml'))), []);
  });

  it('takes whatever text there is', () => {
    for (const text of [
      '',
      '\uFEFF',
      '# only',
      'title',
      '- a',
      '[]',
      'stages: {a: b}\npersonas: [c]\n',
      '{',
      'stages:\n- \n- steps: a\n',
    ])
      for (const finding of checkRules(contextOf(text))) finding.fixes?.();
  });
});

/** Rules about parts that a small example has no room for, and about other files, of which it has none. */
const leftOut: readonly string[] = ['no-evidence', 'map-missing'];

describe('the order of what a rule tells', () => {
  const withLibrary = filesOf({ 'shop.journey.yaml': 'type: library\nteams: {web: Web}\nmetrics: {time: Time}\n' });
  /** Definitions in another order than the rules ask for them, and keys of a stage below its steps. */
  const mixed = `imports: [./shop.journey.yaml]
status: active
framework: loyalty
metrics: {unused: U, unused: V, time: T}
teams: {web: W, other: O}
channels: {b: B, a: A}
stages:
  - steps:
      - id: twice
        emotion: -1
        touchpoint: nowhere
        pains: [{text: Slow, id: slow}]
        opportunities: [{text: Faster, addresses: [other, fast]}]
      - emotion: {nobody: -2}
    pains: [Queue, Noise]
    id: twice
  - steps:
      - emotion: -2
      - action: Waits #1
        thought: yes: no
    emotion: -1
    id: twice
  - id: loyalti
  - id: awareness
  - id: awareness
personas: {z: Z, y: Y}
touchpoints: {second: S, first: F, second: T}
`;

  // What an alias repeats is told where it is written first
  const inOrder = Object.values(hostileMaps).filter(text => !text.includes('*step'));

  for (const rule of rules)
    it(`${rule.id}: is that of the text, so that the first of many can be taken`, () => {
      for (const text of [mixed, ...inOrder, ...rules.map(r => r.bad)]) {
        const starts = findings(rule, text, withLibrary).map(f => f.span.start);
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
          text,
        );
      }
    });
});

describe('checkRules', () => {
  const text = 'title: A\nstages:\n  - id: a\n';
  const severities = (settings: Parameters<typeof checkRules>[1], status = ''): string[] =>
    checkRules(contextOf(status + text), settings).map(f => `${f.code} ${f.severity}`);

  it('takes severities and `off` from settings', () => {
    assert.ok(severities({}).includes('stage-without-steps warning'));
    assert.ok(severities({ 'stage-without-steps': 'error' }).includes('stage-without-steps error'));
    assert.ok(!severities({ 'stage-without-steps': 'off' }).some(s => s.startsWith('stage-without-steps')));
  });

  it('is quiet in drafts, but for a rule that somebody set by name', () => {
    assert.ok(severities({}).includes('no-goal hint'));
    assert.ok(severities({}, 'status: active\n').includes('no-goal warning'));
    assert.ok(severities({ 'no-goal': 'error' }).includes('no-goal error'));
  });

  it('takes of each rule so many findings', () => {
    const many = contextOf(`stages:\n${'  - {}\n'.repeat(5)}teams: {a: A, b: B, c: C}\n`);
    const count = (most?: number) => {
      const codes = checkRules(many, {}, undefined, most).map(f => f.code);
      return ['stage-without-steps', 'unused-definition', 'no-goal'].map(id => codes.filter(c => c === id).length);
    };
    assert.deepEqual(count(), [5, 3, 1]);
    assert.deepEqual(count(2), [2, 2, 1]);
  });

  it('takes of all rules together the first so many, the same as of all that they find', () => {
    for (const text of [...Object.values(hostileMaps), ...rules.map(r => r.bad)]) {
      const context = contextOf(text);
      const names = (found: ReturnType<typeof checkRules>, many: number): string[] =>
        [...found]
          .sort((a, b) => a.span.start - b.span.start)
          .slice(0, many)
          .map(f => `${f.span.start} ${f.code} ${f.message}`);
      const all = checkRules(context);
      for (const many of [1, 3, 10])
        assert.deepEqual(names(checkRules(context, {}, undefined, many, true), many), names(all, many), text);
    }
  });
});
