import EmptyState from '@atlaskit/empty-state';
import { Link } from './app/navigation';

export function NotFound() {
  return <EmptyState header="This page doesn't exist" headingLevel={1} description="Check the address, or start again from your projects." primaryAction={<Link href="/jira/projects">Go to projects</Link>} />;
}
