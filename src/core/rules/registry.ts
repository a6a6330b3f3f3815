import { enoughCriteria } from './enough-criteria';
import { hasBenefit } from './has-benefit';
import { hasCriteria } from './has-criteria';
import { hasEstimate } from './has-estimate';
import { hasMeans } from './has-means';
import { hasRole } from './has-role';
import { minimalSummary } from './minimal-summary';
import { noOpenBlocker } from './no-open-blocker';
import { noOpenQuestion } from './no-open-question';
import { noPlaceholder } from './no-placeholder';
import { realRole } from './real-role';
import { rightSize } from './right-size';
import type { Rule } from './rule';
import { singleAction } from './single-action';
import { testableCriteria } from './testable-criteria';

/** Every readiness rule, in the order in which equal losses are shown. */
export const RULES: readonly Rule[] = [
  hasRole,
  hasMeans,
  hasBenefit,
  realRole,
  singleAction,
  minimalSummary,
  hasCriteria,
  enoughCriteria,
  testableCriteria,
  hasEstimate,
  rightSize,
  noOpenBlocker,
  noPlaceholder,
  noOpenQuestion,
];
