import { isIn } from '../backlog-item';
import type { Figure } from '../figure';
import { notEnough } from '../measure';
import { lowIsGood } from '../levels';
import { faultsAmong } from './window-share';

export const unreadyThisSprint: Figure = {
  id: 'unready-this-sprint',
  name: () => 'Not ready in this sprint',
  meaning: 'Work that is in the running sprint and does not meet the Definition of Ready yet.',
  formula: 'Open items of the running sprint that are not ready, divided by all its open items. Sub-tasks go with their parent.',
  threshold: 'Healthy is none, worth a look up to 10 %.',
  source: 'Formula: PSknowHOW (Late Refinement). The steps are our own choice.',
  behind: 'In this sprint and not ready',
  measure: ({ items, running }) => {
    if (running.length === 0) return notEnough('No sprint is running on a board that you can see.');
    return faultsAmong(items.filter((item) => isIn(item, running)), ({ readiness }) => readiness.band !== 'ready', (share) => lowIsGood(share, 0, 0.1), 'The running sprint has no open items.');
  },
};
