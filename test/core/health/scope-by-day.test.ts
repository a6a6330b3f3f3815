import fc from 'fast-check';
import { FIGURES } from '../../../src/core/health/figures/registry';
import { healthInput } from '../../../src/core/health/health-input';
import { notEnough } from '../../../src/core/health/measure';
import { scopeByDay } from '../../../src/core/health/scope-by-day';
import type { FinishedItem, Sprint, SprintMove } from '../../../src/core/health/work-history';
import { DAY } from '../../../src/core/time-spans';
import { backlogItem, NOW, type PlainItem } from '../../support/backlog';
import { runs } from '../../support/runs';

const MIDNIGHT = Math.floor(NOW / DAY) * DAY;
const plain: PlainItem = { key: 'A-1', band: 'ready', estimate: 3, epic: true, blocker: 'none', criteria: 2, gaps: [], created: 100, updated: 1, sprints: [], started: false };
const sprint = (id: number, start: number | null): Sprint => ({ id, name: `S${id}`, state: 'active', start, end: null });
const input = (items: readonly PlainItem[], moves: readonly SprintMove[], sprints: readonly Sprint[], finished: readonly FinishedItem[] = []) =>
  healthInput(items.map(backlogItem), { since: NOW - 200 * DAY, finished, sprints }, NOW, { moves });
const numbers = (days: ReturnType<typeof scopeByDay>) => ('kind' in days ? days.missing : days.map(({ committed, added, removed }) => [committed, added, removed]));

test('each day as it ended, and today up to now', () => {
  // the sprint began at noon three days ago with items 1, 2 and 3; 4 came on the second day, 1 went on the third and came back today
  const start = MIDNIGHT - 3 * DAY + DAY / 2;
  const items = [1, 2, 3, 4].map((n) => ({ ...plain, key: `A-${n}`, sprints: [6] }));
  const moves = [
    { issue: 4, at: MIDNIGHT - 2 * DAY + 5, from: [], to: [6] },
    { issue: 1, at: MIDNIGHT - 5, from: [6], to: [] },
    { issue: 1, at: MIDNIGHT + 5, from: [], to: [6] },
  ];
  const days = scopeByDay(input(items, moves, [sprint(6, start)]));
  expect(numbers(days)).toEqual([[3, 0, 0], [3, 1, 0], [3, 1, 1], [3, 1, 0]]);
  expect('kind' in days ? [] : days.map(({ at }) => (at === NOW ? 'now' : (at + 1 - MIDNIGHT) / DAY))).toEqual([-2, -1, 0, 'now']);
});

test('a sprint that began later counts from then on', () => {
  const items = [1, 2].map((n) => ({ ...plain, key: `A-${n}`, sprints: [5 + n] }));
  expect(numbers(scopeByDay(input(items, [], [sprint(6, MIDNIGHT - 2 * DAY), sprint(7, MIDNIGHT - DAY / 2)])))).toEqual([[1, 0, 0], [2, 0, 0], [2, 0, 0]]);
});

test.each([
  ['no sprint runs', [], [], 'No sprint is running on a board that you can see.'],
  ['its start is not known', [], [sprint(6, null)], 'Jira did not say when the running sprint began.'],
  ['what moved was not read', notEnough('Not read.'), [sprint(6, NOW - DAY)], 'Not read.'],
])('says what is missing where %s', (_, moves, sprints, missing) => {
  expect(scopeByDay(healthInput([], { since: 0, finished: [], sprints }, NOW, { moves }))).toEqual({ kind: 'not-enough', missing });
});

/** An item's way through two sprints, as it went: where it was before, and when it changed, in hours before now. */
const way = fc.record({
  created: fc.integer({ min: 0, max: 400 }),
  first: fc.subarray([6, 7]),
  steps: fc.uniqueArray(fc.integer({ min: 0, max: 399 }), { maxLength: 5 }),
  sprints: fc.array(fc.subarray([6, 7]), { minLength: 5, maxLength: 5 }),
  done: fc.boolean(),
});
const HOUR = DAY / 24;

test('is what one finds by following every item forward', () => {
  fc.assert(
    fc.property(fc.array(way, { maxLength: 12 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (ways, one, other) => {
      const lives = ways.map(({ created, first, steps, sprints, done }, n) => {
        const born = NOW - created * HOUR;
        const times = steps.map((hours) => NOW - hours * HOUR - 1).filter((at) => at > born).sort((a, b) => a - b);
        const states = [first, ...times.map((_time, step) => sprints[step] ?? [])];
        return { id: n + 1, born, done, times, states };
      });
      const moves = lives.flatMap(({ id, times, states }) => times.map((at, step) => ({ issue: id, at, from: states[step] ?? [], to: states[step + 1] ?? [] })));
      const now = ({ states }: (typeof lives)[number]) => states.at(-1) ?? [];
      const open = lives.filter(({ done }) => !done).map((life) => ({ ...plain, key: `A-${life.id}`, created: (NOW - life.born) / DAY, sprints: now(life) }));
      const finished = lives.filter(({ done }) => done).map((life) => ({ at: NOW, size: 1, past: { id: life.id, created: life.born, sprints: now(life), readySince: null } }));
      const running = [sprint(6, NOW - one * HOUR), sprint(7, NOW - other * HOUR)];
      const known = input(open, moves, running, finished);
      const days = scopeByDay(known);
      if ('kind' in days) throw new Error(days.missing);

      for (const { at, committed, added, removed } of days) {
        const counts = [0, 0, 0];
        for (const { id, start } of running) {
          if (start === null || start > at) continue;
          for (const { born, times, states } of lives) {
            const was = (when: number): boolean => when >= born && (states[times.filter((time) => time <= when).length] ?? []).includes(id);
            const moments = [born, start, ...times].filter((when) => when >= start && when <= at);
            const [atStart, ever, atEnd] = [was(start), moments.some(was), was(at)];
            if (atStart) counts[0] = (counts[0] ?? 0) + 1;
            if (ever && !atStart) counts[1] = (counts[1] ?? 0) + 1;
            // gone by the end of this day, whether it came late or was there
            if (ever && !atEnd) counts[2] = (counts[2] ?? 0) + 1;
          }
        }
        expect([committed, added, removed]).toEqual(counts);
      }
      const [last, figure] = [days.at(-1), FIGURES.find(({ id }) => id === 'scope-churn')?.measure(known)];
      if (figure?.kind === 'measured') expect(figure.note).toMatch(new RegExp(`^${last?.added} added and ${last?.removed} taken out; ${last?.committed} items? at the start$`));
    }),
    runs(200),
  );
});
