import type { BacklogItem } from '../backlog-item';
import type { Figure } from '../figure';
import { highIsGood } from '../levels';
import { testableCriteria } from '../../rules/testable-criteria';
import { shareOf } from './window-share';

const FEWEST = 2;

/** At least two criteria, and none that the readiness rule finds impossible to check. */
const covered = ({ readiness }: BacklogItem): boolean => readiness.criteria.length >= FEWEST && readiness.findings.every(({ rule }) => rule !== testableCriteria.id);

export const criteriaCoverage: Figure = {
  id: 'criteria-coverage',
  name: () => 'Acceptance criteria',
  meaning: 'Without acceptance criteria that can be checked, nobody knows when an item is done.',
  formula: 'Items of the planning window with at least two acceptance criteria, each of which can be checked, divided by all items of the window.',
  threshold: 'Healthy from 80 %, worth a look from 60 %.',
  source: 'At least two: Red Hat HyperFleet’s rules for Jira. The steps follow those for estimates (ReDo) and are our own choice.',
  behind: 'Next up, with fewer than two criteria or one that cannot be checked',
  measure: ({ window }) => shareOf(window, covered, (share) => highIsGood(share, 0.8, 0.6)),
};
