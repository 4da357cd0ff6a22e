import assert from 'node:assert/strict';
import { lineStart, readLine } from '../../../src/journey/lines';

describe('the line that holds an offset', () => {
  const starts = (text: string): number[] => Array.from({ length: text.length + 1 }, (_, at) => lineStart(text, at));

  it('begins behind the line break above it', () => assert.deepEqual(starts('a\nbc\n'), [0, 0, 2, 2, 2, 5]));
  it('begins the text where the first line is empty', () => assert.deepEqual(starts('\na'), [0, 1, 1]));
});

describe('a line', () => {
  const keyIn = (text: string): string | undefined => {
    const { key } = readLine(text, 0);
    return key && text.slice(key.start, key.end);
  };

  it('has a key without the spaces before its colon', () => {
    assert.equal(keyIn('  - goal \t : x'), 'goal');
    assert.equal(keyIn('a b\u00a0: x'), 'a b\u00a0');
    assert.equal(keyIn('"a: b" : x'), '"a: b"');
    assert.equal(keyIn('-a : x'), '-a');
    assert.equal(keyIn('a:b : x'), undefined);
    assert.equal(keyIn('a #b: x'), undefined);
  });
});
