import { app } from '../app';
import { decodeLinkEvent } from '../contract/invocation';
import { scoreIssue } from '../usecases/score-issue';
import { unlessGone } from './unless-gone';

/** A link made or removed can block or free either end: both are scored again, each in its own project. */
export async function onLinkEvent(event: unknown): Promise<void> {
  for (const issueId of decodeLinkEvent(event)) {
    await unlessGone(issueId, async () => {
      const { kept } = await scoreIssue(app, issueId, { onlyIfSwitchedOn: true });
      app.lines.info('issue scored after a link', { issueId, score: kept?.score ?? null });
    });
  }
}
