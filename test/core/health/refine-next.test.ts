import fc from 'fast-check';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import type { BacklogItem } from '../../../src/core/health/backlog-item';
import { readyRunway } from '../../../src/core/health/figures/ready-runway';
import { healthInput, type HealthInput } from '../../../src/core/health/health-input';
import { notEnough } from '../../../src/core/health/measure';
import { isHeld, proposalOf, wantsEstimate, type Proposal } from '../../../src/core/health/proposal';
import { refineNext, type RefineNext } from '../../../src/core/health/refine-next';
import type { Sprint, WorkHistory } from '../../../src/core/health/work-history';
import { judge } from '../../../src/core/readiness/judge';
import { DAY } from '../../../src/core/time-spans';
import type { IssueFacts } from '../../../src/core/story/issue-facts';
import { doc, h, ul } from '../../support/adf';
import { NOW } from '../../support/backlog';
import { facts, linked } from '../../support/facts';
import { runs } from '../../support/runs';

const READY = DEFAULT_DEFINITION.ready;
const CRITERIA = doc(h(2, 'Acceptance criteria'), ul('The cart is back after signing in again', 'An empty cart shows a hint'));

type Kind = 'ready' | 'no-criteria' | 'blocked' | 'not-scored';
interface Plain {
  readonly kind: Kind;
  readonly points: number | null | undefined;
  readonly sprint: number | null;
  readonly started: boolean;
}

const KINDS: Readonly<Record<Kind, Partial<IssueFacts>>> = {
  ready: {},
  'no-criteria': { description: null },
  blocked: { blockers: [linked('SHOP-99', 'new'), linked('SHOP-98', 'done')] },
  'not-scored': { type: { name: 'Epic', level: 1 } },
};

/** A story judged by the usual definition, named by its place: without points it is not ready either. */
function made({ kind, points, sprint, started }: Plain, n: number): BacklogItem {
  const issue = facts({
    key: `SHOP-${n + 1}`,
    summary: 'As a shopper, I want to save my cart so that I can pay later',
    description: CRITERIA,
    estimate: points,
    status: started ? { name: 'In Progress', category: 'indeterminate' } : { name: 'To Do', category: 'new' },
    ...KINDS[kind],
  });
  return { facts: issue, readiness: judge(issue, DEFAULT_DEFINITION), life: { created: NOW, updated: NOW, sprints: sprint === null ? [] : [sprint] } };
}

const plain = (kind: Kind, points: Plain['points'], over: Partial<Plain> = {}): Plain => ({ kind, points, sprint: null, started: false, ...over });
const sprints: readonly Sprint[] = [
  ...[1, 2, 3, 4, 5].map((id): Sprint => ({ id, name: '', state: 'closed', start: NOW - (9 + (6 - id) * 14) * DAY, end: NOW - (9 + (5 - id) * 14) * DAY })),
  { id: 6, name: '', state: 'active', start: NOW - 9 * DAY, end: NOW + 5 * DAY },
  { id: 7, name: '', state: 'future', start: null, end: null },
];
/** Ten points a sprint in items of four, four and two: an item is 10/3 points on average. */
const history = (unit: 'points' | 'items'): WorkHistory => ({
  since: NOW - 200 * DAY,
  sprints,
  finished: [0, 1, 2, 3, 4].flatMap((n) => [4, 4, 2].map((size) => ({ at: NOW - (9 + n * 14 + 3) * DAY, size: unit === 'points' ? size : null }))),
});
const inputOf = (items: readonly Plain[], past: Parameters<typeof healthInput>[1] = history('points')): HealthInput => healthInput(items.map(made), past, NOW);
const keys = (list: readonly { readonly item: BacklogItem }[]): string => list.map(({ item }) => item.facts.key.slice(5)).join(' ');
const shown = ({ goal, inSprint, nextSprint, nextUp, held }: RefineNext) => ({ ...goal, inSprint: keys(inSprint), nextSprint: keys(nextSprint), nextUp: keys(nextUp), held: held.map(({ item, because }) => `${item.facts.key.slice(5)} ${because}`).join(', ') });

