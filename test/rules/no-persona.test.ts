import assert from 'node:assert/strict';
import { noPersona as rule } from '../../src/rules/no-persona';
import { filesOf, findings, fixTitles, goldenFix, said } from './harness';

describe('no-persona', () => {
  const personas = 'type: library\npersonas: {runner: Runner}\n';

  it('tells of a map without a persona, on its title', () => {
    assert.deepEqual(said(rule, 'type: current-state\ntitle: Shoes\n'), [
      ['Shoes', 'This map has no persona. Add who makes this journey.'],
    ]);
    assert.equal(findings(rule, 'title: A\n')[0]?.severity, 'hint');
    assert.equal(findings(rule, 'title: A\nstatus: active\n')[0]?.severity, 'warning');
  });

  it('says nothing with an imported persona, or while an import is not read', () => {
    const text = 'title: A\nimports: [./b.journey.yaml]\n';
    assert.deepEqual(said(rule, text, filesOf({ 'b.journey.yaml': personas })), []);
    assert.deepEqual(said(rule, text, filesOf({ 'b.journey.yaml': null })), []);
  });

  it('says nothing where personas are named that are told as unknown', () => {
    for (const step of ['{personas: [runner]}', '{emotion: {runner: 1}}'])
      assert.deepEqual(said(rule, `title: A\nstages: [{steps: [${step}]}]\n`), [], step);
  });

  it('adds one', () => goldenFix(rule, 'add'));

  it('imports a library that has personas, where it fits', () => {
    const files = filesOf({
      'shared/b.journey.yaml': personas,
      'c.journey.yaml': 'type: library\n',
      'other.journey.yaml': 'channels: {}\n',
    });
    goldenFix(rule, 'import', 'Import the personas of ./shared/b.journey.yaml', files);
    goldenFix(rule, 'import-more', 'Import the personas of ./shared/b.journey.yaml', files);
    assert.equal(fixTitles(rule, 'title: A\n', files).length, 2);
    const taken = filesOf({ 'b.journey.yaml': `${personas}teams: {cx: CX}\n` });
    assert.equal(fixTitles(rule, 'title: A\nteams: {cx: CX}\n', taken).length, 1);
  });
});
