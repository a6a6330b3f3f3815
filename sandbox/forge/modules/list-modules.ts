import type { Jira } from '../../jira/jira';
import type { Manifest, ScreenModule } from '../manifest-schema';
import { conditionsHold } from './display-conditions';
import type { Place } from './place';
import { entryUrl, iconUrl } from './resource-url';

/** A screen of the app that belongs to a place in Jira. */
export interface ListedModule {
  readonly moduleKey: string;
  readonly type: ModuleType;
  readonly title: string;
  readonly iconUrl: string | null;
  /** Absolute, on the app's own origin. */
  readonly entryUrl: string;
  /** Where the page is in Jira; null for panels. */
  readonly pagePath: string | null;
  /** `extension` of the view's context. */
  readonly extension: Readonly<Record<string, unknown>>;
}

export type ModuleType = 'jira:issuePanel' | 'jira:projectPage';

export interface Site {
  readonly url: string;
  readonly appOrigin: string;
  /** `<app uuid>/<environment id>`, the last parts of a page's address. */
  readonly appPath: string;
  readonly jira: Pick<Jira, 'projectProperty' | 'issueProperty'>;
}

/** The app's screens of a place whose display conditions hold: issue panels for an issue, project pages for its project. */
export function listModules(manifest: Manifest, place: Place, site: Site): readonly ListedModule[] {
  const { project, issue } = place;
  const property = (entity: 'project' | 'issue', key: string): unknown =>
    entity === 'project' ? site.jira.projectProperty(project.id, key) : issue === null ? undefined : site.jira.issueProperty(issue.id, key);
  const list = (type: ModuleType, modules: readonly ScreenModule[], extension: Readonly<Record<string, unknown>>): readonly ListedModule[] =>
    modules
      .filter(({ displayConditions }) => displayConditions === undefined || conditionsHold(displayConditions, { property }))
      .map((module) => ({
        moduleKey: module.key,
        type,
        title: module.title,
        iconUrl: iconUrl(module.icon, site.appOrigin),
        entryUrl: entryUrl(manifest, module.resource, site.appOrigin),
        pagePath: type === 'jira:projectPage' ? `/jira/software/c/projects/${project.key}/apps/${site.appPath}` : null,
        extension: { type, ...extension },
      }));

  const panels = issue === null ? [] : list('jira:issuePanel', manifest.modules['jira:issuePanel'], { issue, project, isNewToIssue: false, location: `${site.url}/browse/${issue.key}` });
  return [...panels, ...list('jira:projectPage', manifest.modules['jira:projectPage'], { project, location: `${site.url}/jira/software/c/projects/${project.key}` })];
}
