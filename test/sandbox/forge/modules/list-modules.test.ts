import { parseManifest } from '../../../../sandbox/forge/manifest';
import { conditionsHold } from '../../../../sandbox/forge/modules/display-conditions';
import { listModules, type Site } from '../../../../sandbox/forge/modules/list-modules';
import type { Place } from '../../../../sandbox/forge/modules/place';
import { smallManifest } from '../small-manifest';

const project = { id: '10000', key: 'A', type: 'software' };
const issue = { id: '10001', key: 'A-1', type: 'Story', typeId: '10' };
const site = (started: unknown, shown = true): Site => ({
  panels: { isShown: () => shown },
  url: 'http://localhost:9',
  appOrigin: 'http://app.localhost:9',
  appPath: 'app/env',
  jira: { projectProperty: (id, key) => (id === '10000' && key === 'started' ? started : undefined), issueProperty: () => undefined },
});
const list = (place: Omit<Place, 'administers'> & Partial<Place>, started: unknown, shown = true) => listModules(parseManifest(smallManifest), { administers: false, ...place }, site(started, shown));
const keys = (...args: Parameters<typeof list>): readonly string[] => list(...args).map(({ moduleKey }) => moduleKey);

test('an issue has the panel where its condition holds, and the context; its project the page', () => {
  expect(list({ project, issue }, { on: true })).toEqual([
    {
      moduleKey: 'panel',
      type: 'jira:issuePanel',
      title: 'Panel',
      iconUrl: 'http://app.localhost:9/ui/icons/panel.svg',
      entryUrl: 'http://app.localhost:9/ui/panel.html',
      pagePath: null,
      shown: true,
      status: null,
      extension: { type: 'jira:issuePanel', issue, project, isNewToIssue: false, location: 'http://localhost:9/browse/A-1' },
    },
    {
      moduleKey: 'context',
      type: 'jira:issueContext',
      title: 'In short',
      iconUrl: null,
      entryUrl: 'http://app.localhost:9/ui/panel.html',
      pagePath: null,
      shown: true,
      status: { type: 'lozenge', value: { label: 'Nothing yet', type: 'default' } },
      extension: { type: 'jira:issueContext', issue, project, location: 'http://localhost:9/browse/A-1' },
    },
    {
      moduleKey: 'page',
      type: 'jira:projectPage',
      title: 'Page',
      iconUrl: null,
      entryUrl: 'http://app.localhost:9/ui/page.html',
      pagePath: '/jira/software/c/projects/A/apps/app/env',
      shown: true,
      status: null,
      extension: { type: 'jira:projectPage', project, location: 'http://localhost:9/jira/software/c/projects/A' },
    },
  ]);
});

test.each([[undefined], [{ on: false }], ['on'], [null]])('the property %j hides the panel', (started) => {
  expect(keys({ project, issue }, started)).toEqual(['context', 'page']);
});

test('a project has no panel', () => {
  expect(keys({ project, issue: null }, { on: true })).toEqual(['page']);
});

test('a panel that nobody showed is offered', () => {
  expect(list({ project, issue }, { on: true }, false)[0]).toMatchObject({ moduleKey: 'panel', shown: false });
});

test('who administers the project has its settings too', () => {
  expect(list({ project, issue: null, administers: true }, { on: true }).at(-1)).toMatchObject({
    moduleKey: 'settings',
    pagePath: '/jira/software/c/projects/A/settings/apps/app/env',
    extension: { type: 'jira:projectSettingsPage', project, location: 'http://localhost:9/jira/software/c/projects/A' },
  });
});

const equal = (value: string) => ({ entityPropertyEqualTo: { entity: 'project', propertyKey: 'p', value } });
test.each([
  [equal('1'), true],
  [{ not: equal('1') }, false],
  [{ or: { ...equal('2'), not: equal('3') } }, true],
  [{ and: { ...equal('1'), not: equal('1') } }, false],
  [{}, true],
])('conditions %j', (conditions, holds) => {
  expect(conditionsHold(conditions, { property: () => 1 })).toBe(holds);
});

test('a condition that is not served is named', () => {
  expect(() => conditionsHold({ isAdmin: true }, { property: () => 1 })).toThrow('isAdmin');
});
