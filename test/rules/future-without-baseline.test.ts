import assert from 'node:assert/strict';
import { futureWithoutBaseline as rule } from '../../src/rules/future-without-baseline';
import { filesOf, fixTitles, goldenFix, said } from './harness';

const files = filesOf({
  'old/far.journey.yaml': 'title: Far\n',
  'running shoes.journey.yaml': 'title: Near\n',
  'lib.journey.yaml': 'title: L\ntype: library\n',
  'next.journey.yaml': 'title: N\ntype: future-state\n',
});

describe('future-without-baseline', () => {
  it('tells of a map of the future that improves on nothing, on its title', () => {
    assert.deepEqual(said(rule, 'title: A\ntype: future-state\n'), [
      ['A', 'This map of the future names no `baseline`. Add the map of today that it improves on.'],
    ]);
    assert.deepEqual(said(rule, 'title: A\ntype: future-state\nbaseline: ./today.journey.yaml\n'), []);
    assert.deepEqual(said(rule, 'title: A\n'), []);
  });

  it('links a map of today, the nearest ones first', () => {
    assert.deepEqual(fixTitles(rule, 'title: A\ntype: future-state\n', files), [
      'Link ./running shoes.journey.yaml',
      'Link ./old/far.journey.yaml',
    ]);
    goldenFix(rule, 'link', 0, files);
  });
});
