import { ACTIVITY_DAYS } from '../contract/gate-activity';
import type { Log } from '../support/log';
import { quietGates, type QuietNeeds } from './quiet-gates';
import type { ActivityStore, SweepQueue } from './watch-ports';
import { DAY } from '../core/time-spans';

interface Needs extends QuietNeeds {
  readonly activity: ActivityStore;
  readonly sweepQueue: SweepQueue;
  readonly lines: Log;
}


/**
 * What is done once a day: gates observe where the licence has ended, every project that is switched on is swept, and records older
 * than they are kept are forgotten.
 * @param licensed null: not said
 */
export async function night(needs: Needs, licensed: boolean | null): Promise<void> {
  const projects = await needs.switchedOn.list();
  await needs.sweepQueue.push(projects.map(({ projectId }) => ({ projectId, cursor: null, page: 0 })));
  if (licensed === false) needs.lines.info('no licence: gates observe', { ...(await quietGates(needs, 'licence')) });
  const before = needs.now().getTime() - ACTIVITY_DAYS * DAY;
  for (const { projectId } of projects) await needs.activity.forget(projectId, before);
}
