import type { Figure } from '../figure';
import { lowIsGood } from '../levels';
import { lowSteps, stepsText } from '../steps';
import { inForce } from '../thresholds';
import { faultsAmong } from './window-share';

const ID = 'blocked';
const STEPS = lowSteps({ usual: 10 }, { usual: 20 });

export const blocked: Figure = {
  id: ID,
  title: 'Blocked',
  name: () => 'Blocked',
  meaning: 'Items planned next that wait for another one.',
  formula: () => 'Items of the planning window with an “is blocked by” link to an issue that is not done, divided by all items of the window.',
  thresholds: { ...STEPS },
  ascending: [['good', 'watch']],
  threshold: (input) => stepsText(ID, STEPS, input),
  source: 'No published threshold was found; these are our own choice.',
  behind: 'Next up and blocked',
  measure: (input) => {
    const at = inForce(ID, STEPS, input);
    return faultsAmong(input.window, ({ facts }) => facts.blockers.some(({ status }) => status.category !== 'done'), (share) => lowIsGood(share, at('good') / 100, at('watch') / 100));
  },
};
