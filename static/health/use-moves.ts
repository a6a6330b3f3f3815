import { useEffect, useMemo, useState } from 'react';
import type { HealthExtras } from '../../src/core/health/health-input';
import { notEnough } from '../../src/core/health/measure';
import type { Sprint } from '../../src/core/health/work-history';
import type { JiraClient } from '../shared/jira-client';
import type { Backlog } from './backlog-state';
import { readMoves, touchedSince } from './read-moves';
import type { HistoryState } from './use-history';

type Moves = NonNullable<HealthExtras['moves']>;

const READING: Moves = { kind: 'not-enough', missing: 'What went in and out of the running sprint is being read.', reading: true };
const HIDDEN = notEnough('You cannot see the Sprint field, so its changes are not known.');
const TOO_MANY = notEnough('So many items were changed since the running sprint began that it is not sure which of them went in or out.');
const STOPPED = notEnough('Not every item was read, so it is not sure what went in and out of the running sprint.');
const FAILED = notEnough('What went in and out of the running sprint could not be read. Load the page again to try once more.');

/** How issues went in and out of the running sprint, read once every item is there, so that nothing that is seen first waits for it. */
export function useMoves(jira: JiraClient, { phase, items, fields }: Backlog, history: HistoryState): Moves {
  const [read, setRead] = useState<Moves>(READING);
  const complete = phase === 'complete';
  const sprintField = fields?.sprint ?? null;
  const since = useMemo(() => (history.kind === 'known' ? startOfRunning(history.history.sprints) : null), [history]);
  useEffect(() => {
    if (!complete || history.kind !== 'known' || since === null || sprintField === null) return;
    let wanted = true;
    void readMoves(jira, touchedSince(since, items, history.history.finished), sprintField).then((answer) => {
      if (wanted) setRead(answer.ok ? (answer.value ?? TOO_MANY) : FAILED);
    });
    return () => {
      wanted = false;
    };
  }, [jira, complete, items, history, since, sprintField]);
  if (phase === 'stopped') return STOPPED;
  return complete && since !== null && sprintField === null ? HIDDEN : read;
}

/** When the running sprint began; of several, the one that began first. Null where none runs. */
function startOfRunning(sprints: readonly Sprint[]): number | null {
  const starts = sprints.flatMap(({ state, start }) => (state === 'active' && start !== null ? [start] : []));
  return starts.length === 0 ? null : Math.min(...starts);
}
