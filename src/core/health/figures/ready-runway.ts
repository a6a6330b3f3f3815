import { isPlannable } from '../backlog-item';
import type { Figure } from '../figure';
import { notEnough, type HealthLevel } from '../measure';
import { countText } from '../../count-text';
import { lengthText, numberText } from '../figure-text';
import { valueText } from '../threshold-text';
import { forecast } from '../forecast';
import { keysOf } from '../keys-of';
import { meanSize } from '../past-throughput';
import { WEEKS_A_SPRINT } from '../planning-window';
import { withGaps } from '../fatal-gaps';
import { inForce, OWN_CHOICE, type Threshold, type ThresholdValues } from '../thresholds';

const ID = 'ready-runway';
const sprints = (name: string, usual: number, source = OWN_CHOICE): Threshold => ({ name, unit: 'sprints', usual, least: 0, most: 20, source });
const THRESHOLDS = {
  wanted: { ...sprints('Wanted', 2, 'PSknowHOW, Pega, OpenView'), least: 0.5 },
  short: sprints('The team runs dry under', 1, 'agile-tools.io: more than 1 is needed'),
  from: sprints('Healthy from', 1.5),
  to: sprints('Healthy up to', 3, 'agile-tools.io: more than 3 is too much planning ahead'),
  much: sprints('Details grow old over', 5),
};

/** Periods of work that should be ready: sprints, or twice as many weeks where there are none. */
export const wantedPeriods = (input: { readonly thresholds: ThresholdValues }, period: 'sprint' | 'week'): number => inForce(ID, THRESHOLDS, input)('wanted') * (period === 'week' ? WEEKS_A_SPRINT : 1);

export const readyRunway: Figure = {
  id: ID,
  title: 'Ready work',
  name: () => 'Ready work',
  meaning: 'How long the team can go on with what is ready now.',
  formula: () => 'Size of the ready items that nobody has started and that are not in the running sprint, worked off by drawing past sprints (weeks without sprints) at random, 2,000 times. The range holds the middle 70 of 100 of these futures.',
  thresholds: THRESHOLDS,
  ascending: [['short', 'from', 'to', 'much'], ['short', 'wanted', 'much']],
  threshold: (input) => {
    const at = inForce(ID, THRESHOLDS, input);
    return `Wanted: ${valueText(at('wanted'), 'sprints')}. Healthy is ${at('from')} to ${at('to')}, worth a look from ${at('short')} and up to ${at('much')}; under ${at('short')} the team runs dry, over ${at('much')} details grow old before they are used. Two weeks stand for a sprint where there are none. The mean of the past decides, not the range.`;
  },
  source: 'Two sprints: PSknowHOW (Backlog Readiness, mean of five sprints), Pega, OpenView; more than 3 is too much planning ahead: agile-tools.io. The steps between are our own choice.',
  behind: 'Ready and not started',
  measure: (input) => {
    const { items, past, running } = input;
    const at = inForce(ID, THRESHOLDS, input);
    const ready = items.filter((item) => item.readiness.band === 'ready' && isPlannable(item, running));
    if (past.kind === 'not-enough') return notEnough(`${past.missing} Ready now: ${countText(ready.length, 'item')}.`);
    const unsized = past.unit === 'points' ? ready.filter(({ facts }) => typeof facts.estimate !== 'number').length : 0;
    const size = ready.reduce((total, { facts }) => total + (past.unit === 'items' ? 1 : (facts.estimate ?? 0)), 0);
    const { low, high } = forecast(size, past.sizes);
    const value = size / meanSize(past);
    const points = past.unit === 'points' ? `${numberText(size)} points in ` : '';
    const basis = `${points}${countText(ready.length, 'ready item')}; ${countText(past.finished, 'item')} finished in the last ${countText(past.sizes.length, past.period)}.`;
    const left = unsized === 0 ? '' : ` ${countText(unsized, 'ready item')} without an estimate not counted.`;
    const perSprint = past.period === 'week' ? WEEKS_A_SPRINT : 1;
    const length = value / perSprint;
    const stands = level(length, at);
    const near = stands === 'good' && Number(numberText(length)) < at('wanted') ? ` At the usual pace a little less than wanted, but still healthy: that begins at ${countText(numberText(at('from') * perSprint), past.period)}.` : '';
    const old = length > at('to') && length > at('wanted') ? ' More than enough: what is described now may have to be described again.' : '';
    return withGaps({ kind: 'measured', value, text: lengthText(low, high, past.period), note: basis + left + near + old, level: stands, behind: keysOf(ready), range: { low, high } }, input);
  },
};

function level(length: number, at: (name: keyof typeof THRESHOLDS) => number): HealthLevel {
  if (length < at('short') || length > at('much')) return 'act';
  return length < at('from') || length > at('to') ? 'watch' : 'good';
}
