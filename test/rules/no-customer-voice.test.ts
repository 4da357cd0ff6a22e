import assert from 'node:assert/strict';
import { noCustomerVoice as rule } from '../../src/rules/no-customer-voice';
import { said } from './harness';

const map = (...methods: string[]): string =>
  `title: A\nevidence:\n${methods.map((method, i) => `  e${i}: {name: E, method: ${method}}\n`).join('')}`;

describe('no-customer-voice', () => {
  it('tells of evidence by methods that ask no customer', () => {
    const found = said(rule, map('analytics', 'crm', 'desk-research', 'workshop', 'observation', 'social-media'));
    assert.deepEqual(
      found.map(([at]) => at),
      ['evidence'],
    );
    assert.match(found[0]![1], /^In none of this map’s evidence do customers speak for themselves\./);
  });

  for (const method of ['survey', 'interview', 'reviews', 'diary', 'usability-test', 'support-tickets'])
    it(`takes ${method} for the customers’ voice`, () => assert.deepEqual(said(rule, map('analytics', method)), []));

  it('says nothing without evidence, and where a method is not told', () => {
    assert.deepEqual(said(rule, 'title: A\n'), []);
    assert.deepEqual(said(rule, `${map('analytics')}  talks: Talks with customers\n`), []);
    assert.deepEqual(said(rule, `${map('analytics')}stages: [{evidence: [unknown]}]\n`), []);
  });
});
