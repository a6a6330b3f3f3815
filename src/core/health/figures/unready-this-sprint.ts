import { isIn } from '../backlog-item';
import type { Figure } from '../figure';
import { notEnough } from '../measure';
import { lowIsGood } from '../levels';
import { lowSteps, stepsText } from '../steps';
import { withGaps } from '../fatal-gaps';
import { inForce } from '../thresholds';
import { faultsAmong } from './window-share';

const ID = 'unready-this-sprint';
const STEPS = lowSteps({ usual: 0 }, { usual: 10 });

export const unreadyThisSprint: Figure = {
  id: ID,
  title: 'Not ready in this sprint',
  name: () => 'Not ready in this sprint',
  meaning: 'Work that is in the running sprint and does not meet the Definition of Ready yet.',
  formula: () => 'Open items of the running sprint that are not ready, divided by all its open items. Sub-tasks go with their parent.',
  thresholds: { ...STEPS },
  ascending: [['good', 'watch']],
  threshold: (input) => stepsText(ID, STEPS, input),
  source: 'Formula: PSknowHOW (Late Refinement). The steps are our own choice.',
  behind: 'In this sprint and not ready',
  measure: (input) => {
    const { items, running, sprintsUnread } = input;
    const at = inForce(ID, STEPS, input);
    if (sprintsUnread !== null) return sprintsUnread;
    if (running.length === 0) return notEnough('No sprint is running on a board that you can see.');
    return withGaps(faultsAmong(items.filter((item) => isIn(item, running)), ({ readiness }) => readiness.band !== 'ready', (share) => lowIsGood(share, at('good') / 100, at('watch') / 100), 'The running sprint has no open items.'), input);
  },
};
