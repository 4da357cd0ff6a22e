import assert from 'node:assert/strict';
import { lowEmotionWithoutPain as rule } from '../../src/rules/low-emotion-without-pain';
import { goldenFix, said } from './harness';

describe('low-emotion-without-pain', () => {
  it('tells of a low emotion that no pain explains, by the lowest persona', () => {
    assert.deepEqual(said(rule, 'stages: [{id: s, steps: [{action: Pays, emotion: {a: -1, b: 2}}]}]\n'), [
      ['{a: -1, b: 2}', '“Pays” is a low point (-1), but no pain says why. Add what makes it hard.'],
    ]);
    assert.equal(said(rule, 'stages: [{id: s, emotion: -2}]\n')[0]?.[0], '-2');
  });

  it('takes a pain of the stage for its steps, and of the steps for the stage', () => {
    for (const stage of [
      '{emotion: 0, steps: [{emotion: -0.5}]}',
      '{steps: [{emotion: -2, pains: [A]}]}',
      '{pains: [A], steps: [{emotion: -2}]}',
      '{emotion: -2, steps: [{pains: [A]}]}',
      '{emotion: -3}',
    ])
      assert.deepEqual(said(rule, `stages: [${stage}]\n`), [], stage);
  });

  it('adds a pain', () => {
    goldenFix(rule, 'block');
    goldenFix(rule, 'flow');
  });
});
