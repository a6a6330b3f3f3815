import type { Figure } from '../figure';
import { lowIsGood } from '../levels';
import { faultsAmong } from './window-share';

export const blocked: Figure = {
  id: 'blocked',
  name: () => 'Blocked',
  meaning: 'Items planned next that wait for another one.',
  formula: 'Items of the planning window with an “is blocked by” link to an issue that is not done, divided by all items of the window.',
  threshold: 'Healthy up to 10 %, worth a look up to 20 %.',
  source: 'No published threshold was found; these are our own choice.',
  behind: 'Next up and blocked',
  measure: ({ window }) => faultsAmong(window, ({ facts }) => facts.blockers.some(({ status }) => status.category !== 'done'), (share) => lowIsGood(share, 0.1, 0.2)),
};
