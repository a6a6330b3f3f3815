import { app } from '../app';
import { decodeStatusEvent } from '../contract/done-event';
import { recordVerdict } from '../usecases/record-verdict';
import { unlessGone } from './unless-gone';

/** Records how an issue came into Done. What fails here, or never arrives, is found by the sweep of the night. */
export async function onDone(event: unknown): Promise<void> {
  const change = decodeStatusEvent(event);
  if (change === null) return;
  await unlessGone(change.issueId, async () => {
    const record = await recordVerdict(app, change);
    if (record !== null) app.lines.info('entry into Done recorded', { issueId: change.issueId, verdict: record.verdict, paths: record.paths });
  });
}
