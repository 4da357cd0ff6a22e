import assert from 'node:assert/strict';
import { unreachableStage as rule } from '../../src/rules/unreachable-stage';
import { findings, said } from './harness';

/** Three stages of three steps each: `a` has `a1`, `a2`, `a3`, and so on; `d` has none. */
const stages = ['a', 'b', 'c']
  .map(id => `  - {id: ${id}, steps: [{id: ${id}1}, {id: ${id}2}, {id: ${id}3}]}\n`)
  .join('');
const map = (...transitions: string[]): string =>
  `stages:\n${stages}  - {id: d}\ntransitions:\n${transitions.map(t => `  - {${t}}\n`).join('')}`;
const unreached = (...transitions: string[]): string[] => said(rule, map(...transitions)).map(([at]) => at);

describe('unreachable-stage', () => {
  it('tells what is skipped always', () => {
    assert.deepEqual(unreached('from: a, to: c, always: true'), ['b']);
    assert.deepEqual(unreached('from: a, to: exit, always: true'), ['b', 'c', 'd']);
    assert.deepEqual(unreached('from: start, to: b, always: true'), ['a']);
    assert.deepEqual(unreached('from: a3, to: c2, always: true'), ['b']);
    const [finding] = findings(rule, map('from: a, to: c, always: true'));
    assert.equal(finding!.severity, 'warning');
    assert.equal(
      finding!.message,
      'No way leads to “B”. Add a transition to it, or take `always` from one that skips it.',
    );
    assert.equal(finding!.related?.[0]?.message, 'Here the way always goes on elsewhere.');
  });

  it('says nothing without `always`: a transition only adds a way', () => {
    assert.deepEqual(unreached('from: a, to: c', 'from: a, to: exit, share: 100'), []);
    assert.deepEqual(unreached('from: a, to: c, always: false'), []);
  });

  it('takes any other way there, also to one of its steps, or by a detour', () => {
    assert.deepEqual(unreached('from: a, to: c, always: true', 'from: a1, to: b2'), []);
    assert.deepEqual(unreached('from: a, to: c, always: true', 'from: d, to: b'), []);
    assert.deepEqual(unreached('from: a, to: c, always: true', 'from: start, to: b'), []);
    assert.deepEqual(unreached('from: a, to: c, always: true', 'from: b, to: b1'), ['b']);
  });

  it('keeps to the steps: a branch within a stage leaves the other branch its way on', () => {
    // a1 leads to a2 by default, which always leaves to c; a3 goes on to b, and a1 leads there, too
    assert.deepEqual(unreached('from: a2, to: c, always: true', 'from: a1, to: a3'), []);
    assert.deepEqual(unreached('from: a2, to: c, always: true'), ['b']);
    assert.deepEqual(unreached('from: a1, to: a3, always: true'), []);
  });

  it('says nothing by a transition of which an end is not known', () => {
    assert.deepEqual(unreached('from: a, to: nowhere, always: true'), []);
    assert.deepEqual(unreached('from: nowhere, to: c, always: true'), []);
    assert.deepEqual(unreached('from: a, always: true'), []);
    assert.deepEqual(unreached('to: c, always: true', 'from: exit, to: a, always: true'), []);
  });

  it('takes whatever there is', () => {
    for (const text of [
      'transitions: [{from: start, to: exit, always: true}]\n',
      'stages: []\ntransitions: [{from: start, to: start, always: true}]\n',
      'stages: {}\ntransitions: [[], {from: [a], to: {}, always: true}, 5]\n',
    ])
      assert.deepEqual(said(rule, text), []);
  });
});
