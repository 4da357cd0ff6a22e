'use strict';
// Mocha's spec reporter that also appends what it counted to the file named in JOURNEY_MAP_TEST_COUNTS, one line of JSON a
// run: that is how scripts/test.mjs adds up suites that run in different processes. It says which tests were tried again, and why.
const fs = require('fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.on('retry', (test, error) => console.log(`      tried again: ${test.fullTitle()}: ${error.message}`));
    const file = process.env.JOURNEY_MAP_TEST_COUNTS;
    if (!file) return;
    runner.once('end', () => {
      const { passes: passed, failures: failed } = this.stats;
      fs.appendFileSync(file, `${JSON.stringify({ passed, failed })}\n`);
    });
  }
};
