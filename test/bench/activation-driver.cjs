'use strict';
// Runs in the extension host that activation.mjs opens: activates the extension that is measured, and writes what it cost.
const { writeFileSync } = require('node:fs');
const vscode = require('vscode');

/** Milliseconds that this thread has computed: what the machine does besides does not count. */
const computed = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

exports.run = async () => {
  const extension = vscode.extensions.all.find(({ id }) => id.startsWith('journey-map.'));
  if (extension.isActive) throw new Error(`${extension.id} is active before it is asked for`);
  const start = computed();
  const api = await extension.activate();
  // Ours starts its server when somebody asks for it, the other one at once
  void api?.ready;
  writeFileSync(process.env.JOURNEY_MAP_BENCH_OUTPUT, String(computed() - start));
};
