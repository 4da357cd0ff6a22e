import assert from 'node:assert/strict';
import { oneKindOfEvidence as rule } from '../../src/rules/one-kind-of-evidence';
import { filesOf, said } from './harness';

const map = (...types: (string | undefined)[]): string =>
  `title: A\nevidence:\n${types.map((type, i) => `  e${i}: {name: E${type ? `, type: ${type}` : ''}}\n`).join('')}`;

describe('one-kind-of-evidence', () => {
  it('tells of evidence that is all of one kind, and of what is missing', () => {
    assert.deepEqual(said(rule, map('qualitative', 'qualitative')), [
      ['evidence', 'All evidence of this map is qualitative. Add numbers that show how often it is so.'],
    ]);
    assert.deepEqual(said(rule, map('quantitative')), [
      ['evidence', 'All evidence of this map is quantitative. Add research that shows why it is so.'],
    ]);
  });

  it('says nothing of both kinds, of none, and where one is not told', () => {
    assert.deepEqual(said(rule, map('qualitative', 'quantitative')), []);
    assert.deepEqual(said(rule, map('qualitative', undefined)), []);
    assert.deepEqual(said(rule, map('qualitative', 'both')), []);
    assert.deepEqual(said(rule, 'title: A\nevidence: {}\n'), []);
    assert.deepEqual(said(rule, 'title: A\nevidence: {survey: Survey}\n'), []);
  });

  it('counts what the map uses of a library, not all that is there', () => {
    const library =
      'type: library\nevidence: {logs: {name: L, type: quantitative}, talks: {name: T, type: qualitative}}\n';
    const files = filesOf({ 'lib.journey.yaml': library });
    const using = (ids: string): string => `title: A\nimports: [./lib.journey.yaml]\nstages: [{evidence: [${ids}]}]\n`;
    assert.deepEqual(
      said(rule, using('logs'), files).map(([at]) => at),
      ['A'],
    );
    assert.deepEqual(said(rule, using('logs, talks'), files), []);
    assert.deepEqual(said(rule, using('logs, unknown'), files), []);
    assert.deepEqual(said(rule, library), []);
  });
});
