import assert from 'node:assert/strict';
import { tooManyStages as rule } from '../../src/rules/too-many-stages';
import { said } from './harness';

const map = (count: number): string => `title: A\nstages:\n${'  - {}\n'.repeat(count)}`;

describe('too-many-stages', () => {
  it('tells of the thirteenth, once, on the key', () => {
    assert.deepEqual(said(rule, map(13)), [
      ['stages', 'This map has 13 stages, more than 12. Join some, or tell a part in a map of its own.'],
    ]);
    assert.equal(said(rule, map(40)).length, 1);
    assert.deepEqual(said(rule, map(12)), []);
  });
});
