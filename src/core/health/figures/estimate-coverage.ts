import type { Figure } from '../figure';
import { notEnough } from '../measure';
import { highIsGood } from '../levels';
import { highSteps, stepsText } from '../steps';
import { withGaps } from '../fatal-gaps';
import { inForce } from '../thresholds';
import { shareOf } from './window-share';

const ID = 'estimate-coverage';
const STEPS = highSteps({ usual: 80, source: 'ReDo: no more than 20 to 30 % of the top without an estimate' }, { usual: 60 });

export const estimateCoverage: Figure = {
  id: ID,
  title: 'Estimated',
  name: () => 'Estimated',
  meaning: 'How much of what is planned next has a size. Further down no estimate is needed.',
  formula: () => 'Items of the planning window with an estimate, divided by those whose estimate can be read.',
  thresholds: { ...STEPS },
  ascending: [['watch', 'good']],
  threshold: (input) => stepsText(ID, STEPS, input),
  source: 'ReDo: with more than 20 to 30 % of the top not estimated on the day before planning, the backlog is not ready. The step at 60 % is our own choice.',
  behind: 'Next up and not estimated',
  measure: (input) => {
    const { window } = input;
    const at = inForce(ID, STEPS, input);
    const readable = window.filter(({ facts }) => facts.estimate !== undefined);
    if (readable.length === 0 && window.length > 0) return notEnough('These items have no estimate field that you can see.');
    return withGaps(shareOf(readable, ({ facts }) => facts.estimate !== null, (share) => highIsGood(share, at('good') / 100, at('watch') / 100)), input);
  },
};
