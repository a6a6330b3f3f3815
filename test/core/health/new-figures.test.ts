import { FIGURES } from '../../../src/core/health/figures/registry';
import { healthInput, type HealthExtras } from '../../../src/core/health/health-input';
import { notEnough } from '../../../src/core/health/measure';
import type { FinishedItem, Sprint, SprintMove, WorkHistory } from '../../../src/core/health/work-history';
import { DAY } from '../../../src/core/time-spans';
import { backlogItem, NOW, type PlainItem } from '../../support/backlog';

const ago = (days: number): number => NOW - days * DAY;
const story: PlainItem = { key: 'A-1', band: 'ready', estimate: 3, epic: true, blocker: 'none', criteria: 2, gaps: [], created: 100, updated: 1, sprints: [], started: false };
const stories = (count: number, over: (n: number) => Partial<PlainItem> = () => ({})): readonly PlainItem[] => Array.from({ length: count }, (_, n) => ({ ...story, key: `A-${n + 1}`, ...over(n) }));
const done = (days: number, size: number | null, readyDays: number | null = null, sprints: readonly number[] = []): FinishedItem => ({ at: ago(days), size, past: { id: 1000 + days, created: ago(200), sprints, readySince: readyDays === null ? null : ago(readyDays) } });
/** One item finished every three days, each ready ten days before. */
const steady = (size: number | null): readonly FinishedItem[] => Array.from({ length: 23 }, (_, n) => done(1 + n * 3, size, 11 + n * 3));
const closed = [1, 2, 3, 4, 5].map((id): Sprint => ({ id, name: `S${id}`, state: 'closed', start: ago((6 - id) * 14), end: ago((5 - id) * 14) }));
const running: Sprint = { id: 6, name: 'S6', state: 'active', start: ago(9), end: ago(-5) };
const history = (parts: Partial<WorkHistory> = {}): WorkHistory => ({ since: ago(200), finished: steady(2), sprints: [...closed, running], ...parts });
const measured = (id: string, items: readonly PlainItem[], past: Parameters<typeof healthInput>[1], extras: HealthExtras = { moves: [] }) =>
  FIGURES.find((figure) => figure.id === id)?.measure(healthInput(items.map(backlogItem), past, NOW, extras));
const move = (issue: number, days: number, from: readonly number[], to: readonly number[]): SprintMove => ({ issue, at: ago(days), from, to });

/** Fourteen were finished in six weeks; eleven finished ones, and the items of the case, became ready in the same time. */
describe('refinement rate', () => {
  it.each<[string, readonly PlainItem[], Parameters<typeof healthInput>[1], object]>([
    ['in points', stories(4, (n) => ({ readyFor: 5 + n })), history(), { value: (4 * 3 + 11 * 2) / 28, level: 'watch', note: '5.7 points became ready and 4.7 finished per week (15 items and 14)' }],
    ['a Kanban project without estimates counts items', stories(2, (n) => ({ readyFor: 5 + n, estimate: null })), history({ finished: steady(null), sprints: [] }), { value: 13 / 14, level: 'good', note: '2.2 became ready and 2.3 finished per week (13 items and 14)' }],
    ['too little becomes ready', stories(1), history({ finished: Array.from({ length: 23 }, (_, n) => done(1 + n * 3, 2, 60 + n)) }), { value: 0, text: '0', level: 'act' }],
    ['far too much does', stories(20, (n) => ({ readyFor: 1 + n })), history(), { value: (60 + 22) / 28, level: 'watch', behind: stories(20).map(({ key }) => key) }],
    ['an item that is no longer ready lost its stamp', stories(4, (n) => ({ readyFor: 5 + n, band: n < 2 ? 'close' : 'ready' })), history(), { value: (2 * 3 + 22) / 28, behind: ['A-3', 'A-4'] }],
    ['a ready item without an estimate has no points', stories(4, (n) => ({ readyFor: 5 + n, estimate: null })), history(), { value: 22 / 28 }],
    ['a stamp that lies ahead does not count', stories(4, () => ({ readyFor: -2 })), history(), { value: 22 / 28 }],
    ['a stamp on the border belongs to the time before', stories(1, () => ({ readyFor: 42 })), history(), { value: 22 / 28, behind: [] }],
  ])('%s', (_, items, past, expected) => {
    expect(measured('refinement-rate', items, past)).toMatchObject({ kind: 'measured', ...expected });
  });

  it.each<[string, readonly PlainItem[], Parameters<typeof healthInput>[1], RegExp]>([
    ['an empty project', [], { since: ago(200), finished: [], sprints: [] }, /^Fewer than 3 closed sprints/],
    ['the app was started a week ago', stories(3, () => ({ readyFor: 7 })), history({ finished: steady(2).map(({ at, size }) => ({ at, size })) }), /^No item carries a “ready since” from before the last 6 weeks/],
    ['a first scan gave all stamps', stories(9, (n) => ({ readyFor: n === 0 ? 60 : 20 })), history({ finished: steady(2).map(({ at, size }) => ({ at, size })) }), /^Almost all that became ready did so within one hour/],
    ['nothing was finished lately', stories(3, () => ({ readyFor: 60 })), history({ finished: Array.from({ length: 9 }, (_, n) => done(43 + n * 3, 2, 90)), sprints: [] }), /^Nothing was finished in the last 6 weeks\.$/],
    ['what was finished lately has no estimate', stories(3, () => ({ readyFor: 60 })), history({ finished: [...Array.from({ length: 12 }, (_, n) => done(43 + n * 2, 2, 90)), done(20, null)], sprints: [] }), /^Nothing that was finished in the last 6 weeks has an estimate\.$/],
    ['so much was finished that it was not read', stories(3, () => ({ readyFor: 60 })), history({ since: ago(30), sprints: [] }), /^So much was finished/],
    ['a history that could not be read', stories(3), notEnough('Jira did not answer.'), /^Jira did not answer\.$/],
  ])('%s: not enough data', (_, items, past, missing) => {
    expect(measured('refinement-rate', items, past)).toEqual({ kind: 'not-enough', missing: expect.stringMatching(missing) });
  });

  it('looks back as far as the team wants', () => {
    const items = stories(4, () => ({ readyFor: 20 }));
    expect(measured('refinement-rate', items, history(), { thresholds: { 'refinement-rate.weeks': 2 } })).toMatchObject({ note: '1 point became ready and 5 finished per week (1 item and 5)' });
  });
});

