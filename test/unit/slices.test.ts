import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver';
import { inSlices } from '../../src/server/slices';

/** Each result takes longer than a slice, so that others have a turn after each. */
function* slow(results: readonly number[]): Iterable<number> {
  for (const result of results) {
    const until = performance.now() + 15;
    while (performance.now() < until);
    yield result;
  }
}

describe('answering in slices', () => {
  let version = 1;
  let turn = (): void => {};
  let turns = 0;
  const documents = { keys: () => ['a'], get: () => ({ version }) };
  const work = inSlices(documents, {
    add: () => {},
    turn: () => {
      turns++;
      turn();
      return Promise.resolve();
    },
  });
  const { token } = new CancellationTokenSource();
  beforeEach(() => {
    turns = 0;
    turn = () => {};
  });

  it('gives all results, and others a turn in between', async () => {
    assert.deepEqual(await work(slow([1, 2, 3]), token), [1, 2, 3]);
    assert.equal(turns, 3);
    await work([1, 2, 3], token);
    assert.equal(turns, 3, 'none where it is done at once');
  });

  it('gives up when a text changes, for places are no longer true then', async () => {
    turn = () => version++;
    await assert.rejects(work(slow([1, 2, 3]), token), { code: -32801 });
    assert.equal(turns, 1);
    assert.deepEqual(await work(slow([1, 2]), token, 'no places'), [1, 2]);
  });

  it('gives up when nobody waits any more', async () => {
    const source = new CancellationTokenSource();
    turn = () => source.cancel();
    await assert.rejects(work(slow([1, 2, 3]), source.token), { code: -32800 });
    assert.equal(turns, 1);
  });
});
