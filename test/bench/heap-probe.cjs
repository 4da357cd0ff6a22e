/**
 * Loaded into the server before it starts (`--require`, with `--expose-gc` and a channel for messages): answers each message
 * with the bytes that are in use on its heap after collection. What only the first collection lets go is left to a second.
 */
'use strict';
const { setImmediate } = require('node:timers/promises');

process.on('message', async () => {
  for (let times = 0; times < 3; times++) {
    globalThis.gc();
    await setImmediate();
  }
  process.send(process.memoryUsage().heapUsed);
});
process.channel.unref(); // the server ends as it does without the probe
