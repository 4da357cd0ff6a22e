import assert from 'node:assert/strict';
import { lineStart } from '../../../src/journey/lines';

describe('the line that holds an offset', () => {
  const starts = (text: string): number[] => Array.from({ length: text.length + 1 }, (_, at) => lineStart(text, at));

  it('begins behind the line break above it', () => assert.deepEqual(starts('a\nbc\n'), [0, 0, 2, 2, 2, 5]));
  it('begins the text where the first line is empty', () => assert.deepEqual(starts('\na'), [0, 1, 1]));
});
