import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import { ask, doorFailureText } from '../door-client';
import { IssueLink } from '../issue-link';
import type { SaidSuggestion } from './said-suggestion';
import './suggestions.css';

interface SuggestionEntryProps {
  readonly issue: { readonly id: number; readonly key: string };
  readonly suggestion: SaidSuggestion;
  readonly siteUrl: string;
  /** False for who may only look. */
  readonly mayEdit: boolean;
  /** Something is being written. */
  readonly busy: boolean;
  readonly onAccept: () => void;
  /** Told when somebody said no, and when they took it back. */
  readonly onDeclined?: (declined: boolean) => void;
}

/** One suggested epic with its reasons, to accept or to say no to. A no stays, and can be taken back where it was said. */
export function SuggestionEntry({ issue, suggestion: { epic, why, sure }, siteUrl, mayEdit, busy, onAccept, onDeclined }: SuggestionEntryProps) {
  const [declined, setDeclined] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  // the button that was pressed is gone
  useEffect(() => {
    if (acted.current) box.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [declined]);

  const say = async (no: boolean) => {
    setAsking(true);
    const reply = await ask(no ? 'declineEpic' : 'bringBackEpic', { issueId: String(issue.id), epicId: String(epic.id) });
    setAsking(false);
    setProblem(reply.ok ? null : doorFailureText(reply.failure));
    if (!reply.ok) return;
    acted.current = true;
    setDeclined(no);
    onDeclined?.(no);
  };

  return (
    <div ref={box} className="suggestion">
      <p className="suggestion-epic">
        <IssueLink issueKey={epic.key} siteUrl={siteUrl}>{epic.key} {epic.summary}</IssueLink>
      </p>
      {declined ? (
        <p className="subtle small" role="status">It will not be suggested for {issue.key} any more.</p>
      ) : (
        <p className="subtle small">{why} {sure}</p>
      )}
      {mayEdit && (
        <div className="suggestion-buttons">
          {declined ? (
            <Button spacing="compact" isLoading={asking} aria-label={`Bring back ${epic.key} for ${issue.key}`} onClick={() => void say(false)}>Bring back</Button>
          ) : (
            <>
              <Button spacing="compact" isDisabled={busy || asking} aria-label={`Link ${issue.key} to ${epic.key}`} onClick={onAccept}>Link</Button>
              <Button spacing="compact" appearance="subtle" isDisabled={busy} isLoading={asking} aria-label={`No, ${issue.key} does not belong to ${epic.key}`} onClick={() => void say(true)}>No</Button>
            </>
          )}
        </div>
      )}
      {problem && <p className="problem small" role="alert">{problem}</p>}
    </div>
  );
}
