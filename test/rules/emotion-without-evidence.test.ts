import assert from 'node:assert/strict';
import { emotionWithoutEvidence as rule } from '../../src/rules/emotion-without-evidence';
import { said } from './harness';

const step = (rest: string, stage = ''): string =>
  `status: active\nstages: [{id: a, ${stage}steps: [{action: Pays, ${rest}}, {action: Waits, emotion: 0}]}]\n`;
const places = (text: string): string[] => said(rule, text).map(([at]) => at);

describe('emotion-without-evidence', () => {
  it('tells of the ends of the scale, of any persona', () => {
    assert.deepEqual(said(rule, step('emotion: -2')), [
      ['-2', '“Pays” is an extreme of the emotion curve, and no evidence shows that it is so.'],
    ]);
    assert.deepEqual(places(step('emotion: 2')), ['2']);
    assert.deepEqual(places(step('emotion: {x: 1, y: 2}')), ['{x: 1, y: 2}']);
    assert.deepEqual(places(step('emotion: 1', 'emotion: -2, ')), ['-2']);
  });

  it('says nothing of what lies between, or off the scale', () => {
    for (const emotion of ['1.9', '-1', '3', '{x: -1, y: 1}', 'good'])
      assert.deepEqual(places(step(`emotion: ${emotion}`)), [], emotion);
  });

  it('takes evidence of the step, of a pain or of the stage', () => {
    assert.deepEqual(places(step('emotion: 2, evidence: [e]')), []);
    assert.deepEqual(places(step('emotion: -2, pains: [A, {text: B, evidence: [e]}]')), []);
    assert.deepEqual(places(step('emotion: 2', 'evidence: [e], ')), []);
    assert.deepEqual(places(step('emotion: 1, evidence: [e]', 'emotion: -2, ')), []);
    assert.deepEqual(places(step('emotion: 2, evidence: []')), ['2']);
  });
});
