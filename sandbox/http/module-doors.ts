import { Hono } from 'hono';
import type { Rest } from '../forge/fetch/to-jira';
import type { Manifest } from '../forge/manifest-schema';
import { listModules, type Site } from '../forge/modules/list-modules';
import { findPlace } from '../forge/modules/place';
import type { Person } from '../jira/host';
import { personOf } from './person';

/** Which screens of the app belong to an issue or a project: none where the person may not look. */
export function moduleDoors(manifest: Manifest, site: Site, people: readonly Person[], rest: Rest): Hono {
  const doors = new Hono();
  doors.get('/', async (c) => {
    const person = personOf(c, people);
    const wanted = { projectKey: c.req.query('projectKey') ?? null, issueKey: c.req.query('issueKey') ?? null };
    const place = person === null ? null : await findPlace(wanted, person.accountId, rest, site.url);
    return c.json(place === null ? [] : listModules(manifest, place, site));
  });
  return doors;
}
