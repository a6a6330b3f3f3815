import type { Figure } from '../figure';
import { notEnough } from '../measure';
import { highIsGood } from '../levels';
import { shareOf } from './window-share';

export const estimateCoverage: Figure = {
  id: 'estimate-coverage',
  name: () => 'Estimated',
  meaning: 'How much of what is planned next has a size. Further down no estimate is needed.',
  formula: 'Items of the planning window with an estimate, divided by those whose estimate can be read.',
  threshold: 'Healthy from 80 %, worth a look from 60 %.',
  source: 'ReDo: with more than 20 to 30 % of the top not estimated on the day before planning, the backlog is not ready. The step at 60 % is our own choice.',
  behind: 'Next up and not estimated',
  measure: ({ window }) => {
    const readable = window.filter(({ facts }) => facts.estimate !== undefined);
    if (readable.length === 0 && window.length > 0) return notEnough('These items have no estimate field that you can see.');
    return shareOf(readable, ({ facts }) => facts.estimate !== null, (share) => highIsGood(share, 0.8, 0.6));
  },
};
