import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { IssueLink } from '../shared/issue-link';
import { EditNotice } from './edit-notice';
import type { MadeEdit } from './panel-state';
import { useTools } from './panel-tools';

// the select costs more than the rest of the panel together, and few readers open it
const EpicChange = lazy(() => import('./epic/epic-change').then((m) => ({ default: m.EpicChange })));
// the score is drawn first
const EpicSuggestions = lazy(() => new Promise((drawn) => setTimeout(drawn)).then(() => import('./epic/epic-suggestions')).then((m) => ({ default: m.EpicSuggestions })));

/** The epic that this issue belongs to, the way to change it in place, and for an issue without one, which may fit. */
export function EpicSection({ issue, edit }: { readonly issue: JiraIssue; readonly edit: MadeEdit | null }) {
  const { jira, actions, context } = useTools();
  const [picking, setPicking] = useState(false);
  const [saving, setSaving] = useState<'set' | 'remove' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { key, parent, status } = issue.facts;
  const fixed = status.category === 'done';
  const locked = !issue.editable.has('parent');

  const save = async (to: string | null) => {
    setSaving(to === null ? 'remove' : 'set');
    const outcome = await actions.make(() => import('./epic/epic-edit').then(({ epicEdit }) => epicEdit(jira, key, parent?.key ?? null, to)), 'epic').catch(() => LOST);
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
          <EpicChange issue={issue} saving={saving !== null} onPick={(epic) => void save(epic)} onClose={close} />
        </Suspense>
      )}
      <p id="epic-help" className={problem ? 'problem small' : 'subtle small'} role={problem ? 'alert' : undefined}>
        {problem ?? (locked && !fixed ? whyLocked(issue) : '')}
      </p>
      {edit?.what === 'epic' && <EditNotice key={edit.said} edit={edit} />}
      {parent === null && !fixed && !locked && !picking && (
        <Suspense fallback={<p className="epic-fits" />}>
          <EpicSuggestions issue={issue} saving={saving !== null} onAccept={(epic) => void save(epic)} />
        </Suspense>
      )}
    </section>
  );
}

const LOST = { ok: false, message: 'The app could not be loaded. Nothing was changed.' } as const;

/** Jira offers a field for editing where the person may edit the issue and the field is on its screen. */
const whyLocked = ({ editable }: JiraIssue): string =>
  editable.size === 0 ? "You don't have permission to change the epic of this issue." : 'The epic cannot be changed here: the field “Parent” is not on the edit screen of this issue.';
