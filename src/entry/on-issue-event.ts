import { app } from '../app';
import { decodeIssueEvent } from '../contract/invocation';
import { followIssueChange } from '../usecases/follow-issue-change';
import { unlessGone } from './unless-gone';

/** Scores an issue that was created or changed. Our own trouble is logged and loses nothing: the panel scores again by itself. */
export async function onIssueEvent(event: unknown): Promise<void> {
  const change = decodeIssueEvent(event);
  await unlessGone(change.issueId, async () => {
    const kept = await followIssueChange(app, change);
    if (kept !== undefined) app.lines.info('issue scored', { eventType: change.eventType, issueId: change.issueId, score: kept?.score ?? null });
  });
}
