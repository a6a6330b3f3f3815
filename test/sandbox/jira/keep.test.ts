import { attachGate } from '../../../sandbox/seed/attach-gate';
import { createJira } from '../../../sandbox/jira/jira';
import { loadState, saveState } from '../../../sandbox/jira/state/keep';
import { app, demoSite, now, readinessField, type Site } from './site';

const empty = (installed = app) => createJira({ now: () => now, app: installed, siteUrl: 'http://localhost:8080' });
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function usedSite(): Promise<Site> {
  const site = demoSite();
  await site.call('dan', 'PUT', '/issue/SHOP-4', { fields: { customfield_10016: 8, labels: ['kept'] } });
  await site.call('dan', 'POST', '/issue/SHOP-16/transitions', { transition: { id: '51' }, fields: { resolution: { name: 'Duplicate' }, fixVersions: [{ name: '3.0' }] } });
  await site.call('dan', 'POST', '/issue/SHOP-5/comment', { body: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [] }] } });
  await site.call('dan', 'PUT', '/issue/SHOP-5/properties/score', { score: 70 });
  await site.call('dan', 'PUT', '/rest/agile/1.0/issue/rank', { issues: ['SHOP-7'], rankBeforeIssue: 'SHOP-4' });
  await site.call('app', 'POST', '/app/field/value', { updates: [{ customField: readinessField, issueIds: [site.idOf('SHOP-4')], value: 91 }] });
  await site.call('ada', 'POST', '/forge/panel/action/bulk/async', {
    moduleId: `ari:cloud:ecosystem::extension/${app.id.split('/')[1]}/${app.environmentId}/static/panel`, projectList: [{ projectIdOrKey: 'TEAM', action: 'PIN' }],
  });
  attachGate(site.jira, { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'gate', config: '{}' });
  return site;
}

describe('a kept state', () => {
  it('is plain JSON and comes back as it was', async () => {
    const { jira } = await usedSite();
    const kept = throughText(saveState(jira));
    const back = empty();
    loadState(back, kept);
    for (const table of ['projects', 'workflows', 'issues', 'issueIdByKey', 'children', 'links', 'linksOf', 'boards', 'sprints', 'tasks', 'pinnedPanels', 'counter'] as const) {
      expect([table, back.state[table]]).toEqual([table, jira.state[table]]);
    }
    expect(saveState(back)).toEqual(kept);
  });

  it('goes on counting where it stopped', async () => {
    const site = demoSite();
    const back = empty();
    loadState(back, throughText(saveState(site.jira)));
    expect(back.state.nextId()).toBe(site.jira.state.nextId());
  });

  it('keeps values of app fields when the app declares its fields in another order', async () => {
    const { jira } = await usedSite();
    const back = empty({ ...app, customFields: [...app.customFields].reverse() });
    loadState(back, throughText(saveState(jira)));
    const issue = back.state.issues.get(back.state.issueIdByKey.get('SHOP-4') ?? '');
    expect([issue?.custom.get('customfield_10050'), issue?.custom.get('customfield_10016')]).toEqual([91, 8]);
    const without = empty({ ...app, customFields: [] });
    loadState(without, throughText(saveState(jira)));
    expect(without.state.issues.get(issue?.id ?? '')?.custom.size).toBe(1);
  });

  it('of a start that knew no versions, roles and resolutions is read with what Jira would have', () => {
    const { issues, projects, ...rest } = throughText(saveState(demoSite().jira)) as { issues: Record<string, unknown>[]; projects: Record<string, unknown>[] };
    const without = (one: Record<string, unknown>, ...keys: readonly string[]) => Object.fromEntries(Object.entries(one).filter(([key]) => !keys.includes(key)));
    const back = empty();
    loadState(back, { ...rest, issues: issues.map((one) => without(one, 'fixVersionIds', 'resolutionId')), projects: projects.map((one) => without(one, 'versions', 'roles', 'addedFields')) });
    const [done, open] = ['SHOP-20', 'SHOP-4'].map((key) => back.state.issues.get(back.state.issueIdByKey.get(key) ?? ''));
    expect([done?.resolutionId, done?.fixVersionIds, open?.resolutionId]).toEqual(['10000', [], null]);
    const [project] = [...back.state.projects.values()];
    expect([project?.versions, project?.roles.size, project?.addedFields.size]).toEqual([[], 0, 0]);
  });

  type Kept = { version: number; issues: { fixVersionIds: readonly string[]; resolutionId: string | null; summary: unknown; statusId: string; parentId: string | null; created: string }[]; links: { typeId: string }[] };
  it.each<[string, (kept: Kept) => unknown, string]>([
    ['no object', () => 'text', 'is damaged'],
    ['null', () => null, 'is damaged'],
    ['another file', () => ({ a: 1 }), 'is damaged: format'],
    ['another version', (kept) => ({ ...kept, version: 1 }), 'was written by another version (1); this one reads version 2.'],
    ['a summary that is a number', ({ issues: [first, ...rest], ...kept }) => ({ ...kept, issues: [{ ...first, summary: 1 }, ...rest] }), 'is damaged: issues.0.summary'],
    ['a date that is none', ({ issues: [first, ...rest], ...kept }) => ({ ...kept, issues: [{ ...first, created: 'soon' }, ...rest] }), 'is damaged: issues.0.created'],
    ['a status that nobody knows', ({ issues: [first, ...rest], ...kept }) => ({ ...kept, issues: [{ ...first, statusId: '1' }, ...rest] }), 'is damaged: SHOP-1: status 1 does not exist.'],
    ['a version that nobody has', ({ issues: [first, ...rest], ...kept }) => ({ ...kept, issues: [{ ...first, fixVersionIds: ['1'] }, ...rest] }), 'is damaged: SHOP-1: version 1 does not exist.'],
    ['a resolution that nobody has', ({ issues: [first, ...rest], ...kept }) => ({ ...kept, issues: [{ ...first, resolutionId: '1' }, ...rest] }), 'is damaged: SHOP-1: resolution 1 does not exist.'],
    ['a parent that is gone', ({ issues: [first, ...rest], ...kept }) => ({ ...kept, issues: [{ ...first, parentId: '1' }, ...rest] }), 'is damaged: SHOP-1: parent 1 does not exist.'],
    ['a link of no type', ({ links: [first, ...rest], ...kept }) => ({ ...kept, links: [{ ...first, typeId: '1' }, ...rest] }), 'is damaged: A link: type 1 does not exist.'],
  ])('is refused in one line when it is %s', (_, damage, message) => {
    const back = empty();
    const kept = throughText(saveState(demoSite().jira)) as Kept;
    expect(() => loadState(back, damage(kept))).toThrow(message);
    expect([back.state.issues.size, back.state.projects.size]).toEqual([0, 0]);
  });
});
