import assert from 'node:assert/strict';
import { stepWithoutTouchpoint as rule } from '../../src/rules/step-without-touchpoint';
import { fixTitles, goldenFix, said } from './harness';

describe('step-without-touchpoint', () => {
  it('tells of a step that names none', () => {
    assert.deepEqual(said(rule, 'stages:\n  - steps:\n      - action: Looks\n      - touchpoint: []\n'), [
      ['Looks', '“Looks” names no touchpoint. Add where it happens.'],
      ['touchpoint', '“Step 2” names no touchpoint. Add where it happens.'],
    ]);
  });

  it('says nothing of a touchpoint, right or wrong', () => {
    assert.deepEqual(said(rule, 'stages: [{steps: [{touchpoint: a}, {touchpoint: [b]}, {touchpoint: 3}]}]\n'), []);
  });

  it('waits until a step that we put in is filled in', () => {
    assert.deepEqual(said(rule, 'stages: [{steps: [{action: What the customer does}]}]\n'), []);
  });

  it('offers those the action speaks of first, then the nearest, eight at most', () => {
    const many = Array.from({ length: 10 }, (_, i) => `t${i}: T${i}`).join(', ');
    const text = `touchpoints: {${many}, checkout: Check-out}\nstages: [{steps: [{touchpoint: t5}, {touchpoint: t7}, {action: Pays at the checkout}]}]\n`;
    assert.deepEqual(fixTitles(rule, text).slice(0, 4), [
      'Use the touchpoint “Check-out”',
      'Use the touchpoint “T7”',
      'Use the touchpoint “T5”',
      'Use the touchpoint “T0”',
    ]);
    assert.equal(fixTitles(rule, text).length, 8);
  });

  it('offers none whose key is no id', () => {
    assert.deepEqual(fixTitles(rule, 'touchpoints: {a: A, and more}\nstages: [{steps: [{action: Pays}]}]\n'), [
      'Use the touchpoint “A”',
    ]);
  });

  it('writes it behind the action', () => {
    goldenFix(rule, 'block');
    goldenFix(rule, 'flow');
  });
});
