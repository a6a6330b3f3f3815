import fc from 'fast-check';
import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import { backlogAfter, emptyBacklog, shownItems, type Backlog } from '../../../../static/health/backlog-state';
import { createBacklogReader } from '../../../../static/health/reading/backlog-reader';
import { keepsNothing, type KeptBacklog, type KeptItems } from '../../../../static/health/reading/kept-backlog';
import { mutesOf } from '../../../../static/shared/mutes-of';
import type { ListedMute } from '../../../../src/contract/set-aside';
import { runs } from '../../../support/runs';
import { modelJira, type ModelIssue, type ModelSite } from './model-jira';

const DOWN = { kind: 'unavailable', status: 503, details: [] } as const;
const site = (issues: readonly ModelIssue[], over: Partial<ModelSite> = {}): ModelSite => ({ issues, elsewhere: {}, clock: 1000, trouble: () => null, ...over });
const issue = (id: number, over: Partial<ModelIssue> = {}): ModelIssue => ({ id, summary: `Item ${id}`, updated: 0, ...over });
const many = (count: number): ModelIssue[] => Array.from({ length: count }, (_, n) => issue(n + 1));
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A browser that keeps what it is given, in memory. */
function memory(): KeptBacklog & { kept: KeptItems | null } {
  const store: KeptBacklog & { kept: KeptItems | null } = {
    kept: null,
    load: () => Promise.resolve(store.kept),
    save: async (items) => {
      store.kept = items;
    },
    forget: async () => {
      store.kept = null;
    },
  };
  return store;
}

/** Reads until nothing more comes. */
async function visit(model: ModelSite, { keep = keepsNothing, mutes = [], pageSize = 5000 }: { readonly keep?: KeptBacklog; readonly mutes?: readonly ListedMute[]; readonly pageSize?: number } = {}) {
  const { jira, calls, fetched } = modelJira(model, pageSize);
  let backlog: Backlog = emptyBacklog;
  const seen: string[][] = [];
  const judging = { definition: DEFAULT_DEFINITION, mutes: mutesOf(mutes), started: true, types: ['1'], thresholds: {} };
  const reader = createBacklogReader({ jira, projectKey: 'M', judging, keep, breathe: () => Promise.resolve(), now: () => model.clock * 60_000, tell: (news) => {
    backlog = backlogAfter(backlog, news);
    seen.push(backlog.items.map(({ facts }) => facts.key));
  } });
  const rest = async () => {
    for (let n = 0; n < 400 && backlog.phase === 'reading'; n++) await settled();
    await settled();
  };
  reader.goOn();
  await rest();
  const goOn = async () => {
    backlog = backlogAfter(backlog, { kind: 'again' });
    reader.goOn();
    await rest();
  };
  return { reader, calls, fetched, seen, goOn, rest, backlog: () => backlog, keys: () => shownItems(backlog).map(({ facts }) => facts.key) };
}

describe('a first visit', () => {
  it('asks which issues there are, then what is in them, a hundred a call from the top', async () => {
    const { calls, backlog, keys } = await visit(site(many(250)), { pageSize: 200 });
    expect(calls.map(({ path }) => path.split('/').at(-1)).sort()).toEqual(['bulkfetch', 'bulkfetch', 'bulkfetch', 'field', 'jql', 'jql']);
    expect(backlog()).toMatchObject({ phase: 'complete', total: 250, renewed: null, unread: 0 });
    expect(keys()).toEqual(many(250).map(({ id }) => `M-${id}`));
  });

  it('only ever adds below, whatever comes first', async () => {
    const { seen } = await visit(site(many(700)));
    const all = many(700).map(({ id }) => `M-${id}`);
    for (const keys of seen) expect(keys).toEqual(all.slice(0, keys.length));
  });

  it('leaves out what is gone between the two, and epics', async () => {
    const model = site([issue(1), issue(2), issue(3, { level: 1 })]);
    model.trouble = ({ path }) => {
      if (path.endsWith('/bulkfetch')) model.issues = model.issues.filter(({ id }) => id !== 2);
      return null;
    };
    expect((await visit(model)).keys()).toEqual(['M-1']);
  });

  it('an empty project is complete', async () => {
    expect((await visit(site([]))).backlog()).toMatchObject({ phase: 'complete', items: [], total: 0 });
  });

  it('an issue of an unknown shape costs nobody else', async () => {
    const model = site(many(3));
    const { backlog, keys } = await visit({ ...model, issues: model.issues.map((one) => (one.id === 2 ? { ...one, summary: 7 as never } : one)) });
    expect(keys()).toEqual(['M-1', 'M-3']);
    expect(backlog()).toMatchObject({ phase: 'complete', unread: 1 });
  });

  it.each([1, 2, 3, 4, 5, 6])('call %d fails: what was read stays, and going on reads the rest', async (failing) => {
    const model = site(many(350));
    model.trouble = ({ count }) => (count === failing ? DOWN : null);
    const { backlog, goOn, keys, fetched } = await visit(model, { pageSize: 300 });
    if (backlog().phase === 'stopped') await goOn();
    expect(backlog()).toMatchObject({ phase: 'complete', failure: null });
    expect(keys()).toHaveLength(350);
    expect(fetched().length).toBeLessThanOrEqual(450);
  });

  it('a project that is not seen any more is kept no longer', async () => {
    const keep = memory();
    await visit(site(many(3)), { keep });
    expect(keep.kept?.items.size).toBe(3);
    await visit(site([], { trouble: ({ path }) => (path.endsWith('/jql') ? { kind: 'invalid', status: 400, details: [] } : null) }), { keep });
    expect(keep.kept).toBeNull();
  });
});

