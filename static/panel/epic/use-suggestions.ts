import { useCallback, useEffect, useRef, useState } from 'react';
import type { JiraIssue } from '../../../src/contract/jira-issue';
import { ask } from '../../shared/door-client';
import type { JiraClient } from '../../shared/jira-client';
import { patientReader } from '../../shared/patiently';
import type { SaidSuggestion } from '../../shared/suggestions/said-suggestion';
import { readExamples } from './read-examples';
import { suggestForIssue } from './suggest-for-issue';

export type Suggested = { readonly kind: 'looking' } | { readonly kind: 'failed' } | { readonly kind: 'read'; readonly suggestions: readonly SaidSuggestion[] };

/** Looks once for each text of the issue which epics may fit, and again when asked to. */
export function useSuggestions(jira: JiraClient, issue: JiraIssue): readonly [Suggested, () => void] {
  const [state, setState] = useState<Suggested>({ kind: 'looking' });
  const [turn, setTurn] = useState(0);
  const { id, summary } = issue.facts;
  // the issue is read anew after each edit; only other words may fit elsewhere
  const latest = useRef(issue);
  useEffect(() => {
    latest.current = issue;
  });
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<Suggested> => {
      const { projectKey, fieldIds } = latest.current;
      const [examples, declined] = await Promise.all([readExamples(patientReader(jira), projectKey, fieldIds), ask('declinedFor', { issueId: String(id) })]);
      // without the noes something declined could come back
      if (!examples.ok || !declined.ok) return { kind: 'failed' };
      if (examples.value === null) return { kind: 'read', suggestions: [] };
      return { kind: 'read', suggestions: await suggestForIssue(latest.current, examples.value, new Set(declined.value.map(({ epic }) => epic))) };
    };
    void look().then((next) => wanted && setState(next));
    return () => {
      wanted = false;
    };
  }, [jira, id, summary, turn]);
  const again = useCallback(() => {
    setState({ kind: 'looking' });
    setTurn((before) => before + 1);
  }, []);
  return [state, again];
}
