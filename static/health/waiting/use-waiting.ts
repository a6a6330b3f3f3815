import { useCallback, useEffect, useState } from 'react';
import type { Answer } from '../../shared/answer';
import { useHealthData } from '../health-data';
import { readWaiting, type Waiting } from './read-waiting';

/** What waits for the reader; null while it is read for the first time. What was read stays while it is read again. */
export function useWaiting(): { readonly answer: Answer<Waiting> | null; readonly reading: boolean; readonly again: () => void } {
  const { jira, context, judging, backlog } = useHealthData();
  const { fields } = backlog;
  const { definition } = judging;
  const { accountId, project } = context;
  const [turn, setTurn] = useState(0);
  const [answered, setAnswered] = useState<{ readonly turn: number; readonly answer: Answer<Waiting> } | null>(null);
  useEffect(() => {
    if (fields === null) return;
    let wanted = true;
    void readWaiting({ jira, projectKey: project.key, accountId, definition, fields, now: Date.now() }).then((answer) => wanted && setAnswered({ turn, answer }));
    return () => {
      wanted = false;
    };
  }, [jira, project.key, accountId, definition, fields, turn]);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { answer: answered?.answer ?? null, reading: answered?.turn !== turn, again };
}
