import assert from 'node:assert/strict';
import { noGoal as rule } from '../../src/rules/no-goal';
import { goldenFix, said } from './harness';

describe('no-goal', () => {
  it('tells of a map without a goal, on its title', () => {
    assert.deepEqual(said(rule, 'title: Shoes\ngoal:\n'), [
      ['Shoes', 'This map has no goal. Add what the journey shall lead to.'],
    ]);
  });

  it('says nothing of a goal, and in libraries', () => {
    assert.deepEqual(said(rule, 'title: A\ngoal: B\n'), []);
    assert.deepEqual(said(rule, 'title: A\ntype: library\n'), []);
  });

  it('adds one below the title', () => {
    goldenFix(rule, 'add');
    goldenFix(rule, 'empty-key');
  });
});
