import assert from 'node:assert/strict';
import { noMomentOfTruth as rule } from '../../src/rules/no-moment-of-truth';
import { said } from './harness';

describe('no-moment-of-truth', () => {
  const map = (...steps: string[]): string => `title: A\nstages: [{steps: []}, {steps: [${steps.join(', ')}]}]\n`;

  it('tells of a map with no such step, on its title', () => {
    for (const text of [map('{action: Pays}'), map('{action: Pays, moment-of-truth: false}', '{action: Waits}')])
      assert.deepEqual(
        said(rule, text).map(([at]) => at),
        ['A'],
      );
  });

  it('says nothing where one is marked, and while no step is told', () => {
    assert.deepEqual(said(rule, map('{action: Waits}', '{action: Pays, moment-of-truth: true}')), []);
    assert.deepEqual(said(rule, map()), []);
    assert.deepEqual(said(rule, map('{action: What the customer does}')), []);
  });
});