describe('scope churn', () => {
  const inSprint = stories(10, () => ({ sprints: [6] }));

  it.each<[string, readonly PlainItem[], readonly SprintMove[], object]>([
    ['nothing moved', inSprint, [], { value: 0, text: '0 %', level: 'good', behind: [] }],
    ['two came', inSprint, [move(3, 2, [], [6]), move(4, 3, [5], [5, 6])], { value: 2 / 8, level: 'watch', behind: ['A-3', 'A-4'], note: '2 added and 0 taken out; 8 items at the start' }],
    ['one went to the next sprint', stories(10, (n) => ({ sprints: n === 0 ? [7] : [6] })), [move(1, 2, [6], [7])], { value: 0.1, level: 'good', behind: ['A-1'] }],
    ['one went and came back', inSprint, [move(1, 4, [6], []), move(1, 2, [], [6])], { value: 0, behind: [] }],
    ['one came and went', stories(11, (n) => ({ sprints: n === 10 ? [] : [6] })), [move(11, 4, [], [6]), move(11, 2, [6], [])], { value: 0.2, behind: ['A-11'], note: '1 added and 1 taken out; 10 items at the start' }],
    ['planned before it began', inSprint, [move(1, 10, [], [6])], { value: 0 }],
    ['created in the sprint', stories(10, (n) => ({ sprints: [6], created: n === 0 ? 3 : 30 })), [], { value: 1 / 9, behind: ['A-1'] }],
    ['moves of other sprints', inSprint, [move(1, 3, [4, 6], [6]), move(2, 3, [6], [6, 7])], { value: 0 }],
    ['an item that is not scored counts all the same', stories(10, (n) => ({ sprints: [6], band: n === 0 ? null : 'ready' })), [move(1, 2, [], [6])], { value: 1 / 9, behind: ['A-1'] }],
    ['somebody who sees half of the items knows nothing of the others', stories(5, () => ({ sprints: [6] })), [move(7, 2, [], [6]), move(8, 2, [6], [])], { value: 0, note: '0 added and 0 taken out; 5 items at the start' }],
  ])('%s', (_, items, moves, expected) => {
    expect(measured('scope-churn', items, history({ finished: [] }), { moves })).toMatchObject({ kind: 'measured', ...expected });
  });

  it('finished items are part of the scope, whether they came late or were there', () => {
    const finished = [done(2, 3, null, [6]), done(3, 3, null, [6]), done(4, 3)];
    expect(measured('scope-churn', inSprint, history({ finished }), { moves: [move(1002, 5, [], [6]), move(1004, 6, [6], [])] })).toMatchObject({ note: '1 added and 1 taken out; 12 items at the start', behind: [] });
  });

  it('of two sprints that run, each has its own scope, and a move between them counts in both', () => {
    const other: Sprint = { ...running, id: 8, start: ago(6) };
    const items = stories(10, (n) => ({ sprints: [n < 5 ? 6 : 8] }));
    expect(measured('scope-churn', items, history({ finished: [], sprints: [running, other] }), { moves: [move(1, 2, [8], [6])] })).toMatchObject({ note: '1 added and 1 taken out; 10 items at the start', value: 0.2 });
  });

  it.each<[string, Partial<WorkHistory>, HealthExtras, RegExp]>([
    ['a Kanban project', { sprints: [] }, { moves: [] }, /^No sprint is running/],
    ['no start', { sprints: [{ ...running, start: null }] }, { moves: [] }, /^Jira did not say when/],
    ['a beginning that was not read', { since: ago(5) }, { moves: [] }, /^So much was finished/],
    ['changes that could not be read', {}, { moves: notEnough('They could not be read.') }, /^They could not be read\.$/],
    ['changes that nobody asked for', {}, {}, /^What went in and out of the running sprint was not read\.$/],
    ['an empty start', { sprints: [{ ...running, id: 9 }] }, { moves: [move(1, 2, [], [9])] }, /^Nothing was in the running sprint when it began; 1 item came later\.$/],
  ])('%s: not enough data', (_, past, extras, missing) => {
    expect(measured('scope-churn', inSprint.map((item) => ({ ...item, sprints: past.sprints?.[0]?.id === 9 && item.key === 'A-1' ? [9] : item.sprints })), history(past), extras)).toEqual({ kind: 'not-enough', missing: expect.stringMatching(missing) });
  });

  it('while it is being read, it says so', () => {
    expect(measured('scope-churn', inSprint, history(), { moves: { kind: 'not-enough', missing: 'Reading.', reading: true } })).toEqual({ kind: 'not-enough', missing: 'Reading.', reading: true });
  });
});
