'use strict';
// Stands between VS Code and the test entry when the tests run under code.mjs: what the tests print goes to a file that
// code.mjs copies to its own output (the extension host's console reaches only the workbench page), and V8 coverage
// reaches the disk.
const fs = require('fs');
const util = require('util');

const output = process.env.JOURNEY_MAP_TEST_OUTPUT;
for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
  // the extension host has put accessors without a working setter there: a plain assignment would be ignored
  Object.defineProperty(console, name, {
    configurable: true,
    writable: true,
    value: (...args) => fs.appendFileSync(output, `${util.format(...args)}\n`),
  });
}

// stacks then name the lines of the .ts files
process.setSourceMapsEnabled(true);

exports.run = async () => {
  try {
    await require(process.env.JOURNEY_MAP_TEST_ENTRY).run();
  } finally {
    // the host's processes are killed at the end, so Node's own writing at exit never happens
    if (process.env.NODE_V8_COVERAGE) require('v8').takeCoverage();
  }
};
