import Heading from '@atlaskit/heading';
import type { Row } from '../api/search';
import { BacklogSection } from './backlog-section';

const isEpic = ({ fields }: Row): boolean => fields.issuetype.hierarchyLevel > 0;
const isStory = ({ fields }: Row): boolean => fields.issuetype.hierarchyLevel === 0;

/** A project's issues in rank order: open work, epics, and what is done. */
export function BacklogPage({ projectKey, projectName }: { readonly projectKey: string; readonly projectName: string }) {
  const inProject = `project = "${projectKey}" AND statusCategory`;
  return (
    <div className="page">
      <p className="overline">{projectName}</p>
      <Heading size="large" as="h1">
        Backlog
      </Heading>
      <BacklogSection title="Backlog" jql={`${inProject} != Done ORDER BY Rank ASC`} keep={isStory} nothing="Nothing is waiting here." />
      <BacklogSection title="Epics" jql={`${inProject} != Done AND issuetype = Epic ORDER BY Rank ASC`} keep={isEpic} nothing="There are no open epics." />
      <BacklogSection title="Done" jql={`${inProject} = Done ORDER BY Rank ASC`} keep={({ fields }) => !fields.issuetype.subtask} nothing="Nothing is done yet." />
    </div>
  );
}
