import { app } from '../app';
import { Upstream } from '../support/failures';

/** A deleted issue needs no score; everything else goes to the platform's log. */
export async function unlessGone(issueId: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Upstream) || error.status !== 404) throw error;
    app.lines.info('issue is gone', { issueId });
  }
}
