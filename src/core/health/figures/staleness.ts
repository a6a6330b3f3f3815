import type { Figure } from '../figure';
import { notEnough } from '../measure';
import { lowIsGood } from '../levels';
import { lowSteps, stepsText } from '../steps';
import { valueText } from '../threshold-text';
import { inForce, type Threshold, type ThresholdValues } from '../thresholds';
import { elapsedDays } from '../elapsed-days';
import { inOneHour } from '../in-one-hour';
import { faultsAmong } from './window-share';

const ID = 'staleness';
const DAYS: Threshold = { name: 'An item is stale when nobody has changed it for', unit: 'days', usual: 90, least: 7, most: 730, source: 'Three months: coaches’ usual advice; Agile Tools' };
const STEPS = lowSteps({ usual: 15 }, { usual: 30 });
const THRESHOLDS = { days: DAYS, ...STEPS };
const staleDays = (input: { readonly thresholds: ThresholdValues }): number => inForce(ID, THRESHOLDS, input)('days');

/** From this share of items on, one hour in which all were updated looks like a machine. */
const AT_ONCE = 0.8;
const FEW = 5;

export const staleness: Figure = {
  id: ID,
  title: 'Not touched for long',
  name: (input) => `Not touched for ${valueText(staleDays(input), 'days')}`,
  meaning: 'Items that nobody has changed for a season: refresh them, or say no.',
  formula: (input) => `Open items that were last changed more than ${valueText(staleDays(input), 'days')} ago, divided by all open items. A day is a span of 24 hours, so the number is the same in every time zone. What this app writes does not count as a change; what other apps and automations write does, so an item can be older than it looks.`,
  thresholds: THRESHOLDS,
  ascending: [['good', 'watch']],
  threshold: (input) => stepsText(ID, STEPS, input),
  source: 'Three months: the usual advice of coaches, and the day on which Agile Tools moves items to its “basement”. The shares are our own choice.',
  behind: 'Not touched for too long',
  measure: (input) => {
    const { items, now } = input;
    const at = inForce(ID, THRESHOLDS, input);
    const dated = items.filter(({ life }) => typeof life?.updated === 'number');
    if (dated.length === 0) return notEnough(items.length === 0 ? 'There are no open items.' : 'Jira did not say when these items were updated.');
    if (dated.length >= FEW && inOneHour(dated.map(({ life }) => life?.updated ?? 0)) >= dated.length * AT_ONCE) return notEnough('Almost all items were updated within one hour, as by an import, a bulk change or a first scan, so that hour says nothing about them.');
    return faultsAmong(dated, ({ life }) => elapsedDays(life?.updated ?? now, now) > at('days'), (share) => lowIsGood(share, at('good') / 100, at('watch') / 100));
  },
};
