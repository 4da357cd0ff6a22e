import assert from 'node:assert/strict';
import { createTurns } from '../../src/server/turns';

describe('turns', () => {
  /** Turns that come when the test takes one; `taken` says whether there was one to take. */
  function turnsByHand(): { turns: ReturnType<typeof createTurns>; take: () => boolean } {
    const waiting: (() => void)[] = [];
    const turns = createTurns(run => waiting.push(run));
    const take = (): boolean => {
      const run = waiting.shift();
      run?.();
      return run !== undefined;
    };
    return { turns, take };
  }

  it('do one job each, the most urgent first', () => {
    const { turns, take } = turnsByHand();
    const done: string[] = [];
    for (const urgency of ['idle', 'open', 'open', 'idle'] as const) turns.add(urgency, () => done.push(urgency));
    take();
    assert.deepEqual(done, ['open']);
    turns.add('typed', () => done.push('typed'));
    while (take());
    assert.deepEqual(done.slice(0, 3), ['open', 'typed', 'open']);
  });

  it('leave what nobody waits for until somebody has stopped typing, and then do it by themselves', async () => {
    const { turns, take } = turnsByHand();
    let isIdle = false;
    turns.add('typed', () => {});
    turns.add('idle', () => (isIdle = true));
    while (take());
    assert.equal(isIdle, false);
    let isDone = false;
    turns.add('open', () => (isDone = true));
    assert.ok(take() && isDone, 'what is more urgent does not wait with it');
    while (!isIdle) {
      take();
      await new Promise(setImmediate);
    }
  });

  it('come to who waits for one', async () => {
    const { turns, take } = turnsByHand();
    const turn = turns.turn('open');
    assert.ok(take());
    await turn;
  });
});
