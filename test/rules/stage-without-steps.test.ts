import assert from 'node:assert/strict';
import { stageWithoutSteps as rule } from '../../src/rules/stage-without-steps';
import { goldenFix, said } from './harness';

describe('stage-without-steps', () => {
  it('tells of a stage without steps', () => {
    assert.deepEqual(said(rule, 'stages:\n  - id: after-sales\n  - id: b\n    name: C\n    steps:\n'), [
      ['after-sales', '“After sales” has no steps. Add what the customer does here.'],
      ['b', '“C” has no steps. Add what the customer does here.'],
    ]);
  });

  it('says nothing of steps, right or wrong', () => {
    assert.deepEqual(said(rule, 'stages:\n  - {id: a, steps: [{action: B}]}\n  - {id: c, steps: {d: e}}\n'), []);
  });

  it('adds a step', () => {
    goldenFix(rule, 'block');
    goldenFix(rule, 'empty-list');
  });
});
