/**
 * Loaded into the server before it starts (`--require`, with `--expose-gc` and a channel for messages): answers each message
 * with the bytes that are in use on its heap after collection.
 */
'use strict';
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
process.channel.unref(); // the server ends as it does without the probe
