import { useMemo } from 'react';
import { dependencies as dependenciesOf } from '../../../../src/core/roadmap/dependencies';
import type { Day } from '../../../../src/core/roadmap/day';
import type { EpicRow } from '../epic-row';
import { drawnDependencies, epicWords, type DrawnDependency } from './epic-words';
import { timelineLines, type EpicLine, type TimelineLine } from './timeline-lines';

export interface TimelineModel {
  readonly lines: readonly TimelineLine[];
  /** Of all lines together, in pixels. */
  readonly height: number;
  readonly epics: readonly EpicLine[];
  readonly byKey: ReadonlyMap<string, EpicLine>;
  readonly dependencies: readonly DrawnDependency[];
  /** All that is drawn of an epic, in words, by its key. */
  readonly words: ReadonlyMap<string, string>;
}

export function useTimelineModel(rows: readonly EpicRow[], today: Day, locale: string, rowHeight: number): TimelineModel {
  const dependencies = useMemo(() => drawnDependencies(dependenciesOf(rows.map(({ work }) => work)), rows), [rows]);
  const words = useMemo(() => {
    const by = byEpic(dependencies);
    return new Map(rows.map((row) => [row.work.epic.key, epicWords(row, by.get(row.work.epic.key) ?? [], today, locale)]));
  }, [rows, dependencies, today, locale]);
  return useMemo(() => {
    const { lines, height } = timelineLines(rows, today, rowHeight);
    const epics = lines.filter((line): line is EpicLine => line.kind === 'epic');
    return { lines, height, epics, byKey: new Map(epics.map((line) => [line.key, line])), dependencies, words };
  }, [rows, today, rowHeight, dependencies, words]);
}

function byEpic(dependencies: readonly DrawnDependency[]): ReadonlyMap<string, readonly DrawnDependency[]> {
  const found = new Map<string, DrawnDependency[]>();
  for (const one of dependencies) {
    for (const key of [one.dependency.from, one.dependency.to]) {
      const known = found.get(key) ?? [];
      known.push(one);
      found.set(key, known);
    }
  }
  return found;
}
