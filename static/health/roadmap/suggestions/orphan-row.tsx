import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import { moveEpic } from '../../../shared/epics/move-epic';
import { recentEpicsOf } from '../../../shared/epics/recent-epics';
import { IssueLink } from '../../../shared/issue-link';
import type { SaidSuggestion } from '../../../shared/suggestions/said-suggestion';
import { SuggestionEntry } from '../../../shared/suggestions/suggestion-entry';
import { useHealthData } from '../../health-data';

interface OrphanRowProps {
  readonly item: BacklogItem;
  readonly suggestions: readonly SaidSuggestion[];
  readonly mayEdit: boolean;
  /** Key of the epic that it was linked to here; null while it has none. */
  readonly linked: string | null;
  readonly onLinked: (epic: string | null) => void;
  /** Told when somebody said no to an epic, and when they took it back. */
  readonly onDeclined: (epic: string, declined: boolean) => void;
}

/** An item without an epic, and where it may belong. What was linked here stays in its place, with the way back. */
export function OrphanRow({ item: { facts }, suggestions, mayEdit, linked, onLinked, onDeclined }: OrphanRowProps) {
  const { jira, context, actions } = useHealthData();
  const [writing, setWriting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLLIElement>(null);
  const acted = useRef(false);
  const [more, setMore] = useState(false);
  const [first, ...others] = suggestions;
  // the button that was pressed is gone
  useEffect(() => {
    if (acted.current) box.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [linked]);

  const move = async (from: string | null, to: string | null) => {
    setWriting(true);
    const moved = await moveEpic(jira, facts.key, from, to);
    setWriting(false);
    setProblem(moved.ok ? null : moved.message);
    if (moved.ok) {
      acted.current = true;
      if (to !== null) recentEpicsOf({ accountId: context.accountId, projectKey: context.project.key }).note(to);
      onLinked(to);
    }
    if (moved.ok || moved.outdated) void actions.reread([facts.id]);
  };
  const entry = (suggestion: SaidSuggestion) => (
    <SuggestionEntry key={suggestion.epic.key} issue={facts} suggestion={suggestion} siteUrl={context.siteUrl} mayEdit={mayEdit} busy={writing} onAccept={() => void move(null, suggestion.epic.key)} onDeclined={(no) => onDeclined(suggestion.epic.key, no)} />
  );

  return (
    <li ref={box} className="orphan">
      <p className="orphan-name"><IssueLink issueKey={facts.key} siteUrl={context.siteUrl} /> <span className="orphan-summary">{facts.summary}</span></p>
      <div className="orphan-epics">
        {linked !== null ? (
          <p className="orphan-linked" role="status">
            Linked to {linked}. <Button spacing="compact" isLoading={writing} aria-label={`Undo: take ${facts.key} out of ${linked} again`} onClick={() => void move(linked, null)}>Undo</Button>
          </p>
        ) : (
          <>
            {first !== undefined && entry(first)}
            {more && others.map(entry)}
            {others.length > 0 && <button type="button" className="orphan-more" aria-expanded={more} onClick={() => setMore(!more)}>{more ? 'Show less' : `${others.length} more`}<span className="only-read-aloud"> for {facts.key}</span></button>}
          </>
        )}
        {problem && <p className="suggestions-problem small" role="alert">{problem}</p>}
      </div>
    </li>
  );
}
