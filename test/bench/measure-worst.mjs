/** Edits that give everything below them another meaning: ours beside the peer, the same edit. */
import { compare, inTurn } from './in-turn.mjs';
import { makeMap } from './make-map.mjs';
import { closeAll, openInEach } from './open-map.mjs';
import { farReaching } from './swaps.mjs';

const steps = 1000;
const keys = ['ours', 'peer'];

/** Measures them, in ms: `edits` has a row for each edit and one for each time that it is taken back; `ratio` is the worst, `edit` which it is. */
export async function measureWorst({ quick }) {
  const maps = await openInEach(steps, keys);
  const rows = [];
  for (const [what, pair] of farReaching(makeMap(steps))) {
    const back = { ours: [], peer: [] };
    // An edit and its taking back are one act, so that servers are always at the same text
    const there = await inTurn({ rounds: quick ? 2 : 5, warmUp: quick ? 0 : 1, keys }, async key => {
      const ms = await maps[key].edit(pair[0]);
      back[key].push(await maps[key].edit(pair[1]));
      return ms;
    });
    rows.push({ what, ...compare(steps, there) });
    rows.push({ what: `taking back ${what}`, ...compare(steps, back) });
  }
  await closeAll(maps);
  const { what: edit, ratio } = rows.reduce((a, b) => (a.ratio >= b.ratio ? a : b));
  return { edits: rows, edit, ratio };
}
