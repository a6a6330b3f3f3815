import { readGateContext } from './gate-context';

/** Where the page stands is asked for first; React and the page are loaded while the answer travels. */
const context = readGateContext();

void import('./start').then(({ start }) => start(context));
