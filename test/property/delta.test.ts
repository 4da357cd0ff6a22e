import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyDelta, deltaOf, isDelta } from '../../src/shared/delta';

const json = fc
  .jsonValue({ maxDepth: 4 })
  .map(v => JSON.parse(JSON.stringify(v, (k, x) => (k === '__proto__' ? undefined : x)) ?? 'null') as unknown);

describe('deltas', () => {
  it('make any value of any other', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const delta = JSON.parse(JSON.stringify(deltaOf(a, b))) as unknown;
        assert.ok(isDelta(delta));
        assert.deepEqual(applyDelta(a, delta), b);
      }),
    );
  });

  it('are nothing between equal values', () => {
    fc.assert(fc.property(json, a => assert.equal(deltaOf(a, structuredClone(a)), 0)));
  });

  it('keep what they do not change', () => {
    const before = { stages: [{ n: 1 }, { n: 2, steps: [{ a: 'x' }, { a: 'y' }] }, { n: 3 }] };
    const next = { stages: [before.stages[0], { n: 2, steps: [{ a: 'x' }, { a: 'z' }] }, before.stages[2]] };
    const delta = deltaOf(before, next);
    assert.deepEqual(delta, {
      o: { stages: { a: [1, 1], i: [{ o: { steps: { a: [1, 0], i: [{ o: { a: { v: 'z' } } }] } } }] } },
    });
    const made = applyDelta(before, delta) as typeof before;
    assert.equal(made.stages[0], before.stages[0]);
    assert.equal(made.stages[1]!.steps![0], before.stages[1]!.steps![0]);
  });
});
