const { writeSync } = require('node:fs');

/** Prints one plain closing line, behind everything that jest itself prints. */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    process.on('exit', () => writeSync(1, `${numPassedTests} passed, ${failed} failed${skipped}\n`));
  }
};
