/** What a person waits for while writing, and the memory that it takes: three servers beside each other. */
import { compare, inTurn, sequences } from './in-turn.mjs';
import { makeMap } from './make-map.mjs';
import { residentMegabytes } from './memory.mjs';
import { closeAll, openInEach } from './open-map.mjs';
import { edits, retyping, spread, typing } from './swaps.mjs';

/** By steps; few rounds where the peer takes seconds for an edit, which then needs less to be compiled. */
const plans = {
  full: {
    10: { warmUp: 15, rounds: 20 },
    100: { warmUp: 15, rounds: 20 },
    1000: { warmUp: 6, rounds: 20 },
    10000: { warmUp: 1, rounds: 4 },
  },
  quick: {
    10: { warmUp: 6, rounds: 5 },
    100: { warmUp: 6, rounds: 5 },
    1000: { warmUp: 3, rounds: 4 },
    10000: { warmUp: 0, rounds: 1 },
  },
};

/** Measures maps of each size; for each measure a row a size, times in ms and memory in MB. */
export async function measureServer({ quick }) {
  const rows = [];
  for (const [steps, plan] of Object.entries(quick ? plans.quick : plans.full))
    rows.push(await measureSize(Number(steps), plan));
  const change = rows.map(r => r.change);
  return {
    change,
    completion: rows.map(r => r.completion),
    hover: rows.map(r => r.hover),
    memory: rows.map(r => r.memory),
    growth: medianAt(change, 10_000) / medianAt(change, 1_000),
  };
}

const medianAt = (rows, steps) => rows.find(row => row.steps === steps).ours.median;

async function measureSize(steps, plan) {
  const text = makeMap(steps);
  const maps = await openInEach(steps);
  const measure = async (rounds, act) => compare(steps, await inTurn(rounds, act));

  const types = sequences(() => edits(typing(text)));
  const change = await measure(plan, key => maps[key].edit(types[key]()));
  const retypes = sequences(() => edits(retyping(text)));
  const completion = await measure(plan, key => maps[key].editAndComplete(retypes[key]()));
  const points = sequences(() => spread(retyping(text).map(([edit]) => edit.cursor)));
  const hover = await measure(plan, key => maps[key].hover(points[key]()));
  const memory = await measure({ rounds: Math.min(4, plan.rounds) }, async key => {
    await maps[key].edit(types[key]());
    return residentMegabytes(maps[key].child.pid);
  });

  await closeAll(maps);
  return { change, completion, hover, memory };
}
