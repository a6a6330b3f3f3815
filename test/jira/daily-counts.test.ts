import fc from 'fast-check';
import { join } from 'node:path';
import { installApp } from '../../sandbox/forge/installation';
import { readManifest } from '../../sandbox/forge/manifest';
import { statusCategoryOf } from '../../sandbox/jira/fields/statuses';
import type { IssueRecord } from '../../sandbox/jira/state/records';
import { seedShop } from '../../sandbox/seed/shop';
import { dailyCounts } from '../../src/jira/daily-counts';
import { runs } from '../support/runs';
import { now, siteWith, type Site } from '../sandbox/jira/site';

const DAY = 86_400_000;
const TYPES = ['10001', '10002', '10004'];
const RULES = ['has-criteria', 'has-means', 'no-open-blocker'];

/** A stored score, and how an issue stands. */
const standing = fc.record({
  band: fc.constantFrom('ready', 'close', 'not-ready', null),
  missing: fc.subarray(RULES.map((rule) => rule.replaceAll('-', ''))).map((ids) => ids.join(' ')),
  readyDaysAgo: fc.option(fc.integer({ min: 0, max: 14 })),
  scored: fc.boolean(),
  orphan: fc.boolean(),
  touchedDaysAgo: fc.option(fc.integer({ min: 0, max: 200 })),
  updatedDaysAgo: fc.integer({ min: 0, max: 200 }),
  sprint: fc.constantFrom('active', 'future', 'closed', null),
});
type Standing = typeof standing extends fc.Arbitrary<infer T> ? T : never;

async function newSite(): Promise<{ readonly site: Site; readonly parents: ReadonlyMap<string, string | null> }> {
  const { app } = installApp(await readManifest(join(__dirname, '../../manifest.yml')));
  const site = siteWith((jira) => seedShop(jira), { app });
  return { site, parents: new Map([...site.jira.state.issues.values()].map(({ id, parentId }) => [id, parentId])) };
}

/** One site for every case: what a case is about is written over. */
function stand({ site, parents }: Awaited<ReturnType<typeof newSite>>, all: readonly Standing[]): void {
  [...site.jira.state.issues.values()].forEach((issue, index) => {
    const one = all[index % all.length];
    if (one === undefined) return;
    issue.parentId = one.orphan ? null : (parents.get(issue.id) ?? null);
    issue.properties.delete('rnd-readiness');
    issue.sprintIds = [...site.jira.state.sprints.values()].filter(({ state }) => state === one.sprint).map(({ id }) => id);
    issue.updated = new Date(now.getTime() - one.updatedDaysAgo * DAY - DAY / 2);
    if (!one.scored) return;
    const since = one.readyDaysAgo === null ? {} : { readySince: new Date(now.getTime() - one.readyDaysAgo * DAY - DAY / 2).toISOString() };
    issue.properties.set('rnd-readiness', { band: one.band, missing: one.missing, ...since, ...(one.touchedDaysAgo === null ? {} : { touchedAt: new Date(now.getTime() - one.touchedDaysAgo * DAY - DAY / 2).toISOString() }) });
  });
}

const ago = (at: Date): number => (now.getTime() - at.getTime()) / DAY;
const stored = (issue: IssueRecord) => (issue.properties.get('rnd-readiness') ?? {}) as { readonly band?: string | null; readonly missing?: string; readonly readySince?: string; readonly touchedAt?: string };

test('counts what one finds by going through the issues', async () => {
  const made = await newSite();
  const { site } = made;
  await fc.assert(
    fc.asyncProperty(fc.array(standing, { minLength: 1, maxLength: 12 }), async (all) => {
      stand(made, all);
      const project = [...site.jira.state.projects.values()][0]?.id ?? '';
      const counted = await dailyCounts((path, init) => site.jira.handle(new Request(`http://localhost:8080${path}`, init), { accountId: site.jira.state.app.accountId, scopes: ['read:jira-work'] })).count(project, TYPES, RULES);
      const standard = [...site.jira.state.issues.values()].filter(({ typeId }) => TYPES.includes(typeId));
      const open = standard.filter(({ statusId }) => statusCategoryOf(statusId).key !== 'done');
      const number = (test: (issue: IssueRecord) => boolean, of = open): number => of.filter(test).length;
      const isIn = (issue: IssueRecord, state: string): boolean => issue.sprintIds.some((id) => site.jira.state.sprints.get(id)?.state === state);
      const unready = (issue: IssueRecord): boolean => ['close', 'not-ready'].includes(stored(issue).band ?? '');
      expect(counted).toEqual({
        open: open.length,
        ready: number((issue) => stored(issue).band === 'ready'),
        close: number((issue) => stored(issue).band === 'close'),
        notReady: number((issue) => stored(issue).band === 'not-ready'),
        orphans: number(({ parentId }) => parentId === null),
        stale: number((issue) => ago(stored(issue).touchedAt === undefined ? issue.updated : new Date(stored(issue).touchedAt ?? 0)) > 90),
        old: number(({ created }) => ago(created) > 180),
        unreadyRunning: number((issue) => unready(issue) && isIn(issue, 'active')),
        unreadyPlanned: number((issue) => unready(issue) && isIn(issue, 'future')),
        newlyReady: number((issue) => stored(issue).band === 'ready' && ago(new Date(stored(issue).readySince ?? 0)) <= 7),
        created: number(({ created }) => ago(created) <= 7, standard),
        finished: number(({ statusId, statusCategoryChanged }) => statusCategoryOf(statusId).key === 'done' && ago(statusCategoryChanged) <= 7, standard),
        gaps: Object.fromEntries(RULES.map((rule) => [rule, number((issue) => (stored(issue).missing ?? '').split(' ').includes(rule.replaceAll('-', '')))])),
      });
    }),
    runs(15),
  );
});
