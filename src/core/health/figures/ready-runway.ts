import { isPlannable } from '../backlog-item';
import type { Figure } from '../figure';
import { notEnough, type HealthLevel } from '../measure';
import { lengthText, numberText } from '../figure-text';
import { forecast } from '../forecast';
import { keysOf } from '../keys-of';
import { meanSize } from '../past-throughput';

/** Periods of work that should be ready: two sprints, or four weeks without sprints. */
export const WANTED = { sprint: 2, week: 4 } as const;
const HEALTHY = 3;

export const readyRunway: Figure = {
  id: 'ready-runway',
  name: () => 'Ready work',
  meaning: 'How long the team can go on with what is ready now, before it runs dry.',
  formula: 'Size of the ready items that nobody has started and that are not in the running sprint, worked off by drawing past sprints (weeks without sprints) at random, 2,000 times. The range holds the middle 70 of 100 of these futures.',
  threshold: 'Two sprints are wanted. Healthy is 1.5 to 3, worth a look from 1 and up to 5; under 1 the team runs dry, over 5 details grow old before they are used. Four weeks stand for two sprints where there are none. The mean of the past decides, not the range.',
  source: 'Two sprints: PSknowHOW (Backlog Readiness, mean of five sprints), Pega, OpenView; more than 3 is too much planning ahead: agile-tools.io. The steps between are our own choice.',
  behind: 'Ready and not started',
  measure: ({ items, past, running }) => {
    const ready = items.filter((item) => item.readiness.band === 'ready' && isPlannable(item, running));
    if (past.kind === 'not-enough') return notEnough(`${past.missing} Ready now: ${numberOf(ready.length, 'item')}.`);
    const unsized = past.unit === 'points' ? ready.filter(({ facts }) => typeof facts.estimate !== 'number').length : 0;
    const size = ready.reduce((total, { facts }) => total + (past.unit === 'items' ? 1 : (facts.estimate ?? 0)), 0);
    const { low, high } = forecast(size, past.sizes);
    const value = size / meanSize(past);
    const points = past.unit === 'points' ? `${numberText(size)} points in ` : '';
    const basis = `${points}${numberOf(ready.length, 'ready item')}; ${numberOf(past.finished, 'item')} finished in the last ${numberOf(past.sizes.length, past.period)}.`;
    const left = unsized === 0 ? '' : ` ${numberOf(unsized, 'ready item')} without an estimate not counted.`;
    const sprints = (value * WANTED.sprint) / WANTED[past.period];
    const old = sprints > HEALTHY ? ' More than enough: what is described now may have to be described again.' : '';
    return { kind: 'measured', value, text: lengthText(low, high, past.period), note: basis + left + old, level: level(sprints), behind: keysOf(ready), range: { low, high } };
  },
};

function level(sprints: number): HealthLevel {
  if (sprints < 1 || sprints > 5) return 'act';
  return sprints < 1.5 || sprints > HEALTHY ? 'watch' : 'good';
}

const numberOf = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
