import { useEffect, useState } from 'react';
import type { JiraClient } from '../shared/jira-client';
import { readDoneChoices, type DoneChoices } from './read-done-choices';

/** Null while they are being read. */
export function useDoneChoices(jira: JiraClient, projectKey: string): DoneChoices | null {
  const [choices, setChoices] = useState<DoneChoices | null>(null);
  useEffect(() => {
    let wanted = true;
    void readDoneChoices(jira, projectKey).then((read) => wanted && setChoices(read));
    return () => {
      wanted = false;
    };
  }, [jira, projectKey]);
  return choices;
}
