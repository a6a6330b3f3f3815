import { mayEdit } from '../api/issue';
import type { IssuePart } from './issue-part';
import { TextSection } from './text-section';

const paragraphField = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';

/** The description, then the project's own fields of several lines that hold something or may be filled. */
export function TextSections({ issue, changed }: IssuePart) {
  const own = Object.entries(issue.schema).filter(([id, { custom }]) => custom === paragraphField && (mayEdit(issue, id) || (issue.fields[id] ?? null) !== null));
  return (
    <>
      <TextSection issue={issue} changed={changed} field="description" title="Description" />
      {own.map(([id]) => (
        <TextSection key={id} issue={issue} changed={changed} field={id} title={issue.names[id] ?? id} />
      ))}
    </>
  );
}
