/** How often a property is tried: as often as `npm test` can afford, or ten thousand times in `npm run test:deep` (property-runs.js). */
export const runs = (often: number): { readonly numRuns?: number } => (process.env.READY_DONE_DEEP ? {} : { numRuns: often });
