import { DAY } from '../../readiness/shelf-life';
import { isIn } from '../backlog-item';
import type { Figure } from '../figure';
import { notEnough } from '../measure';
import { faultsAmong } from './window-share';

const FEW = 0.2;
const LAST_DAYS = 3;

export const unreadyNextSprint: Figure = {
  id: 'unready-next-sprint',
  name: () => 'Not ready in the next sprint',
  meaning: 'Work that is planned for the next sprint and has to be made ready before it starts.',
  formula: 'Open items of the first sprint to come that are not ready, divided by all its open items.',
  threshold: 'Healthy up to 20 %. More is worth a look in the last three days of the running sprint; before that there is time.',
  source: 'Formula: PSknowHOW (Late Refinement). The steps are our own choice.',
  behind: 'In the next sprint and not ready',
  measure: ({ items, next, running, now }) => {
    if (next === null) return notEnough('No next sprint is planned on a board that you can see.');
    const measured = faultsAmong(items.filter((item) => isIn(item, [next])), ({ readiness }) => readiness.band !== 'ready', (share) => (share <= FEW ? 'good' : 'watch'), 'The next sprint has no open items yet.');
    const hasTime = running.some(({ end }) => end !== null && end - now > LAST_DAYS * DAY);
    if (measured.kind === 'not-enough' || measured.level === 'good' || !hasTime) return measured;
    return { ...measured, level: null, note: `${measured.note}. There is time until it starts.` };
  },
};