describe('a later visit', () => {
  it('reads only what changed', async () => {
    const keep = memory();
    await visit(site(many(300)), { keep });
    const later = await visit(site(many(300).map((one) => (one.id === 7 ? { ...one, summary: 'New words', updated: 1100 } : one)), { clock: 2000 }), { keep });
    expect(later.fetched()).toEqual(['7']);
    expect(later.backlog()).toMatchObject({ phase: 'complete', renewed: 1 });
    expect(later.keys()).toHaveLength(300);
  });

  it('forgets the name of an epic that is seen no more, although its items did not change', async () => {
    const keep = memory();
    const model = (seen: boolean, clock: number): ModelSite => site([{ id: 1, summary: 'Pay', parent: 'M-90', updated: 0 }, { id: 90, summary: 'Secret', level: 1, seen, updated: 0 }], { clock });
    const first = await visit(model(true, 1000), { keep });
    expect(first.backlog().items[0]?.facts.parent?.summary).toBe('Secret');
    const later = await visit(model(false, 2000), { keep });
    expect(later.backlog().items[0]?.facts.parent).toBeNull();
    expect(JSON.stringify([...(keep.kept?.items.values() ?? [])])).not.toContain('Secret');
  });

  it('what is not listed any more goes at once, although reading fails then', async () => {
    const keep = memory();
    await visit(site(many(3)), { keep });
    const later = site([issue(1), issue(3, { updated: 1999 })], { clock: 2000, trouble: ({ path }) => (path.endsWith('/bulkfetch') ? DOWN : null) });
    await visit(later, { keep });
    expect([...(keep.kept?.items.keys() ?? [])]).toEqual([1]);
  });

  it('where it cannot be said what changed, everything is read', async () => {
    const keep = memory();
    await visit(site(many(3)), { keep });
    const { fetched, backlog } = await visit(site(many(3), { clock: 2000, trouble: ({ body }) => (JSON.stringify(body).includes('updated >=') ? DOWN : null) }), { keep });
    expect(fetched()).toEqual(['1', '2', '3']);
    expect(backlog()).toMatchObject({ phase: 'complete', renewed: 0 });
  });
});

describe('reread', () => {
  it('puts items in their places, with those that hang on them, and lets finished ones go', async () => {
    const model = site([issue(1), issue(2), issue(3, { blockers: [2] }), issue(4)]);
    const { reader, fetched, backlog, keys } = await visit(model);
    model.issues = model.issues.map((one) => (one.id === 2 ? { ...one, done: true } : one.id === 4 ? { ...one, summary: 'Unasked' } : one));
    await reader.reread([2, 99]);
    expect(fetched()).toEqual(['1', '2', '3', '4', '2', '3']);
    expect(keys()).toEqual(['M-1', 'M-3', 'M-4']);
    expect(backlog()).toMatchObject({ phase: 'complete', total: 3 });
    expect(backlog().items.map(({ facts }) => facts.blockers.map(({ status }) => status.category))).toEqual([[], ['done'], []]);
    expect(backlog().items[2]?.facts.summary).toBe('Item 4');
  });

  it('settles when it fails, and going on reads them', async () => {
    const model = site(many(2));
    const { reader, backlog, goOn } = await visit(model);
    model.issues = [issue(1, { summary: 'Changed' }), issue(2)];
    model.trouble = () => DOWN;
    await reader.reread([1]);
    expect(backlog()).toMatchObject({ phase: 'stopped', failure: DOWN });
    expect(backlog().items).toHaveLength(2);
    model.trouble = () => null;
    await goOn();
    expect(backlog()).toMatchObject({ phase: 'complete', failure: null });
    expect(backlog().items[0]?.facts.summary).toBe('Changed');
  });
});