describe('refine next', () => {
  it('takes from the top until two sprints are ready', () => {
    // 5 are ready and 20 wanted: 8, 3 and 5 bring 16; the last one is not needed
    const result = refineNext(inputOf([plain('no-criteria', 8), plain('ready', 5), plain('no-criteria', 3), plain('no-criteria', 5), plain('no-criteria', 13)]), READY);
    expect(shown(result)).toMatchObject({ kind: 'runway', period: 'sprint', wanted: 2, now: 0.5, after: 2.1, nextUp: '1 3 4', inSprint: '', nextSprint: '', held: '' });
    expect(result.nextUp[0]).toMatchObject({ steps: [{ does: 'Write acceptance criteria' }], size: 8, guessed: false });
  });

  it('prefers what stands higher to what is larger', () => {
    const result = refineNext(inputOf([plain('ready', 13), plain('no-criteria', 1), plain('no-criteria', 3), plain('no-criteria', 3), plain('no-criteria', 8)]), READY);
    expect(shown(result)).toMatchObject({ nextUp: '2 3 4', after: 2 });
  });

  it('leaves out what turns out not to be missed, the lowest first', () => {
    const result = refineNext(inputOf([plain('ready', 11), plain('no-criteria', 1), plain('no-criteria', 2), plain('no-criteria', 8)]), READY);
    expect(shown(result)).toMatchObject({ nextUp: '2 4', after: 2 });
  });

  it('an item without an estimate counts as large as the team’s items usually are, and gets one', () => {
    const result = refineNext(inputOf([plain('ready', 13), plain('ready', null), plain('ready', null), plain('ready', null), plain('ready', null)]), READY);
    expect(shown(result)).toMatchObject({ nextUp: '2 3 4', usual: 10 / 3, after: 2.3 });
    expect(result.nextUp.map(({ size, guessed }) => [size, guessed])).toEqual([[10 / 3, true], [10 / 3, true], [10 / 3, true]]);
    expect(result.nextUp.every(wantsEstimate)).toBe(true);
  });

  it('says which items wait for others, as far down as it looked', () => {
    const result = refineNext(inputOf([plain('blocked', 5), plain('ready', 13), plain('no-criteria', 8), plain('blocked', 5)]), READY);
    expect(shown(result)).toMatchObject({ nextUp: '3', held: '1 waits' });
    expect(result.held[0]?.waitsFor).toEqual(['SHOP-99']);
  });

  it('puts what is in the running sprint first, then the next one; only the latter is ready work', () => {
    const result = refineNext(inputOf([plain('ready', 18), plain('no-criteria', 3), plain('no-criteria', 2, { sprint: 7 }), plain('no-criteria', 8, { sprint: 6 }), plain('no-criteria', 1, { sprint: 6, started: true })]), READY);
    expect(shown(result)).toMatchObject({ inSprint: '4 5', nextSprint: '3', nextUp: '', now: 1.8, after: 2 });
  });

  it('has nothing to say when enough is ready', () => {
    expect(shown(refineNext(inputOf([plain('no-criteria', 3), plain('ready', 13), plain('ready', 13)]), READY))).toMatchObject({ now: 2.6, after: 2.6, nextUp: '' });
  });

  it('names all that it can when even that is not enough', () => {
    expect(shown(refineNext(inputOf([plain('no-criteria', 3), plain('no-criteria', 0), plain('no-criteria', 5)]), READY))).toMatchObject({ nextUp: '1 3', after: 0.8 });
  });

  it('looks at the first three hundred that are not ready, and says when it found too little there', () => {
    const many = (kind: Kind, count: number) => Array.from({ length: count }, () => plain(kind, 1));
    expect(refineNext(inputOf([...many('blocked', 300), ...many('no-criteria', 40)]), READY)).toMatchObject({ nextUp: [], cutShort: true });
    expect(refineNext(inputOf([...many('ready', 15), ...many('blocked', 295), ...many('no-criteria', 40)]), READY)).toMatchObject({ nextUp: { length: 5 }, cutShort: false });
    expect(refineNext(inputOf([...many('blocked', 299), plain('no-criteria', 1)]), READY)).toMatchObject({ nextUp: { length: 1 }, cutShort: false });
  });

  it('counts items where the team does not estimate: four weeks without sprints', () => {
    const past = { ...history('items'), sprints: [], finished: Array.from({ length: 20 }, (_, n) => ({ at: NOW - (n * 3.5 + 1) * DAY, size: null })) };
    expect(shown(refineNext(inputOf(Array.from({ length: 12 }, () => plain('no-criteria', 3)), past), READY))).toMatchObject({ period: 'week', wanted: 4, usual: null, nextUp: '1 2 3 4 5 6 7 8', after: 4 });
  });

  it('fills the planning window where no pace is known', () => {
    const items = [plain('ready', 3), plain('no-criteria', 3), plain('blocked', 3), plain('no-criteria', 3, { started: true }), ...Array.from({ length: 30 }, () => plain('no-criteria', 3))];
    const { goal, nextUp, held } = refineNext(inputOf(items, notEnough('Jira did not answer.')), READY);
    expect(goal).toEqual({ kind: 'window', missing: 'Jira did not answer.', size: 20, now: 1, after: 19 });
    expect([nextUp.length, held.length]).toEqual([18, 1]);
  });

  it('says that an estimate which cannot be read cannot count', () => {
    expect(shown(refineNext(inputOf([plain('no-criteria', undefined)]), READY))).toMatchObject({ nextUp: '', held: '1 unseen' });
  });
});

