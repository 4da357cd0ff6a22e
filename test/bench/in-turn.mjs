import { summary } from './statistics.mjs';

/** The order of the servers within a round, and how often each acts: the peer takes so long that it acts once. */
const turns = { ours: 5, empty: 5, peer: 1 };

/**
 * Lets servers act in turn, so that what disturbs the machine disturbs all alike.
 * @param {object} plan `rounds` that count, after `warmUp` others; `keys` of servers.mjs, all when not given
 * @param {(key: string) => Promise<number>} act what a server does; gives what is measured
 * @returns {Promise<Record<string, number[]>>} the measurements of each server
 */
export async function inTurn({ rounds, warmUp = 0, keys = Object.keys(turns) }, act) {
  const measured = Object.fromEntries(keys.map(key => [key, []]));
  for (let round = -warmUp; round < rounds; round++)
    for (const key of keys)
      for (let i = 0; i < turns[key]; i++) {
        const value = await act(key);
        if (round >= 0) measured[key].push(value);
      }
  return measured;
}

/** The same sequence for each server, made by the generator `make`: functions that give the next of it. */
export const sequences = make =>
  Object.fromEntries(
    Object.keys(turns).map(key => {
      const sequence = make();
      return [key, () => sequence.next().value];
    }),
  );

/** What the tables show: each server's own figures, and what share of the peer's median (or of `than`) ours is. */
export function compare(steps, measured, than = 'peer') {
  const row = Object.fromEntries(Object.entries(measured).map(([key, values]) => [key, summary(values)]));
  return { steps, ...row, ratio: row.ours.median / row[than].median };
}
