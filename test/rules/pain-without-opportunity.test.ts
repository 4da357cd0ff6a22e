import assert from 'node:assert/strict';
import { painWithoutOpportunity as rule } from '../../src/rules/pain-without-opportunity';
import { goldenFix, said } from './harness';

describe('pain-without-opportunity', () => {
  it('tells of a pain that no opportunity answers', () => {
    assert.deepEqual(said(rule, 'stages: [{pains: [Dear], steps: [{pains: [{text: Slow}], opportunities: []}]}]\n'), [
      ['Dear', 'No opportunity answers “Dear”. Add an idea that would help.'],
      ['Slow', 'No opportunity answers “Slow”. Add an idea that would help.'],
    ]);
    const other = 'stages: [{steps: [{pains: [{id: a, text: A}], opportunities: [{text: B, addresses: [c]}]}]}]\n';
    assert.equal(said(rule, other).length, 1);
  });

  it('takes one without `addresses` for all pains of its step, or of its stage and the steps in it', () => {
    for (const stage of [
      '{steps: [{pains: [A, B], opportunities: [C]}]}',
      '{opportunities: [C], pains: [A], steps: [{pains: [B]}]}',
      '{opportunities: [{text: C, addresses: [a]}], steps: [{pains: [{id: a, text: B}]}]}',
      '{pains: [{id: a, text: B}], steps: [{opportunities: [{text: C, addresses: [a]}]}]}',
    ])
      assert.deepEqual(said(rule, `stages: [${stage}]\n`), [], stage);
  });

  it('tells of repeated pains where they are written', () => {
    const text = 'stages:\n  - steps:\n      - {action: A, pains: &p [Slow]}\n      - {action: B, pains: *p}\n';
    assert.equal(said(rule, text).length, 1);
    assert.deepEqual(said(rule, text.replace('[Slow]', '[Slow], opportunities: [Faster]')), []);
  });

  it('waits until a pain that we put in is filled in', () => {
    assert.deepEqual(said(rule, 'stages: [{pains: [What makes this hard for the customer]}]\n'), []);
  });

  it('adds an opportunity, which names the pain where there are others', () => {
    goldenFix(rule, 'block');
    goldenFix(rule, 'one-of-several');
  });
});
