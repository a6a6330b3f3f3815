import { mayEdit } from '../api/issue';
import { InlineEdit } from './inline-edit';
import type { IssuePart } from './issue-part';
import { useEdit } from './use-edit';

export function SummaryHeading({ issue, changed }: IssuePart) {
  const { save } = useEdit(issue.key, changed);
  const { summary } = issue.fields;
  return (
    <h1 className="issue-summary">
      {mayEdit(issue, 'summary') ? (
        <InlineEdit label="Summary" value={summary} save={(text) => save({ summary: text })}>
          {summary}
        </InlineEdit>
      ) : (
        summary
      )}
    </h1>
  );
}
