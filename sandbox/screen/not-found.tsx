import EmptyState from '@atlaskit/empty-state';
import { Link } from './app/navigation';

export function NotFound() {
  return <EmptyState header="This page doesn't exist" headingLevel={1} description="Check the address, or start again from your projects." primaryAction={<Link href="/jira/projects">Go to projects</Link>} />;
}

/** Project settings for somebody who does not administer the project. */
export function NoAccess() {
  return <EmptyState header="You don't have access to project settings" headingLevel={1} description="Only administrators of this project can change them. Ask one of them, or switch to another person at the top right." />;
}
