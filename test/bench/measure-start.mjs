/** From the start of a server's process to the first findings, with the whole handshake: three servers beside each other. */
import { compare, inTurn } from './in-turn.mjs';
import { openMap } from './open-map.mjs';

/** Rounds by steps; 100 is what a person opens. */
const plans = { full: { 10: 2, 100: 4, 1000: 2, 10000: 1 }, quick: { 100: 3 } };

/** Measures a start for maps of each size, in ms: a row a size. Here the ratio is that to the empty server. */
export async function measureStart({ quick }) {
  const rows = [];
  for (const [steps, rounds] of Object.entries(quick ? plans.quick : plans.full)) {
    const measured = await inTurn({ rounds }, async key => {
      const map = await openMap(key, Number(steps));
      await map.stop();
      return map.started;
    });
    rows.push(compare(Number(steps), measured, 'empty'));
  }
  return rows;
}
