import assert from 'node:assert/strict';
import { duplicateId as rule } from '../../src/rules/duplicate-id';
import { filesOf, findings, said } from './harness';

describe('duplicate-id', () => {
  it('tells of a key of an id map that stands there twice, at the second', () => {
    const text = 'title: A\nteams:\n  cx: B\n  web: C\n  cx: D\n';
    const [finding] = findings(rule, text);
    assert.deepEqual(said(rule, text), [
      ['cx', 'The id `cx` stands under `teams` already. Choose another, or join both.'],
    ]);
    assert.equal(finding?.span.start, text.lastIndexOf('cx'));
    assert.equal(finding?.related?.[0]?.span.start, text.indexOf('cx'));
  });

  it('tells of stages and steps of one id', () => {
    const text = 'stages:\n  - id: a\n    steps:\n      - {id: b}\n      - {id: a}\n  - id: b\n';
    assert.deepEqual(
      said(rule, text).map(s => s[0]),
      ['a', 'b'],
    );
    assert.equal(
      said(rule, text)[0]?.[1],
      'Another stage or step has the id `a` already. Choose another id for one of them.',
    );
  });

  it('tells of a stage that a framework has twice', () => {
    const text =
      'frameworks:\n  saas: {stages: [discover, {id: try, name: Try it}, buy, try]}\n  other: {stages: [try]}\n';
    assert.deepEqual(said(rule, text), [
      ['try', 'This framework has the stage `try` already. Choose another id, or remove it.'],
    ]);
    assert.equal(findings(rule, text)[0]?.span.start, text.indexOf('try]'));
    assert.equal(findings(rule, text)[0]?.related?.[0]?.span.start, text.indexOf('try'));
  });

  it('tells of what an import defines too', () => {
    const files = filesOf({
      'b.journey.yaml': 'teams: {cx: B}',
      'c.journey.yaml': 'imports: [./d.journey.yaml]',
      'd.journey.yaml': 'teams: {cx: C}',
    });
    const own = 'imports: [./b.journey.yaml]\nteams: {cx: A}\n';
    assert.deepEqual(said(rule, own, files), [
      ['cx', 'An imported file defines `cx` too. Choose another id, or remove one of the two.'],
    ]);
    assert.equal(findings(rule, own, files)[0]?.related?.[0]?.uri, 'file:///maps/b.journey.yaml');
    const both = 'imports: [./b.journey.yaml, ./c.journey.yaml]\n';
    assert.deepEqual(said(rule, both, files), [
      ['./c.journey.yaml', 'This import and another one both define `cx`. Choose another id in one of them.'],
    ]);
    assert.deepEqual(
      findings(rule, both, files)[0]?.related?.map(r => r.uri),
      ['file:///maps/b.journey.yaml', 'file:///maps/d.journey.yaml'],
    );
  });

  it('leaves other doubled keys to YAML’s own errors, and equal ids of different kinds alone', () => {
    assert.deepEqual(said(rule, 'title: A\ntitle: B\nteams: {a: B}\nchannels: {a: B}\nstages: [{id: a}]\n'), []);
  });
});
