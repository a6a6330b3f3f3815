import type { Figure } from '../figure';
import { highIsGood } from '../levels';
import { shareOf } from './window-share';

export const readyCoverage: Figure = {
  id: 'ready-coverage',
  name: ({ window }) => `Ready in the next ${window.length}`,
  meaning: 'How much of what is planned next the team could start now.',
  formula: 'Ready items divided by all items of the planning window: the first items in rank order that nobody has started and that are not in the running sprint, as many as make two sprints (four weeks without sprints), and at least 20.',
  threshold: 'Healthy from 80 %, worth a look from 60 %.',
  source: 'ReDo: a backlog with gaps in more than 20 to 30 % of its top is not ready for planning. The step at 60 % is our own choice.',
  behind: 'Next up and not ready',
  measure: ({ window }) => shareOf(window, ({ readiness }) => readiness.band === 'ready', (share) => highIsGood(share, 0.8, 0.6)),
};
