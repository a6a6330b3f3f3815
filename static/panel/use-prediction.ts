import { useEffect, useState } from 'react';
import type { DoneDefinition } from '../../src/core/definition/definition';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { askGate, type GateAnswer } from './ask-gate';
import { useTools } from './panel-tools';

/** Asks after the panel has been painted, and again after each reading; the old answer stays until the new one is there. */
export function usePrediction(issue: JiraIssue, done: DoneDefinition, reading: number): GateAnswer | { readonly kind: 'asking' } {
  const { jira } = useTools();
  const [answer, setAnswer] = useState<GateAnswer | { readonly kind: 'asking' }>({ kind: 'asking' });
  const { key } = issue.facts;
  const { evidence } = issue.fieldIds;
  useEffect(() => {
    let wanted = true;
    void askGate(jira, key, done, evidence).then((next) => wanted && setAnswer(next));
    return () => {
      wanted = false;
    };
  }, [jira, key, done, evidence, reading]);
  return answer;
}
