import { app } from '../app';
import { decodeIssueEvent } from '../contract/invocation';
import { Upstream } from '../support/failures';
import { scoreIssue } from '../usecases/score-issue';

/** Scores an issue that was created or changed. Our own trouble is logged and loses nothing: the panel scores again by itself. */
export async function onIssueEvent(event: unknown): Promise<void> {
  const { issueId, eventType } = decodeIssueEvent(event);
  try {
    const stored = await scoreIssue(app, issueId);
    app.log.info('issue scored', { eventType, issueId, score: stored?.score ?? null });
  } catch (error) {
    // a deleted issue needs no score
    if (error instanceof Upstream && error.status === 404) return app.log.info('issue is gone', { eventType, issueId });
    throw error;
  }
}
