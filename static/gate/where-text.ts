import type { GateContext } from './gate-context';

/** On which transition of which workflow. */
export function whereText({ from, to, workflowName }: Pick<GateContext, 'from' | 'to' | 'workflowName'>): string {
  const way = to === null ? 'On this transition' : from === null ? `On the transition to ${to}` : `On the transition from ${from} to ${to}`;
  return workflowName === null ? `${way}.` : `${way}, in the workflow “${workflowName}”.`;
}
