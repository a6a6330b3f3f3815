import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import { ask, doorFailureText } from '../../../shared/door-client';
import { IssueLink } from '../../../shared/issue-link';
import { useHealthData } from '../../health-data';
import type { KnownNo } from './declined-keys';

const PAGE = 50;

/** What people said no to, with the way to have it suggested again. */
export function DeclinedList({ noes, mayEdit }: { readonly noes: readonly KnownNo[]; readonly mayEdit: boolean }) {
  const { context } = useHealthData();
  const [back, setBack] = useState<ReadonlySet<KnownNo>>(new Set());
  const [most, setMost] = useState(PAGE);
  const [asking, setAsking] = useState<KnownNo | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const bringBack = async (no: KnownNo) => {
    setAsking(no);
    const reply = await ask('bringBackEpic', { issueId: String(no.item.facts.id), epicId: String(no.epic.id) });
    setAsking(null);
    setProblem(reply.ok ? null : doorFailureText(reply.failure));
    if (!reply.ok) return;
    setBack((before) => new Set([...before, no]));
    list.current?.focus({ preventScroll: true });
  };
  return (
    <details className="declined">
      <summary>Declined ({noes.length})</summary>
      <ul ref={list} tabIndex={-1} aria-label="Declined suggestions">
        {noes.slice(0, most).map((no) => {
          const { item, epic } = no;
          return (
            <li key={`${item.facts.key} ${epic.key}`}>
              <span className="orphan-name"><IssueLink issueKey={item.facts.key} siteUrl={context.siteUrl} /> <span className="orphan-summary">does not belong to {epic.key} {epic.summary}</span></span>
              {back.has(no) ? <span className="subtle small" role="status">Will be suggested again.</span> : mayEdit && <Button spacing="compact" isDisabled={asking !== null && asking !== no} isLoading={asking === no} aria-label={`Bring back ${epic.key} for ${item.facts.key}`} onClick={() => void bringBack(no)}>Bring back</Button>}
            </li>
          );
        })}
      </ul>
      {noes.length > most && <Button spacing="compact" onClick={() => setMost(most + PAGE)}>{`Show ${Math.min(PAGE, noes.length - most)} more`}</Button>}
      {problem && <p className="suggestions-problem small" role="alert">{problem}</p>}
    </details>
  );
}
