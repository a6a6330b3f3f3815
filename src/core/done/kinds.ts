import type { DoneCriterion } from '../definition/definition';
import type { CriterionKind } from './criterion-kind';
import { accepted } from './kinds/accepted';
import { noOpenBlocker } from './kinds/no-open-blocker';
import { subtasksDone } from './kinds/subtasks-done';

/** Every kind of Done criterion. */
export const CRITERION_KINDS: Readonly<Record<DoneCriterion['kind'], CriterionKind>> = {
  'subtasks-done': subtasksDone,
  'no-open-blocker': noOpenBlocker,
  accepted,
};
