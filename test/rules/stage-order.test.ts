import assert from 'node:assert/strict';
import { stageOrder as rule } from '../../src/rules/stage-order';
import { goldenFix, said } from './harness';

const map = (...ids: string[]): string => `framework: loyalty\nstages: [${ids.map(id => `{id: ${id}}`).join(', ')}]\n`;

describe('stage-order', () => {
  it('tells of each stage that is out of order, and of no other', () => {
    assert.deepEqual(said(rule, map('loyalty', 'awareness', 'consideration', 'conversion')), [
      ['loyalty', 'In this framework, “Loyalty” comes after “Conversion”.'],
    ]);
    assert.deepEqual(said(rule, map('awareness', 'conversion', 'retention', 'consideration')), [
      ['consideration', 'In this framework, “Consideration” comes before “Conversion”.'],
    ]);
  });

  it('says nothing of gaps, own stages and a second one of a kind', () => {
    assert.deepEqual(said(rule, map('awareness', 'own', 'loyalty')), []);
    assert.deepEqual(said(rule, map('awareness', 'conversion', 'discovery', 'loyalty')), []);
    assert.deepEqual(said(rule, map('loyalty', 'awareness').replace('framework: loyalty\n', '')), []);
  });

  it('reorders; comments go with their stage', () => {
    goldenFix(rule, 'block');
    goldenFix(rule, 'flow');
  });
});
