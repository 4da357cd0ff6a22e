import assert from 'node:assert/strict';
import { parse } from '../../src/journey/parse';
import { entries, keyText, nodeAt } from '../../src/journey/tree';

const keys = (text: string, ...path: (string | number)[]): string[] =>
  entries(nodeAt(parse(text).root, path)).map(e => keyText(e.key));

describe('a second colon in a text', () => {
  it('takes no key below with it', () => {
    const text = 'goal: Sell: more\nscenario: x\nstages:\n  - id: a\n    goal: Say: it\n    name: b\n  - id: c\n';
    assert.deepEqual(keys(text), ['goal', 'scenario', 'stages']);
    assert.deepEqual(keys(text, 'stages', 0), ['id', 'goal', 'name']);
    assert.equal(parse(text).map.stages.length, 2);
    assert.equal(parse(text).problems.length, 2);
  });

  it('nor do several of them', () => {
    assert.deepEqual(keys('goal: a: b: c\nscenario: d: e\ntitle: x\n'), ['goal', 'scenario', 'title']);
  });

  it('leaves the keys of a real map where they are', () => {
    const text = 'personas:\n  a:\n    name: x\n  b: y\nteams:\n  c: z\n';
    assert.deepEqual(keys(text), ['personas', 'teams']);
    assert.deepEqual(keys(text, 'personas'), ['a', 'b']);
  });
});
