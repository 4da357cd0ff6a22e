import assert from 'node:assert/strict';
import { tallying } from '../../../src/journey/tally';

describe('a tally', () => {
  it('counts names in lists', () => {
    const { counts, doubled } = tallying((list: readonly string[]) => list)([['a', 'b'], ['b', 'c'], ['b']]);
    assert.deepEqual(
      [...counts],
      [
        ['a', 1],
        ['b', 3],
        ['c', 1],
      ],
    );
    assert.equal(doubled, 1);
  });

  it('follows lists that come and go, and looks at no other', () => {
    const seen: string[] = [];
    const tally = tallying((list: readonly string[]) => {
      seen.push(list.join(''));
      return list;
    });
    const [first, second, third] = [['a'], ['a', 'b'], ['c']];
    tally([first!, second!, third!]);
    seen.length = 0;
    const { counts, doubled } = tally([first!, third!, ['d']]);
    assert.deepEqual([...counts.keys()].sort(), ['a', 'c', 'd']);
    assert.equal(doubled, 0);
    assert.deepEqual(seen, ['ab', 'd']);
  });

  it('keeps lists of different texts apart', () => {
    const tally = tallying((list: readonly string[]) => list);
    const one = tally([['a'], ['b']]);
    tally([['a']]);
    assert.equal(one.counts.get('a'), 1);
  });
});
