import assert from 'node:assert/strict';
import { rules } from '../../../src/rules/rules';
import { accept, labels } from './helper';

const all = [...rules.map(r => r.id), 'unused-ignore'];
const map = (comment: string, title = 'A'): string => `${comment}title: ${title}\nstages:\n  - id: one\n`;

describe('completion in # journey-ignore', () => {
  it('offers rules, those first that find something on its line', () => {
    const offered = labels(map('# journey-ignore |\n'));
    assert.deepEqual([...offered].sort(), [...all].sort());
    assert.ok(offered.indexOf('no-goal') < offered.indexOf('unknown-reference'));
    assert.ok(offered.indexOf('unknown-reference') < offered.indexOf('unknown-stage'));
    assert.equal(labels('title: A\nstages:\n  - id: one # journey-ignore |\n')[0], 'stage-without-steps');
  });

  it('completes the id at the cursor and leaves out those that are there', () => {
    assert.equal(accept(map('# journey-ignore no-g|\n'), 'no-goal'), map('# journey-ignore no-goal|\n'));
    assert.equal(
      accept(map('# journey-ignore no-g|, no-persona\n'), 'no-goal'),
      map('# journey-ignore no-goal|, no-persona\n'),
    );
    assert.ok(!labels(map('# journey-ignore no-goal, |\n')).includes('no-goal'));
    assert.ok(labels(map('# journey-ignore no-goal|\n')).includes('no-goal'));
    assert.ok(labels(map('# journey-ignore no-goal, |\n'), undefined, ' ').includes('no-persona'));
  });

  it('offers nothing in other comments, behind the ids, or in texts', () => {
    for (const marked of [
      map('# journey-ignor |\n'),
      map('# journey-ignore no-goal: as ag|\n'),
      map('', '"A # journey-ignore |"'),
      map('', '|\n  # journey-ignore |'.replace('|', '>')),
    ])
      assert.ok(!labels(marked).includes('no-goal'), marked);
  });
});
