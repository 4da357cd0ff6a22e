import assert from 'node:assert/strict';
import { checkRules } from '../../src/rules/check';
import { staleReview as rule } from '../../src/rules/stale-review';
import { applied, contextOf, goldenFix, said } from './harness';

/** Today is 2026-11-20: 90 days after 2026-08-22. */
const map = (reviewed: string, rest = ''): string => `title: A\nstatus: active\nreviewed: ${reviewed}\n${rest}`;
const isStale = (text: string, reviewEvery?: string): boolean =>
  checkRules({ ...contextOf(text), ...(reviewEvery ? { team: { reviewEvery } } : {}) }, {}, [rule]).length > 0;

describe('stale-review', () => {
  it('tells of a review that holds no longer, on its day', () => {
    assert.deepEqual(said(rule, map('2026-08-21')), [
      ['2026-08-21', 'The review of this map was due on 2026-11-19. Check that it is still true, and set the day.'],
    ]);
    assert.deepEqual(said(rule, map('2026-08-22')), []);
    assert.deepEqual(said(rule, map('2027-01-01')), []);
  });

  it('goes by the map’s period, else by the team’s, else by 90 days', () => {
    assert.ok(!isStale(map('2026-08-21', 'review-every: 3 months\n')));
    assert.ok(isStale(map('2026-08-22', 'review-every: 30\n')));
    assert.ok(isStale(map('2026-10-22'), '4 weeks'));
    assert.ok(!isStale(map('2026-10-23'), '4 weeks'));
    assert.ok(!isStale(map('2026-10-01', 'review-every: 1 year\n'), '4 weeks'));
    assert.ok(isStale(map('2026-01-01'), 'sometimes'));
  });

  it('leaves drafts, what is archived, and days that are none', () => {
    for (const status of ['draft', 'archived'])
      assert.ok(!isStale(map('2020-01-01').replace('active', status)), status);
    for (const day of ['2026-02-30', 'soon', '2026-1-1', '[2020-01-01]', '']) assert.ok(!isStale(map(day)), day);
  });

  it('sets today, in the quotes of the author', () => {
    goldenFix(rule, 'set');
    assert.equal(applied(rule, map('"2020-01-01" # in spring')), map('"2026-11-20" # in spring'));
  });
});
