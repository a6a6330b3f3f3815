import type { TransitionDocument, WorkflowDocument } from './shape';
import { problem, type WorkflowProblem } from './workflow-problem';

/** @param isOfWorkflow whether a reference names a status of the workflow */
export function transitionProblems({ transitions }: WorkflowDocument, isOfWorkflow: (reference: string) => boolean): readonly WorkflowProblem[] {
  const initial = transitions.filter(({ type }) => type === 'INITIAL');
  const ids = transitions.map(({ id }) => id);
  const ruleIds = transitions.flatMap(({ validators }) => validators.flatMap(({ parameters }) => (parameters.id === undefined ? [] : [parameters.id])));
  return [
    ...(initial.length === 1 ? [] : [problem('WORKFLOW', 'INITIAL_TRANSITION_NOT_SINGLE', 'A workflow must have exactly one initial transition.')]),
    ...twice(ids).map((transitionId) => problem('TRANSITION', 'NON_UNIQUE_TRANSITION_ID', `Two transitions have the id ${transitionId}.`, { transitionId })),
    ...twice(ruleIds).map((ruleId) => problem('RULE', 'NON_UNIQUE_RULE_ID', `Two rules have the id ${ruleId}.`, { ruleId })),
    ...transitions.flatMap((one) => transitionProblem(one, isOfWorkflow)),
  ];
}

const twice = (ids: readonly string[]): readonly string[] => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];

function transitionProblem({ id, name, type, links, toStatusReference }: TransitionDocument, isOfWorkflow: (reference: string) => boolean): readonly WorkflowProblem[] {
  const wrong = (code: string, message: string): WorkflowProblem => problem('TRANSITION', code, message, { transitionId: id });
  const strange = [toStatusReference, ...links.map(({ fromStatusReference }) => fromStatusReference)].filter((one) => !isOfWorkflow(one));
  return [
    ...(name.trim() === '' ? [wrong('TRANSITION_NAME_MISSING', 'A transition must have a name.')] : []),
    ...((type === 'DIRECTED') === (links.length > 0) ? [] : [wrong('TRANSITION_LINKS_INVALID', type === 'DIRECTED' ? 'A directed transition must start from a status.' : 'Only a directed transition starts from a status.')]),
    ...[...new Set(strange)].map((reference) => wrong('STATUS_REFERENCE_NOT_FOUND', `The transition "${name}" names the status ${reference}, which the workflow does not have.`)),
  ];
}