describe('anew', () => {
  it('shows a new item without reading the others again', async () => {
    const model = site(many(3));
    const { reader, rest, keys, fetched } = await visit(model);
    model.issues = [issue(9, { updated: 1000 }), ...model.issues];
    reader.anew();
    await rest();
    expect(keys()).toEqual(['M-9', 'M-1', 'M-2', 'M-3']);
    expect(fetched()).toEqual(['1', '2', '3', '9']);
  });

  it("shows what was created just now although Jira's index does not know it yet, and goes on showing it", async () => {
    const model = site(many(3));
    const { reader, rest, keys } = await visit(model);
    model.issues = [...model.issues, issue(9, { updated: 1000, unindexed: true })];
    reader.anew([9]);
    await rest();
    expect(keys()).toEqual(['M-1', 'M-2', 'M-3', 'M-9']);
    reader.anew();
    await rest();
    expect(keys()).toEqual(['M-1', 'M-2', 'M-3', 'M-9']);
  });
});

const anyIssue = (id: number) =>
  fc.record({
    id: fc.constant(id),
    summary: fc.constantFrom('Pay', 'As a shopper, I want to pay so that I am done'),
    done: fc.boolean(),
    seen: fc.boolean(),
    estimate: fc.constantFrom(null, 3),
    parent: fc.constantFrom(null, 'M-90', 'E-1'),
    blockers: fc.subarray([1, 2, 3, 4].filter((other) => other !== id)),
  });
const anySite = fc.record({
  issues: fc.tuple(...[1, 2, 3, 4].map(anyIssue)).chain((issues) => fc.shuffledSubarray(issues)),
  epic: fc.record({ summary: fc.constantFrom('Checkout', 'Basket'), done: fc.boolean(), seen: fc.boolean() }),
  elsewhere: fc.record({ summary: fc.constantFrom('Platform', 'Core'), done: fc.boolean() }),
  mutes: fc.subarray([{ issue: 1, rule: 'has-role', byAdministrator: true }, { issue: 2, rule: 'has-estimate', byAdministrator: true }]),
});

test('whatever was kept, whatever happened since: a later visit shows what a first one would', async () => {
  await fc.assert(
    fc.asyncProperty(anySite, anySite, fc.subarray([1, 2, 3, 4]), fc.integer({ min: 1, max: 3 }), async (before, other, same, pageSize) => {
      const was = new Map(before.issues.map((one) => [one.id, one]));
      // some issues stay as they were; what was out of sight stays so: what a reader comes to see only since may be missing, as stale-items.ts says
      const issues = other.issues.map((now) => {
        const old = was.get(now.id);
        return old === undefined ? now : { ...(same.includes(now.id) ? old : now), seen: old.seen && now.seen };
      });
      const after = { ...other, issues, epic: { ...other.epic, seen: before.epic.seen && other.epic.seen } };
      const epic = (one: typeof before, updated: number) => ({ id: 90, level: 1, updated, ...one.epic });
      const first: ModelSite = { ...site([...before.issues.map((one) => ({ ...one, updated: 0 })), epic(before, 0)]), elsewhere: { 'E-1': before.elsewhere } };
      const touched = ({ id, ...now }: (typeof after)['issues'][number]) => {
        const old = was.get(id);
        // an epic or a blocker that leaves sight changes no date of the issues that name it; a link to a new issue does
        const isSame = old !== undefined && JSON.stringify({ ...old, seen: true }) === JSON.stringify({ id, ...now, seen: true });
        return isSame && now.blockers.every((blocker) => was.has(blocker)) ? 0 : 1500;
      };
      const second: ModelSite = {
        ...site([...after.issues.map((one) => ({ ...one, updated: touched(one) })), epic(after, JSON.stringify(before.epic) === JSON.stringify(after.epic) ? 0 : 1500)]),
        elsewhere: { 'E-1': after.elsewhere },
        clock: 2000,
      };
      const keep = memory();
      await visit(first, { keep, mutes: before.mutes, pageSize });
      const later = await visit(second, { keep, mutes: after.mutes, pageSize });
      const fresh = await visit(second, { mutes: after.mutes, pageSize });
      expect(later.backlog().items).toEqual(fresh.backlog().items);
      expect([...(keep.kept?.items.keys() ?? [])].sort()).toEqual(fresh.backlog().items.map(({ facts }) => facts.id).sort());
    }),
    runs(400),
  );
});
