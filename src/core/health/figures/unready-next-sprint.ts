import { DAY } from '../../time-spans';
import { isIn } from '../backlog-item';
import type { Figure } from '../figure';
import { notEnough } from '../measure';
import { valueText } from '../threshold-text';
import { inForce, OWN_CHOICE, type Threshold } from '../thresholds';
import { faultsAmong } from './window-share';

const ID = 'unready-next-sprint';
const GOOD: Threshold = { name: 'Healthy up to', unit: 'percent', usual: 20, least: 0, most: 100, source: OWN_CHOICE };
const LAST: Threshold = { name: 'Looked at when the running sprint ends within', unit: 'days', usual: 3, least: 0, most: 30, source: OWN_CHOICE };
const THRESHOLDS = { good: GOOD, last: LAST };

export const unreadyNextSprint: Figure = {
  id: ID,
  title: 'Not ready in the next sprint',
  name: () => 'Not ready in the next sprint',
  meaning: 'Work that is planned for the next sprint and has to be made ready before it starts.',
  formula: () => 'Open items of the first sprint to come that are not ready, divided by all its open items.',
  thresholds: THRESHOLDS,
  ascending: [],
  threshold: (input) => {
    const at = inForce(ID, THRESHOLDS, input);
    return `Healthy up to ${at('good')} %. More is worth a look in the last ${valueText(at('last'), 'days')} of the running sprint; before that there is time.`;
  },
  source: 'Formula: PSknowHOW (Late Refinement). The steps are our own choice.',
  behind: 'In the next sprint and not ready',
  measure: (input) => {
    const { items, next, running, now, sprintsUnread } = input;
    const at = inForce(ID, THRESHOLDS, input);
    if (sprintsUnread !== null) return sprintsUnread;
    if (next === null) return notEnough('No next sprint is planned on a board that you can see.');
    const measured = faultsAmong(items.filter((item) => isIn(item, [next])), ({ readiness }) => readiness.band !== 'ready', (share) => (share <= at('good') / 100 ? 'good' : 'watch'), 'The next sprint has no open items yet.');
    const hasTime = running.some(({ end }) => end !== null && end - now > at('last') * DAY);
    if (measured.kind === 'not-enough' || measured.level === 'good' || !hasTime) return measured;
    return { ...measured, level: null, note: `${measured.note}. There is time until it starts.` };
  },
};
