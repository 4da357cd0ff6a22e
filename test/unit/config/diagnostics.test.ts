import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/apply';
import { diagnoseConfig } from '../../../src/language/diagnostics';
import { contextOf } from './helper';

/** Every finding as `code «text» message`. */
const told = (text: string): string[] =>
  diagnoseConfig(contextOf(text)).map(f => `${f.code} «${text.slice(f.span.start, f.span.end)}» ${f.message}`);

const fixed = (text: string): string => {
  const fix = diagnoseConfig(contextOf(text))[0]?.fixes?.()[0];
  return fix ? applyEdits(text, fix.edits) : 'no fix';
};

describe('what is found in a configuration', () => {
  it('is nothing where it is right, empty or half typed', () => {
    for (const text of [
      '',
      '# nothing yet\n',
      'rules:\n',
      'rules:\n  no-goal:\n',
      'extends: strict\nrules:\n  no-goal: off\n  unused-ignore: warning\nreview-every: 30\nx-own: [1]\n',
      'frameworks:\n  saas: {name: SaaS, stages: [discover, {id: try, aliases: [trial]}]}\n',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('is said in plain words', () => {
    assert.deepEqual(told('extends: lax\n'), [
      'schema «lax» `extends` must be one of recommended, relaxed, strict, not “lax”.',
    ]);
    assert.deepEqual(told('rules:\n  no-goal: quiet\n'), [
      'schema «quiet» `no-goal` must be one of off, hint, information, warning, error, not “quiet”.',
    ]);
    assert.deepEqual(told('rules: [no-goal]\n'), [
      'schema «rules» `rules` must have an entry for each id, such as `no-goal: …`, not a list.',
    ]);
    assert.deepEqual(told('rule:\n  no-goal: off\n'), [
      'schema «rule» `rule` is not known here. Did you mean `rules`?',
    ]);
    assert.deepEqual(told('- a\n'), [
      'schema «-» This is no configuration yet. It begins with a key such as `rules:`.',
    ]);
    assert.deepEqual(told('frameworks:\n  saas: {stage: [a]}\n'), [
      'schema «stage» `stage` is not known here. Did you mean `stages`?',
    ]);
    assert.deepEqual(told('review-every: often\n'), [
      'schema «often» `review-every` must be a number and days, weeks or months, such as `90 days`, not “often”.',
    ]);
    assert.equal(told('rules: {no-goal: off\n')[0]?.split(' ')[0], 'yaml-syntax');
    assert.deepEqual(told('extends: strict\nextends: relaxed\n'), [
      'yaml-syntax «extends» `extends` stands here twice: only the first is read.',
    ]);
  });

  it('is a rule that there is not, with the nearest one', () => {
    assert.deepEqual(told('rules:\n  no-gaol: off\n  brand-new: error\n'), [
      'schema «no-gaol» There is no rule `no-gaol`. Did you mean `no-goal`?',
      'schema «brand-new» There is no rule `brand-new`.',
    ]);
  });

  it('is a stage that a framework has twice', () => {
    assert.deepEqual(told('frameworks: {saas: {stages: [buy, {id: buy}]}}\nrules: {brand-new: off}\n'), [
      'schema «buy» This framework has the stage `buy` already. Choose another id, or remove it.',
      'schema «brand-new» There is no rule `brand-new`.',
    ]);
  });

  it('has fixes', () => {
    assert.equal(fixed('rules:\n  "no-gaol": off\n'), 'rules:\n  "no-goal": off\n');
    assert.equal(fixed('rules:\n  no-goal: eror\n'), 'rules:\n  no-goal: error\n');
    assert.equal(fixed('extend: strict\n'), 'extends: strict\n');
  });
});
