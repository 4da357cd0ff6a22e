import assert from 'node:assert/strict';
import { noOwner as rule } from '../../src/rules/no-owner';
import { filesOf, fixTitles, goldenFix, said } from './harness';

describe('no-owner', () => {
  it('tells of a map without an owner, on its title', () => {
    const told = ['A', 'This map has no owner. Add the team that keeps it up to date.'];
    for (const text of ['title: A\n', 'title: A\nowner: ~\n']) assert.deepEqual(said(rule, text), [told]);
    assert.deepEqual(said(rule, 'title: A\nowner: cx\n'), []);
    assert.deepEqual(said(rule, 'type: library\n'), []);
  });

  it('lets choose one of the teams in sight', () => {
    goldenFix(rule, 'choose', 'Make “Web shop” the owner');
    const library = filesOf({ 'shop.journey.yaml': 'type: library\nteams: {cx: Customers, web: Web}\n' });
    assert.deepEqual(fixTitles(rule, 'title: A\nimports: [./shop.journey.yaml]\n', library), [
      'Make “Customers” the owner',
      'Make “Web” the owner',
    ]);
  });

  it('offers no team whose key is no id', () => {
    assert.deepEqual(fixTitles(rule, 'title: A\nteams: {cx: CX, and more}\n'), ['Make “CX” the owner']);
  });

  it('adds a team where there is none, unless an import may bring some', () => {
    goldenFix(rule, 'new-team');
    goldenFix(rule, 'new-team-flow');
    assert.deepEqual(fixTitles(rule, 'title: A\nimports: [./shop.journey.yaml]\n', filesOf({})), []);
  });
});
