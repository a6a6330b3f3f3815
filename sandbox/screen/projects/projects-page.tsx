import EmptyState from '@atlaskit/empty-state';
import Heading from '@atlaskit/heading';
import type { Project } from '../api/projects';
import { Link } from '../app/navigation';
import { backlogPath } from '../app/route';

export function ProjectsPage({ projects }: { readonly projects: readonly Project[] }) {
  if (projects.length === 0) return <NoProjects />;
  return (
    <div className="page">
      <Heading size="large" as="h1">
        Projects
      </Heading>
      <ul className="rows">
        {projects.map(({ key, name }) => (
          <li key={key} className="row">
            <Link className="key" href={backlogPath(key)}>
              {key}
            </Link>
            <Link className="row-summary" href={backlogPath(key)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function NoProjects() {
  return <EmptyState header="You don't have access to any project" headingLevel={1} description="Ask an administrator, or switch to another person at the top right." />;
}
