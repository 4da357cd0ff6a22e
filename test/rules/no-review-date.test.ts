import assert from 'node:assert/strict';
import { noReviewDate as rule } from '../../src/rules/no-review-date';
import { goldenFix, said } from './harness';

describe('no-review-date', () => {
  it('tells of a map in use that was never reviewed', () => {
    for (const status of ['validated', 'active'])
      assert.deepEqual(said(rule, `title: A\nstatus: ${status}\n`), [
        ['A', 'This map is in use, but tells no day of review. Add when somebody last checked that it is true.'],
      ]);
  });

  it('says nothing of drafts, of what is archived, and of a day', () => {
    for (const text of ['', 'status: draft', 'status: archived', 'status: active\nreviewed: 2020-01-01', 'status: [a]'])
      assert.deepEqual(said(rule, `title: A\n${text}\n`), [], text);
  });

  it('sets today', () => {
    goldenFix(rule, 'add');
    goldenFix(rule, 'empty-key');
  });
});
