import type { BacklogItem } from '../backlog-item';
import type { Figure } from '../figure';
import { highIsGood } from '../levels';
import { testableCriteria } from '../../rules/testable-criteria';
import { highSteps, stepsText } from '../steps';
import { withGaps } from '../fatal-gaps';
import { valueText } from '../threshold-text';
import { inForce, type Threshold } from '../thresholds';
import { shareOf } from './window-share';

const ID = 'criteria-coverage';
const STEPS = highSteps({ usual: 80 }, { usual: 60 });
const FEWEST: Threshold = { name: 'An item should have at least', unit: 'criteria', usual: 2, least: 1, most: 10, source: 'Red Hat HyperFleet’s rules for Jira' };
const THRESHOLDS = { ...STEPS, fewest: FEWEST };

/** Enough criteria, and none that the readiness rule finds impossible to check. */
const covered = ({ readiness }: BacklogItem, fewest: number): boolean => readiness.criteria.length >= fewest && readiness.findings.every(({ rule }) => rule !== testableCriteria.id);

export const criteriaCoverage: Figure = {
  id: ID,
  title: 'Acceptance criteria',
  name: () => 'Acceptance criteria',
  meaning: 'Without acceptance criteria that can be checked, nobody knows when an item is done.',
  formula: (input) => `Items of the planning window with at least ${valueText(inForce(ID, THRESHOLDS, input)('fewest'), 'criteria')} of acceptance, each of which can be checked, divided by all items of the window.`,
  thresholds: THRESHOLDS,
  ascending: [['watch', 'good']],
  threshold: (input) => stepsText(ID, STEPS, input),
  source: 'At least two: Red Hat HyperFleet’s rules for Jira. The steps follow those for estimates (ReDo) and are our own choice.',
  behind: 'Next up, with too few criteria or one that cannot be checked',
  measure: (input) => {
    const at = inForce(ID, THRESHOLDS, input);
    return withGaps(shareOf(input.window, (item) => covered(item, at('fewest')), (share) => highIsGood(share, at('good') / 100, at('watch') / 100)), input);
  },
};
