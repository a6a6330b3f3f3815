import type { Figure } from '../figure';
import { highIsGood } from '../levels';
import { highSteps, stepsText } from '../steps';
import { withGaps } from '../fatal-gaps';
import { valueText } from '../threshold-text';
import { WEEKS_A_SPRINT, WINDOW, windowLimits } from '../planning-window';
import { inForce } from '../thresholds';
import { shareOf } from './window-share';

const ID = 'ready-coverage';
const STEPS = highSteps({ usual: 80, source: 'ReDo: gaps in no more than 20 to 30 % of the top' }, { usual: 60 });

export const readyCoverage: Figure = {
  id: ID,
  title: 'Ready in the planning window',
  name: ({ window }) => `Ready in the next ${window.length}`,
  meaning: 'How much of what is planned next the team could start now.',
  formula: (input) => {
    const { sprints, fewest } = windowLimits(input);
    return `Ready items divided by all items of the planning window: the first items in rank order that nobody has started and that are not in the running sprint, as many as make ${valueText(sprints, 'sprints')} (${valueText(sprints * WEEKS_A_SPRINT, 'weeks')} without sprints), and at least ${fewest}.`;
  },
  thresholds: { ...STEPS, ...WINDOW },
  ascending: [['watch', 'good']],
  threshold: (input) => stepsText(ID, STEPS, input),
  source: 'ReDo: a backlog with gaps in more than 20 to 30 % of its top is not ready for planning. The step at 60 % is our own choice.',
  behind: 'Next up and not ready',
  measure: (input) => {
    const at = inForce(ID, STEPS, input);
    return withGaps(shareOf(input.window, ({ readiness }) => readiness.band === 'ready', (share) => highIsGood(share, at('good') / 100, at('watch') / 100)), input);
  },
};
