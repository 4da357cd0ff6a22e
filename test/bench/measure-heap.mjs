/** Whether our server keeps anything of the versions that are gone: its heap after collection, over many edits. */
import { once } from 'node:events';
import path from 'node:path';
import { makeMap } from './make-map.mjs';
import { openMap } from './open-map.mjs';
import { edits, typing } from './swaps.mjs';

/** The warm-up comes to all steps several times: what is made once for each stays, as does the code that is compiled meanwhile. */
const steps = 100;
const warmUp = 3000;
const counted = 2000;
const probe = path.join(import.meta.dirname, 'heap-probe.cjs');

/** Measures it, in MB after the warm-up and after the edits that follow, which are spread over all steps. */
export async function measureHeap() {
  const map = await openMap('ours', steps, { nodeOptions: ['--expose-gc', '--require', probe], ipc: true });
  const next = edits(typing(makeMap(steps)));
  const megabytesAfter = async times => {
    for (let i = 0; i < times; i++) await map.edit(next.next().value);
    const answer = once(map.child, 'message');
    map.child.send('how much?');
    const [bytes] = await map.inTime(answer, 'the size of its heap');
    return bytes / 1024 / 1024;
  };
  const before = await megabytesAfter(warmUp);
  const after = await megabytesAfter(counted);
  await map.stop();
  return { steps, edits: counted, before, after, growth: after / before };
}
