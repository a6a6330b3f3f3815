import { isPlannable } from '../health/backlog-item';
import { percentText } from '../health/figure-text';
import { keysOf } from '../health/keys-of';
import { highIsGood } from '../health/levels';
import { notEnough, type Measure } from '../health/measure';
import { meanSize } from '../health/past-throughput';
import { dueOf, isOpen } from './epic';
import { epicPace } from './epic-pace';
import { sum } from './sum';
import { sizeIn } from '../health/item-size';
import type { EpicWork, RoadmapInput } from './roadmap-input';

/** One direction of the coverage, with what a reader has to know to trust it. */
export interface CoverageFigure {
  readonly id: 'plan-to-roadmap' | 'roadmap-to-plan';
  readonly name: string;
  readonly meaning: string;
  readonly formula: string;
  readonly threshold: string;
  readonly source: string;
  /** What `behind` lists: items of the window that serve no dated epic, or epics without enough ready work. */
  readonly behind: string;
  readonly measure: (input: RoadmapInput) => Measure;
}

const GOOD = 0.8;
const WATCH = 0.6;

export const planToRoadmap: CoverageFigure = {
  id: 'plan-to-roadmap',
  name: 'Planned work that serves the roadmap',
  meaning: 'How much of what comes next moves an epic that somebody is waiting for.',
  formula: 'Size of the items in the planning window whose epic is open and has a due date or a dated fix version, divided by the size of the whole window. An item without an estimate counts as large as the team’s finished items are on average; where items are counted, each is one.',
  threshold: 'Healthy from 80 %, worth a look from 60 %.',
  source: 'No published threshold was found; these are our own choice.',
  behind: 'Next up, serving no dated epic',
  measure: ({ health, works }) => {
    const { window, past } = health;
    if (window.length === 0) return notEnough('There are no items to plan.');
    const dated = new Set(works.filter(({ epic }) => isOpen(epic) && dueOf(epic) !== null).map(({ epic }) => epic.key));
    if (dated.size === 0) return notEnough('No open epic has a due date or a dated fix version.');
    const size = (estimate: number | null | undefined): number => (past.kind === 'past' ? sizeIn(past, estimate) : 1);
    const off = window.filter(({ facts }) => facts.parent === null || !dated.has(facts.parent.key));
    const all = sum(window, ({ facts }) => size(facts.estimate));
    const value = all === 0 ? 0 : 1 - sum(off, ({ facts }) => size(facts.estimate)) / all;
    const weighed = past.kind === 'past' && past.unit === 'points' ? ', weighed by points' : '';
    return { kind: 'measured', value, text: percentText(value), note: `${window.length - off.length} of the next ${window.length} items${weighed}`, level: highIsGood(value, GOOD, WATCH), behind: keysOf(off) };
  },
};

export const roadmapToPlan: CoverageFigure = {
  id: 'roadmap-to-plan',
  name: 'Epics due next that have ready work',
  meaning: 'Whether the epics that are due within a quarter can be worked on now.',
  formula: 'Open epics that are overdue or due within 13 weeks and have ready work for one sprint (week without sprints) at their share of the team’s pace, divided by all such epics. The share is what an epic got lately; where that is too little to tell, as much as each epic that is worked on or due next. An epic whose waiting work is smaller needs all of it ready, one with nothing open left counts as served.',
  threshold: 'Healthy from 80 %, worth a look from 60 %.',
  source: 'No published threshold was found; these are our own choice.',
  behind: 'Due next, without enough ready work',
  measure: (input) => {
    const { dueNext, health } = input;
    if (dueNext.length === 0) return notEnough('No open epic is due within 13 weeks.');
    if (health.past.kind === 'not-enough') return health.past;
    const hungry = dueNext.filter((work) => !isFed(work, input));
    const value = 1 - hungry.length / dueNext.length;
    return { kind: 'measured', value, text: `${dueNext.length - hungry.length} of ${dueNext.length}`, note: percentText(value), level: highIsGood(value, GOOD, WATCH), behind: hungry.map(({ epic }) => epic.key) };
  },
};

/** Both directions, in the order in which they are shown. */
export const COVERAGE: readonly CoverageFigure[] = [planToRoadmap, roadmapToPlan];

/** Whether an epic has ready work for one sprint at its share of the pace. An epic without any item is not fed. */
export function isFed(work: EpicWork, input: RoadmapInput): boolean {
  const { past, running } = input.health;
  const pace = epicPace(work, input);
  if (past.kind === 'not-enough' || pace === null) return false;
  const { open, done } = work;
  if (open.length === 0) return done.length > 0;
  const size = (items: EpicWork['open']): number => sum(items, ({ facts }) => sizeIn(past, facts.estimate));
  const waiting = open.filter((item) => isPlannable(item, running));
  const ready = waiting.filter(({ readiness }) => readiness.band === 'ready');
  return size(ready) >= Math.min(meanSize(past) * pace.share, size(waiting));
}
