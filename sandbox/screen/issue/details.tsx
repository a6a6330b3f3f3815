import Heading from '@atlaskit/heading';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import { mayEdit } from '../api/issue';
import { estimateField, estimateOf } from '../api/estimate';
import { Link } from '../app/navigation';
import { issuePath } from '../app/route';
import { Initials } from '../parts/initials';
import { AppFields } from './app-fields';
import { Field } from './field';
import { FixVersions } from './fix-versions';
import { InlineEdit } from './inline-edit';
import type { IssuePart } from './issue-part';
import { readNumber } from './read-number';
import { useEdit } from './use-edit';

const none = <span className="none">None</span>;

/** The fields on the right. */
export function Details({ issue, changed }: IssuePart) {
  const { assignee, reporter, parent, labels, priority, resolution, security } = issue.fields;
  const points = estimateOf(issue.fields);
  const field = estimateField(issue.names);
  const fieldName = issue.names[field] ?? 'Story Points';
  const { save } = useEdit(issue.key, changed);
  return (
    <section className="details">
      <Heading size="xsmall" as="h2">
        Details
      </Heading>
      <dl>
        <Field name="Assignee">{assignee === null ? <span className="none">Unassigned</span> : <Person name={assignee.displayName} />}</Field>
        <Field name="Reporter">{reporter === null ? none : <Person name={reporter.displayName} />}</Field>
        <Field name="Parent">
          {parent === null ? (
            none
          ) : (
            <Link href={issuePath(parent.key)}>
              {parent.key} {parent.fields.summary}
            </Link>
          )}
        </Field>
        <Field name={fieldName}>
          {mayEdit(issue, field) ? (
            <InlineEdit label={fieldName} inputMode="decimal" value={points === null ? '' : String(points)} save={(text) => save({ [field]: readNumber(text) })}>
              {points ?? none}
            </InlineEdit>
          ) : (
            (points ?? none)
          )}
        </Field>
        <Field name="Priority">{priority?.name ?? none}</Field>
        <Field name="Labels">{labels.length === 0 ? none : labels.join(', ')}</Field>
        <Field name="Fix versions">
          <FixVersions issue={issue} changed={changed} />
        </Field>
        {security !== null && (
          <Field name="Security level">
            <span className="security-level" title={security.description}>
              <LockIcon label="Restricted" size="small" />
              {security.name}
            </span>
          </Field>
        )}
        {resolution !== null && <Field name="Resolution">{resolution.name}</Field>}
        <AppFields issue={issue} changed={changed} />
      </dl>
    </section>
  );
}

function Person({ name }: { readonly name: string }) {
  return (
    <span className="detail-person">
      <Initials name={name} decorative />
      {name}
    </span>
  );
}
