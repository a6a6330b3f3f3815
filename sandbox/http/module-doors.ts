import { Hono, type Context } from 'hono';
import * as v from 'valibot';
import type { DynamicStatus } from '../forge/bridge/dynamic-status';
import type { Rest } from '../forge/fetch/to-jira';
import type { Manifest } from '../forge/manifest-schema';
import type { IssuePanels } from '../forge/modules/issue-panels';
import { listModules, type Site } from '../forge/modules/list-modules';
import { findPlace } from '../forge/modules/place';
import type { Person } from '../jira/host';
import { personOf } from './person';

const choice = v.object({ issueKey: v.string(), moduleKey: v.string() });

export interface ModuleDoorsOptions {
  readonly manifest: Manifest;
  readonly site: Site;
  readonly panels: Pick<IssuePanels, 'add'>;
  readonly status: DynamicStatus;
  readonly people: readonly Person[];
  readonly rest: Rest;
}

/**
 * Which screens of the app belong to an issue or a project: none where the person may not look. `POST /panel` adds a panel to an issue,
 * `POST /status` asks for a context's lozenge.
 */
export function moduleDoors({ manifest, site, panels, status, people, rest }: ModuleDoorsOptions): Hono {
  const doors = new Hono();
  const list = async (c: Context, projectKey: string | null, issueKey: string | null) => {
    const person = personOf(c, people);
    const place = person === null ? null : await findPlace({ projectKey, issueKey }, person.accountId, rest, site.url);
    return person === null || place === null ? null : { person, place, modules: listModules(manifest, place, site) };
  };
  const choose = async (c: Context) => {
    const wanted = v.safeParse(choice, await c.req.json().catch(() => null));
    if (!wanted.success) return null;
    const { issueKey, moduleKey } = wanted.output;
    const seen = await list(c, null, issueKey);
    const module = seen?.modules.find((one) => one.moduleKey === moduleKey);
    const issue = seen?.place.issue ?? null;
    return seen === null || module === undefined || issue === null ? null : { ...seen, module, issue };
  };
  const nothing = { error: 'There is no such screen for you.' };

  doors.get('/', async (c) => c.json((await list(c, c.req.query('projectKey') ?? null, c.req.query('issueKey') ?? null))?.modules ?? []));

  doors.post('/panel', async (c) => {
    const chosen = await choose(c);
    if (chosen?.module.type !== 'jira:issuePanel') return c.json(nothing, 404);
    const isNewToIssue = panels.add(chosen.module.moduleKey, chosen.issue.id);
    return c.json({ ...chosen.module, shown: true, extension: { ...chosen.module.extension, isNewToIssue } });
  });

  doors.post('/status', async (c) => {
    const chosen = await choose(c);
    if (chosen?.module.type !== 'jira:issueContext') return c.json(nothing, 404);
    return c.json({ status: await status(chosen.module.moduleKey, chosen.module.extension, chosen.person.accountId) });
  });
  return doors;
}
