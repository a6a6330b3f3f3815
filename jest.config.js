/** Units and doorways run in Node; browser tests drive an installed Chromium from Node as well. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } }] },
  // these packages ship ES modules only
  transformIgnorePatterns: ['/node_modules/(?!(hono|@hono/node-server)/)'],
  // browser tests wait more than they work, so every core takes one
  maxWorkers: '100%',
  restoreMocks: true,
  testTimeout: process.env.READY_DONE_DEEP ? 600_000 : 5_000,
  setupFiles: ['<rootDir>/test/support/property-runs.js'],
  globalSetup: '<rootDir>/test/support/build-once.js',
  reporters: ['default', '<rootDir>/test/summary-reporter.js'],
};
