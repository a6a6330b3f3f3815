import { dependencyClash, type DependencyClash } from '../../../../src/core/roadmap/dependency-clash';
import type { Dependency } from '../../../../src/core/roadmap/dependencies';
import type { Day } from '../../../../src/core/roadmap/day';
import { countText } from '../../../../src/core/count-text';
import { epicDayText } from '../epic-day-text';
import type { EpicRow } from '../epic-row';
import { stateLine, stateWords } from '../state-words';

/** A dependency with both of its epics. */
export interface DrawnDependency {
  readonly dependency: Dependency;
  readonly from: EpicRow;
  readonly to: EpicRow;
  readonly clash: DependencyClash | null;
}

/** The dependencies whose two epics are among the rows. */
export function drawnDependencies(dependencies: readonly Dependency[], rows: readonly EpicRow[]): readonly DrawnDependency[] {
  const byKey = new Map(rows.map((row) => [row.work.epic.key, row]));
  return dependencies.flatMap((dependency) => {
    const [from, to] = [byKey.get(dependency.from), byKey.get(dependency.to)];
    return from && to ? [{ dependency, from, to, clash: dependencyClash(from.figures, to.figures) }] : [];
  });
}

/** The dates of an epic: "Sep 23 – Jan 1, 2027"; null without any. */
export function datesText({ work: { epic }, figures: { due } }: EpicRow, today: Day, locale: string, to = ' – '): string | null {
  const words = (day: Day): string => epicDayText(day, today, locale);
  if (due === null) return epic.start === null ? null : `from ${words(epic.start)}`;
  return epic.start === null ? `due ${words(due)}` : epic.start > due ? `due ${words(due)}, before it starts (${words(epic.start)})` : `${words(epic.start)}${to}${words(due)}`;
}

/** All that a row shows, for somebody who does not see it: dates, state and why, progress, forecast, dependencies. */
export function epicWords(row: EpicRow, dependencies: readonly DrawnDependency[], today: Day, locale: string): string {
  const { epic } = row.work;
  const { count, blocked, range, state } = row.figures;
  const words = (day: Day): string => epicDayText(day, today, locale);
  const said = state === 'done' ? null : inside(stateLine(stateWords(row.figures, today, locale)));
  const dates = datesText(row, today, locale, ' to ');
  // the state of an epic that is only due ends with that day
  const head = [`${epic.summary} (${epic.key})`, epic.status.name, dates !== null && said?.includes(dates) ? null : dates, said];
  return [
    `${head.filter((part) => part !== null).join(', ')}.`,
    ...(count.all === 0 ? [] : [`${count.done} of ${countText(count.all, 'item')} done.`]),
    ...(range === null ? [] : [`In 50 of 100 futures done by ${words(range.middle)}.`]),
    ...(blocked === 0 ? [] : [`${countText(blocked, 'item')} blocked.`]),
    ...dependencies.flatMap((one) => dependencyWords(one, epic.key, words)),
  ].join(' ');
}

function dependencyWords({ dependency: { circular }, from, to, clash }: DrawnDependency, key: string, words: (day: Day) => string): readonly string[] {
  const name = ({ work: { epic } }: EpicRow): string => `${epic.summary} (${epic.key})`;
  if (from.work.epic.key === key) return [`Blocks ${name(to)}.`];
  if (to.work.epic.key !== key) return [];
  const circle = circular ? ', which it blocks in turn: neither can be finished first' : '';
  const dates = clash === null ? '' : `, but ${clash.by === 'due' ? 'is due' : 'is forecast for'} ${words(clash.ends)}, before that ends (${words(clash.blockerEnds)})`;
  return [`Is blocked by ${name(from)}${circle}${dates}.`];
}

const inside = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
