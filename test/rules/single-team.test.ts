import assert from 'node:assert/strict';
import { singleTeam as rule } from '../../src/rules/single-team';
import { filesOf, said } from './harness';

const map = (...owners: string[]): string => `title: A
teams: {cx: CX, web: Web}
stages:
  - steps:
${owners.map(owner => `      - opportunities: [{text: B, owner: ${owner}}]\n`).join('')}`;

describe('single-team', () => {
  it('tells of a map that one team owns all of', () => {
    assert.deepEqual(said(rule, map('cx', 'cx', 'cx', 'cx')), [
      ['A', 'All owners in this map are one team, “CX”. Add who else has a part in the journey.'],
    ]);
    assert.deepEqual(
      said(rule, `owner: cx\n${map('cx', 'cx', 'cx')}`).map(([at]) => at),
      ['cx'],
    );
  });

  it('says nothing of several teams, of three owners, and of an unknown team', () => {
    assert.deepEqual(said(rule, map('cx', 'cx', 'cx', 'web')), []);
    assert.deepEqual(said(rule, map('cx', 'cx', 'cx')), []);
    assert.deepEqual(said(rule, map('nobody', 'nobody', 'nobody', 'nobody')), []);
    assert.deepEqual(said(rule, map()), []);
  });

  it('counts who owns the touchpoints of other files that it uses', () => {
    const files = filesOf({ 'b.journey.yaml': 'type: library\ntouchpoints: {shop: {name: Shop, owner: store}}\n' });
    const text = `imports: [./b.journey.yaml]\n${map('cx', 'cx', 'cx', 'cx')}`;
    assert.equal(said(rule, text, files).length, 1);
    assert.deepEqual(said(rule, `${text}  - touchpoint: shop\n`, files), []);
  });
});
