import { Hono } from 'hono';
import * as v from 'valibot';
import type { Manifest } from '../forge/manifest-schema';
import type { Jira } from '../jira/jira';
import { mayInProject } from '../jira/permissions/may';
import { findProject } from '../jira/state/find';
import { personOf } from './person';

const choice = v.object({ projectKey: v.string(), added: v.boolean() });

export interface FieldDoorsOptions {
  readonly manifest: Manifest;
  readonly jira: Pick<Jira, 'people' | 'state'>;
  /** Called after a change. */
  readonly changed: () => void;
}

/**
 * The app's fields with the expressions that turn their values into text: `[{key, name, formatter}]`. `POST /added` puts them on the issues
 * of a team-managed project or takes them off, as its administrator does in Jira's project settings.
 */
export function fieldDoors({ manifest, jira, changed }: FieldDoorsOptions): Hono {
  const doors = new Hono();
  const fields = manifest.modules['jira:customField'];
  doors.get('/', (c) => c.json(fields.map(({ key, name, view }) => ({ key, name, formatter: view?.formatter?.expression ?? null }))));

  doors.post('/added', async (c) => {
    const wanted = v.safeParse(choice, await c.req.json().catch(() => null));
    if (!wanted.success) return c.json({ error: 'Say {"projectKey": "...", "added": true or false}.' }, 400);
    const person = personOf(c, jira.people);
    const project = findProject(jira.state, wanted.output.projectKey);
    if (person === null || project === undefined || !mayInProject(project, person.accountId, 'ADMINISTER_PROJECTS')) return c.json({ error: 'There is no such project that you administer.' }, 404);
    for (const { key } of fields) {
      if (wanted.output.added) project.addedFields.add(key);
      else project.addedFields.delete(key);
    }
    changed();
    return c.body(null, 204);
  });
  return doors;
}
