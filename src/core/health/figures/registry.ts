import type { Figure } from '../figure';
import { age } from './age';
import { backlogInTime } from './backlog-in-time';
import { blocked } from './blocked';
import { criteriaCoverage } from './criteria-coverage';
import { estimateCoverage } from './estimate-coverage';
import { failingRules } from './failing-rules';
import { orphans } from './orphans';
import { readyCoverage } from './ready-coverage';
import { readyRunway } from './ready-runway';
import { refinementRate } from './refinement-rate';
import { scopeChurn } from './scope-churn';
import { staleness } from './staleness';
import { unreadyNextSprint } from './unready-next-sprint';
import { unreadyThisSprint } from './unready-this-sprint';

/** Every figure in the order in which it is shown; the first one stands above the others. */
export const FIGURES: readonly Figure[] = [
  readyRunway,
  readyCoverage,
  unreadyThisSprint,
  unreadyNextSprint,
  refinementRate,
  scopeChurn,
  estimateCoverage,
  criteriaCoverage,
  blocked,
  orphans,
  failingRules,
  staleness,
  age,
  backlogInTime,
];
