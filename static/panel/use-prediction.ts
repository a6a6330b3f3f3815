import { useEffect, useMemo, useState } from 'react';
import type { DoneDefinition } from '../../src/core/definition/done-definition';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { askGate, type GateAnswer } from './ask-gate';
import { useTools } from './panel-tools';

/** Asks after the panel has been painted, and again after each reading; the old answer stays until the new one is there. */
export function usePrediction(issue: JiraIssue, done: DoneDefinition, reading: number): GateAnswer | { readonly kind: 'asking' } {
  const { jira } = useTools();
  const [answer, setAnswer] = useState<GateAnswer | { readonly kind: 'asking' }>({ kind: 'asking' });
  const { key } = issue.facts;
  const { fieldIds, estimateField } = issue;
  const fields = useMemo(() => ({ evidence: fieldIds.evidence, readiness: fieldIds.readiness, estimate: estimateField, criteria: fieldIds.criteria.slice(0, 1) }), [fieldIds, estimateField]);
  useEffect(() => {
    let wanted = true;
    void askGate(jira, key, done, fields).then((next) => wanted && setAnswer(next));
    return () => {
      wanted = false;
    };
  }, [jira, key, done, fields, reading]);
  return answer;
}
