import assert from 'node:assert/strict';
import { unusedDefinition as rule } from '../../src/rules/unused-definition';
import { filesOf, findings, goldenFix, said } from './harness';

describe('unused-definition', () => {
  const text = `personas: {a: A, b: B}
channels: {c: C}
teams: {d: D}
metrics: {e: E}
evidence: {f: F}
stages: [{id: s, personas: [a], steps: [{action: G}]}]
`;

  it('tells of what nothing refers to', () => {
    assert.deepEqual(said(rule, text), [
      ['b', 'No stage or step is about “B”.'],
      ['c', 'No touchpoint is in the channel “C”.'],
      ['d', '“D” owns nothing in this map.'],
      ['e', 'No stage or step is measured by “E”.'],
      ['f', 'Nothing in this map is based on “F”.'],
    ]);
    assert.ok(findings(rule, text).every(f => f.unnecessary && f.severity === 'hint'));
  });

  it('takes a step without personas to mean all', () => {
    assert.ok(!said(rule, text.replace('personas: [a], ', '')).some(([id]) => id === 'b'));
    assert.ok(
      !said(rule, text.replace('}]\n', '}]\n').replace('steps:', 'emotion: {b: 1}, steps:')).some(([id]) => id === 'b'),
    );
  });

  it('counts what maps use that import this one, and leaves libraries alone', () => {
    const files = filesOf({ 'b.journey.yaml': 'imports: [./a.journey.yaml]\nowner: d\n' });
    assert.ok(!said(rule, text, files).some(([id]) => id === 'd'));
    assert.deepEqual(said(rule, `type: library\n${text}`), []);
  });

  it('waits until what we put in is filled in', () => {
    assert.deepEqual(said(rule, 'metrics: {metric: What shows how well the journey works}\n'), []);
    assert.deepEqual(said(rule, 'evidence: {fonte: Come sappiamo ciò che dice questa mappa}\n'), []);
  });

  it('removes it', () => {
    goldenFix(rule, 'remove');
    goldenFix(rule, 'last-crlf');
  });
});
