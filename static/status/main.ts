import { panelReads } from '../panel/panel-reads';

/** The same two reads as the panel's; React is loaded once they are on their way. */
const reads = panelReads();

void reads.then(() => import('./start')).then(({ start }) => start(reads));
