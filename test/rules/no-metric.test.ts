import assert from 'node:assert/strict';
import { noMetric as rule } from '../../src/rules/no-metric';
import { goldenFix, said } from './harness';

describe('no-metric', () => {
  it('tells of a map that neither defines a metric nor uses one', () => {
    const told = ['A', 'This map has no metric. Add a number that shows how well the journey works.'];
    for (const text of ['title: A\nstages: []\n', 'title: A\nmetrics: {}\n', 'title: A\nstages: [{metrics: []}]\n'])
      assert.deepEqual(said(rule, text), [told]);
  });

  it('says nothing of a metric of its own, or of another file', () => {
    assert.deepEqual(said(rule, 'title: A\nmetrics: {nps: NPS}\n'), []);
    assert.deepEqual(said(rule, 'title: A\nstages: [{steps: [{metrics: [nps]}]}]\n'), []);
    assert.deepEqual(said(rule, 'type: library\n'), []);
  });

  it('adds one, to be named by the author', () => {
    goldenFix(rule, 'add');
    goldenFix(rule, 'empty-key');
  });
});
