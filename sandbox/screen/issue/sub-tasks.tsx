import Heading from '@atlaskit/heading';
import type { Issue } from '../api/issue';
import { RelatedRow } from '../parts/related-row';

export function SubTasks({ issue }: { readonly issue: Issue }) {
  const { subtasks } = issue.fields;
  if (subtasks.length === 0) return null;
  const done = subtasks.filter(({ fields }) => fields.status.statusCategory.key === 'done').length;
  return (
    <section className="issue-section" aria-label="Sub-tasks">
      <div className="section-title">
        <Heading size="xsmall" as="h2">
          Sub-tasks
        </Heading>
        <span className="count">
          {done} of {subtasks.length} done
        </span>
      </div>
      <ul className="related-list">
        {subtasks.map((subtask) => (
          <RelatedRow key={subtask.id} issue={subtask} />
        ))}
      </ul>
    </section>
  );
}
