import type { Figure } from '../figure';
import { elapsedDays } from '../elapsed-days';
import { notEnough } from '../measure';
import { keysOf } from '../keys-of';

export const age: Figure = {
  id: 'age',
  title: 'Age',
  name: () => 'Age',
  meaning: 'How long items have been waiting. Old ones are often no longer what anybody wants.',
  formula: () => 'Median of the days since each open item was created; the items behind it are the older half. A day is a span of 24 hours, so the number is the same in every time zone.',
  thresholds: {},
  ascending: [],
  threshold: () => 'None: how old is too old differs from team to team. “Not touched” has one.',
  source: 'No published threshold was found.',
  behind: 'Older than the median',
  measure: ({ items, now }) => {
    const aged = items.flatMap((item) => (typeof item.life?.created === 'number' ? [{ item, days: elapsedDays(item.life.created, now) }] : []));
    if (aged.length === 0) return notEnough(items.length === 0 ? 'There are no open items.' : 'Jira did not say when these items were created.');
    const sorted = Float64Array.from(aged, ({ days }) => days).sort();
    const middle = ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
    const oldest = sorted.at(-1) ?? 0;
    const text = `${Math.round(middle)} ${Math.round(middle) === 1 ? 'day' : 'days'}`;
    return { kind: 'measured', value: middle, text, note: `Median; the oldest is ${Math.round(oldest)} days old`, level: null, behind: keysOf(aged.filter(({ days }) => days > middle).map(({ item }) => item)) };
  },
};
