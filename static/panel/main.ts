import { panelReads } from './panel-reads';

/** React and the panel are loaded once the reads are on their way: on a busy machine they would hold each other up. */
const reads = panelReads();

void reads.then(() => import('./start')).then(({ start }) => start(reads));
