import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import type { RequestFailed } from '../api/request';

/** What a person sees instead of a page that did not come: no access and not there look the same, as in Jira. */
export function Failed({ error, what, again }: { readonly error: RequestFailed; readonly what: string; readonly again: () => void }) {
  if (error.status === 404 || error.status === 403) {
    return <EmptyState header={`We couldn't find ${what}`} headingLevel={1} description="It doesn't exist, or you don't have access to it. Ask an administrator, or switch to another person at the top right." />;
  }
  return <EmptyState header={`We couldn't load ${what}`} headingLevel={1} description={error.messages.join(' ')} primaryAction={<Button appearance="primary" onClick={again}>Try again</Button>} />;
}
