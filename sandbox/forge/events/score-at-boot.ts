import * as v from 'valibot';
import type { InstalledApp } from '../../jira/host';
import type { Rest } from '../fetch/to-jira';
import type { Delivery } from './deliver';

const page = v.object({
  issues: v.array(v.object({ id: v.string(), key: v.string(), fields: v.looseObject({ project: v.looseObject({ id: v.string() }) }) })),
  nextPageToken: v.optional(v.string()),
});
const count = v.object({ count: v.number() });

const fields = ['summary', 'status', 'issuetype', 'project', 'creator', 'created', 'updated'];
const jql = 'statusCategory != Done ORDER BY Rank ASC';

/** Issues that are on their way to the app at the same time: as many as there are threads, so that a person's call waits for one at most. */
const atOnce = 2;

export interface Announcement {
  readonly app: InstalledApp;
  /** Account id of who is said to have created the issues. */
  readonly actor: string;
  readonly rest: Rest;
  readonly siteUrl: string;
  readonly delivery: Delivery;
  /** True ends it early. */
  readonly stopped: () => boolean;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Tells the app of every open issue that was there before it, as if each had just been created: the app scores them itself, through its trigger.
 * @throws Error when Jira refuses the search
 */
export async function announceOpenIssues({ app, actor, rest, siteUrl, delivery, stopped, onProgress }: Announcement): Promise<void> {
  const ask = async (path: string, body: unknown): Promise<unknown> => {
    const request = new Request(new URL(path, siteUrl), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const response = await rest(request, { accountId: app.accountId, scopes: app.scopes });
    if (!response.ok) throw new Error(`The search for open issues was answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const total = v.parse(count, await ask('/rest/api/3/search/approximate-count', { jql })).count;
  let done = 0;
  let nextPageToken: string | undefined;
  do {
    const found = v.parse(page, await ask('/rest/api/3/search/jql', { jql, fields, maxResults: 100, ...(nextPageToken === undefined ? {} : { nextPageToken }) }));
    const left = found.issues.values();
    const work = async (): Promise<void> => {
      for (const issue of left) {
        if (stopped()) return;
        await delivery.deliver({ eventType: 'avi:jira:created:issue', actor, projectId: issue.fields.project.id, issueId: issue.id, payload: { issue } });
        onProgress(++done, Math.max(done, total));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    nextPageToken = found.nextPageToken;
  } while (nextPageToken !== undefined && !stopped());
}
