import assert from 'node:assert/strict';
import { completeConfig } from '../../../src/language/completion/config';
import { rules } from '../../../src/rules/rules';
import { applied, cursorIn } from '../completion/helper';
import { contextOf } from './helper';

const labels = (marked: string, trigger?: string): string[] => {
  const { text, offset } = cursorIn(marked);
  return completeConfig(contextOf(text), offset, trigger).map(i => i.label);
};

const accept = (marked: string, label: string): string => {
  const { text, offset } = cursorIn(marked);
  const item = completeConfig(contextOf(text), offset).find(i => i.label === label);
  assert.ok(item, `“${label}” is not among: ${labels(marked).join(', ')}`);
  return applied(text, item);
};

const ids = [...rules.map(r => r.id), 'unused-ignore'];
const levels = ['off', 'hint', 'information', 'warning', 'error'];

describe('completion in a configuration', () => {
  it('offers the keys that are not there yet', () => {
    assert.deepEqual(labels('|'), ['extends', 'rules', 'frameworks', 'review-every']);
    assert.deepEqual(labels('extends: strict\nr|\n'), ['rules', 'frameworks', 'review-every']);
    assert.equal(accept('ru|', 'rules'), 'rules:\n  |');
    assert.equal(accept('ex|', 'extends'), 'extends: |');
  });

  it('offers presets and severities', () => {
    assert.deepEqual(labels('extends: |'), ['recommended', 'relaxed', 'strict']);
    assert.deepEqual(labels('rules:\n  no-goal: |'), levels);
    assert.deepEqual(labels('rules: {no-goal: |}', ' '), levels);
    assert.equal(accept('rules:\n  no-goal: wa|', 'warning'), 'rules:\n  no-goal: warning|');
  });

  it('offers rules by what they find, each once', () => {
    assert.deepEqual(labels('rules:\n  |'), ids);
    assert.deepEqual(
      labels('rules:\n  no-goal: off\n  |'),
      ids.filter(id => id !== 'no-goal'),
    );
    assert.equal(accept('rules:\n  no-g|', 'no-goal'), 'rules:\n  no-goal: |');
    assert.equal(accept('rules:\n  no-g|: off', 'no-goal'), 'rules:\n  no-goal|: off');
    const item = completeConfig(contextOf('rules:\n  '), 9).find(i => i.label === 'no-goal');
    assert.equal(item?.detail, rules.find(r => r.id === 'no-goal')?.summary);
  });

  it('offers stages of frameworks and periods as in a map', () => {
    assert.ok(labels('frameworks:\n  ours:\n    stages: [|]').includes('awareness'));
    assert.deepEqual(
      labels('frameworks:\n  ours:\n    st|'),
      ['stages', 'name', 'description', 'tags', 'url'].sort(byKey),
    );
    assert.deepEqual(labels('review-every: |'), ['90 days', '4 weeks', '6 months']);
  });

  it('offers nothing where nothing can stand, and no keys of maps', () => {
    for (const marked of ['# |', 'rules:\n  no-goal: off # |', 'x-own: |', 'rules: |'])
      assert.deepEqual(labels(marked), [], marked);
    assert.ok(!labels('t|').includes('title'));
  });
});

const order = ['name', 'stages', 'description', 'tags', 'url'];
const byKey = (a: string, b: string): number => order.indexOf(a) - order.indexOf(b);
