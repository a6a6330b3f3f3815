import { randomUUID } from 'node:crypto';
import type { TransitionRecord, ValidatorRule, WorkflowRecord, WorkflowStatus } from '../../state/records';
import type { JsonRecord } from '../../support/json';
import type { RuleDocument, TransitionDocument, WorkflowDocument } from './shape';

/** What an update makes of a workflow; `version` and the rules' own ids are given when it is published. */
export type Composed = Pick<WorkflowRecord, 'description' | 'statuses' | 'transitions' | 'rest'>;

/** @param references status ids by the references of the request, one for each that the document uses */
export function compose(workflow: WorkflowRecord, document: WorkflowDocument, references: ReadonlyMap<string, string>): Composed {
  const statusId = (reference: string): string => references.get(reference) ?? '';
  const statusOf = ({ statusReference, properties, layout, approvalConfiguration }: WorkflowDocument['statuses'][number]): WorkflowStatus =>
    ({ statusId: statusId(statusReference), rest: present({ properties, layout, approvalConfiguration }) });
  return {
    description: document.description ?? workflow.description,
    statuses: document.statuses.map(statusOf),
    transitions: document.transitions.map((one) => transitionOf(one, workflow.transitions.find(({ id }) => id === one.id), statusId)),
    rest: present({ startPointLayout: document.startPointLayout, loopedTransitionContainerLayout: document.loopedTransitionContainerLayout }),
  };
}

function transitionOf(document: TransitionDocument, before: TransitionRecord | undefined, statusId: (reference: string) => string): TransitionRecord {
  const { id, name, type, toStatusReference, links, validators, description, properties, actions, triggers, conditions, transitionScreen, customIssueEventId } = document;
  const { screen, ...kept } = before ?? {};
  const staysOn = screen !== undefined && transitionScreen?.parameters?.screenId === screen.id;
  return {
    ...kept,
    ...(staysOn ? { screen } : {}),
    id, name, type,
    toStatusId: statusId(toStatusReference),
    links: links.map(({ fromStatusReference, fromPort, toPort }) => ({ fromStatusId: statusId(fromStatusReference), rest: present({ fromPort, toPort }) })),
    validators: validators.map(ruleOf),
    rest: present({ description, properties, actions, triggers, conditions, transitionScreen, customIssueEventId }),
  };
}

/** A rule of an app gets an id among its parameters where it has none: by that the app finds it again. */
function ruleOf({ ruleKey, parameters }: RuleDocument): ValidatorRule {
  const named = ruleKey.startsWith('forge:') && (parameters.id ?? '') === '';
  return { id: randomUUID(), ruleKey, parameters: named ? { ...parameters, id: randomUUID() } : parameters };
}

/** Only what is there: an absent member stays absent. */
const present = (members: JsonRecord): JsonRecord => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== null));
