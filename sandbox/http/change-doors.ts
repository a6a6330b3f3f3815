import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Rest } from '../forge/fetch/to-jira';
import { findPlace } from '../forge/modules/place';
import type { Jira } from '../jira/jira';
import { personOf } from './person';

/** Tells an open issue view when its issue changed, whoever changed it: `data: {issueId, projectId, actor}` per change. */
export function changeDoors(jira: Pick<Jira, 'onEvent' | 'people'>, rest: Rest, siteUrl: string, closing: AbortSignal): Hono {
  const doors = new Hono();
  doors.get('/', async (c) => {
    const person = personOf(c, jira.people);
    const place = person === null ? null : await findPlace({ projectKey: null, issueKey: c.req.query('issueKey') ?? null }, person.accountId, rest, siteUrl);
    const issue = place?.issue;
    if (issue === undefined || issue === null) return c.json({ error: 'There is no such issue for you.' }, 404);
    return streamSSE(c, async (stream) => {
      const stopListening = jira.onEvent(({ issueId, projectId, actor }) => {
        if (issueId === issue.id) void stream.writeSSE({ data: JSON.stringify({ issueId, projectId, actor }) });
      });
      await stream.writeSSE({ event: 'ready', data: '{}' });
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        closing.addEventListener('abort', () => resolve());
      });
      stopListening();
    });
  });
  return doors;
}
