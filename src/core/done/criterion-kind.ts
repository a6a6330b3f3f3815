import type { DoneCriterion } from '../definition/done-definition';
import type { DoneSubject } from './done-subject';
import type { Phase } from './phase';

/** Ids of the fields that a gate reads in one project. Null: the project has no such field. */
export interface GateFields {
  /** "Done evidence". */
  readonly evidence: string | null;
  /** "Readiness". */
  readonly readiness: string | null;
  /** The project's estimate. */
  readonly estimate: string | null;
  /** Text fields that hold acceptance criteria, besides the description. */
  readonly criteria: readonly string[];
}

/**
 * One kind of Done criterion, judged twice: here, for lists and for explaining, and inside Jira by the
 * compiled text. Property tests hold the two equal. The words come first from the criterion, then from here.
 */
export interface CriterionKind<C extends DoneCriterion = DoneCriterion> {
  /** As a checklist names it. */
  title(criterion: C): string;
  /** What to do while it is unmet, one sentence without a full stop; keys of issues may follow it. */
  remedy(criterion: C): string;
  /** Outside its phases a criterion is unknown, never unmet. */
  readonly phases: readonly Phase[];
  /** Without regard to phases, waivers and issue types: those are the same for every kind. */
  evaluate(criterion: C, subject: DoneSubject): Judgement;
  compile(criterion: C, fields: GateFields): CompiledCriterion | CannotCompile;
}

export interface Judgement {
  /** `unknown`: what it needs could not be read. */
  readonly state: 'met' | 'unmet' | 'unknown';
  /** Keys of the issues that stand in the way. */
  readonly open: readonly string[];
}

export const judged = (met: boolean, open: readonly string[] = []): Judgement => ({ state: met ? 'met' : 'unmet', open });
export const UNKNOWN: Judgement = { state: 'unknown', open: [] };

export interface CannotCompile {
  readonly cannot: string;
}

/**
 * A piece of a Jira expression. `c` is the criterion's entry in the rule's configuration, `v` the issue's evidence
 * or null. Every access is guarded: the text never errors, however bare the issue is. Criteria with the same text share it.
 */
export interface CompiledCriterion {
  /** `issues`: a List of issues, of which those that are not done stand in the way. `met`: a Boolean. */
  readonly yields: 'issues' | 'met';
  readonly text: string;
  /** Key in `data` that is truthy for the criteria of this text and absent for all others. */
  readonly flag: string;
  /** What the text reads from `c`. */
  readonly data: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /**
   * Expensive operations that one evaluation makes for this criterion, at most. Stricter reading of the cost marks: every read of a
   * member marked 1 or N, of a custom field and of a changelog counts. Source: jira-expressions-type-reference.
   */
  readonly expensive: number;
  /** Steps for each issue of its list, at most; a test compares the sum with a metered run. */
  readonly stepsEach?: number;
}

/** A gate reads this many sub-tasks and links, so that its cost is bounded for every issue. */
export const ISSUES_READ = 200;

/** A Definition of Done is about standard issue types. Epics and sub-tasks often share their workflow and pass its gate. */
export const GATED_LEVEL = 0;
