import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { IssueLink } from '../shared/issue-link';
import { EditNotice } from './edit-notice';
import type { NewParent } from './edit-issue';
import type { MadeEdit } from './panel-state';
import { useTools } from './panel-tools';

// The select costs more than the rest of the panel together, and few readers open it.
const EpicPicker = lazy(() => import('../shared/epics/epic-picker').then((m) => ({ default: m.EpicPicker })));

/** The epic that this issue belongs to, and the way to change it in place. */
export function EpicSection({ issue, edit }: { readonly issue: JiraIssue; readonly edit: MadeEdit | null }) {
  const { jira, actions, context } = useTools();
  const [picking, setPicking] = useState(false);
  const [saving, setSaving] = useState<'set' | 'remove' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { parent, status } = issue.facts;
  const fixed = status.category === 'done';
  const locked = !issue.editable.has('parent');

  const save = async (to: NewParent | null) => {
    setSaving(to === null ? 'remove' : 'set');
    const outcome = await actions.setParent(to);
    setSaving(null);
    setProblem(outcome.ok ? null : outcome.message);
    if (outcome.ok) close();
  };
  const close = () => {
    setPicking(false);
    setTimeout(() => opener.current?.focus());
  };

  return (
    <section aria-labelledby="epic">
      <h2 id="epic">Epic</h2>
      <div className="epic-row">
        <p className="epic-name">
          {parent ? (
            <IssueLink issueKey={parent.key} siteUrl={context.siteUrl}>
              {parent.key} {parent.summary}
            </IssueLink>
          ) : (
            <span className="subtle">Not linked to an epic.</span>
          )}
        </p>
        {!fixed && !picking && (
          <span className="epic-buttons">
            <Button ref={opener} spacing="compact" isDisabled={locked} aria-describedby="epic-help" onClick={() => setPicking(true)}>
              {parent ? 'Change' : 'Link to epic'}
            </Button>
            {parent && (
              <Button appearance="subtle" spacing="compact" isDisabled={locked} isLoading={saving === 'remove'} onClick={() => void save(null)}>
                Remove from epic
              </Button>
            )}
          </span>
        )}
      </div>
      {picking && (
        <Suspense fallback={<div className="picker-room" role="status" aria-label="Loading the epics" />}>
          <EpicPicker jira={jira} projectKey={issue.projectKey} current={parent?.key ?? null} saving={saving !== null} onPick={(epic) => void save(epic)} onClose={close} />
        </Suspense>
      )}
      <p id="epic-help" className={problem ? 'problem small' : 'subtle small'} role={problem ? 'alert' : undefined}>
        {problem ?? (locked && !fixed ? "You don't have permission to change the epic of this issue." : '')}
      </p>
      {edit?.what === 'epic' && <EditNotice key={edit.said} edit={edit} />}
    </section>
  );
}