const anItem = fc.record({
  kind: fc.constantFrom<Kind>('ready', 'no-criteria', 'no-criteria', 'blocked', 'not-scored'),
  points: fc.constantFrom(null, undefined, 0, 0.5, 1, 2, 3, 5, 8),
  sprint: fc.constantFrom(null, null, null, 3, 6, 7),
  started: fc.constantFrom(false, false, false, true),
});
const backlogs = fc.oneof(fc.array(anItem, { maxLength: 8 }), fc.array(anItem, { minLength: 12, maxLength: 40 }));
const pasts = fc.constantFrom(history('points'), history('items'));

/** Ready work behind a list, in periods, when each item of it is made ready with the size that the list gives it. */
const runwayWith = (input: HealthInput, list: readonly Proposal[]): number => {
  const measured = readyRunway.measure(input);
  if (measured.kind === 'not-enough' || input.past.kind === 'not-enough') throw new Error('the pace of these projects is known');
  return measured.value + list.reduce((sum, { size }) => sum + size, 0) / (input.past.sizes.reduce((sum, size) => sum + size, 0) / input.past.sizes.length);
};
const CLOSE = 1e-6;

describe('for any backlog, refine next', () => {
  it('restores what is wanted whenever all that can be made ready would, and dropping any item falls short', () => {
    let restored = 0;
    fc.assert(
      fc.property(backlogs, pasts, (items, past) => {
        const input = inputOf(items, past);
        const { goal, nextUp, nextSprint } = refineNext(input, READY);
        const all = input.items.filter((item) => item.facts.status.category === 'new' && !item.life?.sprints.includes(6)).flatMap((item): Proposal[] => {
          const one = input.past.kind === 'past' ? proposalOf(item, READY, input.past, 10 / 3) : null;
          return one === null || isHeld(one) ? [] : [one];
        });
        const could = runwayWith(input, all) >= 2 - CLOSE;
        const after = runwayWith(input, [...nextSprint, ...nextUp]);
        expect(goal.after).toBeCloseTo(after, 6);
        expect(after >= 2 - CLOSE).toBe(could);
        if (!could) return;
        for (const dropped of nextUp) expect(runwayWith(input, [...nextSprint, ...nextUp.filter((one) => one !== dropped)])).toBeLessThan(2 - CLOSE);
        restored += nextUp.length > 0 ? 1 : 0;
      }),
      runs(400),
    );
    expect(restored).toBeGreaterThan(20);
  });

  it('is what a second, plain computation finds, and the same each time', () => {
    fc.assert(
      fc.property(backlogs, (items) => {
        const input = inputOf(items);
        const plannable = items.map((one, n) => ({ ...one, n: n + 1 })).filter(({ kind, started, sprint }) => kind !== 'not-scored' && !started && sprint !== 6);
        const size = ({ points }: Plain): number => points ?? 10 / 3;
        // without points the usual definition does not call a story ready, and an estimate that cannot be read never counts
        const isReady = ({ kind, points }: Plain): boolean => kind === 'ready' && typeof points === 'number';
        const canBe = (one: Plain): boolean => !isReady(one) && one.kind !== 'blocked' && one.points !== undefined;
        const inNext = plannable.filter((one) => one.sprint === 7 && canBe(one));
        let missing = 20 - [...plannable.filter(isReady), ...inNext].reduce((sum, one) => sum + size(one), 0);
        let list: typeof plannable = [];
        for (const one of plannable) {
          if (missing <= CLOSE || one.sprint === 7 || !canBe(one) || size(one) === 0) continue;
          list.push(one);
          missing -= size(one);
        }
        for (const one of [...list].reverse()) {
          if (missing + size(one) > CLOSE) continue;
          missing += size(one);
          list = list.filter((other) => other !== one);
        }
        const found = refineNext(input, READY);
        expect(keys(found.nextUp)).toBe(list.map(({ n }) => n).join(' '));
        expect(keys(found.nextSprint)).toBe(inNext.map(({ n }) => n).join(' '));
        expect(refineNext(inputOf(items), READY)).toEqual(found);
      }),
      runs(400),
    );
  });
});
