const fc = require('fast-check');

/** `npm test` runs the same samples every time; `npm run test:deep` runs ten thousand new ones of each property. */
fc.configureGlobal(process.env.READY_DONE_DEEP ? { numRuns: 10_000 } : { seed: 20_261_122 });
