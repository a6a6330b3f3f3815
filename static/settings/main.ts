import { settingsReads } from './settings-reads';

/** The project's state is asked for first; React and the page are loaded while the answer travels. */
const reads = settingsReads();

void import('./start').then(({ start }) => start(reads));
