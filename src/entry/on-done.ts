import type { InvocationError } from '@forge/events';
import { app } from '../app';
import { decodeStatusEvent } from '../contract/done-event';
import { recordVerdict } from '../usecases/record-verdict';
import { retryWhileBusy } from './retry-while-busy';
import { unlessGone } from './unless-gone';

/** Records how an issue came into Done. What fails here, or never arrives, is found by the sweep of the night. */
export async function onDone(event: unknown): Promise<InvocationError | undefined> {
  const change = decodeStatusEvent(event);
  if (change === null) return undefined;
  const { issueId } = change;
  return retryWhileBusy('the record of an entry into Done', { issueId }, () =>
    unlessGone(issueId, async () => {
      const record = await recordVerdict(app, change);
      if (record !== null) app.lines.info('entry into Done recorded', { issueId, verdict: record.verdict, paths: record.paths });
    }),
  );
}
