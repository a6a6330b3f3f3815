import BacklogIcon from '@atlaskit/icon/core/backlog';
import WorkflowIcon from '@atlaskit/icon/core/transition';
import SettingsIcon from '@atlaskit/icon/core/settings';
import ProjectsIcon from '@atlaskit/icon/core/folder-closed';
import type { ReactNode } from 'react';
import { readModules } from '../api/modules';
import type { Project } from '../api/projects';
import { Link, usePath } from '../app/navigation';
import { mayEditWorkflows } from '../api/workflows';
import { backlogPath, workflowsPath } from '../app/route';
import { useLoad } from '../app/use-load';

/** The project's navigation: Jira's own pages, then the app's. */
export function SideNav({ project }: { readonly project: Project | null }) {
  const key = project?.key ?? '';
  const [modules] = useLoad(`modules ${key}`, () => (key === '' ? Promise.resolve([]) : readModules({ projectKey: key })));
  const [editor] = useLoad(`may edit workflows ${key}`, () => (project === null ? Promise.resolve(false) : mayEditWorkflows(project)));
  const known = modules.state === 'ready' ? modules.value : [];
  const pages = known.filter(({ type }) => type === 'jira:projectPage');
  const settings = known.find(({ type }) => type === 'jira:projectSettingsPage');
  return (
    <nav className="side-nav" aria-label={project === null ? 'Jira' : `Project ${project.name}`}>
      {project !== null && (
        <div className="side-project">
          <span className="side-project-name">{project.name}</span>
          <span className="side-project-kind">Software project</span>
        </div>
      )}
      <ul>
        {project !== null && (
          <Entry href={backlogPath(key)} icon={<BacklogIcon label="" />}>
            Backlog
          </Entry>
        )}
        {pages.map(({ moduleKey, title, iconUrl, pagePath }) => (
          <Entry key={moduleKey} href={pagePath ?? '/'} icon={iconUrl === null ? null : <img src={iconUrl} alt="" width="16" height="16" />}>
            {title}
          </Entry>
        ))}
        {settings !== undefined && (
          <Entry href={settings.pagePath ?? '/'} icon={<SettingsIcon label="" />}>
            Project settings
          </Entry>
        )}
        {editor.state === 'ready' && editor.value && (
          <Entry href={workflowsPath(key)} icon={<WorkflowIcon label="" />}>
            Workflows
          </Entry>
        )}
        <Entry href="/jira/projects" icon={<ProjectsIcon label="" />}>
          Projects
        </Entry>
      </ul>
    </nav>
  );
}

function Entry({ href, icon, children }: { readonly href: string; readonly icon: ReactNode; readonly children: ReactNode }) {
  const path = usePath();
  const here = path === href || path.startsWith(`${href}/`);
  return (
    <li>
      <Link href={href} className="side-link" {...(here ? { 'aria-current': 'page' as const } : {})}>
        <span className="side-icon">{icon}</span>
        {children}
      </Link>
    </li>
  );
}
