import assert from 'node:assert/strict';
import { parse } from '../../../src/journey/parse';
import type { Path } from '../../../src/journey/tree';
import { pathAt, rangeOfPath } from '../../../src/language/picture-paths';

const map = `title: "Buying shoes"
goal:

personas:
  beginner: First-time runner

  club: {name: 'Club', goals: [Runs]}   # both

stages:
  - id: awareness
    personas: [beginner]
    pains: [Slow, {id: dear, text: Dear}]
    steps:
      # The window
      - id: sees
        action: Sees shoes
        emotion: {beginner: 1, club: 2}
        pains:
          - Dark
          - severity: high

      - thought: >-
          Who
          knows?

    tags: [x]
  - goal: Pays

transitions:
  - from: sees
`;
const journey = parse(map);
const sees: Path = ['stages', 0, 'steps', 0];

describe('rangeOfPath', () => {
  const selects = (path: Path, words: string | undefined): void => {
    const span = rangeOfPath(journey, path);
    assert.equal(span && map.slice(span.start, span.end), words, JSON.stringify(path));
  };

  it('selects the text of one value, without quotes and signs', () => {
    selects(['title'], 'Buying shoes');
    selects([...sees, 'action'], 'Sees shoes');
    selects([...sees, 'emotion', 'club'], '2');
    selects(['stages', 0, 'steps', 1, 'thought'], 'Who\n          knows?');
    selects(['stages', 0, 'pains', 0], 'Slow');
  });

  it('selects what stands for a map, and the key of a list', () => {
    selects(sees, 'Sees shoes');
    selects(['stages', 0], 'awareness');
    selects(['stages', 1], 'goal');
    selects(['stages', 0, 'pains', 1], 'Dear');
    selects([...sees, 'pains', 1], 'severity');
    selects([...sees, 'emotion'], 'emotion');
    selects([...sees, 'pains'], 'pains');
    selects(['personas', 'club'], 'Club');
    selects(['goal'], 'goal');
    selects([], 'Buying shoes');
  });

  it('selects a short form for its name and its text', () => {
    selects(['personas', 'beginner', 'name'], 'First-time runner');
    selects([...sees, 'pains', 0, 'text'], 'Dark');
  });

  it('selects what is nearest above what is not there, and nothing where nothing is', () => {
    selects([...sees, 'feeling'], 'Sees shoes');
    selects([...sees, 'pains', 7], 'pains');
    selects(['stages', 9], 'stages');
    selects(['scenario'], undefined);
    assert.equal(rangeOfPath(parse(''), []), undefined);
  });
});

describe('pathAt', () => {
  /** The path at a cursor that stands behind these words, or `line` lines below them. */
  const at = (words: string, lines = 0): Path | undefined => {
    let offset = map.indexOf(words) + words.length;
    assert.ok(offset >= words.length, words);
    for (let i = 0; i < lines; i++) offset = map.indexOf('\n', offset) + 1;
    return pathAt(journey, offset);
  };

  it('finds the deepest thing', () => {
    assert.deepEqual(at('Buying'), ['title']);
    assert.deepEqual(at('Sees'), [...sees, 'action']);
    assert.deepEqual(at('acti'), [...sees, 'action']);
    assert.deepEqual(at('club: 2'), [...sees, 'emotion', 'club']);
    assert.deepEqual(at('text: De'), ['stages', 0, 'pains', 1, 'text']);
    assert.deepEqual(at('tags: [x'), ['stages', 0, 'tags', 0]);
    assert.deepEqual(at('Club'), ['personas', 'club', 'name']);
    assert.deepEqual(at('  - from: s'), ['transitions', 0, 'from']);
  });

  it('takes the spaces and the dash before something for it', () => {
    assert.deepEqual(at('# The window', 1), [...sees, 'id']);
    assert.deepEqual(at('stages:', 1), ['stages', 0, 'id']);
  });

  it('counts blank lines to what is above', () => {
    assert.deepEqual(at('severity: high', 1), sees);
    assert.deepEqual(at('knows?', 1), ['stages', 0, 'steps', 1]);
    assert.deepEqual(at('First-time runner', 1), ['personas', 'beginner']);
    assert.deepEqual(at('goal: Pays', 1), ['stages', 1]);
    assert.deepEqual(at('goal:', 1), ['goal']);
    assert.deepEqual(at('from: sees', 1), ['transitions']);
  });

  it('finds a stage above its steps, and nothing above all', () => {
    assert.deepEqual(at('    step'), ['stages', 0, 'steps']);
    assert.deepEqual(pathAt(parse('\n\ntitle: A\n'), 0), undefined);
    assert.equal(pathAt(parse(''), 0), undefined);
  });
});
