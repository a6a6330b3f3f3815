import { panelReads } from '../panel/panel-reads';

/** The same two reads as the panel's, sent before React is loaded. */
const reads = panelReads();

void import('./start').then(({ start }) => start(reads));
