import assert from 'node:assert/strict';
import { remember } from '../../../src/journey/remember';
import { fromEach, runs } from '../../../src/journey/runs';

const things = Array.from({ length: 35 }, (_, number) => ({ number }));
/** The list with another thing at `index`. */
const changed = (index: number) => things.map((thing, i) => (i === index ? { number: -1 } : thing));

describe('remember', () => {
  it('finds out once about each thing', () => {
    let asked = 0;
    const twice = remember(({ number }: { number: number }) => ++asked && number * 2);
    const three = { number: 3 };
    assert.deepEqual([twice(three), twice(three), twice({ number: 4 }), asked], [6, 6, 8, 2]);
  });
});

describe('runs', () => {
  it('hold the list in its order', () => {
    assert.deepEqual(runs(things).flat(), things);
    assert.deepEqual(runs([]), []);
  });

  it('are the same objects where the members are', () => {
    const before = runs(things);
    const after = runs(changed(17));
    assert.equal(after.length, before.length);
    assert.deepEqual(
      after.flatMap((run, i) => (run === before[i] ? [] : run.map(t => t.number))).filter(n => n < 0),
      [-1],
    );
    assert.equal(after.filter((run, i) => run !== before[i]).length, 1);
  });

  it('are others where one is put in, taken out or at another place', () => {
    for (const other of [things.slice(1), [{ number: 99 }, ...things], things.slice(0, -1), [...things].reverse()])
      assert.deepEqual(runs(other).flat(), other);
  });
});

describe('what is found from each of many', () => {
  it('is that of all, in their order, and asked of what is new alone', () => {
    const asked: number[] = [];
    const odd = fromEach(({ number }: { number: number }) => {
      asked.push(number);
      return number % 2 ? [number, number] : [];
    });
    assert.deepEqual(
      [...odd(things)],
      things.flatMap(t => (t.number % 2 ? [t.number, t.number] : [])),
    );
    asked.length = 0;
    assert.ok([...odd(changed(8))].includes(-1));
    assert.deepEqual(asked, [-1]);
    assert.deepEqual([...odd(things.slice(1))].slice(0, 2), [1, 1]);
    assert.deepEqual(asked, [-1]);
  });
});
