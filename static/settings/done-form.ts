import type { Acceptors, CriterionKindId, DoneCriterion, DoneDefinition } from '../../src/core/definition/done-definition';

/** A Definition of Done as it is being typed. */
export interface DoneForm {
  readonly criteria: readonly CriterionForm[];
  readonly acceptors: Acceptors;
  readonly rejectTo: string | null;
}

/** One criterion: every kind has the same parts here, so that a kind's empty ones are only unused. */
export interface CriterionForm {
  /** Names it on the page while it has no id. */
  readonly key: string;
  /** Null: it is new, and gets an id when it is saved. */
  readonly id: string | null;
  readonly kind: CriterionKindId;
  /** Empty: the kind's words. */
  readonly title: string;
  readonly remedy: string;
  /** Lower case; null: all standard issue types. */
  readonly issueTypes: readonly string[] | null;
  readonly field: { readonly id: string; readonly name: string } | null;
  readonly minimum: string;
}

export const doneFormOf = ({ criteria, acceptors, rejectTo }: DoneDefinition): DoneForm => ({ criteria: criteria.map(criterionForm), acceptors, rejectTo });

const criterionForm = (criterion: DoneCriterion): CriterionForm => ({
  key: criterion.id,
  id: criterion.id,
  kind: criterion.kind,
  title: criterion.title ?? '',
  remedy: criterion.remedy ?? '',
  issueTypes: criterion.issueTypes,
  field: criterion.kind === 'field-set' ? criterion.field : null,
  minimum: criterion.kind === 'readiness-at-least' ? String(criterion.minimum) : '',
});

/** What two forms are compared by: the order of the criteria counts, that of types and roles does not. */
export const sortedDone = ({ criteria, acceptors, rejectTo }: DoneForm) => [
  criteria.map(({ id, kind, title, remedy, issueTypes, field, minimum }) => [id, kind, title.trim(), remedy.trim(), issueTypes && [...issueTypes].sort(), field?.id ?? null, minimum.trim()]),
  acceptors.roles.map(({ id }) => id).sort((a, b) => a - b),
  acceptors.assignee,
  rejectTo,
];
