import type { CriterionKindId, DoneCriterion } from '../definition/done-definition';
import type { CompiledCriterion, CannotCompile, CriterionKind, GateFields, Judgement } from './criterion-kind';
import type { DoneSubject } from './done-subject';
import type { Phase } from './phase';
import { accepted } from './kinds/accepted';
import { commentGiven } from './kinds/comment-given';
import { estimateSet } from './kinds/estimate-set';
import { fieldSet } from './kinds/field-set';
import { fixVersionSet } from './kinds/fix-version-set';
import { manualCheck } from './kinds/manual-check';
import { noOpenBlocker } from './kinds/no-open-blocker';
import { notByAssignee } from './kinds/not-by-assignee';
import { readinessAtLeast } from './kinds/readiness-at-least';
import { resolutionGiven } from './kinds/resolution-given';
import { subtasksDone } from './kinds/subtasks-done';

type Kinds = { readonly [K in CriterionKindId]: CriterionKind<Extract<DoneCriterion, { kind: K }>> };

/** Every kind of Done criterion. */
export const CRITERION_KINDS: Kinds = {
  'subtasks-done': subtasksDone,
  'no-open-blocker': noOpenBlocker,
  'fix-version-set': fixVersionSet,
  'field-set': fieldSet,
  'estimate-set': estimateSet,
  'resolution-given': resolutionGiven,
  'comment-given': commentGiven,
  'not-by-assignee': notByAssignee,
  'manual-check': manualCheck,
  'readiness-at-least': readinessAtLeast,
  accepted,
};

/** A criterion together with its kind: the one place where the two are matched. */
export interface BoundCriterion {
  readonly criterion: DoneCriterion;
  /** In the team's words, else in the kind's. */
  readonly title: string;
  readonly remedy: string;
  readonly phases: readonly Phase[];
  evaluate(subject: DoneSubject): Judgement;
  compile(fields: GateFields): CompiledCriterion | CannotCompile;
}

export function bound(criterion: DoneCriterion): BoundCriterion {
  switch (criterion.kind) {
    case 'field-set':
      return bind(criterion, fieldSet);
    case 'manual-check':
      return bind(criterion, manualCheck);
    case 'readiness-at-least':
      return bind(criterion, readinessAtLeast);
    default:
      return bind(criterion, CRITERION_KINDS[criterion.kind]);
  }
}

const bind = <C extends DoneCriterion>(criterion: C, kind: CriterionKind<C>): BoundCriterion => ({
  criterion,
  title: criterion.title ?? kind.title(criterion),
  remedy: criterion.remedy ?? kind.remedy(criterion),
  phases: kind.phases,
  evaluate: (subject) => kind.evaluate(criterion, subject),
  compile: (fields) => kind.compile(criterion, fields),
});
