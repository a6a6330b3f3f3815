/** What is wrong with an update, as /workflows/update/validation answers it. The codes are ours: the documents name one of Jira's. */
export interface WorkflowProblem {
  readonly code: string;
  readonly level: 'ERROR';
  readonly type: 'RULE' | 'STATUS' | 'STATUS_MAPPING' | 'TRANSITION' | 'WORKFLOW';
  readonly message: string;
  readonly elementReference?: { readonly ruleId?: string; readonly statusReference?: string; readonly transitionId?: string };
}

type Place = NonNullable<WorkflowProblem['elementReference']>;

export const problem = (type: WorkflowProblem['type'], code: string, message: string, elementReference?: Place): WorkflowProblem =>
  ({ code, level: 'ERROR', type, message, ...(elementReference === undefined ? {} : { elementReference }) });
