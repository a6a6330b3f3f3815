import { startScreen } from '../shared/start-screen';
import type { GateContext } from './gate-context';
import { GateView } from './gate-view';
import '../shared/input.css';
import './gate.css';

export const startView = (context: Promise<GateContext | null>): Promise<void> => startScreen(context.then((where) => where && <GateView context={where} />));
