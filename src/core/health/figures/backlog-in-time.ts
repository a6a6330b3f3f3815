import type { Figure } from '../figure';
import { notEnough } from '../measure';
import { numberText } from '../figure-text';
import { keysOf } from '../keys-of';
import { lowIsGood } from '../levels';
import { lowSteps, stepsText } from '../steps';
import { inForce } from '../thresholds';

/** Days of a mean month of the Gregorian calendar. */
const MONTH = 30.436875;

const ID = 'backlog-in-time';
const STEPS = lowSteps({ usual: 6, source: 'Eficode: two to six months' }, { usual: 12 }, { unit: 'months', least: 0.5, most: 120 });

export const backlogInTime: Figure = {
  id: ID,
  title: 'All open work',
  name: () => 'All open work',
  meaning: 'How long the team would need for everything that is open, at its present pace.',
  formula: () => 'Open items divided by the mean number of items finished per sprint (per week without sprints), as months. Items are counted, because few at the bottom have an estimate.',
  thresholds: { ...STEPS },
  ascending: [['good', 'watch']],
  threshold: (input) => stepsText(ID, STEPS, input),
  source: 'Two to six months: Eficode. Above 300 items nobody keeps an overview: Mueller. The step at 12 months is our own choice.',
  behind: 'All open items',
  measure: (input) => {
    const { items, past } = input;
    if (past.kind === 'not-enough') return past;
    if (items.length === 0) return notEnough('There are no open items.');
    const mean = past.finished / past.counts.length;
    const months = ((items.length / mean) * past.days) / MONTH;
    const at = inForce(ID, STEPS, input);
    const text = `${numberText(months)} ${numberText(months) === '1' ? 'month' : 'months'}`;
    return { kind: 'measured', value: months, text, note: `${items.length} open, ${numberText(mean)} finished per ${past.period}`, level: lowIsGood(months, at('good'), at('watch')), behind: keysOf(items) };
  },
};
