import * as v from 'valibot';
import type { InstalledApp } from '../../jira/host';
import type { Rest } from '../fetch/to-jira';
import type { Delivery } from './deliver';

const page = v.object({
  issues: v.array(v.object({ id: v.string(), key: v.string(), fields: v.looseObject({ project: v.looseObject({ id: v.string() }) }) })),
  nextPageToken: v.optional(v.string()),
});

const fields = 'summary,status,issuetype,project,creator,created,updated';

/**
 * Tells the app of every open issue that was there before it, as if each had just been created: the app scores them itself, through its
 * trigger, one at a time so that people's own calls find a free thread. Ends early when `stopped` says so.
 */
export async function announceOpenIssues(app: InstalledApp, actor: string, rest: Rest, siteUrl: string, delivery: Delivery, stopped: () => boolean): Promise<void> {
  let nextPageToken: string | undefined;
  do {
    const search = new URL('/rest/api/3/search/jql', siteUrl);
    search.search = new URLSearchParams({ jql: 'statusCategory != Done ORDER BY Rank ASC', fields, maxResults: '100', ...(nextPageToken === undefined ? {} : { nextPageToken }) }).toString();
    const response = await rest(new Request(search), { accountId: app.accountId, scopes: app.scopes });
    if (!response.ok) throw new Error(`The search for open issues was answered ${response.status}: ${await response.text()}`);
    const found = v.parse(page, await response.json());
    for (const issue of found.issues) {
      if (stopped()) return;
      await delivery.deliver({ eventType: 'avi:jira:created:issue', actor, projectId: issue.fields.project.id, issueId: issue.id, payload: { issue } });
    }
    nextPageToken = found.nextPageToken;
  } while (nextPageToken !== undefined && !stopped());
}
