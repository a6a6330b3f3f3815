import type { Jira } from '../../jira/jira';
import type { ContextStatus, Manifest, ScreenModule } from '../manifest-schema';
import { conditionsHold } from './display-conditions';
import type { IssuePanels } from './issue-panels';
import type { Place } from './place';
import { entryUrl, iconUrl } from './resource-url';
import type { ScreenType } from './screen-types';

/** A screen of the app that belongs to a place in Jira. */
export interface ListedModule {
  readonly moduleKey: string;
  readonly type: ScreenType;
  readonly title: string;
  readonly iconUrl: string | null;
  /** Absolute, on the app's own origin. */
  readonly entryUrl: string;
  /** Where the page is in Jira; null for what stands on an issue. */
  readonly pagePath: string | null;
  /** False for a panel that is only offered: a button adds it to the issue. */
  readonly shown: boolean;
  /** What the manifest says of a context before its function was asked; null for other screens and without one. */
  readonly status: ContextStatus | null;
  /** `extension` of the view's context. */
  readonly extension: Readonly<Record<string, unknown>>;
}

export interface Site {
  readonly url: string;
  readonly appOrigin: string;
  /** `<app uuid>/<environment id>`, the last parts of a page's address. */
  readonly appPath: string;
  readonly jira: Pick<Jira, 'projectProperty' | 'issueProperty'>;
  readonly panels: Pick<IssuePanels, 'isShown'>;
}

/**
 * The app's screens of a place whose display conditions hold: panels and contexts for an issue; pages for a project, its settings for
 * those who administer it.
 */
export function listModules(manifest: Manifest, place: Place, site: Site): readonly ListedModule[] {
  return place.issue === null ? pages(manifest, place, site) : issueModules(manifest, place, place.issue, site);
}

function issueModules(manifest: Manifest, place: Place, issue: NonNullable<Place['issue']>, site: Site): readonly ListedModule[] {
  const shared = { issue, project: place.project, location: `${site.url}/browse/${issue.key}` };
  const panels = visible(manifest.modules['jira:issuePanel'], place, site).map((module) => ({
    ...listed(manifest, 'jira:issuePanel', module, site),
    shown: site.panels.isShown(module.key, place),
    extension: { type: 'jira:issuePanel', ...shared, isNewToIssue: false },
  }));
  const contexts = visible(manifest.modules['jira:issueContext'], place, site).map((module) => ({
    ...listed(manifest, 'jira:issueContext', module, site),
    title: module.label,
    status: module.status ?? null,
    extension: { type: 'jira:issueContext', ...shared },
  }));
  return [...panels, ...contexts, ...pages(manifest, place, site)];
}

function pages(manifest: Manifest, place: Place, site: Site): readonly ListedModule[] {
  const { project } = place;
  const base = `/jira/software/c/projects/${project.key}`;
  const page = (type: 'jira:projectPage' | 'jira:projectSettingsPage', pagePath: string): readonly ListedModule[] =>
    visible(manifest.modules[type], place, site).map((module) => ({ ...listed(manifest, type, module, site), pagePath, extension: { type, project, location: site.url + base } }));
  const settings = place.administers ? page('jira:projectSettingsPage', `${base}/settings/apps/${site.appPath}`) : [];
  return [...page('jira:projectPage', `${base}/apps/${site.appPath}`), ...settings];
}

function visible<T extends ScreenModule>(modules: readonly T[], { project, issue }: Place, { jira }: Site): readonly T[] {
  const property = (entity: 'project' | 'issue', key: string): unknown =>
    entity === 'project' ? jira.projectProperty(project.id, key) : issue === null ? undefined : jira.issueProperty(issue.id, key);
  return modules.filter(({ displayConditions }) => displayConditions === undefined || conditionsHold(displayConditions, { property }));
}

function listed(manifest: Manifest, type: ScreenType, module: ScreenModule, site: Site): Omit<ListedModule, 'extension'> {
  return {
    moduleKey: module.key,
    type,
    title: module.title,
    iconUrl: iconUrl(module.icon, site.appOrigin),
    entryUrl: entryUrl(manifest, module.resource, site.appOrigin),
    pagePath: null,
    shown: true,
    status: null,
  };
}
