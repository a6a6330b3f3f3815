import { readGateContext } from './gate-context';

const context = readGateContext();

void import('./start-view').then(({ startView }) => startView(context));
