import { healthReads } from './health-reads';

/** The definition is asked for first; React and the page are loaded while the answer travels. */
const reads = healthReads();

void import('./start').then(({ start }) => start(reads));
