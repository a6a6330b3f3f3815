import { useEffect, useReducer } from 'react';
import type { Definition } from '../../src/core/definition/definition';
import { judge } from '../../src/core/readiness/judge';
import type { JiraClient } from '../shared/jira-client';
import { backlogAfter, emptyBacklog, type Backlog } from './backlog-state';
import { readFieldIds, readPage } from './read-page';

/**
 * Reads the project's open items page by page and scores each page as it arrives; the wait for the next page lets
 * the screen answer in between. Returns what has been read and a way to go on after a failure.
 */
export function useBacklog(jira: JiraClient, projectKey: string, definition: Definition): [Backlog, () => void] {
  const [backlog, tell] = useReducer(backlogAfter, emptyBacklog);
  const { phase, fields, next, items } = backlog;

  useEffect(() => {
    if (phase !== 'reading') return;
    let wanted = true;
    const step = async () => {
      if (fields === null) {
        const answer = await readFieldIds(jira);
        if (wanted) tell(answer.ok ? { kind: 'fields', fields: answer.value } : { kind: 'failed', failure: answer.failure });
        return;
      }
      const answer = await readPage(jira, projectKey, fields, next);
      if (!wanted) return;
      if (!answer.ok) return tell({ kind: 'failed', failure: answer.failure });
      const judged = answer.value.facts.map((facts) => ({ facts, readiness: judge(facts, definition) }));
      tell({ kind: 'page', items: judged, next: answer.value.next });
    };
    void step();
    return () => {
      wanted = false;
    };
    // `items` is new with every page, even when Jira gives the same token twice.
  }, [jira, projectKey, definition, phase, fields, next, items]);

  return [backlog, () => tell({ kind: 'again' })];
}
