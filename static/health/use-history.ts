import { useEffect, useState } from 'react';
import type { WorkHistory } from '../../src/core/health/work-history';
import type { JiraFailure } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';
import type { HealthFields } from './backlog-query';
import { readHistory } from './read-history';

export type HistoryState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: JiraFailure; readonly now: number }
  | { readonly kind: 'known'; readonly history: WorkHistory; readonly now: number };

/** Reads what the project finished, beside the backlog. Returns it with the moment that it is true for, and a way to ask again. */
export function useHistory(jira: JiraClient, projectKey: string, fields: HealthFields | null): [HistoryState, () => void] {
  const [state, setState] = useState<HistoryState>({ kind: 'reading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (fields === null) return;
    let wanted = true;
    const now = Date.now();
    void readHistory(jira, projectKey, fields, now).then((answer) => {
      if (wanted) setState(answer.ok ? { kind: 'known', history: answer.value, now } : { kind: 'failed', failure: answer.failure, now });
    });
    return () => {
      wanted = false;
    };
  }, [jira, projectKey, fields, round]);
  const again = () => {
    setState({ kind: 'reading' });
    setRound(round + 1);
  };
  return [state, again];
}
