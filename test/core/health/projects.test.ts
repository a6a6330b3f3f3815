import { FIGURES } from '../../../src/core/health/figures/registry';
import { healthInput, type HealthExtras } from '../../../src/core/health/health-input';
import type { FinishedItem, Sprint, SprintMove, WorkHistory } from '../../../src/core/health/work-history';
import { DAY } from '../../../src/core/time-spans';
import { backlogItem, NOW, type PlainItem } from '../../support/backlog';

const ago = (days: number): number => NOW - days * DAY;
const story: PlainItem = { key: 'A-1', band: 'ready', estimate: 3, epic: true, blocker: 'none', criteria: 2, gaps: [], created: 100, updated: 1, sprints: [], started: false };

/** Forty items: the odd ones are not ready and belong to no epic, the first eight are in the running sprint, 9 to 12 in the next. */
const backlog = (over: (n: number) => Partial<PlainItem> = () => ({})): readonly PlainItem[] =>
  Array.from({ length: 40 }, (_, index) => {
    const n = index + 1;
    const odd = n % 2 === 1;
    return { ...story, key: `A-${n}`, band: odd ? 'close' : 'ready', epic: !odd, updated: n * 4, readyFor: odd ? null : n * 2, sprints: n <= 8 ? [6] : n <= 12 ? [7] : [], ...over(n) } as PlainItem;
  });
/** One item of two points every third day, each ready ten days before. */
const finished = (size: number | null): readonly FinishedItem[] =>
  Array.from({ length: 23 }, (_, n) => ({ at: ago(1 + n * 3), size, past: { id: 1000 + n, created: ago(150), sprints: [], readySince: ago(11 + n * 3) } }));
const sprints: readonly Sprint[] = [
  ...[1, 2, 3, 4, 5].map((id): Sprint => ({ id, name: `S${id}`, state: 'closed', start: ago(9 + (6 - id) * 14), end: ago(9 + (5 - id) * 14) })),
  { id: 6, name: 'S6', state: 'active', start: ago(9), end: ago(-5) },
  { id: 7, name: 'S7', state: 'future', start: null, end: null },
];
const history = (parts: Partial<WorkHistory> = {}): WorkHistory => ({ since: ago(200), finished: finished(2), sprints, ...parts });
const moves: readonly SprintMove[] = [
  { issue: 1, at: ago(3), from: [], to: [6] },
  { issue: 20, at: ago(2), from: [6], to: [] },
];

const told = (items: readonly PlainItem[], past: WorkHistory, extras: HealthExtras = { moves }): Readonly<Record<string, string>> => {
  const input = healthInput(items.map(backlogItem), past, NOW, extras);
  return Object.fromEntries(FIGURES.map(({ id, measure }) => [id, measure(input)] as const).map(([id, measure]) => [id, measure.kind === 'measured' ? measure.text : '–']));
};

/**
 * Ready and plannable: the 16 even ones from 10 on, 48 points, at 20 items of 2 points in five sprints. Six weeks: 14 finished; ready became 2 to 20
 * (30 points) and 11 of the finished (22 points). In the sprint at its start: 2 to 8, and 20, which left; 1 came.
 */
const scrum = {
  'ready-runway': '5 to 7.2 sprints', 'ready-coverage': '10 of 20', 'unready-this-sprint': '4 of 8', 'unready-next-sprint': '2 of 4', 'refinement-rate': '1.86', 'scope-churn': '25 %',
  'estimate-coverage': '20 of 20', 'criteria-coverage': '20 of 20', blocked: '0 of 20', orphans: '20 of 40', 'failing-rules': 'None', staleness: '18 of 40', age: '100 days', 'backlog-in-time': '4.6 months',
};

it.each<[string, readonly PlainItem[], WorkHistory, Readonly<Record<string, string>>]>([
  ['a project with sprints, company- or team-managed', backlog(), history(), scrum],
  ['a project without sprints', backlog((n) => ({ sprints: n < 0 ? [1] : [] })), history({ sprints: [] }), { ...scrum, 'ready-runway': '12.5 to 14 weeks', 'backlog-in-time': '4 months', 'unready-this-sprint': '–', 'unready-next-sprint': '–', 'scope-churn': '–' }],
  ['no estimates', backlog(() => ({ estimate: null })), history({ finished: finished(null) }), { ...scrum, 'ready-runway': '3.3 to 5 sprints', 'refinement-rate': '1.5', 'estimate-coverage': '0 of 20' }],
  ['no estimate field that the reader can see', backlog(() => ({ estimate: undefined })), history({ finished: finished(null) }), { ...scrum, 'ready-runway': '3.3 to 5 sprints', 'refinement-rate': '1.5', 'estimate-coverage': '–' }],
  ['a reader who sees only every other item', backlog().filter((_, n) => n % 2 === 1), history(), {
    ...scrum, 'ready-coverage': '16 of 16', 'unready-this-sprint': '0 of 4', 'unready-next-sprint': '0 of 2', 'scope-churn': '20 %', 'estimate-coverage': '16 of 16',
    'criteria-coverage': '16 of 16', blocked: '0 of 16', orphans: '0 of 20', staleness: '9 of 20', 'backlog-in-time': '2.3 months',
  }],
  ['an empty project', [], history({ finished: [], sprints: [] }), Object.fromEntries(Object.keys(scrum).map((id) => [id, '–']))],
  ['open items and no history', backlog(), history({ finished: [], sprints: [] }), { ...scrum, 'ready-runway': '–', 'unready-this-sprint': '–', 'unready-next-sprint': '–', 'refinement-rate': '–', 'scope-churn': '–', 'backlog-in-time': '–' }],
])('%s', (_, items, past, expected) => {
  expect(told(items, past)).toEqual(expected);
});

it.each<[string, Parameters<typeof healthInput>[1], boolean]>([
  ['one that plans in sprints', history(), true],
  ['one that does not', history({ sprints: [] }), false],
  ['one whose history could not be read', { kind: 'not-enough', missing: 'No answer.' }, true],
])('%s', (_, past, hasSprints) => {
  expect(healthInput([], past, NOW).hasSprints).toBe(hasSprints);
});
