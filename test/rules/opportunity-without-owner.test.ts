import assert from 'node:assert/strict';
import { opportunityWithoutOwner as rule } from '../../src/rules/opportunity-without-owner';
import { filesOf, fixTitles, goldenFix, said } from './harness';

const map = (opportunities: string): string => `stages: [{steps: [{opportunities: ${opportunities}}]}]\n`;

describe('opportunity-without-owner', () => {
  it('tells of ideas that no team owns, on their text, of stages and steps', () => {
    assert.deepEqual(
      said(rule, 'stages: [{opportunities: [One list], steps: [{opportunities: [{text: A code, owner: }]}]}]\n'),
      [
        ['One list', '“One list” has no owner. Add the team that takes care of it.'],
        ['A code', '“A code” has no owner. Add the team that takes care of it.'],
      ],
    );
  });

  it('says nothing of an owner, of what was rejected, and of what is still to be filled in', () => {
    for (const opportunity of [
      '{text: A, owner: web}',
      '{text: A, status: rejected}',
      'How might we help here?',
      '{text: "Jak możemy tu pomóc?", addresses: [b]}',
      '{owner: }',
      '[A]',
    ])
      assert.deepEqual(said(rule, map(`[${opportunity}]`)), [], opportunity);
  });

  it('lets choose an owner: those of the touchpoints of the step come first', () => {
    goldenFix(rule, 'short-form', 'Make “Web shop” the owner');
    goldenFix(rule, 'block', 'Make “Customer experience” the owner');
    assert.deepEqual(
      fixTitles(
        rule,
        `teams: {cx: CX, web: Web}
touchpoints: {shop: {name: Shop, owner: web}}
stages: [{steps: [{touchpoint: shop, opportunities: [A]}]}]
`,
      ),
      ['Make “Web” the owner', 'Make “CX” the owner'],
    );
  });

  it('adds a team where there is none, unless an import may bring some', () => {
    goldenFix(rule, 'new-team');
    assert.deepEqual(fixTitles(rule, `imports: [./b.journey.yaml]\n${map('[A]')}`, filesOf({})), []);
  });
});
