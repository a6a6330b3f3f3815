import Heading from '@atlaskit/heading';
import { useQuery } from '../app/navigation';
import { BacklogSection } from '../backlog/backlog-section';

/** What the JQL of the address finds, in its order: the part of Jira's issue navigator to which other pages link. It cannot be edited here. */
export function SearchPage() {
  const jql = useQuery().get('jql') ?? '';
  return (
    <div className="page">
      <Heading size="large" as="h1">
        Search
      </Heading>
      <p>
        <code>{jql}</code>
      </p>
      <BacklogSection key={jql} title="Results" jql={jql} keep={() => true} nothing="No issues match this search." ready changes={0} />
    </div>
  );
}
