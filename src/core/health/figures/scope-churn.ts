import type { Figure } from '../figure';
import { countText } from '../../count-text';
import { percentText } from '../figure-text';
import { keysOf } from '../keys-of';
import { lowIsGood } from '../levels';
import { notEnough } from '../measure';
import { runningScope } from '../running-scope';
import { scopeChange } from '../scope-change';
import { lowSteps, stepsText } from '../steps';
import { inForce } from '../thresholds';

const ID = 'scope-churn';
const STEPS = lowSteps({ usual: 20, source: 'PSknowHOW: threshold 20 %, under 10 % is best' }, { usual: 30, source: 'PSknowHOW: the band from 20 to 30 %' }, { unit: 'percent', least: 0, most: 200 });

export const scopeChurn: Figure = {
  id: ID,
  title: 'Scope changes in this sprint',
  name: () => 'Scope changes in this sprint',
  meaning: 'How much came into the running sprint and was taken out of it after it began: a plan that moves is hard to keep.',
  formula: () => 'Items added to the running sprint since it began and items taken out of it, divided by the items that were in it when it began. One that came and went again counts twice, one that went and came back not at all. Told from the changes of the Sprint field; items that were deleted, moved to another project or closed without being done are not counted, nor are sub-tasks.',
  thresholds: { ...STEPS },
  ascending: [['good', 'watch']],
  threshold: (input) => stepsText(ID, STEPS, input),
  source: 'PSknowHOW (Scope Churn): under 10 %, 10 to 20 %, 20 to 30 %, 30 to 50 %, over 50 %, with 20 % as the threshold.',
  behind: 'Added to the running sprint or taken out of it, and still open',
  measure: (input) => {
    const scope = runningScope(input);
    if ('kind' in scope) return scope;
    const { open, finished } = input;
    const changes = scope.started.map(({ id, start }) => scopeChange(id, start, open, finished, scope.moves));
    const count = (of: 'committed' | 'added' | 'removed'): number => changes.reduce((total, change) => total + change[of].size, 0);
    const [committed, added, removed] = [count('committed'), count('added'), count('removed')];
    if (committed === 0) return notEnough(`Nothing was in the running sprint when it began; ${countText(added, 'item')} came later.`);
    const value = (added + removed) / committed;
    const at = inForce(ID, STEPS, input);
    const behind = open.filter(({ facts }) => changes.some((change) => change.added.has(facts.id) || change.removed.has(facts.id)));
    return {
      kind: 'measured',
      value,
      text: percentText(value),
      note: `${added} added and ${removed} taken out; ${countText(committed, 'item')} at the start`,
      level: lowIsGood(value, at('good') / 100, at('watch') / 100),
      behind: keysOf(behind),
    };
  },
};
