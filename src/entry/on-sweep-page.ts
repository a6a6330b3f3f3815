import type { InvocationError } from '@forge/events';
import { app } from '../app';
import { decodeSweepPage } from '../contract/done-event';
import { sweepPage } from '../usecases/sweep-project';
import { retryWhileBusy } from './retry-while-busy';

/** One page of a project's nightly sweep. */
export function onSweepPage(event: unknown): Promise<InvocationError | undefined> {
  const page = decodeSweepPage(event);
  return retryWhileBusy('sweep', { projectId: page.projectId }, async () => {
    const recorded = await sweepPage(app, page);
    if (recorded > 0) app.lines.info('entries into Done that no event recorded', { projectId: page.projectId, recorded });
  });
}
