import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeclinedEpic } from '../../../../src/contract/declined-epic';
import { leaveOneOut, type Accuracy, type TooFewLinked } from '../../../../src/core/roadmap/leave-one-out';
import type { Epic } from '../../../../src/core/roadmap/epic';
import { ask, doorFailureText } from '../../../shared/door-client';
import { inSlices } from '../../../shared/suggestions/in-slices';
import { openActions } from '../../bulk/permissions';
import { useHealthData } from '../../health-data';
import { createBreathe } from '../../reading/breathe';
import { declinedKeys, knownNoes } from './declined-keys';
import { readNames } from './read-names';
import { workOutSteps, type WorkedOut } from './work-out';

export type Worked =
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly why: string }
  | {
      readonly kind: 'done';
      readonly found: WorkedOut;
      readonly declined: readonly DeclinedEpic[];
      /** Of components and versions, by id. */
      readonly names: ReadonlyMap<string, string>;
      /** Whether the reader may edit issues of the project; Jira has the last word on each. */
      readonly mayEdit: boolean;
      /** Null while it is being measured. */
      readonly accuracy: Accuracy | TooFewLinked | null;
    };

/** Items that are asked to tell how often the suggestions are right, spread over the project's life. */
const CHECKED = 1000;

/**
 * Works the suggestions out once the whole backlog is read, in short slices, and then how often they are right. What was worked out stands until it is
 * asked for anew, so that no row moves while somebody reads it.
 */
export function useWorkedOut(epics: readonly Epic[]): readonly [Worked, () => void] {
  const { jira, context, backlog } = useHealthData();
  const [worked, setWorked] = useState<Worked>({ kind: 'working' });
  const [turn, setTurn] = useState(0);
  const latest = useRef({ epics, items: backlog.items });
  useEffect(() => {
    latest.current = { epics, items: backlog.items };
  });
  const complete = backlog.phase === 'complete';
  const projectKey = context.project.key;
  useEffect(() => {
    if (!complete) return;
    let wanted = true;
    const pause = createBreathe();
    const breathe = async (): Promise<void> => {
      await pause();
      if (!wanted) throw new Left();
    };
    const work = async (): Promise<void> => {
      const [declined, names, open] = await Promise.all([ask('declined'), readNames(jira, projectKey), openActions(jira, projectKey)]);
      if (!wanted) return;
      // without the noes something declined could come back
      if (!declined.ok) return setWorked({ kind: 'failed', why: doorFailureText(declined.failure) });
      const { items, epics: known } = latest.current;
      const found = await inSlices(workOutSteps(items, known, declinedKeys(knownNoes(declined.value, items, known))), breathe);
      const done = { kind: 'done', found, declined: declined.value, names, mayEdit: open.includes('epic') } as const;
      setWorked({ ...done, accuracy: null });
      const accuracy = await inSlices(leaveOneOut(found.suggester, CHECKED), breathe);
      setWorked({ ...done, accuracy });
    };
    work().catch((error: unknown) => {
      if (!(error instanceof Left)) throw error;
    });
    return () => {
      wanted = false;
    };
  }, [jira, projectKey, complete, turn]);
  const anew = useCallback(() => {
    setWorked({ kind: 'working' });
    setTurn((before) => before + 1);
  }, []);
  return [worked, anew];
}

/** The reader went elsewhere: what is half done is of no use. */
class Left extends Error {}
