import assert from 'node:assert/strict';
import { duplicateStage as rule } from '../../src/rules/duplicate-stage';
import { findings, said } from './harness';

describe('duplicate-stage', () => {
  const text = 'framework: loyalty\nstages:\n  - id: awareness\n  - {id: finds, name: Discovery}\n';

  it('tells of the second, with the first', () => {
    assert.deepEqual(said(rule, text), [
      [
        'finds',
        '“Awareness” and “Discovery” are both the stage “Awareness” of this framework. Join them, or give this one another name and id.',
      ],
    ]);
    const [related] = findings(rule, text)[0]!.related!;
    assert.equal(text.slice(related!.span.start, related!.span.end), 'awareness');
  });

  it('says nothing of two stages outside the framework', () => {
    assert.deepEqual(said(rule, 'framework: service\nstages: [{id: a, name: B}, {id: c, name: B}]\n'), []);
  });
});
