import assert from 'node:assert/strict';
import { missingStage as rule } from '../../src/rules/missing-stage';
import { fixTitles, goldenFix, said } from './harness';

describe('missing-stage', () => {
  const text = 'title: A\nlanguage: fi\nframework: before-during-after\nstages:\n  - id: own\n    name: Aikana\n';

  it('tells of each stage that is absent, on the framework', () => {
    assert.deepEqual(said(rule, text), [
      [
        'before-during-after',
        'The stage “Ennen” (`before`) of this framework is missing. Add it, or choose another framework.',
      ],
      [
        'before-during-after',
        'The stage “Jälkeen” (`after`) of this framework is missing. Add it, or choose another framework.',
      ],
    ]);
  });

  it('says nothing without a framework, of an unknown one, and in libraries', () => {
    for (const other of ['', 'framework: mine\n', 'framework: service\ntype: library\n'])
      assert.deepEqual(said(rule, `title: A\n${other}`), []);
  });

  it('inserts the stage where the framework has it', () => {
    assert.deepEqual(fixTitles(rule, text), ['Insert the stage “Ennen”', 'Insert all 2 missing stages']);
    goldenFix(rule, 'first-and-last');
    goldenFix(rule, 'crlf', 0, undefined, 1);
  });

  it('inserts all', () => {
    goldenFix(rule, 'all', 'Insert all 3 missing stages');
    goldenFix(rule, 'empty', 'Insert all 3 missing stages');
  });
});
