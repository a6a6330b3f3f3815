import { useEffect, useMemo, useReducer } from 'react';
import { itemOf } from '../../src/core/health/backlog-item';
import { judge } from '../../src/core/readiness/judge';
import type { JiraClient } from '../shared/jira-client';
import { shelfNow } from '../shared/shelf-now';
import { backlogAfter, emptyBacklog, type Backlog } from './backlog-state';
import { lifeOf } from './item-life';
import type { Judging } from './judging';
import { readySinceOf } from './ready-since';
import { readFieldIds, readPage } from './read-page';

export interface BacklogActions {
  /** After a failure, from the page that was not read. */
  readonly goOn: () => void;
  readonly anew: () => void;
}

/**
 * Reads the project's open items page by page and scores each page as it arrives; the wait for the next page lets
 * the screen answer in between. Returns what has been read and the ways to read more.
 */
export function useBacklog(jira: JiraClient, projectKey: string, { definition, mutes }: Judging): [Backlog, BacklogActions] {
  const [backlog, tell] = useReducer(backlogAfter, emptyBacklog);
  const { phase, fields, next, items } = backlog;

  useEffect(() => {
    if (phase !== 'reading') return;
    let wanted = true;
    const step = async () => {
      if (fields === null) {
        const answer = await readFieldIds(jira, definition.fields);
        if (wanted) tell(answer.ok ? { kind: 'fields', fields: answer.value } : { kind: 'failed', failure: answer.failure });
        return;
      }
      const answer = await readPage(jira, projectKey, fields, next);
      if (!wanted) return;
      if (!answer.ok) return tell({ kind: 'failed', failure: answer.failure });
      const judged = answer.value.issues.map((issue) => {
        const readiness = judge(issue.facts, definition, mutes(issue.facts.id));
        // only a ready item has words to compare
        const shelf = readiness.band === 'ready' ? (shelfNow(issue, readiness, definition.ready.shelfDays)?.state ?? null) : null;
        return { ...itemOf(issue.facts, readiness), shelf, readySince: readySinceOf(issue.stored), life: lifeOf(issue.facts, fields.sprint) };
      });
      tell({ kind: 'page', items: judged, next: answer.value.next });
    };
    void step();
    return () => {
      wanted = false;
    };
    // `items` is new with every page, even when Jira gives the same token twice.
  }, [jira, projectKey, definition, mutes, phase, fields, next, items]);

  const actions = useMemo((): BacklogActions => ({ goOn: () => tell({ kind: 'again' }), anew: () => tell({ kind: 'anew' }) }), []);
  return [backlog, actions];
}
