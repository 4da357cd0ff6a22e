import assert from 'node:assert/strict';
import { restFor, throttle } from '../../../src/client/preview/throttle';
import { until } from '../until';

const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

describe('what follows each edit', () => {
  it('begins at once, and never before the last one has ended; then once for all that was asked meanwhile', async () => {
    const ends: (() => void)[] = [];
    const updates = throttle(
      () => new Promise(end => ends.push(end)),
      0,
      () => 0,
    );
    updates.request();
    assert.equal(ends.length, 1);
    for (let i = 0; i < 5; i++) updates.request();
    await turn();
    assert.equal(ends.length, 1);
    ends[0]!();
    await until('the second', () => ends.length === 2);
    ends[1]!();
    await turn();
    assert.equal(ends.length, 2);
    updates.cancel();
  });

  it('begins only in a rest when it takes long, and then does not forget the last request', async () => {
    const rest = 50;
    let asked = 0;
    const rests: number[] = [];
    const updates = throttle(
      () => Promise.resolve(void rests.push(performance.now() - asked)),
      0,
      () => rest,
    );
    for (let i = 0; i < 20; i++) {
      asked = performance.now();
      updates.request();
      await turn();
    }
    const before = rests.length;
    await until('the last', () => rests.length > before);
    assert.ok(
      rests.every(ms => ms >= rest),
      rests.join(),
    );
  });

  it('needs no rest when it is quick, a longer one the longer it takes, and never a long one', () => {
    assert.equal(restFor(10), 0);
    assert.ok(restFor(100) >= 100);
    assert.ok(restFor(300) > restFor(100));
    assert.equal(restFor(60_000), restFor(10_000));
  });
});
