import { useEffect } from 'react';
import type { Project } from '../api/projects';
import { RequestFailed } from '../api/request';
import { BacklogPage } from '../backlog/backlog-page';
import { IssuePage } from '../issue/issue-page';
import { NotFound } from '../not-found';
import { AppPage } from '../page/app-page';
import { Failed } from '../parts/failed';
import { ProjectWorkflowsPage } from '../workflow/project-workflows-page';
import { WorkflowPage } from '../workflow/workflow-page';
import { NoProjects, ProjectsPage } from '../projects/projects-page';
import { SearchPage } from '../search/search-page';
import { goInstead } from './navigation';
import { backlogPath, type Route } from './route';

/** The page that an address means, for the projects this person may browse. */
export function Pages({ route, projects }: { readonly route: Route; readonly projects: readonly Project[] }) {
  switch (route.at) {
    case 'home':
      return <Home projects={projects} />;
    case 'projects':
      return <ProjectsPage projects={projects} />;
    case 'search':
      return <SearchPage />;
    case 'issue':
      return <IssuePage key={route.issueKey} issueKey={route.issueKey} />;
    case 'nowhere':
      return <NotFound />;
    case 'backlog':
    case 'workflows':
    case 'workflow':
    case 'app-page': {
      const project = projects.find(({ key }) => key === route.projectKey);
      if (project === undefined) return <Failed error={new RequestFailed(404, [])} what="this project" again={() => undefined} />;
      if (route.at === 'backlog') return <BacklogPage key={project.key} projectKey={project.key} projectName={project.name} />;
      if (route.at === 'workflows') return <ProjectWorkflowsPage key={project.key} project={project} />;
      if (route.at === 'workflow') return <WorkflowPage key={route.workflowId} project={project} workflowId={route.workflowId} />;
      return <AppPage key={route.path} projectKey={project.key} path={route.path} />;
    }
  }
}

function Home({ projects }: { readonly projects: readonly Project[] }) {
  const [first] = projects;
  useEffect(() => {
    if (first !== undefined) goInstead(backlogPath(first.key));
  }, [first]);
  return first === undefined ? <NoProjects /> : null;
}
