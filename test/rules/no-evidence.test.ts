import assert from 'node:assert/strict';
import { noEvidence as rule } from '../../src/rules/no-evidence';
import { goldenFix, said } from './harness';

describe('no-evidence', () => {
  it('tells of a map of today that names no source at all', () => {
    const told = ['A', 'This map names no evidence. Add the research or the data that it rests on.'];
    for (const text of ['title: A\n', 'title: A\ntype: current-state\nevidence: []\n'])
      assert.deepEqual(said(rule, text), [told]);
  });

  it('says nothing of evidence of its own or of another file, nor in maps of another type', () => {
    assert.deepEqual(said(rule, 'title: A\nevidence: {survey: Survey}\n'), []);
    assert.deepEqual(said(rule, 'title: A\nstages: [{steps: [{pains: [{text: B, evidence: [survey]}]}]}]\n'), []);
    for (const type of ['future-state', 'day-in-the-life', 'service-blueprint', 'library'])
      assert.deepEqual(said(rule, `title: A\ntype: ${type}\n`), []);
  });

  it('adds a source, to be named by the author in the language of the map', () => {
    goldenFix(rule, 'add');
    goldenFix(rule, 'finnish');
  });
});
