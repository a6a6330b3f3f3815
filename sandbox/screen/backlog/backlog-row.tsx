import Lozenge from '@atlaskit/lozenge';
import { estimateOf } from '../api/estimate';
import type { Row } from '../api/search';
import { Link } from '../app/navigation';
import { issuePath } from '../app/route';
import { Initials } from '../parts/initials';
import { IssueTypeIcon } from '../parts/issue-type-icon';
import { StatusLozenge } from '../parts/status-lozenge';
import type { Selection } from './selection';

export function BacklogRow({ row, selection }: { readonly row: Row; readonly selection?: Selection }) {
  const { summary, status, issuetype, assignee, parent } = row.fields;
  const points = estimateOf(row.fields);
  const epic = parent !== null && parent.fields.issuetype.hierarchyLevel > 0 ? parent : null;
  return (
    <li className="row">
      {selection !== undefined && <input type="checkbox" className="row-select" aria-label={`Select ${row.key}`} checked={selection.rows.has(row.key)} onChange={() => selection.toggle(row)} />}
      <IssueTypeIcon name={issuetype.name} subtask={issuetype.subtask} />
      <Link className="key" href={issuePath(row.key)}>
        {row.key}
      </Link>
      <Link className="row-summary" href={issuePath(row.key)} tabIndex={-1}>
        {summary}
      </Link>
      <span className="row-epic">
        {epic !== null && (
          <Link href={issuePath(epic.key)} aria-label={`Epic ${epic.key} ${epic.fields.summary}`}>
            <Lozenge appearance="new" maxWidth={140}>{epic.fields.summary}</Lozenge>
          </Link>
        )}
      </span>
      <span className="row-status">
        <StatusLozenge status={status} />
      </span>
      <span className="row-points" title="Story Points">
        <span className="only-read-aloud">Story Points: </span>
        {points ?? '–'}
      </span>
      <span className="row-assignee">{assignee === null ? <span className="initials nobody" role="img" aria-label="Unassigned" title="Unassigned" /> : <Initials name={assignee.displayName} />}</span>
    </li>
  );
}
