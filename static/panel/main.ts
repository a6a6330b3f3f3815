import { panelReads } from './panel-reads';

/** The reads are sent first; React and the panel are loaded while they travel. */
const reads = panelReads();

void import('./start').then(({ start }) => start(reads));
