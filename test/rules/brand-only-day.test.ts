import assert from 'node:assert/strict';
import { brandOnlyDay as rule } from '../../src/rules/brand-only-day';
import { filesOf, said } from './harness';

const day = (touchpoints: string, rest = ''): string =>
  `title: A\ntype: day-in-the-life\n${rest}touchpoints: {${touchpoints}}\n`;

describe('brand-only-day', () => {
  it('tells of a day that meets the brand alone', () => {
    const found = said(rule, day('a: A, b: {name: B, relation: brand}'));
    assert.deepEqual(
      found.map(([at]) => at),
      ['touchpoints'],
    );
    assert.match(found[0]![1], /^All touchpoints of this day are the brand’s own\./);
  });

  it('says nothing of other parties, without touchpoints, and in maps of other types', () => {
    for (const relation of ['competitor', 'other'])
      assert.deepEqual(said(rule, day(`a: A, b: {name: B, relation: ${relation}}`)), []);
    assert.deepEqual(said(rule, day('')), []);
    assert.deepEqual(said(rule, day('a: A').replace('day-in-the-life', 'current-state')), []);
  });

  it('looks at what the map uses of a library', () => {
    const library = 'type: library\ntouchpoints: {bus: {name: Bus, relation: other}, app: App}\n';
    const files = filesOf({ 'lib.journey.yaml': library });
    const using = (id: string): string =>
      `title: A\ntype: day-in-the-life\nimports: [./lib.journey.yaml]\nstages: [{touchpoint: ${id}}]\n`;
    assert.deepEqual(said(rule, using('bus'), files), []);
    assert.deepEqual(said(rule, using('unknown'), files), []);
    assert.deepEqual(
      said(rule, using('app'), files).map(([at]) => at),
      ['A'],
    );
  });
});
