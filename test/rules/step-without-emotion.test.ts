import assert from 'node:assert/strict';
import { stepWithoutEmotion as rule } from '../../src/rules/step-without-emotion';
import { goldenFix, said } from './harness';

describe('step-without-emotion', () => {
  it('tells of a step without one, whatever its stage tells', () => {
    assert.deepEqual(said(rule, 'stages:\n  - emotion: 1\n    steps:\n      - action: Pays\n'), [
      ['Pays', '“Pays” tells no emotion. Add how it feels, from -2 (very bad) to 2 (very good).'],
    ]);
  });

  it('says nothing of an emotion, right or wrong, and in other types of maps', () => {
    assert.deepEqual(said(rule, 'stages: [{steps: [{emotion: 0}, {emotion: {a: 1}}, {emotion: good}]}]\n'), []);
    assert.deepEqual(said(rule, 'type: future-state\nstages: [{steps: [{action: A}]}]\n'), []);
  });

  it('sets it to 0', () => {
    goldenFix(rule, 'block');
    goldenFix(rule, 'flow');
  });
});
