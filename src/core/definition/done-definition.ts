/** What "done" means in a project, who accepts, and where rejected work goes. */
export interface DoneDefinition {
  /** In the order in which people read and the gate names them. Ids are unique. */
  readonly criteria: readonly DoneCriterion[];
  readonly acceptors: Acceptors;
  /** Name of the status that a rejected item goes back to; null: the first available one that is in progress, else not started. */
  readonly rejectTo: string | null;
}

/** Who accepts and waives. Never the issue's assignee, unless `assignee` says so. */
export interface Acceptors {
  /** Project roles, by Jira's role id; empty: the project's administrators. */
  readonly roles: readonly { readonly id: number; readonly name: string }[];
  readonly assignee: boolean;
}

interface CriterionBase {
  /** Lower case letters, digits and hyphens; evidence and waivers name it. */
  readonly id: string;
  /** The team's own words for it; null: the kind's. */
  readonly title: string | null;
  /** What to do about it, in the team's own words; null: the kind's. */
  readonly remedy: string | null;
  /** Names of the standard issue types that it is asked of, lower case; null: all of them. */
  readonly issueTypes: readonly string[] | null;
}

/** A criterion whose kind needs nothing further said. */
export interface PlainCriterion extends CriterionBase {
  readonly kind: 'subtasks-done' | 'no-open-blocker' | 'fix-version-set' | 'estimate-set' | 'resolution-given' | 'comment-given' | 'not-by-assignee' | 'accepted';
}

export interface FieldSetCriterion extends CriterionBase {
  readonly kind: 'field-set';
  /** A field of this site, by the id that REST gives it. */
  readonly field: { readonly id: string; readonly name: string };
}

/** Ticked by a person in the panel; its title says what was checked. */
export interface ManualCheckCriterion extends CriterionBase {
  readonly kind: 'manual-check';
  readonly title: string;
}

export interface ReadinessCriterion extends CriterionBase {
  readonly kind: 'readiness-at-least';
  /** A whole number from 1 to 100. */
  readonly minimum: number;
}

/** One criterion of the Definition of Done; `kind` names a file in `core/done/kinds`. */
export type DoneCriterion = PlainCriterion | FieldSetCriterion | ManualCheckCriterion | ReadinessCriterion;

export type CriterionKindId = DoneCriterion['kind'];
