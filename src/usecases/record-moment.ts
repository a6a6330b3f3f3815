import type { GateMoment } from '../contract/gate-activity';
import type { ActivityStore } from './watch-ports';
import { DAY } from '../core/time-spans';

interface Needs {
  readonly activity: ActivityStore;
  readonly now: () => Date;
}

const CHANGE = { 'ready-refused': 'ready', predicted: 'predicted' } as const;

/** Records what a gate refused or would refuse; the first of an issue and day stands, so that trying again and again adds nothing. */
export async function recordMoment({ activity, now }: Needs, projectId: string, moment: Omit<GateMoment, 'v' | 'at' | 'change'>): Promise<void> {
  const time = now().getTime();
  await activity.add(projectId, { v: 1, change: CHANGE[moment.kind], at: time - (time % DAY), ...moment });
}
