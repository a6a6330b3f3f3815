import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { ScreenContext } from '../shared/context';
import type { JiraClient } from '../shared/jira-client';
import { patientReader } from '../shared/patiently';
import { backlogAfter, emptyBacklog, type Backlog } from './backlog-state';
import type { Judging } from './judging';
import { createBacklogReader, type BacklogReader } from './reading/backlog-reader';
import { createBreathe } from './reading/breathe';
import { keepInBrowser } from './reading/keep-in-browser';

export interface BacklogActions {
  /** After a failure, with what was not read. */
  readonly goOn: () => void;
  /** After something was added: asks which items there are, and reads those that changed. @param fresh ids of issues that were created just now */
  readonly anew: (fresh?: readonly number[]) => void;
  /**
   * After items were changed from the page: reads them again, with those that they block or hold as an epic, and puts them in their places; what
   * is finished leaves the list. Settles when that is done, or has failed; a failure shows on the page, with the way on.
   * @param ids issue ids; those that are not in the list are left out
   */
  readonly reread: (ids: readonly number[]) => Promise<void>;
}

/** Reads the project's open items as the current user. Returns what has been read and the ways to read more. */
export function useBacklog(jira: JiraClient, { accountId, project }: Pick<ScreenContext, 'accountId' | 'project'>, judging: Judging): [Backlog, BacklogActions] {
  const [backlog, tell] = useReducer(backlogAfter, emptyBacklog);
  const reader = useRef<BacklogReader | null>(null);
  useEffect(() => {
    const made = createBacklogReader({
      jira: patientReader(jira),
      projectKey: project.key,
      judging,
      keep: keepInBrowser(accountId, project.id, judging.definition, { build: import.meta.url }),
      breathe: createBreathe(),
      now: Date.now,
      tell,
    });
    reader.current = made;
    made.goOn();
    return () => made.stop();
  }, [jira, accountId, project.id, project.key, judging]);

  const actions = useMemo(
    (): BacklogActions => ({
      goOn: () => {
        tell({ kind: 'again' });
        reader.current?.goOn();
      },
      anew: (fresh) => reader.current?.anew(fresh),
      reread: (ids) => reader.current?.reread(ids) ?? Promise.resolve(),
    }),
    [],
  );
  return [backlog, actions];
}
