import assert from 'node:assert/strict';
import { parse } from '../../src/journey/parse';
import { dayAfter, periodOf, reviewedUntil } from '../../src/journey/review';

describe('periods', () => {
  it('are read as the format writes them', () => {
    assert.deepEqual(periodOf('90 days'), { count: 90, unit: 'day' });
    assert.deepEqual(periodOf('1 week'), { count: 1, unit: 'week' });
    assert.deepEqual(periodOf('6 months'), { count: 6, unit: 'month' });
    assert.deepEqual(periodOf('30'), { count: 30, unit: 'day' });
    for (const text of ['', '0', '0 days', '-1', '1.5 weeks', '3 years', 'a week', '90  days'])
      assert.equal(periodOf(text), undefined, text);
  });

  it('lead to a day', () => {
    assert.equal(dayAfter('2026-12-31', { count: 1, unit: 'day' }), '2027-01-01');
    assert.equal(dayAfter('2028-02-22', { count: 1, unit: 'week' }), '2028-02-29');
    assert.equal(dayAfter('2026-10-31', { count: 4, unit: 'month' }), '2027-02-28');
    assert.equal(dayAfter('2026-05-15', { count: 24, unit: 'month' }), '2028-05-15');
    assert.equal(dayAfter('0001-01-01', { count: 1, unit: 'day' }), '0001-01-02');
  });

  it('lead nowhere from what is no day, and not beyond our years', () => {
    for (const day of ['2026-02-30', '2026-1-1', 'today', '', '2026-01-01T00:00'])
      assert.equal(dayAfter(day, { count: 1, unit: 'day' }), undefined, day);
    for (const count of [1e5, 1e9, 1e300])
      assert.equal(dayAfter('2026-01-01', { count, unit: 'month' }), undefined, String(count));
  });
});

describe('a review', () => {
  const until = (text: string, team?: string) => reviewedUntil(parse(text).map, team);

  it('holds for as long as the map says, else the team, else 90 days', () => {
    assert.equal(until('reviewed: 2026-01-01\nreview-every: 10\n', '1 week'), '2026-01-11');
    assert.equal(until('reviewed: 2026-01-01\n', '1 week'), '2026-01-08');
    assert.equal(until('reviewed: 2026-01-01\n'), '2026-04-01');
    assert.equal(until('reviewed: 2026-01-01\n', 'soon'), '2026-04-01');
  });

  it('is not judged where its day or the map’s period can’t be read', () => {
    for (const text of ['', 'reviewed: soon\n', 'reviewed: 2026-01-01\nreview-every: often\n'])
      assert.equal(until(text, '1 week'), undefined);
  });
});
