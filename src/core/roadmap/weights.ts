/** How much each sign counts, in the order of `SIGNS`; never negative, so that sharing something never speaks against an epic. */
export type Weights = readonly number[];

/** Where a project has few linked items: about what the generated and public projects of `test/bench/suggestions.ts` teach on average. */
export const USUAL_WEIGHTS: Weights = [0.6, 0.5, 1, 0.8, 1, 0.8, 3, 0.8, 0.8];
